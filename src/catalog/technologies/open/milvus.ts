import type { Technology } from "../../schema.js";

/** Milvus: vector-store. */
export const milvus: Technology = {
  id: "milvus",
  name: "Milvus",
  vendor: "LF AI & Data, Zilliz",
  summary: "Distributed vector database for hundreds of millions of vectors; needs etcd, a log and object storage.",
  roles: ["vector-store"],
  aliases: ["milvus db"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.5, unit: "FTE", source: "fte" },
  skills: ["machine-learning", "kubernetes"],
  needsKubernetes: true,
  airGapCapable: true,
  latency: { p50Milliseconds: 10, p99Milliseconds: 100, source: "gk" },
  features: ["vector-search", "high-concurrency", "low-latency-query", "distributed", "separate-compute-storage"],
  maturity: 4,
  strengths: ["Scales out, several index types"],
  weaknesses: ["Many services to run"],
  capacity: {
    unit: "query node",
    sizes: [
      {
        name: "8 vCPU, 64 GB",
        per: { queriesPerSecond: { value: 500, unit: "queries/s", source: "gk" }, memoryGigabytes: { value: 45, unit: "GB", source: "gk" } },
        vcpu: 8,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "storage-gigabyte-month", sku: "host.object-storage.gb-month" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 12, why: "12 vCPU: coordinators, etcd, log" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 24, why: "24 GB memory: coordinators, etcd, log" } },
  ],
  failure: {
    event: "one query node is lost",
    stops: "nothing with two in-memory copies; capacity falls by one query node",
    stillServes: "all data from the remaining copies",
    lost: "nothing acknowledged by a quorum",
    detectedBy: "query node down; p99 latency above target",
    action: "replace the query node; repair or re-replicate before a second one fails",
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
