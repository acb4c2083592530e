import type { Technology } from "../../schema.js";

/** AWS Secrets Manager: secrets. */
export const awsSecretsManager: Technology = {
  id: "aws-secrets-manager",
  name: "AWS Secrets Manager",
  vendor: "Amazon Web Services",
  summary: "Stores and rotates secrets of up to 64 KB.",
  roles: ["secrets"],
  aliases: ["secrets manager"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "apiSla" },
  features: ["customer-managed-keys", "audit-logs", "private-endpoints", "geo-replication"],
  maturity: 5,
  strengths: ["Rotates database passwords by itself"],
  weaknesses: ["0.40 USD per secret and month: bundle settings elsewhere"],
  bill: [{ meter: "secret-month", sku: "aws.secrets.secret.month" }],
  sources: {
    apiSla: {
      title: "AWS SLA overview, cloudonaut",
      url: "https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise",
      asOf: "2019-01-31",
      confidence: "medium",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
