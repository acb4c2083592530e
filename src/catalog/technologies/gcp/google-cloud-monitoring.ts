import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Monitoring. */
export const googleCloudMonitoring: Technology = {
  id: "google-cloud-monitoring",
  name: "Google Cloud Monitoring",
  vendor: "Google",
  summary: "Metrics, managed Prometheus, dashboards and alerts for Google Cloud and beyond.",
  roles: ["monitoring"],
  aliases: ["stackdriver", "cloud monitoring"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "sre"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 180000, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "API (unverified)", source: "generalKnowledge" },
  features: ["metrics", "dashboards", "slo", "opentelemetry"],
  maturity: 5,
  strengths: ["Metrics of Google services are free", "SLO objects with burn-rate alerts"],
  weaknesses: ["Custom metrics by volume; Prometheus by sample"],
  bill: [
    {
      meter: "series-thousand-month",
      sku: "google-cloud-monitoring.prometheus-samples",
      times: { value: 43.8, why: "1,000 series at one sample a minute: 43.8 million samples a month" },
    },
  ],
  sources: { editorial, generalKnowledge },
};
