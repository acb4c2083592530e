import type { Technology } from "../../schema.js";

/** Veeam Data Platform: backup. */
export const veeam: Technology = {
  id: "veeam",
  name: "Veeam Data Platform",
  vendor: "Veeam",
  summary: "Commercial backup of virtual machines, databases and object storage.",
  roles: ["backup"],
  aliases: ["veeam backup"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["linux", "devops"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["Immutable copies and restore tests"],
  weaknesses: ["Licence per workload, price on request"],
  bill: [{ meter: "backup-gigabyte-month", sku: "host.object-storage.gb-month" }],
  unpriced: "Licence: price on request; only the backup storage is priced.",
  sources: {
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
