import type { Technology } from "../../schema.js";

/** Notion: documentation-tool. */
export const notion: Technology = {
  id: "notion",
  name: "Notion",
  vendor: "Notion Labs",
  summary: "Pages and small databases.",
  roles: ["documentation-tool"],
  aliases: [],
  options: ["notion", "wiki"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Quick to write in"],
  weaknesses: ["Coarse permissions"],
  bill: [{ meter: "user-month", sku: "notion.plus.user-month" }],
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
