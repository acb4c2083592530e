import type { Technology } from "../../schema.js";
import { cloudSqlSla, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud SQL for PostgreSQL. */
export const googleCloudSqlPostgresql: Technology = {
  id: "google-cloud-sql-postgresql",
  name: "Google Cloud SQL for PostgreSQL",
  vendor: "Google",
  summary: "Managed PostgreSQL with a standby in another zone; 99.95 % SLA in Enterprise with high availability.",
  roles: ["relational-store", "vector-store", "warehouse", "realtime-olap"],
  aliases: ["cloud sql", "cloudsql", "cloud sql postgres"],
  options: ["databases", "postgres"],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["sql", "dba", "gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 3, p99Milliseconds: 10, source: "generalKnowledge" },
  maxGigabytes: { value: 65536, unit: "GB", source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "Enterprise with high availability", source: "cloudSqlSla" },
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
  strengths: ["Open-source engine, pgvector, logical replication", "Automatic failover to the standby"],
  weaknesses: [
    "High availability doubles compute and storage price",
    "One writer; single-zone instances have no SLA",
  ],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "enterprise-1",
        per: {
          readsPerSecond: { value: 500, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 200, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 300, unit: "GB", source: "editorial" },
        },
        vcpu: 1,
        memoryGigabytes: 3.75,
      },
      {
        name: "enterprise-2",
        per: {
          readsPerSecond: { value: 1000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 400, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 65536, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 2,
        memoryGigabytes: 8,
      },
      {
        name: "enterprise-4",
        per: {
          readsPerSecond: { value: 2000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 800, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 65536, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "enterprise-8",
        per: {
          readsPerSecond: { value: 4000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 1600, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 65536, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "enterprise-16",
        per: {
          readsPerSecond: { value: 8000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 3200, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 65536, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 16,
        memoryGigabytes: 64,
      },
      {
        name: "enterprise-32",
        per: {
          readsPerSecond: { value: 16000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 6400, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 65536, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 32,
        memoryGigabytes: 128,
      },
      {
        name: "enterprise-64",
        per: {
          readsPerSecond: { value: 32000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 12800, unit: "writes/s", source: "editorial" },
          storageGigabytes: { value: 65536, unit: "GB", source: "generalKnowledge" },
        },
        vcpu: 64,
        memoryGigabytes: 256,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 1,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "google-cloud-sql.vcpu", times: { value: 2, why: "primary and standby" } },
    {
      meter: "memory-gigabyte-hour",
      sku: "google-cloud-sql.memory",
      times: { value: 2, why: "primary and standby" },
    },
    {
      meter: "storage-gigabyte-month",
      sku: "google-cloud-sql.ssd-storage",
      times: { value: 1.862646, why: "primary and standby, billed per GiB" },
    },
    {
      meter: "backup-gigabyte-month",
      sku: "google-cloud-sql.backup",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  failure: {
    event: "The primary fails",
    stops: "Writes and reads for about 60 seconds",
    stillServes: "Read replicas",
    lost: "Nothing committed: the standby shares replicated disks",
    detectedBy: "Failover event, connection errors",
    action: "Clients reconnect; check replication slots",
  },
  sources: { cloudSqlSla, editorial, generalKnowledge },
};
