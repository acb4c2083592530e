import type { Technology } from "../../schema.js";

/** Amazon Data Firehose: batch-ingestion. */
export const amazonDataFirehose: Technology = {
  id: "amazon-data-firehose",
  name: "Amazon Data Firehose",
  vendor: "Amazon Web Services",
  summary: "Delivers streams to S3, Redshift, OpenSearch, Snowflake and Iceberg in buffered batches; no replay.",
  roles: ["batch-ingestion"],
  aliases: ["firehose", "kinesis firehose", "kinesis data firehose"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 300000, source: "general" },
  delivery: "at-least-once",
  maxRecordKilobytes: { value: 1000, unit: "KB", source: "general" },
  sla: { availability: 0.999, scope: "data plane, one region", source: "apiSla" },
  features: ["push-delivery", "auto-scaling", "scale-to-zero", "customer-managed-keys", "private-endpoints", "audit-logs", "file-connectors"],
  maturity: 5,
  strengths: ["Converts JSON to Parquet on the way", "Nothing to size"],
  weaknesses: [
    "Records are billed in steps of 5 KB: small records cost up to 25 times the list price per gigabyte",
    "Duplicates are possible",
  ],
  bill: [
    { meter: "million-chunks", sku: "aws.firehose.ingest.million-5kb", chunkKilobytes: 5 },
    { meter: "ingress-gigabyte", sku: "aws.firehose.format-conversion.gb" },
  ],
  failure: {
    event: "The destination rejects or is down",
    stops: "Delivery to that destination",
    stillServes: "The source stream",
    lost: "Nothing for 24 h with Direct PUT, or for the source's retention; failed records go to a backup bucket",
    detectedBy: "DeliveryToS3.DataFreshness",
    action: "Repair the destination, then replay the backup prefix",
  },
  sources: {
    apiSla: {
      title: "AWS SLA overview, cloudonaut",
      url: "https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise",
      asOf: "2019-01-31",
      confidence: "medium",
    },
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
