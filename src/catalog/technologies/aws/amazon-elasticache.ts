import type { CapacitySize, Technology } from "../../schema.js";

/** Nodes are the same for every engine of the service. */
export const elasticacheNodes: readonly CapacitySize[] = [
  {
    // One primary and one replica; more load takes a node with a core of its own.
    name: "t4g.small",
    maxUnits: 2,
    per: {
      memoryGigabytes: { value: 1.37, unit: "GB", source: "general" },
      readsPerSecond: { value: 20000, unit: "reads/s", source: "general" },
      writesPerSecond: { value: 10000, unit: "writes/s", source: "general" },
    },
    vcpu: 2,
    memoryGigabytes: 1.37,
  },
  {
    name: "t4g.medium",
    maxUnits: 2,
    per: {
      memoryGigabytes: { value: 3.09, unit: "GB", source: "general" },
      readsPerSecond: { value: 30000, unit: "reads/s", source: "general" },
      writesPerSecond: { value: 15000, unit: "writes/s", source: "general" },
    },
    vcpu: 2,
    memoryGigabytes: 3.09,
  },
  {
    name: "r7g.large",
    per: {
      memoryGigabytes: { value: 13.07, unit: "GB", source: "general" },
      readsPerSecond: { value: 80000, unit: "reads/s", source: "general" },
      writesPerSecond: { value: 40000, unit: "writes/s", source: "general" },
    },
    vcpu: 2,
    memoryGigabytes: 13.07,
  },
  {
    name: "r7g.xlarge",
    per: {
      memoryGigabytes: { value: 26.32, unit: "GB", source: "general" },
      readsPerSecond: { value: 150000, unit: "reads/s", source: "general" },
      writesPerSecond: { value: 75000, unit: "writes/s", source: "general" },
    },
    vcpu: 4,
    memoryGigabytes: 26.32,
  },
  {
    name: "r7g.2xlarge",
    per: {
      memoryGigabytes: { value: 52.82, unit: "GB", source: "general" },
      readsPerSecond: { value: 250000, unit: "reads/s", source: "general" },
      writesPerSecond: { value: 125000, unit: "writes/s", source: "general" },
    },
    vcpu: 8,
    memoryGigabytes: 52.82,
  },
  {
    name: "r7g.4xlarge",
    per: {
      memoryGigabytes: { value: 105.81, unit: "GB", source: "general" },
      readsPerSecond: { value: 350000, unit: "reads/s", source: "general" },
      writesPerSecond: { value: 175000, unit: "writes/s", source: "general" },
    },
    vcpu: 16,
    memoryGigabytes: 105.81,
  },
];

/** Amazon ElastiCache (Valkey, Redis OSS): cache, key-value-store. */
export const amazonElasticache: Technology = {
  id: "amazon-elasticache",
  name: "Amazon ElastiCache (Valkey, Redis OSS)",
  vendor: "Amazon Web Services",
  summary: "In-memory cache below a millisecond, with a replica per shard in another zone.",
  roles: ["cache", "key-value-store"],
  aliases: ["elasticache", "redis on aws", "valkey", "elasticache redis", "elasticache for redis"],
  options: ["redis"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 0.5, p99Milliseconds: 2, source: "general" },
  sla: { availability: 0.9999, scope: "multi-zone with automatic failover", source: "cacheSla" },
  features: [
    "point-lookup",
    "low-latency-query",
    "high-concurrency",
    "vector-search",
    "sub-second",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
  ],
  maturity: 5,
  strengths: ["Valkey nodes are 20 % cheaper than Redis OSS", "Failover within seconds"],
  weaknesses: ["Replication is asynchronous: the last writes can be lost on failover", "Memory is the price"],
  capacity: {
    unit: "node",
    sizes: elasticacheNodes,
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
    multipleOf: 2,
    maxUnits: 30,
    replicationFactor: 2,
  },
  bill: [{ meter: "unit-hour", sku: "aws.elasticache.valkey.{size}.hour" }],
  failure: {
    event: "The primary node fails",
    stops: "Writes to its shard for seconds",
    stillServes: "Reads from the replica",
    lost: "Writes not yet replicated, usually under a second",
    detectedBy: "ReplicationLag, failover event",
    action: "Automatic failover; callers fall back to the store behind the cache",
  },
  sources: {
    cacheSla: {
      title: "ElastiCache service level agreement (China text)",
      url: "https://amazonaws.cn/en/elasticache/sla/ningxia",
      asOf: "2024-11-22",
      confidence: "medium",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
