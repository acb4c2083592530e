import type { Technology } from "../../schema.js";
import { azureCosmosDb } from "./azure-cosmos-db.js";
import { cosmosLimits, editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Cosmos DB for NoSQL, serverless accounts. */
export const azureCosmosDbServerless: Technology = {
  ...azureCosmosDb,
  id: "azure-cosmos-db-serverless",
  name: "Azure Cosmos DB for NoSQL (serverless)",
  summary: "Cosmos DB billed by the million request units used, one region, 5,000 RU/s a container (more since 2024, unverified).",
  roles: ["key-value-store"],
  aliases: ["cosmos db serverless", "serverless cosmos db", "cosmosdb serverless"],
  deployment: "serverless",
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  // 5,000 RU/s at five request units for a write of 1 KB.
  maxMegabytesPerSecond: { value: 1, unit: "MB/s", source: "cosmosLimits" },
  sla: { availability: 0.9999, scope: "single region", source: "slaCatalogue" },
  features: [
    "point-lookup",
    "high-concurrency",
    "auto-scaling",
    "scale-to-zero",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
  ],
  maturity: 4,
  strengths: ["Nothing is paid for throughput nobody uses", "Change feed for downstream consumers"],
  weaknesses: [
    "One region, and no guarantee of throughput beyond what is documented",
    "A steady load costs seven times as much: 0.09 against 0.012 USD for 100 RU/s over an hour in East US",
    "20 GB a logical partition key",
  ],
  capacity: {
    unit: "100 RU/s",
    sizes: [
      {
        name: "serverless",
        per: {
          readsPerSecond: { value: 100, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 20, unit: "writes/s", source: "generalKnowledge" },
        },
      },
    ],
    utilisation: 1,
    minUnits: 1,
    maxUnits: 50,
    duty: "always",
  },
  bill: [
    { meter: "million-reads", sku: "azure-cosmos-db.serverless-million-ru" },
    { meter: "million-writes", sku: "azure-cosmos-db.serverless-million-ru", times: { value: 5, why: "about five request units for a write of 1 KB" } },
    { meter: "storage-gigabyte-month", sku: "azure-cosmos-db.storage" },
    { meter: "backup-gigabyte-month", sku: "azure-cosmos-db.backup" },
  ],
  sources: { cosmosLimits, editorial, generalKnowledge, slaCatalogue },
};
