import type { Technology } from "../../schema.js";

/** Presto (PrestoDB): query-engine. */
export const presto: Technology = {
  id: "presto",
  name: "Presto (PrestoDB)",
  vendor: "Presto Foundation",
  summary: "Sibling of Trino kept by Meta and partners; smaller community.",
  roles: ["query-engine"],
  aliases: ["prestodb", "presto db"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["sql", "java"],
  airGapCapable: true,
  latency: { p50Milliseconds: 2000, p99Milliseconds: 30000, source: "gk" },
  features: ["sql", "distributed", "joins", "multi-engine", "open-format", "separate-compute-storage"],
  maturity: 3,
  strengths: ["Runs at very large operators"],
  weaknesses: ["Fewer connectors and releases than Trino"],
  capacity: {
    unit: "worker",
    sizes: [
      {
        name: "16 vCPU, 128 GB",
        per: { scanGigabytesPerHour: { value: 800, unit: "GB/h", source: "gk" }, concurrentQueries: { value: 8, unit: "queries", source: "gk" } },
        vcpu: 16,
        memoryGigabytes: 128,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "queries",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 8, why: "8 vCPU: coordinator" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 32, why: "32 GB memory: coordinator" } },
  ],
  failure: {
    event: "the coordinator of Presto fails",
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
