import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure AI Search. */
export const azureAiSearch: Technology = {
  id: "azure-ai-search",
  name: "Azure AI Search",
  vendor: "Microsoft",
  summary: "Managed full-text and vector search, sold in search units (partitions x replicas); 3 replicas for the read-write SLA.",
  roles: ["search-index", "vector-store"],
  aliases: ["cognitive search", "ai search", "azure search"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 50, p99Milliseconds: 200, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "2 replicas for reads, 3 for reads and writes", source: "slaCatalogue" },
  features: [
    "full-text",
    "vector-search",
    "low-latency-query",
    "high-concurrency",
    "private-endpoints",
    "customer-managed-keys",
  ],
  maturity: 5,
  strengths: ["Hybrid keyword and vector ranking", "Indexers pull from Azure stores"],
  weaknesses: ["Not Elasticsearch compatible", "Partition size is fixed by tier"],
  capacity: {
    unit: "search unit",
    sizes: [
      {
        name: "basic",
        per: {
          storageGigabytes: { value: 15, unit: "GB", source: "generalKnowledge" },
          queriesPerSecond: { value: 5, unit: "queries/s", source: "editorial" },
        },
      },
      {
        name: "s1",
        per: {
          storageGigabytes: { value: 160, unit: "GB", source: "generalKnowledge" },
          queriesPerSecond: { value: 15, unit: "queries/s", source: "editorial" },
        },
      },
      {
        name: "s2",
        per: {
          storageGigabytes: { value: 512, unit: "GB", source: "generalKnowledge" },
          queriesPerSecond: { value: 60, unit: "queries/s", source: "editorial" },
        },
      },
      {
        name: "s3",
        per: {
          storageGigabytes: { value: 1024, unit: "GB", source: "generalKnowledge" },
          queriesPerSecond: { value: 60, unit: "queries/s", source: "editorial" },
        },
      },
    ],
    utilisation: 0.7,
    minUnits: 3,
    maxUnits: 9,
    replicationFactor: 3,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "azure-ai-search.{size}" }],
  failure: {
    event: "A replica or the service fails",
    stops: "Search",
    stillServes: "The systems of record",
    lost: "Nothing: the index is rebuilt from its source",
    detectedBy: "Throttled queries above 1 %, latency above 1 s",
    action: "Add replicas; rebuild the index",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
