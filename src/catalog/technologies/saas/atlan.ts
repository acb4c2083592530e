import type { Technology } from "../../schema.js";

/** Atlan: metadata-catalog, lineage. */
export const atlan: Technology = {
  id: "atlan",
  name: "Atlan",
  vendor: "Atlan",
  summary: "Catalog with column lineage for modern warehouses.",
  roles: ["metadata-catalog", "lineage"],
  aliases: [],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  features: ["business-glossary", "column-lineage", "openlineage", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Quick to connect to Snowflake, dbt and BI"],
  weaknesses: ["Price on request"],
  bill: [],
  unpriced: "Contact sales; 40,000 to 120,000 USD a year by seats (unverified).",
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
