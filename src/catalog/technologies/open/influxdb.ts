import type { Technology } from "../../schema.js";

/** InfluxDB 3 Core: time-series-store. */
export const influxdb: Technology = {
  id: "influxdb",
  name: "InfluxDB 3 Core",
  vendor: "InfluxData",
  summary: "Time-series database on object storage; the open version is a single node for recent data.",
  roles: ["time-series-store"],
  aliases: ["influx", "influx db"],
  options: ["influxdb"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.25, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 10, p99Milliseconds: 200, source: "gk" },
  features: ["time-series-functions", "sql", "streaming-ingest", "low-latency-query", "single-node", "columnar"],
  maturity: 4,
  strengths: ["Line protocol, Telegraf and SQL"],
  weaknesses: ["High availability and long history need the paid edition (unverified)"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "8 vCPU, 32 GB",
        per: {
          ingressRecordsPerSecond: { value: 300000, unit: "records/s", source: "gk" },
          writesPerSecond: { value: 300000, unit: "writes/s", source: "gk" },
          queriesPerSecond: { value: 50, unit: "queries/s", source: "gk" },
          storageGigabytes: { value: 2000, unit: "GB", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 1,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "storage-gigabyte-month", sku: "host.object-storage.gb-month" },
  ],
  failure: {
    event: "the one node running InfluxDB fails",
    stops: "all queries and runs on it",
    stillServes: "nothing on this node; copies exported to the lake stay readable",
    lost: "nothing that is in the lake; otherwise back to the last backup and the write-ahead log",
    detectedBy: "health check fails twice in 1 min",
    action: "start on another node and restore; practise it each quarter",
  },
  sources: {
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
