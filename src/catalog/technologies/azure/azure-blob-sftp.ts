import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: SFTP endpoint of Azure Blob Storage. */
export const azureBlobSftp: Technology = {
  id: "azure-blob-sftp",
  name: "Azure Blob Storage SFTP endpoint",
  vendor: "Microsoft",
  summary: "SFTP endpoint of a storage account with hierarchical namespace: partners write straight into the landing container.",
  roles: ["file-transfer"],
  aliases: ["blob storage sftp", "azure sftp", "azure blob sftp"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 10000, source: "generalKnowledge" },
  delivery: "at-least-once",
  sla: { availability: 0.999, scope: "storage account, hot tier", source: "slaCatalogue" },
  features: ["file-connectors", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 4,
  strengths: ["No server to patch: one setting of the account the lake stands in", "Files raise the same events as any other blob"],
  weaknesses: [
    "219 USD a month while it is switched on, whether a file comes or not",
    "Local users with key or password only, no directory accounts; an interrupted upload starts again",
    "Not over another protocol: no FTPS, no AS2",
  ],
  bill: [{ meter: "environment-hour", sku: "azure-blob-sftp.endpoint-hour" }],
  failure: {
    event: "The endpoint is unreachable",
    stops: "Incoming files",
    stillServes: "Files already stored",
    lost: "Nothing: senders retry",
    detectedBy: "No file from a partner within twice its interval",
    action: "Ask partners to resend; compare manifests",
  },
  sources: {
    editorial, generalKnowledge, slaCatalogue,
    limits: {
      title: "Microsoft Learn: limitations and known issues with SFTP support for Azure Blob Storage",
      url: "https://learn.microsoft.com/en-us/azure/storage/blobs/secure-file-transfer-protocol-known-issues",
      asOf: "2026-11",
      confidence: "high",
    },
  },
};
