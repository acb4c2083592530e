import type { Technology } from "../../schema.js";

/** Microsoft Teams: communication. */
export const microsoftTeams: Technology = {
  id: "microsoft-teams",
  name: "Microsoft Teams",
  vendor: "Microsoft",
  summary: "Chat and meetings inside Microsoft 365.",
  roles: ["communication"],
  aliases: ["ms teams", "teams"],
  options: ["teams"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Included in most Microsoft 365 plans"],
  weaknesses: ["Fewer engineering integrations than Slack"],
  bill: [{ meter: "user-month", sku: "teams.essentials.user-month" }],
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
