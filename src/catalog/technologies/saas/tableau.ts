import type { Technology } from "../../schema.js";

/** Tableau Cloud: bi. */
export const tableau: Technology = {
  id: "tableau",
  name: "Tableau Cloud",
  vendor: "Salesforce",
  summary: "Visual analysis with the widest chart range; creators, explorers and viewers.",
  roles: ["bi"],
  aliases: ["tableau online"],
  options: ["tableau"],
  status: "active",
  platforms: ["aws", "azure", "gcp"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 10000, source: "general" },
  sla: { availability: 0.999, scope: "service", source: "general" },
  features: ["dashboards", "row-level-security", "sso", "low-code", "audit-logs"],
  maturity: 5,
  strengths: ["Strong for analysts exploring data"],
  weaknesses: ["Creators cost five times a viewer", "Governed metrics need care"],
  bill: [
    { meter: "user-month", sku: "tableau.viewer.user-month", times: { value: 0.9, why: "the other nine of ten only view" } },
    { meter: "user-month", sku: "tableau.creator.user-month", times: { value: 0.1, why: "one user in ten builds dashboards" } },
  ],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
