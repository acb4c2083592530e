import type { Technology } from "../../schema.js";

/** Amazon ElastiCache (Memcached): cache. */
export const amazonElasticacheMemcached: Technology = {
  id: "amazon-elasticache-memcached",
  name: "Amazon ElastiCache (Memcached)",
  vendor: "Amazon Web Services",
  summary: "Plain cache of independent nodes; no replicas and no persistence.",
  roles: ["cache"],
  aliases: ["memcached on aws", "elasticache memcached"],
  options: ["memcached"],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 0.5, p99Milliseconds: 2, source: "general" },
  sla: { availability: 0.995, scope: "one zone", source: "general" },
  features: ["point-lookup", "low-latency-query", "sub-second", "audit-logs", "private-endpoints"],
  maturity: 4,
  strengths: ["Multi-threaded and simple"],
  weaknesses: ["A lost node is a cold cache for its keys"],
  capacity: {
    unit: "node",
    sizes: [
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
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
    maxUnits: 40,
    replicationFactor: 1,
  },
  bill: [
    {
      meter: "unit-hour",
      sku: "aws.elasticache.valkey.{size}.hour",
      times: { value: 1.25, why: "Memcached nodes cost what Redis OSS nodes cost, 25 % above Valkey" },
    },
  ],
  failure: {
    event: "A node fails",
    stops: "Nothing; its keys miss",
    stillServes: "Keys on the other nodes",
    lost: "That node's cache content",
    detectedBy: "Hit ratio",
    action: "Replace the node; it warms from the store",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
