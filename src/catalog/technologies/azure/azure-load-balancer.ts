import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Load Balancer Standard. */
export const azureLoadBalancer: Technology = {
  id: "azure-load-balancer",
  name: "Azure Load Balancer Standard",
  vendor: "Microsoft",
  summary: "Zone-redundant layer 4 load balancer.",
  roles: ["load-balancer"],
  aliases: ["load balancer azure"],
  options: ["load-balancer"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["azure", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1, p99Milliseconds: 2, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "Standard Load Balancer", source: "slaCatalogue" },
  features: ["audit-logs"],
  maturity: 5,
  strengths: ["Zone redundant without extra units"],
  weaknesses: ["No layer 7 routing or web application firewall"],
  bill: [
    { meter: "environment-hour", sku: "azure-load-balancer.rules" },
    { meter: "egress-gigabyte", sku: "azure-load-balancer.data" },
  ],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
