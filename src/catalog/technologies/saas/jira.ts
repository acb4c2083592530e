import type { Technology } from "../../schema.js";

/** Jira Cloud: project-management. */
export const jira: Technology = {
  id: "jira",
  name: "Jira Cloud",
  vendor: "Atlassian",
  summary: "Issues, boards and workflows.",
  roles: ["project-management"],
  aliases: ["atlassian jira"],
  options: ["jira"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Detailed workflows and reports"],
  weaknesses: ["Slow when over-configured"],
  bill: [{ meter: "user-month", sku: "jira.standard.user-month" }],
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
