import type { Technology } from "../../schema.js";

/** PagerDuty: on-call. */
export const pagerduty: Technology = {
  id: "pagerduty",
  name: "PagerDuty",
  vendor: "PagerDuty",
  summary: "On-call schedules, escalation and incident timeline.",
  roles: ["on-call"],
  aliases: ["pager duty"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["sre"],
  airGapCapable: false,
  latency: { p50Milliseconds: 2000, p99Milliseconds: 30000, source: "general" },
  sla: { availability: 0.999, scope: "service", source: "general" },
  features: ["on-call-rotation", "event-triggered", "sso", "audit-logs"],
  maturity: 5,
  strengths: ["Takes alerts from every monitoring tool in this catalog"],
  weaknesses: ["Noise grows unless alerts are grouped"],
  bill: [{ meter: "user-month", sku: "pagerduty.professional.user-month" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
