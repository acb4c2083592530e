import type { Technology } from "../../schema.js";

/** Looker: bi. */
export const looker: Technology = {
  id: "looker",
  name: "Looker",
  vendor: "Google",
  summary: "BI on a governed model (LookML) that queries the warehouse in place.",
  roles: ["bi"],
  aliases: ["google looker"],
  options: ["looker"],
  status: "active",
  platforms: ["aws", "azure", "gcp"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 10000, source: "general" },
  sla: { availability: 0.999, scope: "service", source: "general" },
  features: ["dashboards", "row-level-security", "sso", "low-code", "audit-logs", "private-endpoints", "live-refresh"],
  maturity: 4,
  strengths: ["One definition per metric", "Git-based model"],
  weaknesses: ["Every click is a warehouse query", "High entry price"],
  bill: [],
  unpriced: "Contact sales; about 60,000 USD a year for the smallest platform (unverified).",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
