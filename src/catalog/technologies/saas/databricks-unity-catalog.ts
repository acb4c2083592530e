import type { Technology } from "../../schema.js";

/** Databricks Unity Catalog: metadata-catalog, lineage, access-governance, for designs whose engine is Databricks. */
export const databricksUnityCatalog: Technology = {
  id: "databricks-unity-catalog",
  name: "Databricks Unity Catalog",
  vendor: "Databricks",
  summary: "Catalog, grants and lineage of a Databricks account: tables, volumes, models and functions in three-part names.",
  roles: ["metadata-catalog", "table-catalog", "lineage", "access-governance"],
  aliases: ["databricks unity catalog", "unity catalog on databricks"],
  options: ["unity-catalog", "databricks"],
  status: "active",
  platforms: ["aws", "azure", "gcp"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["databricks", "sql"],
  airGapCapable: false,
  features: [
    "column-lineage",
    "row-level-security",
    "column-masking",
    "abac",
    "open-format",
    "multi-engine",
    "audit-logs",
    "sso",
    "private-endpoints",
  ],
  maturity: 4,
  strengths: ["Column lineage is recorded from each query, without an agent", "Rows, columns and files are granted in one place for every workspace"],
  weaknesses: ["Lineage and masks end where another engine writes the files", "Owners and glossary are thinner than in a business catalog"],
  bill: [],
  unpriced: "part of the Databricks platform; what it scans and stores is billed as the engine's own units",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
