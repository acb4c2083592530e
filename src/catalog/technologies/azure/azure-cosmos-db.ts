import type { Technology } from "../../schema.js";
import { cosmosLimits, editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Cosmos DB for NoSQL. */
export const azureCosmosDb: Technology = {
  id: "azure-cosmos-db",
  name: "Azure Cosmos DB for NoSQL",
  vendor: "Microsoft",
  summary: "Globally distributed key-value and document store; under 10 ms at the 99th percentile for point reads, sold in request units.",
  roles: ["key-value-store", "graph-store", "vector-store"],
  aliases: ["cosmos db", "cosmosdb", "cosmos"],
  options: ["databases", "cosmos-db"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 5, p99Milliseconds: 10, source: "generalKnowledge" },
  maxRecordKilobytes: { value: 2048, unit: "KB", source: "cosmosLimits" },
  sla: {
    availability: 0.9999,
    scope: "single region, or several regions with one write region",
    source: "slaCatalogue",
  },
  features: [
    "point-lookup",
    "multi-region-writes",
    "high-concurrency",
    "auto-scaling",
    "vector-search",
    "graph-traversal",
    "geo-replication",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
  ],
  maturity: 5,
  strengths: [
    "Latency and throughput are in the SLA",
    "Change feed for downstream consumers; autoscale follows the load between a tenth and all of the maximum",
  ],
  weaknesses: [
    "10,000 RU/s and 20 GB a logical partition key",
    "Graph traversal needs the Gremlin interface, chosen at creation",
    "Reads and writes add up in request units; sizing takes the larger of the two and keeps 30 % free",
  ],
  capacity: {
    unit: "100 RU/s",
    sizes: [
      {
        name: "autoscale",
        per: {
          readsPerSecond: { value: 100, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 20, unit: "writes/s", source: "generalKnowledge" },
        },
      },
    ],
    utilisation: 0.7,
    minUnits: 4,
    maxUnits: 10000,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "azure-cosmos-db.autoscale-100-ru" },
    { meter: "storage-gigabyte-month", sku: "azure-cosmos-db.storage" },
    { meter: "backup-gigabyte-month", sku: "azure-cosmos-db.backup" },
  ],
  failure: {
    event: "The region or a hot partition is unavailable",
    stops: "Lookups and writes of that partition",
    stillServes: "Other regions where replicated",
    lost: "Nothing with strong or bounded consistency; up to 15 minutes of writes with one write region and session consistency",
    detectedBy: "HTTP 429 above 1 %, availability below 99.99 %",
    action: "Raise RU/s, fix the partition key; let service-managed failover act",
  },
  sources: { cosmosLimits, editorial, generalKnowledge, slaCatalogue },
};
