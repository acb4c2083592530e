import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Fabric Eventstream. */
export const fabricEventstream: Technology = {
  id: "fabric-eventstream",
  name: "Fabric Eventstream",
  vendor: "Microsoft",
  summary: "Low-code routing and light transformation of streams into Eventhouse, Lakehouse and alerts.",
  roles: ["stream-processing"],
  aliases: ["eventstream"],
  options: ["fabric"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure", "sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 5000, source: "generalKnowledge" },
  delivery: "at-least-once",
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["event-time", "sql", "low-code", "kafka-protocol", "stateful"],
  maturity: 2,
  strengths: ["Sources and sinks are picked in a canvas", "Takes change events of databases as source"],
  weaknesses: [
    "Joins between streams and large state are limited",
    "Shares the Fabric capacity with every other workload",
  ],
  capacity: {
    unit: "capacity unit",
    sizes: [{ name: "cu", per: { processedMegabytesPerSecond: { value: 1, unit: "MB/s", source: "editorial" } } }],
    utilisation: 0.7,
    minUnits: 2,
    maxUnits: 64,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "microsoft-fabric.capacity-unit" }],
  failure: {
    event: "The eventstream stops or the capacity is throttled",
    stops: "Fresh rows in the destinations",
    stillServes: "Destinations serve the rows they have",
    lost: "Nothing within the source's retention",
    detectedBy: "Eventstream runtime errors, watermark delay above 60 seconds",
    action: "Restart from the last position; add capacity",
  },
  sources: { editorial, generalKnowledge },
};
