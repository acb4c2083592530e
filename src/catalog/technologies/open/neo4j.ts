import type { Technology } from "../../schema.js";

/** Neo4j (self-run): graph-store. */
export const neo4j: Technology = {
  id: "neo4j",
  name: "Neo4j (self-run)",
  vendor: "Neo4j",
  summary: "Graph database with Cypher; the free edition is a single node.",
  roles: ["graph-store"],
  aliases: ["neo4j community", "cypher"],
  options: ["neo4j"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-3.0 (community)", kind: "copyleft" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["java"],
  airGapCapable: true,
  latency: { p50Milliseconds: 10, p99Milliseconds: 200, source: "gk" },
  features: ["graph-traversal", "acid", "vector-search"],
  maturity: 5,
  strengths: ["Mature graph language and algorithms"],
  weaknesses: ["Clustering, roles and hot backup need the paid edition"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "8 vCPU, 64 GB",
        per: { queriesPerSecond: { value: 300, unit: "queries/s", source: "gk" }, storageGigabytes: { value: 500, unit: "GB", source: "gk" } },
        vcpu: 8,
        memoryGigabytes: 64,
      },
      {
        name: "16 vCPU, 128 GB",
        per: { queriesPerSecond: { value: 600, unit: "queries/s", source: "gk" }, storageGigabytes: { value: 1000, unit: "GB", source: "gk" } },
        vcpu: 16,
        memoryGigabytes: 128,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 3,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.143, why: "disks planned 70 % full, not 80 %" } },
  ],
  failure: {
    event: "the one node running Neo4j fails",
    stops: "all queries and runs on it",
    stillServes: "nothing on this node; copies exported to the lake stay readable",
    lost: "nothing that is in the lake; otherwise back to the last backup and the write-ahead log",
    detectedBy: "health check fails twice in 1 min",
    action: "start on another node and restore; practise it each quarter",
  },
  sources: {
    release: { title: "endoflife.date, Neo4j: 2026.07.1 of 2026-08-06", url: "https://endoflife.date/neo4j", asOf: "2026-08-22", confidence: "high" },
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
