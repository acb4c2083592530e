import type { Technology } from "../../schema.js";
import { bigquerySla, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: BigQuery Data Transfer Service. */
export const googleBigqueryDataTransfer: Technology = {
  id: "google-bigquery-data-transfer",
  name: "BigQuery Data Transfer Service",
  vendor: "Google",
  summary: "Scheduled loads into BigQuery from Google advertising products, Salesforce, S3, Redshift and others; most sources without charge.",
  roles: ["saas-ingestion", "batch-ingestion"],
  aliases: ["bigquery dts", "data transfer service"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["gcp", "sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 300000, p99Milliseconds: 1800000, source: "generalKnowledge" },
  delivery: "at-least-once",
  features: ["saas-connectors", "file-connectors", "backfill"],
  maturity: 4,
  strengths: ["No charge for Google sources, S3 and Redshift"],
  weaknesses: ["BigQuery is the only destination", "Hourly at best; delivery promised within 24 hours"],
  bill: [],
  unpriced: "No charge for Google, S3 and Redshift sources; partner connectors are priced by their vendors",
  failure: {
    event: "A transfer run fails",
    stops: "That source's tables",
    stillServes: "Earlier loads",
    lost: "Nothing: runs are repeated within the source's history",
    detectedBy: "Transfer run notification",
    action: "Backfill the missed dates",
  },
  sources: { bigquerySla, editorial, generalKnowledge },
};
