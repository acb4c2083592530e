import type { Technology } from "../../schema.js";

/** New Relic: monitoring, log-aggregation, tracing. */
export const newRelic: Technology = {
  id: "new-relic",
  name: "New Relic",
  vendor: "New Relic",
  summary: "Observability billed by gigabyte and full user.",
  roles: ["monitoring", "log-aggregation", "tracing"],
  aliases: ["newrelic"],
  options: ["newrelic"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sre"],
  airGapCapable: false,
  latency: { p50Milliseconds: 15000, p99Milliseconds: 60000, source: "general" },
  sla: { availability: 0.998, scope: "service", source: "general" },
  features: ["metrics", "dashboards", "logs", "traces", "opentelemetry", "anomaly-detection", "slo", "sso", "audit-logs"],
  maturity: 5,
  strengths: ["100 GB a month free, no host fee"],
  weaknesses: ["349 USD per full user and month", "0.40 USD per gigabyte of everything"],
  bill: [
    { meter: "log-gigabyte", sku: "newrelic.ingest.gb" },
    { meter: "user-month", sku: "newrelic.full-user.month", times: { value: 0.2, why: "one user in five is a full user" } },
  ],
  failure: {
    event: "The vendor's intake is down",
    stops: "Dashboards and alarms are late or blind",
    stillServes: "The pipeline itself",
    lost: "Nothing that agents buffer, a few minutes of data",
    detectedBy: "A dead-man alarm outside the vendor",
    action: "Keep cloud-native alarms for the five most important signals",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
