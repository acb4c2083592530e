import type { Technology } from "../../schema.js";

/** Memgraph: graph-store. */
export const memgraph: Technology = {
  id: "memgraph",
  name: "Memgraph",
  vendor: "Memgraph",
  summary: "In-memory graph database with Cypher and stream input.",
  roles: ["graph-store"],
  aliases: ["memgraph db"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSL-1.1", kind: "source-available" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["python"],
  airGapCapable: true,
  latency: { p50Milliseconds: 2, p99Milliseconds: 20, source: "gk" },
  features: ["graph-traversal", "streaming-ingest", "low-latency-query", "single-node"],
  maturity: 3,
  strengths: ["Low delay on changing graphs"],
  weaknesses: ["Graph must fit memory", "High availability in the paid edition"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "8 vCPU, 64 GB",
        per: { queriesPerSecond: { value: 1000, unit: "queries/s", source: "gk" }, memoryGigabytes: { value: 40, unit: "GB", source: "gk" } },
        vcpu: 8,
        memoryGigabytes: 64,
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
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.067, why: "volumes planned 75 % full, not 80 %" } },
  ],
  failure: {
    event: "the one node running Memgraph fails",
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
