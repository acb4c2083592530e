import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Monitor. */
export const azureMonitor: Technology = {
  id: "azure-monitor",
  name: "Azure Monitor",
  vendor: "Microsoft",
  summary: "Metrics, managed Prometheus and Log Analytics; logs are billed per gigabyte ingested and queryable in about a minute.",
  roles: ["monitoring", "log-aggregation"],
  aliases: ["log analytics", "azure monitor logs"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure", "sre"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20000, p99Milliseconds: 180000, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "query availability", source: "slaCatalogue" },
  features: [
    "metrics",
    "logs",
    "dashboards",
    "opentelemetry",
    "anomaly-detection",
    "private-endpoints",
    "customer-managed-keys",
  ],
  maturity: 5,
  strengths: [
    "Every Azure service sends metrics without an agent",
    "Commitment tiers from 100 GB a day lower the price by 15 % or more",
  ],
  weaknesses: [
    "USD 2.30 a gigabyte in East US and 2.99 in West Europe: filter before sending",
    "East US differs from East US 2 (2.76)",
  ],
  bill: [
    { meter: "log-gigabyte", sku: "azure-monitor.analytics-logs", freeQuantity: 5 },
    {
      meter: "series-thousand-month",
      sku: "azure-monitor.prometheus-samples",
      times: { value: 4.38, why: "1,000 series at one sample a minute: 43.8 million samples a month" },
    },
  ],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
