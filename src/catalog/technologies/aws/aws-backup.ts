import type { Technology } from "../../schema.js";

/** AWS Backup: backup. */
export const awsBackup: Technology = {
  id: "aws-backup",
  name: "AWS Backup",
  vendor: "Amazon Web Services",
  summary: "Backup plans, vault lock and copies to another region for AWS stores.",
  roles: ["backup"],
  aliases: ["backup vault"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["object-lock", "geo-replication", "lifecycle-tiers", "customer-managed-keys", "audit-logs"],
  maturity: 4,
  strengths: ["One policy for databases, disks and S3", "Vault lock stops deletion by anybody"],
  weaknesses: ["Restore times are hours for terabytes"],
  bill: [{ meter: "backup-gigabyte-month", sku: "aws.backup.warm.gb-month" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
