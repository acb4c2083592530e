import type { Technology } from "../../schema.js";

/** pgBackRest: backup. */
export const pgbackrest: Technology = {
  id: "pgbackrest",
  name: "pgBackRest",
  vendor: "pgBackRest authors",
  summary: "PostgreSQL backup with write-ahead log archive and point-in-time recovery.",
  roles: ["backup"],
  aliases: ["pg backrest"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["dba"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Parallel, incremental, restores to a second"],
  weaknesses: ["PostgreSQL only; check upstream maintenance before adoption"],
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
