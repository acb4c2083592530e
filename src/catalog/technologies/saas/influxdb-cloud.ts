import type { Technology } from "../../schema.js";

/** InfluxDB Cloud Serverless: time-series-store. */
export const influxdbCloud: Technology = {
  id: "influxdb-cloud",
  name: "InfluxDB Cloud Serverless",
  vendor: "InfluxData",
  summary: "Time-series store billed by megabyte in, storage and queries.",
  roles: ["time-series-store"],
  aliases: ["influxdb cloud"],
  options: ["influxdb"],
  status: "active",
  platforms: ["aws", "azure", "gcp"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 100, p99Milliseconds: 2000, source: "general" },
  sla: { availability: 0.999, scope: "service", source: "general" },
  features: ["time-series-functions", "sql", "streaming-ingest", "low-latency-query", "scale-to-zero", "auto-scaling", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Line protocol, SQL and Telegraf"],
  weaknesses: ["2.50 USD per gigabyte in: for small fleets"],
  bill: [
    { meter: "ingress-gigabyte", sku: "influxdb.in.gb" },
    { meter: "storage-gigabyte-month", sku: "influxdb.storage.gb-month" },
    { meter: "million-reads", sku: "influxdb.queries.million" },
  ],
  failure: {
    event: "The vendor's cluster is impaired",
    stops: "Dashboards and APIs on it",
    stillServes: "Event log and lake",
    lost: "Nothing: segments are rebuilt from the log",
    detectedBy: "Ingest lag, query error rate",
    action: "Vendor restores; re-ingest from the log where segments are missing",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
