import type { Technology } from "../../schema.js";

/** AWS IAM Identity Center: identity. */
export const awsIamIdentityCenter: Technology = {
  id: "aws-iam-identity-center",
  name: "AWS IAM Identity Center",
  vendor: "Amazon Web Services",
  summary: "Single sign-on from the company directory to AWS accounts and roles.",
  roles: ["identity"],
  aliases: ["iam identity center", "aws sso", "iam", "aws iam"],
  options: ["iam", "sso", "mfa", "service-accounts", "rbac"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "service", source: "general" },
  features: ["sso", "abac", "audit-logs"],
  maturity: 5,
  strengths: ["Short-lived credentials for people", "SCIM with Entra ID and Okta"],
  weaknesses: ["One instance per organisation and home region"],
  bill: [],
  unpriced: "No charge.",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
