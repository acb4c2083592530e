import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Database for PostgreSQL flexible server. */
export const azureDatabasePostgresql: Technology = {
  id: "azure-database-postgresql",
  name: "Azure Database for PostgreSQL flexible server",
  vendor: "Microsoft",
  summary: "Managed PostgreSQL with a zone-redundant standby; up to 32 TiB.",
  roles: ["relational-store", "vector-store", "warehouse", "realtime-olap"],
  aliases: ["azure postgres", "azure postgresql", "postgres flexible server"],
  options: ["databases", "postgres"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sql", "dba", "azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 3, p99Milliseconds: 10, source: "generalKnowledge" },
  maxGigabytes: { value: 32768, unit: "GB", source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "with zone-redundant high availability", source: "slaCatalogue" },
  features: [
    "sql",
    "acid",
    "joins",
    "point-lookup",
    "transactions",
    "full-text",
    "vector-search",
    "row-level-security",
    "strong-consistency",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
  ],
  maturity: 5,
  strengths: [
    "Open-source engine with pgvector and logical replication",
    "Standby in another zone with automatic failover",
  ],
  weaknesses: ["High availability doubles compute and storage price", "One writer"],
  capacity: {
    unit: "server",
    sizes: [
      {
        name: "d2ds-v5",
        per: {
          readsPerSecond: { value: 1000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 400, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 32768, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 2,
        memoryGigabytes: 8,
      },
      {
        name: "d4ds-v5",
        per: {
          readsPerSecond: { value: 2000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 800, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 32768, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "d8ds-v5",
        per: {
          readsPerSecond: { value: 4000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 1600, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 32768, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "d16ds-v5",
        per: {
          readsPerSecond: { value: 8000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 3200, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 32768, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 16,
        memoryGigabytes: 64,
      },
      {
        name: "d32ds-v5",
        per: {
          readsPerSecond: { value: 16000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 6400, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 32768, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 32,
        memoryGigabytes: 128,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 1,
    duty: "always",
  },
  bill: [
    {
      meter: "vcpu-hour",
      sku: "azure-database-postgresql.general-purpose-vcore",
      times: { value: 2, why: "primary and zone-redundant standby" },
    },
    {
      meter: "storage-gigabyte-month",
      sku: "azure-database-postgresql.storage",
      times: { value: 2, why: "primary and zone-redundant standby" },
    },
    { meter: "backup-gigabyte-month", sku: "azure-database-postgresql.backup" },
  ],
  failure: {
    event: "The primary fails",
    stops: "Writes and reads for 60 to 120 seconds",
    stillServes: "Read replicas",
    lost: "Nothing committed: the standby is synchronous",
    detectedBy: "Failover event, connections below normal",
    action: "Clients reconnect; check replication slots after failover",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
