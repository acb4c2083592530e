import type { Technology } from "../../schema.js";

/** Census: reverse-etl. */
export const census: Technology = {
  id: "census",
  name: "Census",
  vendor: "Fivetran",
  summary: "Reverse ETL and audience sync, now part of Fivetran.",
  roles: ["reverse-etl"],
  aliases: ["fivetran activations"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 900000, source: "general" },
  features: ["saas-connectors", "low-code", "audit-logs", "sso"],
  maturity: 3,
  strengths: ["Shares accounts and alerts with Fivetran"],
  weaknesses: ["Product line is being merged"],
  bill: [],
  unpriced: "Contact sales; sold with Fivetran (unverified).",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
