import type { Technology } from "../../schema.js";
import { editorial, eventHubsLimits, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Event Hubs Standard. */
export const azureEventHubs: Technology = {
  id: "azure-event-hubs",
  name: "Azure Event Hubs Standard",
  vendor: "Microsoft",
  summary: "Partitioned event log with a Kafka endpoint, sold in throughput units of 1 MB/s in and 2 MB/s out; 40 units a namespace at most.",
  roles: ["event-log"],
  aliases: ["event hubs", "event hub", "eventhubs", "event hubs standard"],
  options: ["event-hubs"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure", "streaming"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 100, source: "generalKnowledge" },
  delivery: "at-least-once",
  maxMegabytesPerSecond: { value: 40, unit: "MB/s", source: "eventHubsLimits" },
  maxRecordKilobytes: { value: 1024, unit: "KB", source: "eventHubsLimits" },
  maxRetentionDays: { value: 7, unit: "days", source: "eventHubsLimits" },
  sla: { availability: 0.9995, scope: "data plane, Basic, Standard and Premium", source: "slaCatalogue" },
  features: [
    "replay",
    "ordering-per-key",
    "kafka-protocol",
    "geo-replication",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
    "schema-enforcement",
  ],
  maturity: 5,
  strengths: [
    "Kafka clients connect without code changes to the producer or consumer",
    "Auto-inflate adds throughput units without a restart (it never removes them)",
  ],
  weaknesses: [
    "84 GB a throughput unit are included; stored events beyond that are billed at the blob rate (unverified)",
    "32 partitions an event hub and 20 consumer groups",
    "Kafka transactions and log compaction depend on the tier; check before porting a Kafka Streams job",
    "Capture to storage is billed extra at USD 0.10 a throughput-unit-hour",
  ],
  capacity: {
    unit: "throughput unit",
    sizes: [
      {
        name: "standard",
        per: {
          ingressMegabytesPerSecond: { value: 1, unit: "MB/s", source: "eventHubsLimits" },
          egressMegabytesPerSecond: { value: 2, unit: "MB/s", source: "eventHubsLimits" },
          ingressRecordsPerSecond: { value: 1000, unit: "records/s", source: "eventHubsLimits" },
        },
      },
    ],
    utilisation: 0.75,
    minUnits: 1,
    maxUnits: 40,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "azure-event-hubs.standard-throughput-unit" },
    { meter: "million-chunks", sku: "azure-event-hubs.standard-ingress-events", chunkKilobytes: 64 },
    { meter: "storage-gigabyte-month", sku: "adls-gen2.hot-lrs", freeQuantity: 84 },
  ],
  failure: {
    event: "The namespace rejects or throttles sends (regional fault or throughput units exhausted)",
    stops: "Ingestion of new events",
    stillServes: "Consumers keep reading what is already stored for up to 7 days",
    lost: "Nothing while producers retry and buffer; events a producer drops after its retry limit are lost",
    detectedBy: "Metrics ServerErrors and ThrottledRequests above 0 for 5 minutes",
    action: "Raise throughput units or let auto-inflate act; for a regional fault fail over the geo-disaster-recovery alias",
  },
  sources: { editorial, eventHubsLimits, generalKnowledge, slaCatalogue },
};
