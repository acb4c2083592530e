import type { Technology } from "../../schema.js";

/** Garage: lake-storage. */
export const garage: Technology = {
  id: "garage",
  name: "Garage",
  vendor: "Deuxfleurs",
  summary: "Small geo-replicated S3 store for several modest sites.",
  roles: ["lake-storage"],
  aliases: ["garage s3", "garagehq"],
  options: ["object-storage"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "gk" },
  features: ["s3-api", "geo-replication", "distributed"],
  maturity: 3,
  strengths: ["Three sites over ordinary links, one binary"],
  weaknesses: ["No object lock and no erasure coding", "Modest throughput"],
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
    multipleOf: 3,
    maxUnits: 12,
    replicationFactor: 3,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "onprem.storage-server.{size}.hour" }],
  failure: {
    event: "one storage host of Garage is lost",
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
