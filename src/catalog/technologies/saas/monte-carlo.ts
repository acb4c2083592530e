import type { Technology } from "../../schema.js";

/** Monte Carlo: data-quality, lineage. */
export const monteCarlo: Technology = {
  id: "monte-carlo",
  name: "Monte Carlo",
  vendor: "Monte Carlo",
  summary: "Data observability: freshness, volume and schema alarms from query logs.",
  roles: ["data-quality", "lineage"],
  aliases: ["montecarlo"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  features: ["anomaly-detection", "column-lineage", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Finds silent failures without rules"],
  weaknesses: ["Dear for small estates"],
  bill: [],
  unpriced: "Contact sales; entry offers from 15,000 USD a year (unverified).",
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
