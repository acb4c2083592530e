import type { Technology } from "../../schema.js";
import { editorial, eventHubsLimits, eventHubsPremiumOverview, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Event Hubs Premium. */
export const azureEventHubsPremium: Technology = {
  id: "azure-event-hubs-premium",
  name: "Azure Event Hubs Premium",
  vendor: "Microsoft",
  summary: "Event Hubs on reserved compute, sold in processing units (1, 2, 4, 8 or 16 a namespace), three zone-spread replicas, 90 days retention.",
  roles: ["event-log"],
  aliases: ["event hubs premium"],
  options: ["event-hubs"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure", "streaming"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 50, source: "generalKnowledge" },
  delivery: "at-least-once",
  maxMegabytesPerSecond: { value: 80, unit: "MB/s", source: "generalKnowledge" },
  maxRecordKilobytes: { value: 1024, unit: "KB", source: "eventHubsLimits" },
  maxRetentionDays: { value: 90, unit: "days", source: "eventHubsPremiumOverview" },
  sla: { availability: 0.9995, scope: "data plane, Basic, Standard and Premium", source: "slaCatalogue" },
  features: [
    "replay",
    "ordering-per-key",
    "kafka-protocol",
    "geo-replication",
    "multi-tenant",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
    "schema-enforcement",
    "transactions",
  ],
  maturity: 4,
  strengths: [
    "Reserved compute and storage: latency does not depend on neighbours",
    "Capture to storage is included",
    "Replicas are flushed in three zones before a send is confirmed",
  ],
  weaknesses: [
    "1 TB a processing unit is included (unverified); the estimate deducts it once",
    "A processing unit has no fixed throughput; 5 to 10 MB/s in is a rule of thumb to be load-tested",
    "Units come only in steps of 1, 2, 4, 8 and 16",
  ],
  capacity: {
    unit: "processing unit",
    sizes: [
      {
        name: "premium",
        per: {
          ingressMegabytesPerSecond: { value: 5, unit: "MB/s", source: "generalKnowledge" },
          egressMegabytesPerSecond: { value: 10, unit: "MB/s", source: "generalKnowledge" },
          partitions: { value: 200, unit: "partitions", source: "eventHubsLimits" },
        },
      },
    ],
    utilisation: 0.75,
    minUnits: 1,
    maxUnits: 16,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "azure-event-hubs-premium.processing-unit" },
    { meter: "storage-gigabyte-month", sku: "azure-event-hubs-premium.extended-retention", freeQuantity: 1000 },
  ],
  failure: {
    event: "The namespace stops accepting sends",
    stops: "Ingestion of new events",
    stillServes: "Stored events for up to 90 days",
    lost: "Nothing while producers buffer; what producers drop after their retry limit",
    detectedBy: "ServerErrors above 0 and namespace CPU above 80 % for 5 minutes",
    action: "Add processing units; for a regional fault promote the geo-replicated secondary",
  },
  sources: { editorial, eventHubsLimits, eventHubsPremiumOverview, generalKnowledge, slaCatalogue },
};
