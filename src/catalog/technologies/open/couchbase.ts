import type { Technology } from "../../schema.js";

/** Couchbase Server: key-value-store. */
export const couchbase: Technology = {
  id: "couchbase",
  name: "Couchbase Server",
  vendor: "Couchbase",
  summary: "Document store with built-in cache and mobile synchronisation.",
  roles: ["key-value-store"],
  aliases: ["couchbase"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSL-1.1", kind: "source-available" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["dba"],
  airGapCapable: true,
  latency: { p50Milliseconds: 2, p99Milliseconds: 10, source: "gk" },
  delivery: "at-least-once",
  features: ["point-lookup", "upserts", "high-concurrency", "sql", "geo-replication"],
  maturity: 4,
  strengths: ["Memory-first reads; sync to devices"],
  weaknesses: ["Free edition limited to 5 nodes (unverified)", "Memory cost"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "8 vCPU, 64 GB",
        per: {
          readsPerSecond: { value: 50000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 20000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 500, unit: "GB", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.5,
    minUnits: 3,
    replicationFactor: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.143, why: "disks planned 70 % full, not 80 %" } },
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
