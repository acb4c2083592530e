import type { Technology } from "../../schema.js";
import { editorial, fedrampScope, generalKnowledge } from "./sources.js";

/** Catalog entry: Azure Managed Redis. */
export const azureManagedRedis: Technology = {
  id: "azure-managed-redis",
  name: "Azure Managed Redis",
  vendor: "Microsoft",
  summary: "Redis Enterprise run by Microsoft; Balanced sizes from 1 to 60 GB, two nodes for high availability.",
  roles: ["cache", "feature-store", "key-value-store", "vector-store"],
  aliases: ["managed redis", "amr", "redis on azure"],
  options: ["redis"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1, p99Milliseconds: 2, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "zone-redundant (unverified)", source: "generalKnowledge" },
  features: [
    "point-lookup",
    "high-concurrency",
    "vector-search",
    "geo-replication",
    "multi-region-writes",
    "private-endpoints",
    "customer-managed-keys",
  ],
  maturity: 3,
  strengths: ["Successor of Azure Cache for Redis", "Active geo-replication"],
  weaknesses: [
    "Not named separately in the FedRAMP scope table of January 2025",
    "Sizes cannot always be scaled down",
  ],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "b1",
        per: {
          memoryGigabytes: { value: 1, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
      },
      {
        name: "b3",
        per: {
          memoryGigabytes: { value: 3, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
      },
      {
        name: "b5",
        per: {
          memoryGigabytes: { value: 6, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
      },
      {
        name: "b10",
        per: {
          memoryGigabytes: { value: 12, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 200000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 100000, unit: "writes/s", source: "generalKnowledge" },
        },
      },
      {
        name: "b20",
        per: {
          memoryGigabytes: { value: 24, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 400000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 200000, unit: "writes/s", source: "generalKnowledge" },
        },
      },
      {
        name: "b50",
        maxUnits: 20,
        per: {
          memoryGigabytes: { value: 60, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 800000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 400000, unit: "writes/s", source: "generalKnowledge" },
        },
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 1,
    duty: "always",
  },
  bill: [
    {
      meter: "unit-hour",
      sku: "azure-managed-redis.{size}",
      times: { value: 2, why: "two nodes for high availability" },
    },
  ],
  failure: {
    event: "A node or the instance fails",
    stops: "Cached reads; callers fall back to the store behind",
    stillServes: "The store behind, more slowly",
    lost: "Cache contents not persisted",
    detectedBy: "Hit rate falls by half, connection errors",
    action: "The replica takes over in seconds; warm the cache from the store",
  },
  sources: { editorial, fedrampScope, generalKnowledge },
};
