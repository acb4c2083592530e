import type { Technology } from "../../schema.js";
import { editorial, functionsSla, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Run functions. */
export const googleCloudFunctions: Technology = {
  id: "google-cloud-functions",
  name: "Google Cloud Run functions",
  vendor: "Google",
  summary: "Event-triggered code on Cloud Run; 9 minutes for events, 60 for HTTP.",
  roles: ["compute"],
  aliases: ["cloud functions", "gcf"],
  options: ["serverless"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "python", "javascript"],
  airGapCapable: false,
  latency: { p50Milliseconds: 50, p99Milliseconds: 5000, source: "generalKnowledge" },
  delivery: "at-least-once",
  sla: { availability: 0.995, scope: "older SLA; Google now states 99.95 % (unverified)", source: "functionsSla" },
  features: ["functions", "event-triggered", "scale-to-zero", "auto-scaling"],
  maturity: 5,
  strengths: ["Triggers on Pub/Sub, storage and Firestore"],
  weaknesses: ["9 minutes for event triggers"],
  capacity: {
    unit: "instance",
    sizes: [
      {
        name: "1-vcpu-2-gib",
        per: { ingressRecordsPerSecond: { value: 100, unit: "records/s", source: "editorial" } },
        vcpu: 1,
        memoryGigabytes: 2,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    maxUnits: 1000,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "google-cloud-run.request-vcpu" },
    { meter: "memory-gigabyte-hour", sku: "google-cloud-run.request-memory" },
    { meter: "million-requests", sku: "google-cloud-run.requests", freeQuantity: 2 },
  ],
  failure: {
    event: "Functions fail or are throttled",
    stops: "The step they carry out",
    stillServes: "Messages wait in Pub/Sub",
    lost: "Nothing while retries are on; then the dead-letter topic",
    detectedBy: "Error rate above 1 % for 5 minutes",
    action: "Roll back; replay the dead letters",
  },
  sources: { editorial, functionsSla, generalKnowledge },
};
