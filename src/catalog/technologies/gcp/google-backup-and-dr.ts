import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Backup and DR Service. */
export const googleBackupAndDr: Technology = {
  id: "google-backup-and-dr",
  name: "Google Backup and DR Service",
  vendor: "Google",
  summary: "Immutable backup vaults for machines and databases.",
  roles: ["backup"],
  aliases: ["backup and dr"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["object-lock", "geo-replication", "customer-managed-keys", "audit-logs"],
  maturity: 4,
  strengths: ["Vault that administrators cannot empty"],
  weaknesses: ["Price range from general knowledge"],
  bill: [
    {
      meter: "backup-gigabyte-month",
      sku: "google-backup-and-dr.vault",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  sources: { editorial, generalKnowledge },
};
