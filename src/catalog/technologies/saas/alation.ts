import type { Technology } from "../../schema.js";

/** Alation: metadata-catalog. */
export const alation: Technology = {
  id: "alation",
  name: "Alation",
  vendor: "Alation",
  summary: "Catalog led by query history.",
  roles: ["metadata-catalog"],
  aliases: [],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  features: ["business-glossary", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Learns from queries"],
  weaknesses: ["Lineage weaker than specialists"],
  bill: [],
  unpriced: "Contact sales; from 60,000 USD a year (unverified).",
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
