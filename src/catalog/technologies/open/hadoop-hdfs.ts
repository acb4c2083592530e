import type { Technology } from "../../schema.js";

/** Hadoop HDFS: lake-storage. */
export const hadoopHdfs: Technology = {
  id: "hadoop-hdfs",
  name: "Hadoop HDFS",
  vendor: "Apache Software Foundation",
  summary: "Distributed file system of Hadoop with three copies; storage and compute grow together.",
  roles: ["lake-storage"],
  aliases: ["hdfs", "hadoop", "yarn", "hadoop cluster"],
  options: [],
  status: "maintenance",
  statusNote: "Still released (3.5.0 of 2026-04-02); new lakes use object storage.",
  successor: "ceph",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 1, unit: "FTE", source: "fte" },
  skills: ["hadoop", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "gk" },
  features: ["distributed", "strong-consistency"],
  maturity: 4,
  strengths: ["Existing clusters, data-local jobs"],
  weaknesses: ["NameNode memory bounds the file count (about 1 GB heap per million blocks, unverified)", "Three copies, or 1.5 with erasure coding"],
  capacity: {
    unit: "storage server",
    sizes: [
      {
        name: "small",
        per: {
          storageGigabytes: { value: 96000, unit: "GB raw (12 x 8 TB)", source: "gk" },
          ingressMegabytesPerSecond: { value: 300, unit: "MB/s", source: "gk" },
        },
        vcpu: 16,
        memoryGigabytes: 64,
      },
      {
        name: "large",
        per: {
          storageGigabytes: { value: 720000, unit: "GB raw (36 x 20 TB)", source: "gk" },
          ingressMegabytesPerSecond: { value: 1000, unit: "MB/s", source: "gk" },
        },
        vcpu: 32,
        memoryGigabytes: 128,
      },
    ],
    utilisation: 0.8,
    minUnits: 4,
    maxUnits: 12,
    replicationFactor: 3,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "onprem.storage-server.{size}.hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 32, why: "32 vCPU: 2 NameNodes, 3 journal nodes, 3 ZooKeeper" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 96, why: "96 GB memory: 2 NameNodes, 3 journal nodes, 3 ZooKeeper" },
    },
  ],
  failure: {
    event: "one storage host of HDFS is lost",
    stops: "nothing within the erasure-code tolerance",
    stillServes: "all objects, with slower reads during rebuild",
    lost: "nothing within the tolerance; beyond it, restore from the second copy",
    detectedBy: "degraded placement groups or drives; rebuild time left",
    action: "replace the host before the next failure; keep 20 % free for rebuild",
  },
  sources: {
    release: {
      title: "endoflife.date, Apache Hadoop: 3.5.0 of 2026-04-02",
      url: "https://endoflife.date/apache-hadoop",
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
