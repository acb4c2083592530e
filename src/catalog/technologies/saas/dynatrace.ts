import type { Technology } from "../../schema.js";

/** Dynatrace: monitoring, log-aggregation, tracing. */
export const dynatrace: Technology = {
  id: "dynatrace",
  name: "Dynatrace",
  vendor: "Dynatrace",
  summary: "Automatic instrumentation and root-cause analysis billed by host memory.",
  roles: ["monitoring", "log-aggregation", "tracing"],
  aliases: [],
  options: ["dynatrace"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sre"],
  airGapCapable: false,
  latency: { p50Milliseconds: 15000, p99Milliseconds: 60000, source: "general" },
  sla: { availability: 0.995, scope: "service", source: "general" },
  features: ["metrics", "dashboards", "logs", "traces", "opentelemetry", "anomaly-detection", "slo", "sso", "audit-logs"],
  maturity: 5,
  strengths: ["One agent finds services by itself"],
  weaknesses: ["About 58 USD a month for an 8 GB host"],
  bill: [
    { meter: "host-month", sku: "dynatrace.fullstack.host-month" },
    { meter: "log-gigabyte", sku: "dynatrace.logs.gb" },
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
