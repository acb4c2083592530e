import type { Technology } from "../../schema.js";

/** AWS DataSync: file-transfer, batch-ingestion. */
export const awsDatasync: Technology = {
  id: "aws-datasync",
  name: "AWS DataSync",
  vendor: "Amazon Web Services",
  summary: "Bulk and scheduled copies of files from sites and other clouds to S3, 10 Gbit/s per agent.",
  roles: ["file-transfer", "batch-ingestion"],
  aliases: ["datasync"],
  options: [],
  status: "active",
  platforms: ["aws", "on-premises"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 600000, source: "general" },
  sla: { availability: 0.999, scope: "service, one region", source: "hybridSla" },
  features: ["file-connectors", "hybrid-runtime", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 4,
  strengths: ["Verifies checksums and copies differences only"],
  weaknesses: ["Agents on site are ours to host", "Batch only"],
  bill: [{ meter: "processed-gigabyte", sku: "aws.datasync.gb" }],
  failure: {
    event: "The agent or the line fails",
    stops: "The running copy",
    stillServes: "Sources and copied files",
    lost: "Nothing",
    detectedBy: "Task execution status",
    action: "Rerun: only differences are copied",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    hybridSla: {
      title: "AWS Hybrid Storage and Data Transfer service level agreement",
      url: "https://aws.amazon.com/storagegateway/sla",
      asOf: "2023-04-05",
      confidence: "high",
    },
  },
};
