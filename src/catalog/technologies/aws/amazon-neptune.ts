import type { Technology } from "../../schema.js";

/** Amazon Neptune: graph-store. */
export const amazonNeptune: Technology = {
  id: "amazon-neptune",
  name: "Amazon Neptune",
  vendor: "Amazon Web Services",
  summary: "Graph database for Gremlin, openCypher and SPARQL; one writer, up to 15 readers.",
  roles: ["graph-store"],
  aliases: ["neptune"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 100, source: "general" },
  maxGigabytes: { value: 131072, unit: "GB", source: "general" },
  sla: { availability: 0.999, scope: "multi-zone cluster", source: "neptuneSla" },
  features: ["graph-traversal", "acid", "low-latency-query", "point-lookup", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 4,
  strengths: ["Storage over three zones", "Failover in about 30 s"],
  weaknesses: ["One writer limits ingest", "Serverless does not scale to zero"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "r6g.large",
        per: {
          readsPerSecond: { value: 2000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 1000, unit: "writes/s", source: "editorial" },
        },
        vcpu: 2,
        memoryGigabytes: 16,
      },
      {
        name: "r6g.2xlarge",
        per: {
          readsPerSecond: { value: 8000, unit: "reads/s", source: "editorial" },
          writesPerSecond: { value: 4000, unit: "writes/s", source: "editorial" },
        },
        vcpu: 8,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
    maxUnits: 8,
  },
  bill: [
    { meter: "unit-hour", sku: "aws.neptune.{size}.hour" },
    { meter: "storage-gigabyte-month", sku: "aws.neptune.gb-month" },
    { meter: "million-writes", sku: "aws.neptune.io.million", times: { value: 4, why: "about four storage requests for each write" } },
  ],
  failure: {
    event: "The writer instance or its zone fails",
    stops: "Writes for about 30 to 60 seconds",
    stillServes: "Reads on replicas",
    lost: "Nothing committed",
    detectedBy: "Failover event, connection errors",
    action: "Automatic failover to the standby; clients reconnect through the endpoint",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    neptuneSla: {
      title: "Amazon Neptune service level agreement",
      url: "https://aws.amazon.com/neptune/sla/",
      asOf: "2024-01-10",
      confidence: "high",
    },
  },
};
