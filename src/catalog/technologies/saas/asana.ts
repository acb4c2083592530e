import type { Technology } from "../../schema.js";

/** Asana: project-management. */
export const asana: Technology = {
  id: "asana",
  name: "Asana",
  vendor: "Asana",
  summary: "Tasks and goals for mixed teams.",
  roles: ["project-management"],
  aliases: [],
  options: ["asana"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Easy for business users"],
  weaknesses: ["Weak link to code"],
  bill: [{ meter: "user-month", sku: "asana.starter.user-month" }],
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
