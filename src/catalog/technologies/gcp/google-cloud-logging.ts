import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Logging. */
export const googleCloudLogging: Technology = {
  id: "google-cloud-logging",
  name: "Google Cloud Logging",
  vendor: "Google",
  summary: "Log storage and search with SQL; USD 0.50 a GiB with 30 days kept.",
  roles: ["log-aggregation"],
  aliases: ["cloud logging"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "sre"],
  airGapCapable: false,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 30000, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "API (unverified)", source: "generalKnowledge" },
  features: ["logs", "audit-logs", "dashboards", "customer-managed-keys"],
  maturity: 5,
  strengths: ["Price includes 30 days of search", "Log buckets can be queried from BigQuery"],
  weaknesses: ["Exclusion filters are needed early"],
  bill: [
    {
      meter: "log-gigabyte",
      sku: "google-cloud-logging.ingestion",
      times: { value: 0.931323, why: "billed per GiB: 1 GB is 0.931 GiB" },
      freeQuantity: 50,
    },
  ],
  sources: { editorial, generalKnowledge },
};
