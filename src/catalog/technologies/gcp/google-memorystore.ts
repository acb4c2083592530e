import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, memorystoreSla } from "./sources.js";

/** Catalog entry: Google Cloud Memorystore. */
export const googleMemorystore: Technology = {
  id: "google-memorystore",
  name: "Google Cloud Memorystore",
  vendor: "Google",
  summary: "Managed Redis and Valkey; Standard tier with a replica and automatic failover, cluster tier up to 250 nodes.",
  roles: ["cache", "feature-store", "key-value-store"],
  aliases: ["memorystore", "memorystore for redis", "memorystore for valkey"],
  options: ["redis"],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1, p99Milliseconds: 2, source: "generalKnowledge" },
  sla: {
    availability: 0.999,
    scope: "Redis Standard tier (99.99 % for multi-zone clusters)",
    source: "memorystoreSla",
  },
  features: ["point-lookup", "high-concurrency", "vector-search", "private-endpoints", "customer-managed-keys"],
  maturity: 5,
  strengths: ["Replica in another zone", "Valkey keeps a permissive licence"],
  weaknesses: ["Standard tier holds 300 GB at most; one primary answers about 100,000 reads a second (unverified), more needs a cluster", "No public endpoint by design"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "m1-1gb",
        per: {
          memoryGigabytes: { value: 1, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 50000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 25000, unit: "writes/s", source: "generalKnowledge" },
        },
        vcpu: 1,
        memoryGigabytes: 1,
      },
      {
        name: "m1",
        per: {
          memoryGigabytes: { value: 4, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
        vcpu: 1,
        memoryGigabytes: 4,
      },
      {
        name: "m2",
        per: {
          memoryGigabytes: { value: 10, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
        vcpu: 2,
        memoryGigabytes: 10,
      },
      {
        name: "m3",
        per: {
          memoryGigabytes: { value: 35, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
        vcpu: 4,
        memoryGigabytes: 35,
      },
      {
        name: "m4",
        per: {
          memoryGigabytes: { value: 100, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
        vcpu: 8,
        memoryGigabytes: 100,
      },
      {
        name: "m5",
        per: {
          memoryGigabytes: { value: 300, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
        vcpu: 16,
        memoryGigabytes: 300,
      },
      // A shard of a cluster, priced like a Standard instance of its size: keys and rate are spread over the shards.
      {
        name: "m2",
        maxUnits: 250,
        per: {
          memoryGigabytes: { value: 10, unit: "GB", source: "generalKnowledge" },
          readsPerSecond: { value: 100000, unit: "reads/s", source: "generalKnowledge" },
          writesPerSecond: { value: 50000, unit: "writes/s", source: "generalKnowledge" },
        },
        vcpu: 2,
        memoryGigabytes: 10,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 1,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "google-memorystore.standard-{size}" }],
  failure: {
    event: "The primary node fails",
    stops: "Cached reads for about 30 seconds",
    stillServes: "The store behind, more slowly",
    lost: "Writes not yet copied to the replica; the cache is warmed again",
    detectedBy: "Hit rate falls by half, connection errors",
    action: "The replica takes over; warm the cache from the store",
  },
  sources: { editorial, generalKnowledge, memorystoreSla },
};
