import type { Technology } from "../../schema.js";

/** Mirrored file server (ZFS with NFS): lake-storage, backup. */
export const zfsFileServer: Technology = {
  id: "zfs-file-server",
  name: "Mirrored file server (ZFS with NFS)",
  vendor: "OpenZFS",
  summary: "Two file servers with checksums, snapshots and replication; lake storage for some tens of terabytes at one site.",
  roles: ["lake-storage", "backup"],
  aliases: ["zfs", "nfs", "nas", "file server", "truenas"],
  options: [],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "CDDL-1.0", kind: "weak-copyleft" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 20, p99Milliseconds: 200, source: "gk" },
  maxGigabytes: { value: 400000, unit: "GB", source: "gk" },
  features: ["single-node", "strong-consistency"],
  maturity: 5,
  strengths: ["Snapshots and block checksums; engines read it as a file system", "Two servers instead of a storage cluster"],
  weaknesses: [
    "Grows by server, not by cluster",
    "Failover to the replica is manual and loses the minutes since the last snapshot; no S3 interface of its own",
  ],
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
    minUnits: 2,
    multipleOf: 2,
    maxUnits: 12,
    replicationFactor: 2.5,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "onprem.storage-server.{size}.hour" }],
  failure: {
    event: "the primary file server fails",
    stops: "all reads and writes of the lake",
    stillServes: "nothing until the replica is promoted (about 30 min by hand)",
    lost: "changes since the last replicated snapshot (15 min interval)",
    detectedBy: "health check; age of the last replicated snapshot",
    action: "promote the replica, repoint the mounts, rerun the jobs since the snapshot",
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
