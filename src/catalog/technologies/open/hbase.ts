import type { Technology } from "../../schema.js";

/** Apache HBase: key-value-store. */
export const hbase: Technology = {
  id: "hbase",
  name: "Apache HBase",
  vendor: "Apache Software Foundation",
  summary: "Wide-column store on HDFS; kept where Hadoop already runs.",
  roles: ["key-value-store"],
  aliases: ["apache hbase"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.75, unit: "FTE", source: "fte" },
  skills: ["hadoop", "java"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  delivery: "at-least-once",
  features: ["point-lookup", "upserts", "strong-consistency", "distributed"],
  maturity: 4,
  strengths: ["Strong consistency per row, large tables"],
  weaknesses: ["HDFS and ZooKeeper beneath it", "Region failover takes tens of seconds"],
  capacity: {
    unit: "region server",
    sizes: [
      {
        name: "8 vCPU, 32 GB",
        per: {
          readsPerSecond: { value: 8000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 8000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 4000, unit: "GB", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "16 vCPU, 64 GB",
        per: {
          readsPerSecond: { value: 16000, unit: "reads/s", source: "gk" },
          writesPerSecond: { value: 16000, unit: "writes/s", source: "gk" },
          storageGigabytes: { value: 8000, unit: "GB", source: "gk" },
        },
        vcpu: 16,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.5,
    minUnits: 3,
    replicationFactor: 3,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.143, why: "disks planned 70 % full, not 80 %" } },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 16, why: "16 vCPU: 2 masters and 3 ZooKeeper" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 48, why: "48 GB memory: 2 masters and 3 ZooKeeper" } },
  ],
  failure: {
    event: "one region server is lost",
    stops: "nothing with HDFS replication 3, after regions move (30 s); capacity falls by one region server",
    stillServes: "all data from the remaining copies",
    lost: "nothing acknowledged by a quorum",
    detectedBy: "region server down; p99 latency above target",
    action: "replace the region server; repair or re-replicate before a second one fails",
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
