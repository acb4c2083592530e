import type { Technology } from "../../schema.js";
import { editorial, slaCatalogue } from "./sources.js";

/** Catalog entry: Application Insights. */
export const azureApplicationInsights: Technology = {
  id: "azure-application-insights",
  name: "Application Insights",
  vendor: "Microsoft",
  summary: "Distributed traces on Log Analytics, fed by OpenTelemetry.",
  roles: ["tracing"],
  aliases: ["app insights"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure", "sre"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "query availability", source: "slaCatalogue" },
  features: ["traces", "opentelemetry", "dashboards", "anomaly-detection"],
  maturity: 5,
  strengths: ["OpenTelemetry distributions for .NET, Java, Node.js and Python", "Live application map"],
  weaknesses: ["Spans cost as much as logs: sample them"],
  bill: [
    {
      meter: "million-spans",
      sku: "azure-monitor.analytics-logs",
      times: { value: 1, why: "1 KB a span: 1 GB a million spans" },
    },
  ],
  sources: { editorial, slaCatalogue },
};
