import type { Technology } from "../../schema.js";

/** Soda Cloud: data-quality. */
export const sodaCloud: Technology = {
  id: "soda-cloud",
  name: "Soda Cloud",
  vendor: "Soda Cloud",
  summary: "Checks as YAML with alerts and contracts.",
  roles: ["data-quality"],
  aliases: ["soda"],
  options: ["soda"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  features: ["anomaly-detection", "low-code", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Checks readable by non-engineers"],
  weaknesses: ["Soda Core changed to a source-available licence"],
  bill: [],
  unpriced: "Published figures conflict by more than six times; treated as contact sales.",
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
