import type { Technology } from "../../schema.js";

/** Velero: backup. */
export const velero: Technology = {
  id: "velero",
  name: "Velero",
  vendor: "CNCF, Broadcom",
  summary: "Backup of Kubernetes resources and volumes to object storage.",
  roles: ["backup"],
  aliases: ["velero backup"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["kubernetes"],
  needsKubernetes: true,
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Restores a namespace into another cluster"],
  weaknesses: ["Databases need their own consistent backup"],
  bill: [{ meter: "backup-gigabyte-month", sku: "host.object-storage.gb-month" }],
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
