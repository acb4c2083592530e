import type { Technology } from "../../schema.js";

/** AWS Lake Formation: access-governance. */
export const awsLakeFormation: Technology = {
  id: "aws-lake-formation",
  name: "AWS Lake Formation",
  vendor: "Amazon Web Services",
  summary: "Column, row and tag permissions for tables in the Glue catalog.",
  roles: ["access-governance"],
  aliases: ["lake formation"],
  options: ["abac", "rbac", "lake-formation"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["row-level-security", "column-masking", "abac", "audit-logs"],
  maturity: 4,
  strengths: ["One grant for Athena, EMR, Glue and Redshift Spectrum", "Tag-based policies"],
  weaknesses: ["Engines outside AWS need the credential-vending API", "Column hiding rather than masking"],
  bill: [],
  unpriced: "Permissions carry no charge.",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
