import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, managedKafkaPricing, managedKafkaSizing, managedKafkaSla } from "./sources.js";

/** Catalog entry: Google Cloud Managed Service for Apache Kafka. */
export const googleManagedKafka: Technology = {
  id: "google-managed-kafka",
  name: "Google Cloud Managed Service for Apache Kafka",
  vendor: "Google",
  summary: "Apache Kafka with automatic broker sizing, sold per vCPU and memory; about 5 MB/s in with three copies and two readers a vCPU.",
  roles: ["event-log"],
  aliases: ["managed kafka gcp", "google kafka", "managed service for apache kafka"],
  options: ["kafka"],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["kafka", "gcp", "streaming"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 50, source: "generalKnowledge" },
  delivery: "exactly-once",
  maxRecordKilobytes: { value: 1024, unit: "KB", source: "generalKnowledge" },
  maxRetentionDays: { value: 365, unit: "days", source: "generalKnowledge" },
  sla: {
    availability: 0.9995,
    scope: "management API only: produce and consume are excluded",
    source: "managedKafkaSla",
  },
  features: [
    "replay",
    "ordering-per-key",
    "kafka-protocol",
    "tiered-storage",
    "transactions",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
  ],
  maturity: 3,
  strengths: [
    "Plain Apache Kafka: Connect, Streams and Flink connect unchanged",
    "Brokers are sized and rebalanced by Google",
  ],
  weaknesses: ["The SLA covers the management API, not the data path", "Prices are from the preview of 2024"],
  capacity: {
    unit: "vCPU",
    sizes: [
      {
        name: "vcpu",
        // 20 MB/s of write-equivalents a vCPU: three copies written and two followers plus two readers reading at a quarter, 20 / (3 + 4 / 4).
        per: {
          ingressMegabytesPerSecond: { value: 5, unit: "MB/s", source: "managedKafkaSizing" },
          egressMegabytesPerSecond: { value: 80, unit: "MB/s", source: "managedKafkaSizing" },
        },
        vcpu: 1,
        memoryGigabytes: 4,
      },
    ],
    utilisation: 0.6,
    minUnits: 3,
    multipleOf: 3,
    maxUnits: 300,
    duty: "always",
  },
  bill: [
    {
      meter: "vcpu-hour",
      sku: "google-managed-kafka.dcu",
      times: { value: 0.6, why: "0.6 data compute units a vCPU" },
    },
    {
      meter: "memory-gigabyte-hour",
      sku: "google-managed-kafka.dcu",
      times: { value: 0.1, why: "0.1 data compute units a GiB of memory" },
    },
    {
      meter: "unit-month",
      sku: "google-managed-kafka.local-storage",
      times: { value: 100, why: "about 100 GiB of local disk a vCPU" },
    },
    {
      meter: "storage-gigabyte-month",
      sku: "google-managed-kafka.remote-storage",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
    {
      meter: "cross-zone-gigabyte",
      sku: "google-network.inter-zone",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  failure: {
    event: "A zone or broker fails, or the cluster saturates",
    stops: "Produce with acks=all while fewer than two replicas are in sync",
    stillServes: "Consumers of partitions with an in-sync replica",
    lost: "Nothing acknowledged with acks=all",
    detectedBy: "Under-replicated partitions above 0, CPU above 80 %",
    action: "Google replaces the broker; add vCPUs to catch up",
  },
  sources: { editorial, generalKnowledge, managedKafkaPricing, managedKafkaSizing, managedKafkaSla },
};
