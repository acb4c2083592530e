import type { Technology } from "../../schema.js";

/** SeaweedFS: lake-storage. */
export const seaweedfs: Technology = {
  id: "seaweedfs",
  name: "SeaweedFS",
  vendor: "SeaweedFS authors",
  summary: "Light S3 and file store for many small objects on a few servers.",
  roles: ["lake-storage"],
  aliases: ["seaweed", "seaweed fs"],
  options: ["object-storage"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["linux", "go"],
  airGapCapable: true,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "gk" },
  features: ["s3-api", "lifecycle-tiers", "distributed", "object-lock"],
  maturity: 3,
  strengths: ["Starts with one binary, scales by volume servers"],
  weaknesses: ["Mostly one maintainer", "Metadata store is ours to protect"],
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
    minUnits: 3,
    maxUnits: 12,
    replicationFactor: 2,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "onprem.storage-server.{size}.hour" }],
  failure: {
    event: "one storage host of SeaweedFS is lost",
    stops: "nothing within the erasure-code tolerance",
    stillServes: "all objects, with slower reads during rebuild",
    lost: "nothing within the tolerance; beyond it, restore from the second copy",
    detectedBy: "degraded placement groups or drives; rebuild time left",
    action: "replace the host before the next failure; keep 20 % free for rebuild",
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
