import type { Technology } from "../../schema.js";

/** Trino (self-run): query-engine, sql-transformation. */
export const trino: Technology = {
  id: "trino",
  name: "Trino (self-run)",
  vendor: "Trino Software Foundation",
  summary: "Distributed SQL over lake tables and databases; interactive, holds no data, one coordinator.",
  roles: ["query-engine", "sql-transformation"],
  aliases: ["presto sql", "prestosql", "trino on kubernetes"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.35, unit: "FTE", source: "fte" },
  skills: ["sql", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 2000, p99Milliseconds: 30000, source: "gk" },
  features: ["sql", "distributed", "joins", "multi-engine", "open-format", "separate-compute-storage", "row-level-security", "column-masking"],
  maturity: 5,
  strengths: ["Joins Iceberg, Hive, Kafka and relational sources in one query", "Starts and stops without moving data"],
  weaknesses: [
    "No standby coordinator: a second cluster behind a gateway for high availability",
    "Long transformations need fault-tolerant execution with an exchange store",
  ],
  capacity: {
    unit: "worker",
    sizes: [
      {
        name: "16 vCPU, 128 GB",
        per: { scanGigabytesPerHour: { value: 1000, unit: "GB/h", source: "gk" }, concurrentQueries: { value: 8, unit: "queries", source: "gk" } },
        vcpu: 16,
        memoryGigabytes: 128,
      },
      {
        name: "32 vCPU, 256 GB",
        per: { scanGigabytesPerHour: { value: 2000, unit: "GB/h", source: "gk" }, concurrentQueries: { value: 16, unit: "queries", source: "gk" } },
        vcpu: 32,
        memoryGigabytes: 256,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    maxUnits: 40,
    duty: "queries",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 8, why: "8 vCPU: coordinator" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 32, why: "32 GB memory: coordinator" } },
  ],
  failure: {
    event: "the coordinator of Trino fails",
    stops: "all running queries",
    stillServes: "nothing until it restarts (1-3 min), unless a second cluster stands behind a gateway",
    lost: "nothing: the engine holds no data",
    detectedBy: "coordinator health check; failed query rate",
    action: "restart or switch to the second cluster; users rerun queries",
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
