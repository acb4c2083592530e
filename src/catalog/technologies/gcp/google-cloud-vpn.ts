import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud HA VPN. */
export const googleCloudVpn: Technology = {
  id: "google-cloud-vpn",
  name: "Google Cloud HA VPN",
  vendor: "Google",
  summary: "Two IPsec tunnels over the internet, about 3 Gbps each way a tunnel.",
  roles: ["private-connectivity"],
  aliases: ["cloud vpn", "ha vpn"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 60, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "HA VPN (unverified)", source: "generalKnowledge" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["Ready in an hour; no carrier"],
  weaknesses: ["Internet latency and jitter"],
  bill: [{ meter: "environment-hour", sku: "google-cloud-vpn.tunnel", times: { value: 2, why: "two tunnels" } }],
  sources: { editorial, generalKnowledge },
};
