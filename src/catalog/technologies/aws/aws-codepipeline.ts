import type { Technology } from "../../schema.js";

/** AWS CodePipeline and CodeBuild: ci-cd. */
export const awsCodepipeline: Technology = {
  id: "aws-codepipeline",
  name: "AWS CodePipeline and CodeBuild",
  vendor: "Amazon Web Services",
  summary: "Build and release stages inside AWS; build minutes from 0.005 USD.",
  roles: ["ci-cd"],
  aliases: ["codepipeline", "codebuild", "aws codebuild"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws", "devops"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["managed-runners", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 4,
  strengths: ["Deploys with IAM roles, no stored keys"],
  weaknesses: ["Smaller ecosystem than GitHub Actions"],
  bill: [
    { meter: "build-minute", sku: "aws.codebuild.small.minute", freeQuantity: 100 },
    { meter: "build-minute", sku: "aws.codepipeline.minute" },
  ],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
