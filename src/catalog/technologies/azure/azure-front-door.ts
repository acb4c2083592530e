import type { Technology } from "../../schema.js";
import { editorial, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Front Door Standard. */
export const azureFrontDoor: Technology = {
  id: "azure-front-door",
  name: "Azure Front Door Standard",
  vendor: "Microsoft",
  summary: "Global entry point with caching, TLS and layer 7 routing.",
  roles: ["cdn"],
  aliases: ["front door"],
  options: ["cdn"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["azure", "networking"],
  airGapCapable: false,
  sla: { availability: 0.9999, scope: "service", source: "slaCatalogue" },
  features: ["audit-logs"],
  maturity: 5,
  strengths: ["Anycast entry and health-based failover between regions"],
  weaknesses: ["Requests and data transfer come on top of the base fee and are not in this estimate"],
  bill: [{ meter: "month", sku: "azure-front-door.standard-base" }],
  sources: { editorial, slaCatalogue },
};
