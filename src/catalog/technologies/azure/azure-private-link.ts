import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Private Link. */
export const azurePrivateLink: Technology = {
  id: "azure-private-link",
  name: "Azure Private Link",
  vendor: "Microsoft",
  summary: "Private endpoints for platform services inside the virtual network.",
  roles: ["private-connectivity"],
  aliases: ["private link", "private endpoint azure"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["azure", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1, p99Milliseconds: 1, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "service", source: "slaCatalogue" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["Traffic stays off public addresses"],
  weaknesses: ["One endpoint and DNS zone for each service"],
  bill: [
    {
      meter: "environment-hour",
      sku: "azure-private-link.endpoint",
      times: { value: 6, why: "6 private endpoints assumed" },
    },
    { meter: "ingress-gigabyte", sku: "azure-private-link.data" },
  ],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
