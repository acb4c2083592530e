import type { Technology } from "../../schema.js";

/** RustFS: lake-storage. */
export const rustfs: Technology = {
  id: "rustfs",
  name: "RustFS",
  vendor: "RustFS",
  summary: "S3 server in Rust that aims to replace MinIO; young.",
  roles: ["lake-storage"],
  aliases: ["rust fs"],
  options: ["object-storage"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "gk" },
  features: ["s3-api", "object-lock", "distributed"],
  maturity: 1,
  strengths: ["Permissive licence, MinIO-like layout"],
  weaknesses: ["Young: prove it with a failure test before data depends on it"],
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
    replicationFactor: 1.5,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "onprem.storage-server.{size}.hour" }],
  failure: {
    event: "one storage host of RustFS is lost",
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
