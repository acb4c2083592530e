import type { Technology } from "../../schema.js";

/** MongoDB Community: key-value-store. */
export const mongodbCommunity: Technology = {
  id: "mongodb-community",
  name: "MongoDB Community",
  vendor: "MongoDB",
  summary: "Document database under SSPL; fit for nested records read by key.",
  roles: ["key-value-store"],
  aliases: ["mongodb", "mongo", "mongo db"],
  options: ["mongodb"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "SSPL-1.0", kind: "source-available" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["dba", "javascript"],
  airGapCapable: true,
  latency: { p50Milliseconds: 3, p99Milliseconds: 20, source: "gk" },
  delivery: "at-least-once",
  features: ["point-lookup", "upserts", "deletes", "transactions", "high-concurrency", "schema-evolution"],
  maturity: 5,
  strengths: ["Documents without joins, change streams"],
  weaknesses: ["SSPL; encryption at rest and audit need the paid edition"],
  capacity: {
    unit: "replica-set member",
    sizes: [
      {
        name: "4 vCPU, 16 GB",
        per: {
          readsPerSecond: { value: 8000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 3000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 500, unit: "GB", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "8 vCPU, 32 GB",
        per: {
          readsPerSecond: { value: 16000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 6000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 1000, unit: "GB", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "16 vCPU, 64 GB",
        per: {
          readsPerSecond: { value: 32000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 12000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 2000, unit: "GB", source: "gk" },
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
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.143, why: "disks planned 70 % full, not 80 %" } },
  ],
  failure: {
    event: "one replica-set member is lost",
    stops: "nothing with the replication factor of 3; capacity falls by one replica-set member",
    stillServes: "all data from the remaining copies",
    lost: "nothing acknowledged by a quorum",
    detectedBy: "replica-set member down; p99 latency above target",
    action: "replace the replica-set member; repair or re-replicate before a second one fails",
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
