import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Azure Managed Grafana. */
export const azureManagedGrafana: Technology = {
  id: "azure-managed-grafana",
  name: "Azure Managed Grafana",
  vendor: "Microsoft",
  summary: "Grafana instance run by Microsoft, signed in with Entra ID.",
  roles: ["monitoring"],
  aliases: ["azure grafana"],
  options: ["grafana"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure", "sre"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "Standard plan (unverified)", source: "generalKnowledge" },
  features: ["dashboards", "metrics", "logs", "traces", "sso", "private-endpoints"],
  maturity: 4,
  strengths: ["Data sources for Azure Monitor and Prometheus are preset"],
  weaknesses: ["Stores no data itself: pair it with Azure Monitor", "Price from general knowledge"],
  bill: [
    { meter: "environment-hour", sku: "azure-managed-grafana.standard-x1" },
    { meter: "user-month", sku: "azure-managed-grafana.active-user" },
  ],
  sources: { editorial, generalKnowledge },
};
