import type { Technology } from "../../schema.js";

/** Striim: cdc. */
export const striim: Technology = {
  id: "striim",
  name: "Striim",
  vendor: "Striim",
  summary: "Commercial change data capture with in-flight SQL, on own servers or as a service.",
  roles: ["cdc"],
  aliases: ["striim platform"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["dba", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 500, p99Milliseconds: 5000, source: "gk" },
  delivery: "at-least-once",
  features: ["cdc-oracle", "cdc-mysql", "cdc-postgres", "cdc-sqlserver", "cdc-db2", "cdc-mongodb", "sql", "low-code", "to-kafka", "to-kinesis", "to-pubsub"],
  maturity: 5,
  strengths: ["Capture, filter and delivery in one product", "In-flight SQL with windows"],
  weaknesses: ["Licence by throughput, price on request", "Small community"],
  capacity: {
    unit: "capture server",
    sizes: [
      {
        name: "4 vCPU, 16 GB",
        per: {
          ingressRecordsPerSecond: { value: 10000, unit: "records/s", source: "gk" },
          connectors: { value: 4, unit: "connectors", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "8 vCPU, 32 GB",
        per: {
          ingressRecordsPerSecond: { value: 20000, unit: "records/s", source: "gk" },
          connectors: { value: 8, unit: "connectors", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  unpriced: "Licence: price on request; only its servers are priced.",
  failure: {
    event: "the Striim connector or its worker stops",
    stops: "new changes; the source keeps its log meanwhile",
    stillServes: "everything already published",
    lost: "nothing while the source's log retention is longer than the outage; else a new snapshot",
    detectedBy: "replication lag; log retained at the source; task state",
    action: "restart from the stored position; if the log is gone, take a new snapshot",
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
