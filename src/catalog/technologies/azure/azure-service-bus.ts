import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Service Bus Standard. */
export const azureServiceBus: Technology = {
  id: "azure-service-bus",
  name: "Azure Service Bus Standard",
  vendor: "Microsoft",
  summary: "Broker with queues and topics, per-message settlement, sessions and dead-lettering; about 1,000 operations a second in the Standard tier.",
  roles: ["message-queue"],
  aliases: ["service bus", "servicebus"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 100, source: "generalKnowledge" },
  delivery: "at-least-once",
  maxRecordKilobytes: { value: 256, unit: "KB", source: "generalKnowledge" },
  maxRetentionDays: { value: 14, unit: "days", source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "Basic and Standard", source: "slaCatalogue" },
  features: [
    "per-message-ack",
    "dead-letter",
    "transactions",
    "ordering-per-key",
    "push-delivery",
    "customer-managed-keys",
    "audit-logs",
    "scale-to-zero",
  ],
  maturity: 5,
  strengths: ["Sessions keep order within a key", "Dead-letter queue per subscription"],
  weaknesses: [
    "Shared throttle of about 1,000 operations a second a namespace (unverified)",
    "No replay of consumed messages",
  ],
  bill: [
    { meter: "environment-hour", sku: "azure-service-bus.standard-base" },
    {
      meter: "million-chunks",
      sku: "azure-service-bus.standard-operations",
      chunkKilobytes: 64,
      times: { value: 2, why: "one send and one receive for each message" },
    },
  ],
  failure: {
    event: "The namespace throttles or is unavailable",
    stops: "Delivery of messages",
    stillServes: "Messages already locked by a consumer",
    lost: "Nothing: unsettled messages return to the queue",
    detectedBy: "ThrottledRequests above 0, ActiveMessages rising for 10 minutes",
    action: "Retry with back-off; move the namespace to Premium when throttling is sustained",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
