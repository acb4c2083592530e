import type { Technology } from "../../schema.js";

/** Apache Ozone: lake-storage. */
export const apacheOzone: Technology = {
  id: "apache-ozone",
  name: "Apache Ozone",
  vendor: "Apache Software Foundation",
  summary: "Object store of the Hadoop family with S3 and file system interfaces; successor of HDFS for many small files.",
  roles: ["lake-storage"],
  aliases: ["ozone", "hadoop ozone"],
  options: ["object-storage"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.6, unit: "FTE", source: "fte" },
  skills: ["hadoop", "java"],
  airGapCapable: true,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "gk" },
  features: ["s3-api", "object-lock", "lifecycle-tiers", "strong-consistency", "distributed"],
  maturity: 4,
  strengths: ["HDFS and S3 clients on the same data", "Billions of objects"],
  weaknesses: ["Hadoop operations skills", "Small community outside Cloudera"],
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
    minUnits: 6,
    maxUnits: 12,
    replicationFactor: 1.5,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "onprem.storage-server.{size}.hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 24, why: "24 vCPU: 3 managers of both kinds" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 96, why: "96 GB memory: 3 managers of both kinds" } },
  ],
  failure: {
    event: "one storage host of Ozone is lost",
    stops: "nothing within the erasure-code tolerance",
    stillServes: "all objects, with slower reads during rebuild",
    lost: "nothing within the tolerance; beyond it, restore from the second copy",
    detectedBy: "degraded placement groups or drives; rebuild time left",
    action: "replace the host before the next failure; keep 20 % free for rebuild",
  },
  sources: {
    release: { title: "Apache Ozone 2.2.0 of 2026-08-03", url: "https://github.com/apache/ozone", asOf: "2026-08", confidence: "high" },
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
