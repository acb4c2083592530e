import type { Technology } from "../../schema.js";

/** Redpanda Cloud (Dedicated, BYOC): event-log. */
export const redpandaCloud: Technology = {
  id: "redpanda-cloud",
  name: "Redpanda Cloud (Dedicated, BYOC)",
  vendor: "Redpanda Data",
  summary: "Kafka-protocol clusters in tiers of 20 to 2,000 MB/s, in the vendor's or our account.",
  roles: ["event-log"],
  aliases: ["redpanda byoc", "redpanda dedicated", "redpanda"],
  options: ["kafka", "redpanda"],
  status: "active",
  platforms: ["aws", "azure", "gcp"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["kafka", "streaming"],
  airGapCapable: false,
  latency: { p50Milliseconds: 5, p99Milliseconds: 20, source: "general" },
  delivery: "exactly-once",
  maxMegabytesPerSecond: { value: 2000, unit: "MB/s", source: "redpandaDocs" },
  maxRecordKilobytes: { value: 8192, unit: "KB", source: "general" },
  sla: { availability: 0.9999, scope: "multi-zone", source: "redpandaDocs" },
  features: [
    "replay",
    "ordering-per-key",
    "kafka-protocol",
    "tiered-storage",
    "transactions",
    "geo-replication",
    "schema-enforcement",
    "private-endpoints",
    "audit-logs",
    "sso",
    "customer-managed-keys",
  ],
  maturity: 4,
  strengths: ["Data stays in our account with BYOC", "No JVM and no ZooKeeper"],
  weaknesses: ["Price by estimator only"],
  capacity: {
    unit: "cluster",
    sizes: [
      {
        name: "tier-1",
        per: {
          ingressMegabytesPerSecond: { value: 20, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 60, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 2000, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-2",
        per: {
          ingressMegabytesPerSecond: { value: 50, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 150, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 5600, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-3",
        per: {
          ingressMegabytesPerSecond: { value: 100, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 200, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 11200, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-4",
        per: {
          ingressMegabytesPerSecond: { value: 200, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 400, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 22600, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-5",
        per: {
          ingressMegabytesPerSecond: { value: 400, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 800, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 45600, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-6",
        per: {
          ingressMegabytesPerSecond: { value: 800, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 1600, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 90000, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-7",
        per: {
          ingressMegabytesPerSecond: { value: 1200, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 2400, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 112500, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-8",
        per: {
          ingressMegabytesPerSecond: { value: 1600, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 3200, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 112500, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
      {
        name: "tier-9",
        per: {
          ingressMegabytesPerSecond: { value: 2000, unit: "MB/s", source: "redpandaDocs" },
          egressMegabytesPerSecond: { value: 4000, unit: "MB/s", source: "redpandaDocs" },
          partitions: { value: 112500, unit: "partition replicas", source: "redpandaDocs" },
        },
      },
    ],
    utilisation: 0.8,
    minUnits: 1,
    duty: "always",
    maxUnits: 1,
    replicationFactor: 1,
  },
  bill: [],
  unpriced: "Dedicated and BYOC prices come from the vendor's estimator only; no public list price.",
  failure: {
    event: "The vendor's cluster or one of its zones is impaired",
    stops: "Nothing for a zone with a multi-zone cluster; produce and consume for the whole cluster otherwise",
    stillServes: "Producers buffer locally, sinks keep the last result",
    lost: "Nothing acknowledged with acks=all",
    detectedBy: "Vendor status feed, produce error rate, consumer lag",
    action: "Producers retry; switch to the linked cluster in another region where there is one",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    redpandaDocs: {
      title: "Redpanda Cloud documentation: tiers and overview",
      url: "https://github.com/redpanda-data/cloud-docs",
      asOf: "2026-07-23",
      confidence: "high",
    },
  },
};
