import type { Technology } from "../../schema.js";

/** Amazon Timestream for InfluxDB: time-series-store. */
export const amazonTimestreamInfluxdb: Technology = {
  id: "amazon-timestream-influxdb",
  name: "Amazon Timestream for InfluxDB",
  vendor: "Amazon Web Services",
  summary: "InfluxDB 2 and 3 instances run by AWS, single or two zones.",
  roles: ["time-series-store"],
  aliases: ["timestream", "timestream for influxdb", "influxdb on aws"],
  options: ["influxdb"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 100, p99Milliseconds: 1000, source: "general" },
  maxGigabytes: { value: 16000, unit: "GB", source: "general" },
  sla: { availability: 0.999, scope: "multi-zone instance", source: "general" },
  features: ["time-series-functions", "low-latency-query", "streaming-ingest", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 3,
  strengths: ["Line protocol and Telegraf work as they are"],
  weaknesses: ["Instance-bound: high cardinality needs a bigger instance", "No automatic sharding"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "medium",
        per: {
          writesPerSecond: { value: 15000, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 2000, unit: "GB", source: "editorial" },
        },
        vcpu: 1,
        memoryGigabytes: 8,
      },
      {
        name: "2xlarge",
        per: {
          writesPerSecond: { value: 120000, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 16000, unit: "GB", source: "editorial" },
        },
        vcpu: 8,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    duty: "always",
    maxUnits: 4,
  },
  bill: [
    { meter: "unit-hour", sku: "aws.timestream-influxdb.{size}.hour", times: { value: 2, why: "standby in a second zone" } },
    { meter: "storage-gigabyte-month", sku: "aws.timestream-influxdb.gb-month" },
  ],
  failure: {
    event: "The instance or its zone fails",
    stops: "Writes and queries for about a minute",
    stillServes: "The event log, which is replayed",
    lost: "Nothing if the log is replayed from the last flush",
    detectedBy: "Write errors, CPU",
    action: "Standby takes over; replay the gap",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
