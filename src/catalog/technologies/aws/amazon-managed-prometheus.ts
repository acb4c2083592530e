import type { Technology } from "../../schema.js";

/** Amazon Managed Service for Prometheus: monitoring. */
export const amazonManagedPrometheus: Technology = {
  id: "amazon-managed-prometheus",
  name: "Amazon Managed Service for Prometheus",
  vendor: "Amazon Web Services",
  summary: "Prometheus-compatible metric store kept 150 days, billed per sample.",
  roles: ["monitoring"],
  aliases: ["managed prometheus", "amp"],
  options: ["prometheus"],
  status: "active",
  platforms: ["aws"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws", "kubernetes"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "workspace", source: "general" },
  features: ["metrics", "opentelemetry", "auto-scaling", "private-endpoints", "customer-managed-keys", "audit-logs"],
  maturity: 4,
  strengths: ["PromQL without running Mimir"],
  weaknesses: ["Halving the scrape interval doubles the bill", "No dashboards of its own"],
  bill: [{ meter: "series-thousand-month", sku: "aws.amp.thousand-series-month" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
