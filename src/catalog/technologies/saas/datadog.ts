import type { Technology } from "../../schema.js";

/** Datadog: monitoring, log-aggregation, tracing. */
export const datadog: Technology = {
  id: "datadog",
  name: "Datadog",
  vendor: "Datadog",
  summary: "Metrics, logs and traces in one hosted product, billed per host, metric and event.",
  roles: ["monitoring", "log-aggregation", "tracing"],
  aliases: ["data dog"],
  options: ["datadog"],
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
  strengths: ["Ready integrations for every cloud service and database in the stack", "Links a trace to its logs and host"],
  weaknesses: ["Custom metrics at 0.05 USD each and indexed logs grow without limit", "99th percentile of hosts sets the month's bill"],
  bill: [
    { meter: "host-month", sku: "datadog.infra-pro.host-month" },
    { meter: "host-month", sku: "datadog.apm.host-month", times: { value: 0.5, why: "half of the hosts run traced services" } },
    {
      meter: "series-thousand-month",
      sku: "datadog.custom-metrics.thousand",
      times: { value: 0.1, why: "one series in ten is beyond the included metrics" },
    },
    { meter: "log-gigabyte", sku: "datadog.log-ingest.gb" },
    { meter: "log-gigabyte", sku: "datadog.log-index.gb", times: { value: 0.3, why: "30 % of logs are indexed for 15 days" } },
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
