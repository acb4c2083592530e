import type { Technology } from "../../schema.js";
import { editorial, lookerStudioSla } from "./sources.js";

/** Catalog entry: Looker Studio Pro. */
export const lookerStudio: Technology = {
  id: "looker-studio",
  name: "Looker Studio Pro",
  vendor: "Google",
  summary: "Dashboards in the browser over BigQuery and 20 other sources; USD 9 a user and project a month.",
  roles: ["bi"],
  aliases: ["google data studio", "data studio", "looker studio"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "Pro; the free edition has none", source: "lookerStudioSla" },
  features: ["sso", "dashboards", "audit-logs"],
  maturity: 5,
  strengths: ["No modelling layer to learn", "Free edition for trials"],
  weaknesses: ["No governed metrics: two reports can define revenue differently"],
  bill: [{ meter: "user-month", sku: "looker-studio.pro-user" }],
  sources: { editorial, lookerStudioSla },
};
