import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, storageSla } from "./sources.js";

/** Catalog entry: Google Cloud Storage. */
export const googleCloudStorage: Technology = {
  id: "google-cloud-storage",
  name: "Google Cloud Storage",
  vendor: "Google",
  summary: "Object storage with millisecond first byte in every class, strong consistency and turbo replication of dual regions.",
  roles: ["lake-storage", "backup"],
  aliases: ["gcs", "cloud storage"],
  options: ["object-storage", "gcs"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 30, p99Milliseconds: 100, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "Standard class in one region (99.95 % in multi-region)", source: "storageSla" },
  features: [
    "lifecycle-tiers",
    "object-lock",
    "strong-consistency",
    "open-format",
    "multi-engine",
    "s3-api",
    "geo-replication",
    "customer-managed-keys",
    "private-endpoints",
    "audit-logs",
  ],
  maturity: 5,
  strengths: ["Archive objects are read in milliseconds", "Dual regions fail over without a step of ours"],
  weaknesses: [
    "1,000 writes a second a bucket at the start, then automatic growth",
    "One write a second to the same object",
  ],
  bill: [
    { meter: "storage-gigabyte-month", sku: "google-cloud-storage.standard" },
    { meter: "million-writes", sku: "google-cloud-storage.class-a-operations" },
    { meter: "million-reads", sku: "google-cloud-storage.class-b-operations" },
  ],
  failure: {
    event: "The region's storage is unavailable",
    stops: "Every read and write of the lake",
    stillServes: "Caches and serving stores filled earlier; the other region of a dual-region bucket",
    lost: "Nothing for a zone fault; up to 15 minutes of writes for a regional one with turbo replication",
    detectedBy: "Error rate above 0.1 % for 5 minutes",
    action: "Retry; dual-region buckets redirect by themselves",
  },
  sources: { editorial, generalKnowledge, storageSla },
};
