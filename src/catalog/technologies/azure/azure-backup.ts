import type { Technology } from "../../schema.js";
import { editorial, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Backup. */
export const azureBackup: Technology = {
  id: "azure-backup",
  name: "Azure Backup",
  vendor: "Microsoft",
  summary: "Vaulted backups of machines, databases and blobs with immutability and soft delete.",
  roles: ["backup"],
  aliases: ["recovery services vault"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: ["object-lock", "geo-replication", "customer-managed-keys", "audit-logs"],
  maturity: 5,
  strengths: ["Immutable vault and soft delete against ransomware"],
  weaknesses: ["Restore takes hours for terabytes", "Machine backups are at best 4 hours apart"],
  bill: [
    {
      meter: "month",
      sku: "azure-backup.protected-instance",
      times: { value: 3, why: "3 protected instances assumed" },
    },
    { meter: "backup-gigabyte-month", sku: "azure-backup.zrs" },
  ],
  sources: { editorial, slaCatalogue },
};
