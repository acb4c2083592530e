import type { Technology } from "../../schema.js";

/**
 * Power BI on a Premium or Fabric capacity: bi. Taken only where the brief has it: the capacity is bought for the whole company.
 * Who may read without a licence: https://www.datacamp.com/blog/power-bi-license-types (read 2026-11).
 */
export const powerBiPremium: Technology = {
  id: "power-bi-premium",
  name: "Power BI on Premium capacity",
  vendor: "Microsoft",
  summary: "Power BI whose reports rest on a reserved capacity (P1, or Fabric F64 and larger): readers need no licence of their own, those who publish need Pro.",
  roles: ["bi"],
  aliases: ["power bi premium", "powerbi premium", "power bi premium capacity", "power bi fabric capacity"],
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
  strengths: ["No seat for people who only read", "Models above 1 GB, 48 refreshes a day"],
  weaknesses: ["The capacity is shared: a heavy model of one team slows the reports of the others", "P capacities are no longer sold to new customers; Fabric F64 takes their place"],
  bill: [{ meter: "user-month", sku: "power-bi.pro.user-month", times: { value: 0.1, why: "one user in ten builds and publishes; the others read from the capacity without a seat" } }],
  unpriced: "The Premium capacity is taken as existing, as the brief names it, and is not priced; a Fabric F64 capacity lists at about 8,400 USD a month on demand. Only the Pro seats of those who publish are.",
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
