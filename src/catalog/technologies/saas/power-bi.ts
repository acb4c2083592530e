import type { Technology } from "../../schema.js";

/** Power BI: bi. */
export const powerBi: Technology = {
  id: "power-bi",
  name: "Power BI",
  vendor: "Microsoft",
  summary: "Reports and semantic models; 14 USD per user on Pro, 8 refreshes a day.",
  roles: ["bi"],
  aliases: ["powerbi", "microsoft power bi", "power bi premium per user", "power bi ppu"],
  options: ["power-bi"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["power-bi", "sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 10000, source: "general" },
  sla: { availability: 0.999, scope: "service", source: "general" },
  features: ["dashboards", "row-level-security", "sso", "low-code", "audit-logs"],
  maturity: 5,
  strengths: ["Cheapest per user", "Fits Microsoft 365 and Entra ID"],
  weaknesses: ["1 GB per model on Pro", "Data outside Azure needs a gateway"],
  bill: [{ meter: "user-month", sku: "power-bi.pro.user-month" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
