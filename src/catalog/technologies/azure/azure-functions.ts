import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Functions Flex Consumption. */
export const azureFunctions: Technology = {
  id: "azure-functions",
  name: "Azure Functions Flex Consumption",
  vendor: "Microsoft",
  summary: "Event-triggered code with per-second billing; 1,000 instances at most, cold start of 1 to 5 seconds.",
  roles: ["compute"],
  aliases: ["functions", "function app"],
  options: ["serverless"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure", "python", "csharp", "javascript"],
  airGapCapable: false,
  latency: { p50Milliseconds: 50, p99Milliseconds: 5000, source: "generalKnowledge" },
  delivery: "at-least-once",
  sla: { availability: 0.9995, scope: "Consumption, Flex and Premium", source: "slaCatalogue" },
  features: ["functions", "scale-to-zero", "auto-scaling", "event-triggered", "private-endpoints"],
  maturity: 5,
  strengths: ["Scales to zero; triggers for Event Hubs, Service Bus and storage"],
  weaknesses: ["Cold starts", "Large always-on loads are cheaper in containers"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "flex-2gb",
        per: { ingressRecordsPerSecond: { value: 100, unit: "records/s", source: "editorial" } },
        vcpu: 1,
        memoryGigabytes: 2,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 1000,
    duty: "always",
  },
  bill: [
    { meter: "memory-gigabyte-hour", sku: "azure-functions.flex-memory" },
    { meter: "million-requests", sku: "azure-functions.flex-executions", freeQuantity: 0.25 },
  ],
  failure: {
    event: "Functions fail or are throttled",
    stops: "The step they carry out",
    stillServes: "Events wait in the queue or log",
    lost: "Nothing while triggers retry; poison messages go to the dead-letter queue",
    detectedBy: "Failure rate above 1 % for 5 minutes",
    action: "Roll back the deployment; replay the dead letters",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
