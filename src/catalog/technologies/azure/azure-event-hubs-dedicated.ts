import type { Technology } from "../../schema.js";
import { editorial, eventHubsLimits, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Event Hubs Dedicated. */
export const azureEventHubsDedicated: Technology = {
  id: "azure-event-hubs-dedicated",
  name: "Azure Event Hubs Dedicated",
  vendor: "Microsoft",
  summary: "Single-tenant Event Hubs cluster sold in capacity units of about 100 MB/s, for sustained loads above 80 MB/s.",
  roles: ["event-log"],
  aliases: ["event hubs dedicated"],
  options: ["event-hubs"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["azure", "streaming"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 40, source: "generalKnowledge" },
  delivery: "at-least-once",
  maxMegabytesPerSecond: { value: 2000, unit: "MB/s", source: "generalKnowledge" },
  maxRecordKilobytes: { value: 1024, unit: "KB", source: "eventHubsLimits" },
  maxRetentionDays: { value: 90, unit: "days", source: "eventHubsLimits" },
  sla: {
    availability: 0.9995,
    scope: "Basic, Standard and Premium; Microsoft states 99.99 % for Dedicated (unverified)",
    source: "slaCatalogue",
  },
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
  strengths: ["Single tenant; 1,024 partitions an event hub and 1,000 consumer groups", "No charge per event"],
  weaknesses: [
    "10 TB a capacity unit are included (unverified); the estimate deducts them once",
    "USD 5,000 a month for the first capacity unit",
    "Throughput per unit depends on the workload and is not guaranteed by figure",
  ],
  capacity: {
    unit: "capacity unit",
    sizes: [
      {
        name: "dedicated",
        per: {
          ingressMegabytesPerSecond: { value: 100, unit: "MB/s", source: "generalKnowledge" },
          egressMegabytesPerSecond: { value: 200, unit: "MB/s", source: "generalKnowledge" },
          partitions: { value: 2000, unit: "partitions", source: "eventHubsLimits" },
        },
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 20,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "azure-event-hubs-dedicated.capacity-unit" },
    { meter: "storage-gigabyte-month", sku: "azure-event-hubs-dedicated.extended-retention", freeQuantity: 10000 },
  ],
  failure: {
    event: "The dedicated cluster stops accepting sends",
    stops: "Ingestion of new events",
    stillServes: "Stored events for up to 90 days",
    lost: "Nothing while producers buffer; what producers drop after their retry limit",
    detectedBy: "ServerErrors above 0 and cluster CPU above 70 % for 5 minutes",
    action: "Scale capacity units; for a regional fault fail over to the paired cluster",
  },
  sources: { editorial, eventHubsLimits, generalKnowledge, slaCatalogue },
};
