import type { Technology } from "../../schema.js";

/** Immuta: access-governance, pii-detection. */
export const immuta: Technology = {
  id: "immuta",
  name: "Immuta",
  vendor: "Immuta",
  summary: "Attribute-based policies pushed into warehouses.",
  roles: ["access-governance", "pii-detection"],
  aliases: [],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  features: ["row-level-security", "column-masking", "abac", "pii-scanning", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["One policy for several warehouses"],
  weaknesses: ["Another system in the access path"],
  bill: [],
  unpriced: "Contact sales.",
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
