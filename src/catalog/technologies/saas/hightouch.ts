import type { Technology } from "../../schema.js";

/** Hightouch: reverse-etl. */
export const hightouch: Technology = {
  id: "hightouch",
  name: "Hightouch",
  vendor: "Hightouch",
  summary: "Writes warehouse models back to SaaS applications.",
  roles: ["reverse-etl"],
  aliases: ["hightouch reverse etl"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 900000, source: "general" },
  features: ["saas-connectors", "low-code", "event-triggered", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Syncs to advertising, CRM and support tools", "Shows row-level differences per sync"],
  weaknesses: ["Price by destination and volume on request"],
  bill: [],
  unpriced: "Contact sales beyond the free plan.",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
