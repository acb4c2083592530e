import type { Technology } from "../../schema.js";

/** Slack: communication. */
export const slack: Technology = {
  id: "slack",
  name: "Slack",
  vendor: "Salesforce",
  summary: "Channels with integrations for alerts and deploys.",
  roles: ["communication"],
  aliases: [],
  options: ["slack"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Alert and incident bots for every tool"],
  weaknesses: ["Knowledge scatters in channels"],
  bill: [{ meter: "user-month", sku: "slack.pro.user-month" }],
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
