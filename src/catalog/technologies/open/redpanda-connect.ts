import type { Technology } from "../../schema.js";

/** Redpanda Connect (Benthos): stream-processing, batch-ingestion. */
export const redpandaConnect: Technology = {
  id: "redpanda-connect",
  name: "Redpanda Connect (Benthos)",
  vendor: "Redpanda Data",
  summary: "Declarative stateless stream pipelines in one Go binary: filter, map, enrich, route.",
  roles: ["stream-processing", "batch-ingestion"],
  aliases: ["benthos"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["go", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 10, p99Milliseconds: 100, source: "gk" },
  delivery: "at-least-once",
  features: ["lookup-join", "database-connectors", "file-connectors", "mqtt", "dead-letter", "sub-second", "single-node"],
  maturity: 4,
  strengths: ["One file per pipeline, no state to run", "Over 200 inputs and outputs; some connectors need the paid licence"],
  weaknesses: ["No keyed state, joins or event-time windows beyond simple buffers"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "2 vCPU, 4 GB",
        per: {
          processedRecordsPerSecond: { value: 40000, unit: "records/s", source: "gk" },
          processedMegabytesPerSecond: { value: 40, unit: "MB/s", source: "gk" },
        },
        vcpu: 2,
        memoryGigabytes: 4,
      },
      {
        name: "4 vCPU, 8 GB",
        per: {
          processedRecordsPerSecond: { value: 80000, unit: "records/s", source: "gk" },
          processedMegabytesPerSecond: { value: 80, unit: "MB/s", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 8,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "an instance of Redpanda Connect is lost",
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
