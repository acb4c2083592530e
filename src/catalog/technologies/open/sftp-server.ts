import type { Technology } from "../../schema.js";

/** OpenSSH SFTP server: file-transfer. */
export const sftpServer: Technology = {
  id: "sftp-server",
  name: "OpenSSH SFTP server",
  vendor: "OpenBSD project",
  summary: "File drop over SSH with one account and folder per partner; needs a check for complete files.",
  roles: ["file-transfer"],
  aliases: ["sftp", "openssh", "ftp server", "file drop"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSD-2-Clause", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 900000, source: "gk" },
  delivery: "at-least-once",
  features: ["file-connectors", "audit-logs"],
  maturity: 5,
  strengths: ["Every partner can use it", "Keys per partner, chroot per folder"],
  weaknesses: ["No event on completion: use a marker or rename", "Key rotation is manual"],
  capacity: {
    unit: "server",
    sizes: [
      {
        name: "2 vCPU, 4 GB",
        per: { ingressMegabytesPerSecond: { value: 50, unit: "MB/s", source: "gk" }, connectors: { value: 100, unit: "connectors", source: "gk" } },
        vcpu: 2,
        memoryGigabytes: 4,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "an SFTP run or worker fails",
    stops: "new data of the sources it reads",
    stillServes: "data loaded before",
    lost: "nothing while the source or its buffer keeps the data",
    detectedBy: "last successful run older than twice its interval",
    action: "restart from the stored state; reload the last window idempotently",
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
