import type { Technology } from "../../schema.js";

/** Amazon QuickSight: bi. */
export const amazonQuicksight: Technology = {
  id: "amazon-quicksight",
  name: "Amazon QuickSight",
  vendor: "Amazon Web Services",
  summary: "Dashboards with an in-memory store, billed per author and reader.",
  roles: ["bi"],
  aliases: ["quicksight", "quick suite", "amazon quick sight"],
  options: ["quicksight"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sql", "aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 5000, source: "general" },
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["dashboards", "row-level-security", "sso", "low-code", "private-endpoints", "audit-logs"],
  maturity: 4,
  strengths: ["Readers at 3 USD a month", "Embeds in our applications"],
  weaknesses: ["Fewer chart types than Tableau", "SPICE refreshes are batch"],
  bill: [
    { meter: "user-month", sku: "aws.quicksight.reader.month", times: { value: 0.9, why: "the other nine of ten only read" } },
    { meter: "user-month", sku: "aws.quicksight.author.month", times: { value: 0.1, why: "one user in ten builds dashboards" } },
  ],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
