import type { Technology } from "../../schema.js";

/** ksqlDB: stream-processing. */
export const ksqldb: Technology = {
  id: "ksqldb",
  name: "ksqlDB",
  vendor: "Confluent (IBM)",
  summary: "SQL over Kafka Streams on servers of its own; the vendor now invests in Flink SQL.",
  roles: ["stream-processing"],
  aliases: ["ksql"],
  options: [],
  status: "maintenance",
  statusNote: "The vendor's new work goes into Flink SQL (unverified); kept for existing queries.",
  successor: "apache-flink",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Confluent Community License 1.0", kind: "source-available" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["sql", "kafka"],
  airGapCapable: true,
  latency: { p50Milliseconds: 50, p99Milliseconds: 500, source: "gk" },
  delivery: "exactly-once",
  features: ["event-time", "stateful", "exactly-once-state", "stream-stream-join", "lookup-join", "sql", "kafka-only", "sub-second", "distributed"],
  maturity: 3,
  strengths: ["Streaming SQL without Java"],
  weaknesses: ["Kafka only", "Licence forbids a competing service", "Queries share a server's fate"],
  capacity: {
    unit: "server",
    sizes: [
      {
        name: "4 vCPU, 32 GB",
        per: {
          processedRecordsPerSecond: { value: 15000, unit: "records/s", source: "gk" },
          processedMegabytesPerSecond: { value: 15, unit: "MB/s", source: "gk" },
          stateGigabytes: { value: 100, unit: "GB", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.067, why: "volumes planned 75 % full, not 80 %" } },
  ],
  failure: {
    event: "an instance of ksqlDB is lost",
    stops: "its partitions, until the group rebalances (seconds to 1 min)",
    stillServes: "the other partitions",
    lost: "nothing: offsets and state changes are in the log",
    detectedBy: "consumer lag; instance count below plan",
    action: "start an instance; a standby copy shortens the state restore",
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
