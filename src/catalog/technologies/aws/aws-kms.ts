import type { Technology } from "../../schema.js";

/** AWS KMS: key-management. */
export const awsKms: Technology = {
  id: "aws-kms",
  name: "AWS KMS",
  vendor: "Amazon Web Services",
  summary: "Keys in FIPS 140-3 level 3 modules, used by every AWS storage service.",
  roles: ["key-management"],
  aliases: ["kms", "key management service", "aws key management service"],
  options: ["kms"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 8, p99Milliseconds: 30, source: "general" },
  sla: { availability: 0.99999, scope: "service, one region", source: "kmsSla" },
  features: ["customer-managed-keys", "fips-140", "hsm-backed", "audit-logs", "private-endpoints", "geo-replication"],
  maturity: 5,
  strengths: ["99.999 % promised", "Multi-region keys and automatic rotation"],
  weaknesses: ["Request quotas: use bucket keys and data-key caching"],
  bill: [
    { meter: "key-month", sku: "aws.kms.key.month" },
    { meter: "million-requests", sku: "aws.kms.requests.million", times: { value: 0.01, why: "bucket keys save 99 % of the calls" } },
  ],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    kmsSla: { title: "AWS KMS service level agreement", url: "https://aws.amazon.com/kms/sla/", asOf: "2022-11-29", confidence: "high" },
  },
};
