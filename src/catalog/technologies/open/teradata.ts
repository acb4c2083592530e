import type { Technology } from "../../schema.js";

/** Teradata Vantage: warehouse, sql-transformation. */
export const teradata: Technology = {
  id: "teradata",
  name: "Teradata Vantage",
  vendor: "Teradata",
  summary: "Commercial parallel warehouse, on appliances or in a cloud; strong workload management.",
  roles: ["warehouse", "sql-transformation"],
  aliases: ["teradata", "vantage"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.75, unit: "FTE", source: "fte" },
  skills: ["sql", "dba"],
  airGapCapable: true,
  latency: { p50Milliseconds: 10000, p99Milliseconds: 300000, source: "gk" },
  delivery: "exactly-once",
  features: ["columnar", "sql", "joins", "acid", "distributed", "high-concurrency", "materialised-views", "row-level-security", "upserts", "deletes"],
  maturity: 5,
  strengths: ["Mixed workloads with strict priorities"],
  weaknesses: ["High cost per terabyte", "Own tools and skills"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "16 vCPU, 128 GB",
        per: {
          scanGigabytesPerHour: { value: 2000, unit: "GB/h", source: "gk" },
          concurrentQueries: { value: 10, unit: "queries", source: "gk" },
          storageGigabytes: { value: 8000, unit: "GB", source: "gk" },
        },
        vcpu: 16,
        memoryGigabytes: 128,
      },
      {
        name: "32 vCPU, 256 GB",
        per: {
          scanGigabytesPerHour: { value: 4000, unit: "GB/h", source: "gk" },
          concurrentQueries: { value: 20, unit: "queries", source: "gk" },
          storageGigabytes: { value: 20000, unit: "GB", source: "gk" },
        },
        vcpu: 32,
        memoryGigabytes: 256,
      },
    ],
    utilisation: 0.6,
    minUnits: 3,
    replicationFactor: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.143, why: "disks planned 70 % full, not 80 %" } },
  ],
  unpriced: "Licence: price on request; only its servers are priced.",
  failure: {
    event: "a node of Teradata Vantage fails",
    stops: "running queries fail; loads pause until the copy takes over",
    stillServes: "queries after failover; last loaded data",
    lost: "nothing that was committed and has a second copy",
    detectedBy: "cluster health; load queue age",
    action: "rerun failed loads; replace the node; verify row counts",
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
