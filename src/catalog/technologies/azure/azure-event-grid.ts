import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Event Grid namespace. */
export const azureEventGrid: Technology = {
  id: "azure-event-grid",
  name: "Azure Event Grid namespace",
  vendor: "Microsoft",
  summary: "Push and pull event router with a managed MQTT 3.1.1 and 5 broker; 1 MB/s or 1,000 events a second in for each throughput unit.",
  roles: ["mqtt-broker", "message-queue"],
  aliases: ["event grid"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 100, p99Milliseconds: 1000, source: "generalKnowledge" },
  delivery: "at-least-once",
  maxRecordKilobytes: { value: 1024, unit: "KB", source: "generalKnowledge" },
  maxRetentionDays: { value: 7, unit: "days", source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "service", source: "slaCatalogue" },
  features: ["push-delivery", "dead-letter", "per-message-ack", "mqtt", "private-endpoints", "audit-logs"],
  maturity: 4,
  strengths: [
    "MQTT broker and routing to Event Hubs in one service",
    "Retries push delivery for 24 hours before dead-lettering",
  ],
  weaknesses: ["No replay of acknowledged events", "MQTT features are younger than IoT Hub's device management"],
  capacity: {
    unit: "throughput unit",
    sizes: [
      {
        name: "namespace",
        per: {
          ingressMegabytesPerSecond: { value: 1, unit: "MB/s", source: "generalKnowledge" },
          egressMegabytesPerSecond: { value: 2, unit: "MB/s", source: "generalKnowledge" },
          ingressRecordsPerSecond: { value: 1000, unit: "records/s", source: "generalKnowledge" },
        },
      },
    ],
    utilisation: 0.75,
    minUnits: 1,
    maxUnits: 40,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "azure-event-grid.namespace-throughput-unit" },
    {
      meter: "million-chunks",
      sku: "azure-event-grid.mqtt-operations",
      chunkKilobytes: 64,
      times: { value: 2, why: "one publish and one delivery for each message" },
      freeQuantity: 1,
    },
  ],
  failure: {
    event: "The namespace is unavailable or throttles",
    stops: "Device and event intake",
    stillServes: "Events already routed",
    lost: "Nothing for QoS 1 clients that retry; QoS 0 messages are lost",
    detectedBy: "Publish failures above 0 for 5 minutes",
    action: "Clients reconnect with back-off; add throughput units",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
