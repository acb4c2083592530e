import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Fabric Eventhouse. */
export const fabricEventhouse: Technology = {
  id: "fabric-eventhouse",
  name: "Fabric Eventhouse",
  vendor: "Microsoft",
  summary: "Kusto engine in Fabric for interactive queries on events seconds after arrival.",
  roles: ["realtime-olap", "time-series-store"],
  aliases: ["eventhouse", "kql database"],
  options: ["fabric"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure", "sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 2000, p99Milliseconds: 10000, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: [
    "columnar",
    "streaming-ingest",
    "low-latency-query",
    "time-series-functions",
    "joins",
    "materialised-views",
    "full-text",
    "high-concurrency",
    "vector-search",
    "open-format",
    "separate-compute-storage",
  ],
  maturity: 3,
  strengths: ["Same engine as Azure Data Explorer", "Tables can be mirrored to OneLake as Delta"],
  weaknesses: ["Queries in KQL; SQL is a subset", "Consumption per query is hard to predict"],
  capacity: {
    unit: "capacity unit",
    sizes: [
      {
        name: "cu",
        per: {
          ingressMegabytesPerSecond: { value: 1, unit: "MB/s", source: "editorial" },
          queriesPerSecond: { value: 2, unit: "queries/s", source: "editorial" },
        },
      },
    ],
    utilisation: 0.7,
    minUnits: 4,
    maxUnits: 256,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "microsoft-fabric.capacity-unit" },
    { meter: "storage-gigabyte-month", sku: "microsoft-onelake.cache" },
  ],
  failure: {
    event: "The Eventhouse or its capacity is unavailable",
    stops: "Live dashboards and alerts",
    stillServes: "OneLake copies of the tables",
    lost: "Nothing: ingestion resumes from the source's retention",
    detectedBy: "Ingestion latency above 60 seconds, query errors above 1 %",
    action: "Scale the capacity; replay from the event log",
  },
  sources: { editorial, generalKnowledge },
};
