import type { Technology } from "../../schema.js";
import { editorial, firestoreSla, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Firestore. */
export const googleFirestore: Technology = {
  id: "google-firestore",
  name: "Google Cloud Firestore",
  vendor: "Google",
  summary: "Serverless document store billed per read and write, with live listeners for clients.",
  roles: ["key-value-store"],
  aliases: ["firestore", "datastore"],
  options: ["databases"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "javascript"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 100, source: "generalKnowledge" },
  maxRecordKilobytes: { value: 1024, unit: "KB", source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "regional (99.999 % multi-region)", source: "firestoreSla" },
  features: [
    "point-lookup",
    "transactions",
    "strong-consistency",
    "high-concurrency",
    "scale-to-zero",
    "auto-scaling",
    "customer-managed-keys",
    "audit-logs",
  ],
  maturity: 5,
  strengths: ["Live updates to browsers and phones", "Scales to zero"],
  weaknesses: [
    "Traffic may grow by 50 % every 5 minutes from 500 operations a second",
    "One sustained write a second to the same document",
  ],
  bill: [
    { meter: "million-reads", sku: "google-firestore.reads" },
    { meter: "million-writes", sku: "google-firestore.writes" },
    {
      meter: "storage-gigabyte-month",
      sku: "google-firestore.storage",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
    },
  ],
  failure: {
    event: "The region is unavailable or a key range is hot",
    stops: "Lookups and writes",
    stillServes: "Client caches with offline data",
    lost: "Nothing committed",
    detectedBy: "Error rate above 1 %, latency above 200 ms",
    action: "Retry with back-off; warm up traffic by the 500/50/5 rule",
  },
  sources: { editorial, firestoreSla, generalKnowledge },
};
