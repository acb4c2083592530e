import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure API Management. */
export const azureApiManagement: Technology = {
  id: "azure-api-management",
  name: "Azure API Management",
  vendor: "Microsoft",
  summary: "API gateway with policies, quotas and a developer portal.",
  roles: ["api-gateway"],
  aliases: ["apim", "api management"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 8, p99Milliseconds: 20, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "Basic, Standard and Premium", source: "slaCatalogue" },
  features: ["private-endpoints", "audit-logs", "sso"],
  maturity: 5,
  strengths: ["Rate limits, token validation and transformation by policy"],
  weaknesses: ["Zone redundancy and virtual network injection need Premium"],
  capacity: {
    unit: "unit",
    sizes: [
      { name: "basic", per: { queriesPerSecond: { value: 1000, unit: "queries/s", source: "generalKnowledge" } } },
      { name: "standard", per: { queriesPerSecond: { value: 2500, unit: "queries/s", source: "generalKnowledge" } } },
      { name: "premium", per: { queriesPerSecond: { value: 4000, unit: "queries/s", source: "generalKnowledge" } } },
    ],
    utilisation: 0.6,
    minUnits: 1,
    maxUnits: 4,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "azure-api-management.{size}" }],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
