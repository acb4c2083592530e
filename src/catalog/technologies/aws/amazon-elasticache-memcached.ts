import type { Technology } from "../../schema.js";
import { elasticacheNodes } from "./amazon-elasticache.js";

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
    sizes: elasticacheNodes,
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
