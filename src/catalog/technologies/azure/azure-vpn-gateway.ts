import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure VPN Gateway. */
export const azureVpnGateway: Technology = {
  id: "azure-vpn-gateway",
  name: "Azure VPN Gateway",
  vendor: "Microsoft",
  summary: "IPsec tunnels over the internet, 1 Gbps with VpnGw2AZ.",
  roles: ["private-connectivity"],
  aliases: ["vpn gateway azure"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 60, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "VpnGw1 to VpnGw5", source: "slaCatalogue" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["Ready in an hour; no carrier"],
  weaknesses: ["Internet latency and jitter"],
  bill: [{ meter: "environment-hour", sku: "azure-vpn-gateway.vpngw2az" }],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
