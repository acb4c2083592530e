import type { Technology } from "../../schema.js";

/** Discord: communication. */
export const discord: Technology = {
  id: "discord",
  name: "Discord",
  vendor: "Discord",
  summary: "Chat and voice rooms for communities.",
  roles: ["communication"],
  aliases: [],
  options: ["discord"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: [],
  maturity: 3,
  strengths: ["Free"],
  weaknesses: ["No audit log export, no enterprise directory"],
  bill: [],
  unpriced: "No charge for the service itself.",
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
