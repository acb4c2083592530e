import type { Technology } from "../../schema.js";

/** Ceph Object Gateway: lake-storage, backup. */
export const ceph: Technology = {
  id: "ceph",
  name: "Ceph Object Gateway",
  vendor: "Ceph Foundation",
  summary: "Distributed storage with S3 gateway, block and file service on own servers; proven at petabytes.",
  roles: ["lake-storage", "backup"],
  aliases: ["ceph rgw", "rados gateway", "rook", "ceph storage"],
  options: ["object-storage"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "LGPL-2.1 / LGPL-3.0", kind: "weak-copyleft" },
  operatingFte: { value: 0.75, unit: "FTE", source: "fte" },
  skills: ["linux", "sre"],
  airGapCapable: true,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "gk" },
  features: ["s3-api", "object-lock", "lifecycle-tiers", "strong-consistency", "distributed", "geo-replication", "multi-tenant"],
  maturity: 5,
  strengths: ["Object, block and file from one cluster", "Erasure coding, versioning, object lock and site replication"],
  weaknesses: ["At least 4 hosts for erasure coding; real storage skills", "Small clusters are slow to rebuild"],
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
  bill: [
    { meter: "unit-hour", sku: "onprem.storage-server.{size}.hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 12, why: "12 vCPU: 3 monitors and 2 gateways" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 24, why: "24 GB memory: 3 monitors and 2 gateways" } },
  ],
  failure: {
    event: "one storage host of Ceph is lost",
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
