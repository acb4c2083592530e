import type { Technology } from "../../schema.js";

/** restic: backup. */
export const restic: Technology = {
  id: "restic",
  name: "restic",
  vendor: "restic authors",
  summary: "Encrypted, deduplicated file backup to object storage or SFTP.",
  roles: ["backup"],
  aliases: ["restic backup"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSD-2-Clause", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["linux", "devops"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Encrypted before upload, works with object lock"],
  weaknesses: ["No central console"],
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
