import type { Technology } from "../../schema.js";

/** AWS Glue Data Catalog: metadata-catalog. */
export const awsGlueCatalog: Technology = {
  id: "aws-glue-catalog",
  name: "AWS Glue Data Catalog",
  vendor: "Amazon Web Services",
  summary: "Hive-compatible and Iceberg catalog shared by Athena, EMR, Redshift and Glue.",
  roles: ["metadata-catalog", "table-catalog"],
  aliases: ["glue catalog", "glue data catalog"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 30, p99Milliseconds: 200, source: "general" },
  sla: { availability: 0.999, scope: "Glue services, one region", source: "glueSla" },
  features: ["schema-evolution", "open-format", "multi-engine", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Free up to a million objects and requests", "Every AWS engine reads it"],
  weaknesses: ["Technical metadata only: no glossary", "Weak search"],
  bill: [{ meter: "million-requests", sku: "aws.glue-catalog.requests.million", freeQuantity: 1 }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    glueSla: { title: "AWS Glue service level agreement", url: "https://aws.amazon.com/glue/sla/", asOf: "2022-05-02", confidence: "high" },
  },
};
