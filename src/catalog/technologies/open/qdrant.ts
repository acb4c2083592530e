import type { Technology } from "../../schema.js";

/** Qdrant: vector-store. */
export const qdrant: Technology = {
  id: "qdrant",
  name: "Qdrant",
  vendor: "Qdrant",
  summary: "Vector database in Rust with filters; one binary, clusters optional.",
  roles: ["vector-store"],
  aliases: ["qdrant db"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.25, unit: "FTE", source: "fte" },
  skills: ["machine-learning", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 10, p99Milliseconds: 100, source: "gk" },
  features: ["vector-search", "high-concurrency", "low-latency-query"],
  maturity: 4,
  strengths: ["Simple to run, filtered search"],
  weaknesses: ["Index mostly in memory"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "4 vCPU, 16 GB",
        per: { queriesPerSecond: { value: 200, unit: "queries/s", source: "gk" }, memoryGigabytes: { value: 11, unit: "GB", source: "gk" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "8 vCPU, 64 GB",
        per: { queriesPerSecond: { value: 500, unit: "queries/s", source: "gk" }, memoryGigabytes: { value: 45, unit: "GB", source: "gk" } },
        vcpu: 8,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    replicationFactor: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.067, why: "volumes planned 75 % full, not 80 %" } },
  ],
  failure: {
    event: "one node is lost",
    stops: "nothing with two copies; capacity falls by one node",
    stillServes: "all data from the remaining copies",
    lost: "nothing acknowledged by a quorum",
    detectedBy: "node down; p99 latency above target",
    action: "replace the node; repair or re-replicate before a second one fails",
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
