import type { Technology } from "../../schema.js";

/** Apache Hive: query-engine, sql-transformation. */
export const apacheHive: Technology = {
  id: "apache-hive",
  name: "Apache Hive",
  vendor: "Apache Software Foundation",
  summary: "SQL over Hadoop files in batch; minutes per query.",
  roles: ["query-engine", "sql-transformation"],
  aliases: ["hive", "hiveql", "hive on tez"],
  options: [],
  status: "maintenance",
  statusNote: "Still released, but new work goes to Trino, Spark and Iceberg.",
  successor: "trino",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.5, unit: "FTE", source: "fte" },
  skills: ["hadoop", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 900000, source: "gk" },
  features: ["sql", "distributed", "joins", "acid", "open-format"],
  maturity: 4,
  strengths: ["Existing Hadoop jobs keep running"],
  weaknesses: ["Slow for interactive use", "Needs Hadoop skills"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "16 vCPU, 128 GB",
        per: {
          scanGigabytesPerHour: { value: 300, unit: "GB/h", source: "gk" },
          batchGigabytesPerHour: { value: 150, unit: "GB/h", source: "gk" },
          concurrentQueries: { value: 4, unit: "queries", source: "gk" },
        },
        vcpu: 16,
        memoryGigabytes: 128,
      },
    ],
    utilisation: 0.6,
    minUnits: 3,
    duty: "runs",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "the coordinator of HiveServer2 fails",
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
