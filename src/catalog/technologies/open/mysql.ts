import type { Technology } from "../../schema.js";

/** MySQL (self-run): relational-store. */
export const mysql: Technology = {
  id: "mysql",
  name: "MySQL (self-run)",
  vendor: "Oracle",
  summary: "Relational database for transactions; weak for analytical SQL.",
  roles: ["relational-store"],
  aliases: ["mysql server", "mariadb"],
  options: ["databases"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-2.0", kind: "copyleft" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["dba", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  delivery: "exactly-once",
  maxGigabytes: { value: 2000, unit: "GB", source: "gk" },
  features: ["acid", "joins", "sql", "upserts", "deletes", "point-lookup", "strong-consistency", "high-concurrency", "transactions"],
  maturity: 5,
  strengths: ["Known everywhere, simple replication"],
  weaknesses: ["Row store: analytical scans are slow", "One writer"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "4 vCPU, 16 GB",
        per: {
          readsPerSecond: { value: 8000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 2000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 500, unit: "GB", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "8 vCPU, 32 GB",
        per: {
          readsPerSecond: { value: 16000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 4000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 1000, unit: "GB", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "16 vCPU, 64 GB",
        per: {
          readsPerSecond: { value: 32000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 8000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 2000, unit: "GB", source: "gk" },
        },
        vcpu: 16,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 1,
    replicationFactor: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour", times: { value: 2, why: "primary and standby" } },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour", times: { value: 2, why: "primary and standby" } },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.143, why: "disks planned 70 % full, not 80 %" } },
  ],
  failure: {
    event: "the primary of MySQL fails",
    stops: "writes, until the standby is promoted (30-60 s)",
    stillServes: "reads from the standby",
    lost: "nothing with a synchronous standby; the last seconds with an asynchronous one",
    detectedBy: "primary health check; replication lag",
    action: "promote the standby, rebuild the old primary, check the application's reconnects",
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
