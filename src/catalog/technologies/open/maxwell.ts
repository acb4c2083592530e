import type { Technology } from "../../schema.js";

/** Maxwell's daemon: cdc. */
export const maxwell: Technology = {
  id: "maxwell",
  name: "Maxwell's daemon",
  vendor: "Zendesk",
  summary: "Reads the MySQL binary log and writes JSON rows to Kafka, Kinesis, Pub/Sub or a file; MySQL only, no schema registry.",
  roles: ["cdc"],
  aliases: ["maxwell's daemon", "maxwells daemon", "maxwell daemon"],
  options: ["maxwell"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["dba", "kafka"],
  airGapCapable: true,
  latency: { p50Milliseconds: 300, p99Milliseconds: 2000, source: "gk" },
  delivery: "at-least-once",
  features: ["cdc-mysql", "to-kafka", "to-kinesis", "to-pubsub", "to-nats"],
  maturity: 3,
  strengths: ["One process, small configuration", "Bootstraps a table while streaming"],
  weaknesses: ["MySQL and MariaDB only", "Low activity; JSON without schema", "One active process per source"],
  capacity: {
    unit: "daemon",
    sizes: [
      {
        name: "2 vCPU, 4 GB",
        per: { ingressRecordsPerSecond: { value: 5000, unit: "records/s", source: "gk" }, connectors: { value: 1, unit: "connectors", source: "gk" } },
        vcpu: 2,
        memoryGigabytes: 4,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "the Maxwell connector or its worker stops",
    stops: "new changes; the source keeps its log meanwhile",
    stillServes: "everything already published",
    lost: "nothing while the source's log retention is longer than the outage; else a new snapshot",
    detectedBy: "replication lag; log retained at the source; task state",
    action: "restart from the stored position; if the log is gone, take a new snapshot",
  },
  sources: {
    release: { title: "Maxwell 1.45.0 of 2026-07-04", url: "https://github.com/zendesk/maxwell", asOf: "2026-08", confidence: "high" },
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
