import type { Technology } from "../../schema.js";

/** Harbor: artifact-registry. */
export const harbor: Technology = {
  id: "harbor",
  name: "Harbor",
  vendor: "CNCF",
  summary: "Container and chart registry with scanning, signing and replication for own hardware.",
  roles: ["artifact-registry"],
  aliases: ["goharbor", "harbor registry"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["devops"],
  airGapCapable: true,
  features: ["audit-logs", "sso", "geo-replication"],
  maturity: 5,
  strengths: ["Scans and signs images, replicates to air-gapped sites"],
  weaknesses: ["Database and cache to run"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 2 copies, database, cache" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 2 copies, database, cache" } },
  ],
  sources: {
    release: { title: "endoflife.date, Harbor: 2.15.2 of 2026-07-02", url: "https://endoflife.date/harbor", asOf: "2026-08-22", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
