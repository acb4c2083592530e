import type { Technology } from "../../schema.js";

/** Amazon Macie: pii-detection. */
export const amazonMacie: Technology = {
  id: "amazon-macie",
  name: "Amazon Macie",
  vendor: "Amazon Web Services",
  summary: "Finds personal and secret data in S3 objects by pattern and model.",
  roles: ["pii-detection"],
  aliases: ["macie"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["pii-scanning", "audit-logs"],
  maturity: 4,
  strengths: ["Managed detectors for names, cards, identity numbers and credentials"],
  weaknesses: ["1 USD per gigabyte: sample, do not scan the lake", "S3 only"],
  bill: [{ meter: "processed-gigabyte", sku: "aws.macie.gb" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
