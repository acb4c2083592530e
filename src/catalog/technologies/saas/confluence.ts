import type { Technology } from "../../schema.js";

/** Confluence Cloud: documentation-tool. */
export const confluence: Technology = {
  id: "confluence",
  name: "Confluence Cloud",
  vendor: "Atlassian",
  summary: "Team pages linked to Jira.",
  roles: ["documentation-tool"],
  aliases: ["atlassian confluence"],
  options: ["confluence", "wiki"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Templates for runbooks and decisions"],
  weaknesses: ["Pages age unseen"],
  bill: [{ meter: "user-month", sku: "confluence.standard.user-month" }],
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
