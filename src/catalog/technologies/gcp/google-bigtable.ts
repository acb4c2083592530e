import type { Technology } from "../../schema.js";
import { bigtablePerformance, bigtableSla, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Bigtable. */
export const googleBigtable: Technology = {
  id: "google-bigtable",
  name: "Google Cloud Bigtable",
  vendor: "Google",
  summary: "Wide-column store with single-digit millisecond reads; 17,000 reads or 14,000 writes a second for each SSD node.",
  roles: ["key-value-store", "time-series-store", "feature-store"],
  aliases: ["bigtable", "cloud bigtable"],
  options: ["databases", "bigtable"],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 4, p99Milliseconds: 9, source: "bigtablePerformance" },
  maxRecordKilobytes: { value: 102400, unit: "KB", source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "one cluster; 99.99 % replicated", source: "bigtableSla" },
  features: [
    "point-lookup",
    "high-concurrency",
    "auto-scaling",
    "geo-replication",
    "streaming-ingest",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
    "multi-region-writes",
  ],
  maturity: 5,
  strengths: ["Throughput grows in line with nodes", "Change streams and HBase interface"],
  weaknesses: ["One row key: no secondary transactions across rows", "A node is the smallest step, USD 475 a month"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "enterprise",
        per: {
          readsPerSecond: { value: 17000, unit: "reads/s", source: "bigtablePerformance" },
          writesPerSecond: { value: 14000, unit: "writes/s", source: "bigtablePerformance" },
          storageGigabytes: { value: 5000, unit: "GB", source: "generalKnowledge" },
        },
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 300,
    duty: "always",
  },
  bill: [
    { meter: "unit-hour", sku: "google-bigtable.enterprise-node" },
    {
      meter: "storage-gigabyte-month",
      sku: "google-bigtable.ssd-storage",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
    {
      meter: "backup-gigabyte-month",
      sku: "google-bigtable.backup",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  failure: {
    event: "The cluster's zone fails or a key range is hot",
    stops: "Lookups and writes",
    stillServes: "The replicated cluster, when multi-cluster routing is on",
    lost: "Writes not yet replicated (seconds)",
    detectedBy: "CPU of the hottest node above 90 %, server latency above 20 ms",
    action: "Multi-cluster routing moves traffic; add nodes; fix the row key",
  },
  sources: { bigtablePerformance, bigtableSla, editorial, generalKnowledge },
};
