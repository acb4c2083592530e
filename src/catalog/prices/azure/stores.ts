import type { Price } from "../../schema.js";
import { regional } from "../regional.js";
import { infracost, retail, retailMatched, unverified } from "./bases.js";

/** Lake storage, databases, caches, search and backup. */
export const storePrices: readonly Price[] = [
  ...regional("adls-gen2.hot-lrs", "GB-month", retail, {
    eastus: [[51200, 0.0184], [512000, 0.0177], [null, 0.0169]],
    westeurope: [[51200, 0.0196], [512000, 0.0188], [null, 0.018]],
  }),
  ...regional("adls-gen2.hot-zrs", "GB-month", retail, { eastus: 0.023, westeurope: 0.024 }),
  ...regional("adls-gen2.cold-zrs", "GB-month, cold tier", unverified, { eastus: 0.0045, westeurope: 0.0056 }),
  // Operation prices were read without a redundancy level; zone-redundant accounts may pay more.
  ...regional("adls-gen2.hot-write-operations", "million operations of 4 MB", retailMatched, { eastus: 6.5, westeurope: 7.02 }),
  ...regional("adls-gen2.hot-read-operations", "million operations of 4 MB", retailMatched, { eastus: 0.52, westeurope: 0.56 }),
  ...regional("azure-sql-database.general-purpose-vcore", "vCore-hour", retail, { eastus: 0.152217, westeurope: 0.167439 }),
  ...regional("azure-sql-database.licence-vcore", "vCore-hour", infracost, { eastus: 0.1, westeurope: 0.1 }),
  ...regional("azure-sql-database.serverless-vcore", "vCore-hour, licence included", retail, { eastus: 0.521758, westeurope: 0.573934 }),
  ...regional("azure-sql-database.general-purpose-storage", "GB-month", retail, { eastus: 0.115, westeurope: 0.13685 }),
  ...regional("azure-sql-database.backup", "GB-month", infracost, { eastus: 0.2 }),
  ...regional("azure-database-postgresql.general-purpose-vcore", "vCore-hour", retail, { eastus: 0.089, westeurope: 0.106 }),
  ...regional("azure-database-postgresql.storage", "GiB-month", retail, { eastus: 0.115, westeurope: 0.1369 }),
  ...regional("azure-database-postgresql.backup", "GiB-month", retail, { eastus: 0.095, westeurope: 0.103 }),
  ...regional("azure-cosmos-db.autoscale-100-ru", "100 RU/s-hour, autoscale", retail, { eastus: 0.012, westeurope: 0.012 }),
  ...regional("azure-cosmos-db.serverless-million-ru", "million request units", retail, { eastus: 0.25, westeurope: 0.305 }),
  ...regional("azure-cosmos-db.storage", "GB-month", retail, { eastus: 0.25, westeurope: 0.25 }),
  ...regional("azure-cosmos-db.backup", "GB-month", retailMatched, { eastus: 0.2, westeurope: 0.2 }),
  ...regional("azure-managed-redis.b1", "node-hour", retail, { eastus: 0.032, westeurope: 0.038 }),
  ...regional("azure-managed-redis.b3", "node-hour", retail, { eastus: 0.065, westeurope: 0.077 }),
  ...regional("azure-managed-redis.b5", "node-hour", retail, { eastus: 0.156, westeurope: 0.186 }),
  ...regional("azure-managed-redis.b10", "node-hour", retail, { eastus: 0.315, westeurope: 0.375 }),
  ...regional("azure-managed-redis.b20", "node-hour", retail, { eastus: 0.629, westeurope: 0.749 }),
  ...regional("azure-managed-redis.b50", "node-hour", retail, { eastus: 1.257, westeurope: 1.496 }),
  ...regional("azure-cache-for-redis.standard-c1", "cache-hour", retail, { eastus: 0.138, westeurope: 0.138 }),
  ...regional("azure-cache-for-redis.standard-c2", "cache-hour", retail, { eastus: 0.225, westeurope: 0.225 }),
  ...regional("azure-cache-for-redis.standard-c3", "cache-hour", retail, { eastus: 0.45, westeurope: 0.45 }),
  ...regional("azure-cache-for-redis.premium-p2", "cache-hour", retail, { eastus: 1.11, westeurope: 1.11 }),
  ...regional("azure-cache-for-redis.premium-p3", "cache-hour", retail, { eastus: 2.219, westeurope: 2.219 }),
  ...regional("azure-ai-search.basic", "search-unit-hour", retailMatched, { eastus: 0.101, westeurope: 0.101 }),
  ...regional("azure-ai-search.s1", "search-unit-hour", retailMatched, { eastus: 0.336, westeurope: 0.336 }),
  ...regional("azure-ai-search.s2", "search-unit-hour", retailMatched, { eastus: 1.344, westeurope: 1.344 }),
  ...regional("azure-ai-search.s3", "search-unit-hour", retailMatched, { eastus: 2.688, westeurope: 2.688 }),
  ...regional("azure-backup.protected-instance", "instance-month", retailMatched, { eastus: 10, westeurope: 10 }),
  ...regional("azure-backup.zrs", "GB-month", retailMatched, { eastus: 0.028, westeurope: 0.028 }),
];
