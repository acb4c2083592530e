import type { Technology } from "../../schema.js";

/** Splunk Cloud: log-aggregation. */
export const splunkCloud: Technology = {
  id: "splunk-cloud",
  name: "Splunk Cloud",
  vendor: "Cisco",
  summary: "Log search and security analytics, sold by gigabytes a day.",
  roles: ["log-aggregation"],
  aliases: ["splunk"],
  options: ["splunk"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.2, unit: "FTE", source: "editorial" },
  skills: ["sre"],
  airGapCapable: false,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 60000, source: "general" },
  sla: { availability: 0.999, scope: "service", source: "general" },
  features: ["logs", "dashboards", "anomaly-detection", "metrics", "sso", "audit-logs", "customer-managed-keys", "private-endpoints"],
  maturity: 5,
  strengths: ["Strong search language and security content"],
  weaknesses: ["About 2 USD per gigabyte, sold for a year", "A language of its own to learn"],
  bill: [{ meter: "log-gigabyte", sku: "splunk.ingest.gb" }],
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
