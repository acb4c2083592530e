import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure ExpressRoute 1 Gbps. */
export const azureExpressroute: Technology = {
  id: "azure-expressroute",
  name: "Azure ExpressRoute 1 Gbps",
  vendor: "Microsoft",
  summary: "Dedicated circuit between the site and Azure through a carrier.",
  roles: ["private-connectivity"],
  aliases: ["expressroute", "express route"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 10, p99Milliseconds: 30, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "dedicated circuit", source: "slaCatalogue" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["Steady latency and 1 to 100 Gbps"],
  weaknesses: ["Carrier charges and weeks of lead time come on top", "Circuit price from general knowledge"],
  bill: [
    { meter: "month", sku: "azure-expressroute.metered-1-gbps" },
    { meter: "environment-hour", sku: "azure-expressroute.gateway-ergw1az" },
    { meter: "site-gigabyte", sku: "azure-expressroute.metered-egress" },
  ],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
