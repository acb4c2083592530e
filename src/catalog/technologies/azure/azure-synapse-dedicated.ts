import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Synapse dedicated SQL pool. */
export const azureSynapseDedicated: Technology = {
  id: "azure-synapse-dedicated",
  name: "Azure Synapse dedicated SQL pool",
  vendor: "Microsoft",
  summary: "Provisioned MPP warehouse in T-SQL, sold in data warehouse units; at most 128 concurrent queries.",
  roles: ["warehouse"],
  aliases: ["synapse", "synapse dedicated", "sql data warehouse", "dedicated sql pool"],
  options: ["synapse"],
  status: "maintenance",
  statusNote: "Microsoft puts new warehouse features into Fabric; no end date for dedicated pools has been announced (unverified).",
  successor: "microsoft-fabric",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "editorial" },
  skills: ["sql", "azure", "dba"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 300000, source: "generalKnowledge" },
  maxGigabytes: { value: 240000, unit: "GB", source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: [
    "sql",
    "t-sql",
    "columnar",
    "acid",
    "joins",
    "materialised-views",
    "row-level-security",
    "column-masking",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
  ],
  maturity: 4,
  strengths: ["T-SQL compatible; can be paused when idle", "Price is linear in data warehouse units"],
  weaknesses: ["Distribution keys must be chosen by hand", "New features go to Fabric"],
  capacity: {
    unit: "pool",
    sizes: [
      {
        name: "dw100c",
        per: {
          scanGigabytesPerHour: { value: 360, unit: "GB/h", source: "editorial" },
          concurrentQueries: { value: 4, unit: "queries", source: "generalKnowledge" },
        },
      },
      {
        name: "dw500c",
        per: {
          scanGigabytesPerHour: { value: 1800, unit: "GB/h", source: "editorial" },
          concurrentQueries: { value: 20, unit: "queries", source: "generalKnowledge" },
        },
      },
      {
        name: "dw1000c",
        per: {
          scanGigabytesPerHour: { value: 3600, unit: "GB/h", source: "editorial" },
          concurrentQueries: { value: 32, unit: "queries", source: "generalKnowledge" },
        },
      },
      {
        name: "dw3000c",
        per: {
          scanGigabytesPerHour: { value: 10800, unit: "GB/h", source: "editorial" },
          concurrentQueries: { value: 64, unit: "queries", source: "generalKnowledge" },
        },
      },
      {
        name: "dw6000c",
        per: {
          scanGigabytesPerHour: { value: 21600, unit: "GB/h", source: "editorial" },
          concurrentQueries: { value: 128, unit: "queries", source: "generalKnowledge" },
        },
      },
      {
        name: "dw15000c",
        per: {
          scanGigabytesPerHour: { value: 54000, unit: "GB/h", source: "editorial" },
          concurrentQueries: { value: 128, unit: "queries", source: "generalKnowledge" },
        },
      },
      {
        name: "dw30000c",
        per: {
          scanGigabytesPerHour: { value: 108000, unit: "GB/h", source: "editorial" },
          concurrentQueries: { value: 128, unit: "queries", source: "generalKnowledge" },
        },
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 1,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "azure-synapse-dedicated.{size}" },
    { meter: "storage-gigabyte-month", sku: "azure-synapse-dedicated.storage" },
  ],
  failure: {
    event: "The pool is paused, scaling or unavailable",
    stops: "Queries and loads",
    stillServes: "Files in the lake",
    lost: "Nothing committed; the load in flight restarts",
    detectedBy: "Connection failures for 5 minutes",
    action: "Resume or restore the pool from the last restore point (8 hours apart)",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
