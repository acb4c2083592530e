import type { Technology } from "../../schema.js";
import { datastreamPricing, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Datastream. */
export const googleDatastream: Technology = {
  id: "google-datastream",
  name: "Google Datastream",
  vendor: "Google",
  summary: "Serverless change data capture from Oracle, MySQL, PostgreSQL and SQL Server into BigQuery and Cloud Storage, billed per GiB.",
  roles: ["cdc"],
  aliases: ["datastream"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "dba"],
  airGapCapable: false,
  latency: { p50Milliseconds: 15000, p99Milliseconds: 60000, source: "generalKnowledge" },
  delivery: "at-least-once",
  maxMegabytesPerSecond: { value: 5, unit: "MB/s", source: "generalKnowledge" },
  maxRecordKilobytes: { value: 20480, unit: "KB", source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: [
    "cdc-oracle",
    "cdc-mysql",
    "cdc-postgres",
    "cdc-sqlserver",
    "cdc-mongodb",
    "auto-scaling",
    "scale-to-zero",
    "private-endpoints",
    "customer-managed-keys",
    "schema-evolution",
  ],
  maturity: 4,
  strengths: [
    "No cluster; backfill and change capture in one stream",
    "Applies upserts and deletes to BigQuery tables",
  ],
  weaknesses: [
    "Processed bytes can be 2 to 5 times the source bytes, by Google's own note",
    "No Kafka or Pub/Sub destination: write to Cloud Storage and notify",
  ],
  bill: [
    {
      meter: "ingress-gigabyte",
      sku: "google-datastream.cdc",
      times: { value: 2.793969, why: "processed bytes 3 times the source bytes (Google: 2 to 5), per GiB" },
    },
  ],
  failure: {
    event: "The stream stops or loses its log position",
    stops: "Freshness of the copied tables",
    stillServes: "The last applied state",
    lost: "Nothing while the source keeps its log; else a new backfill",
    detectedBy: "Stream freshness above 15 minutes, unsupported events above 0",
    action: "Resume from the position; backfill the table when the log has gone",
  },
  sources: { datastreamPricing, editorial, generalKnowledge },
};
