import type { Technology } from "../../schema.js";

/** Collibra: metadata-catalog, access-governance, lineage. */
export const collibra: Technology = {
  id: "collibra",
  name: "Collibra",
  vendor: "Collibra",
  summary: "Enterprise glossary, stewardship and policy workflows.",
  roles: ["metadata-catalog", "access-governance", "lineage"],
  aliases: [],
  options: ["collibra"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  features: ["business-glossary", "column-lineage", "abac", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Deep stewardship workflows"],
  weaknesses: ["Months to introduce", "Six-figure price"],
  bill: [],
  unpriced: "Contact sales; 170,000 to 510,000 USD a year for 10,000 tables were quoted (unverified).",
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
