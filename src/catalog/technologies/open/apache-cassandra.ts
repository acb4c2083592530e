import type { Technology } from "../../schema.js";

/** Apache Cassandra: key-value-store. */
export const apacheCassandra: Technology = {
  id: "apache-cassandra",
  name: "Apache Cassandra",
  vendor: "Apache Software Foundation",
  summary: "Wide-column store for very many writes across sites; queries follow the key design.",
  roles: ["key-value-store"],
  aliases: ["cassandra"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.75, unit: "FTE", source: "fte" },
  skills: ["cassandra", "linux", "java"],
  airGapCapable: true,
  latency: { p50Milliseconds: 3, p99Milliseconds: 20, source: "gk" },
  delivery: "at-least-once",
  features: ["point-lookup", "upserts", "high-concurrency", "multi-region-writes", "geo-replication", "distributed", "lifecycle-tiers"],
  maturity: 5,
  strengths: ["Writes in every site, no single master"],
  weaknesses: ["No joins or ad hoc filters", "Repair, compaction and tombstones need practice"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "4 vCPU, 16 GB",
        per: {
          readsPerSecond: { value: 6000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 6000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 1000, unit: "GB", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "8 vCPU, 32 GB",
        per: {
          readsPerSecond: { value: 12000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 12000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 2000, unit: "GB", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "16 vCPU, 64 GB",
        per: {
          readsPerSecond: { value: 24000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 24000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 4000, unit: "GB", source: "gk" },
        },
        vcpu: 16,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.5,
    minUnits: 3,
    multipleOf: 3,
    replicationFactor: 3,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    {
      meter: "replicated-storage-gigabyte-month",
      sku: "host.block-storage.gb-month",
      times: { value: 1.6, why: "disks planned 50 % full, not 80 % for compaction" },
    },
  ],
  failure: {
    event: "one Cassandra node is lost",
    stops: "nothing with the replication factor of 3; capacity falls by one Cassandra node",
    stillServes: "all data from the remaining copies",
    lost: "nothing acknowledged by a quorum",
    detectedBy: "Cassandra node down; p99 latency above target",
    action: "replace the Cassandra node; repair or re-replicate before a second one fails",
  },
  sources: {
    release: {
      title: "endoflife.date, Apache Cassandra: 5.0.9 of 2026-08-07",
      url: "https://endoflife.date/apache-cassandra",
      asOf: "2026-08-22",
      confidence: "high",
    },
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
