import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Stream Analytics. */
export const azureStreamAnalytics: Technology = {
  id: "azure-stream-analytics",
  name: "Azure Stream Analytics",
  vendor: "Microsoft",
  summary: "Managed streaming SQL with windows, pattern matching and reference joins; one V2 streaming unit is planned at 6 MB/s.",
  roles: ["stream-processing"],
  aliases: ["stream analytics", "asa"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sql", "azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 300, p99Milliseconds: 1000, source: "generalKnowledge" },
  delivery: "exactly-once",
  sla: { availability: 0.999, scope: "job up and processing", source: "slaCatalogue" },
  features: [
    "event-time",
    "stateful",
    "exactly-once-state",
    "stream-stream-join",
    "lookup-join",
    "cep",
    "sql",
    "auto-scaling",
    "private-endpoints",
  ],
  maturity: 5,
  strengths: [
    "SQL only: no cluster and no code to operate",
    "Exactly-once to Data Lake Storage, Event Hubs, SQL and Cosmos DB in the supported modes",
  ],
  weaknesses: [
    "No custom operators beyond JavaScript functions",
    "State and throughput grow only with streaming units; 60 inputs and 60 outputs a job",
  ],
  capacity: {
    unit: "streaming unit (V2)",
    sizes: [
      {
        name: "standard-v2",
        per: { processedMegabytesPerSecond: { value: 6, unit: "MB/s", source: "generalKnowledge" } },
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 66,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "azure-stream-analytics.standard-v2" }],
  failure: {
    event: "The job fails or falls behind",
    stops: "Results of the stream",
    stillServes: "Events wait in the event log; sinks serve the last results",
    lost: "Nothing while the outage is shorter than the log's retention",
    detectedBy: "Watermark delay above 60 seconds, RuntimeErrors above 0",
    action: "Fix the query or input and restart from the last output time; add streaming units to catch up",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
