import type { Technology } from "../../schema.js";

/** Amazon AppFlow: saas-ingestion. */
export const amazonAppflow: Technology = {
  id: "amazon-appflow",
  name: "Amazon AppFlow",
  vendor: "Amazon Web Services",
  summary: "Scheduled and event-driven copies from SaaS applications to S3, Redshift and Snowflake.",
  roles: ["saas-ingestion"],
  aliases: ["appflow"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["aws"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 300000, source: "general" },
  delivery: "at-least-once",
  sla: { availability: 0.999, scope: "service, one region", source: "general" },
  features: ["saas-connectors", "low-code", "customer-managed-keys", "private-endpoints", "audit-logs"],
  maturity: 3,
  strengths: ["Salesforce, SAP and ServiceNow without code", "Traffic can stay on private links"],
  weaknesses: ["Fewer connectors than the SaaS ingestion vendors", "100 GB per flow run"],
  bill: [
    { meter: "job-run", sku: "aws.appflow.run" },
    { meter: "processed-gigabyte", sku: "aws.appflow.gb" },
  ],
  failure: {
    event: "The SaaS API is down or throttles",
    stops: "That flow",
    stillServes: "Everything already landed",
    lost: "Nothing: the next run reads the missed interval",
    detectedBy: "Failed flow run event",
    action: "Rerun the flow for the interval",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
