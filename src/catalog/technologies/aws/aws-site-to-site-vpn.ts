import type { Technology } from "../../schema.js";

/** AWS Site-to-Site VPN: private-connectivity. */
export const awsSiteToSiteVpn: Technology = {
  id: "aws-site-to-site-vpn",
  name: "AWS Site-to-Site VPN",
  vendor: "Amazon Web Services",
  summary: "Two IPsec tunnels over the internet, 1.25 Gbps a tunnel.",
  roles: ["private-connectivity"],
  aliases: ["site-to-site vpn aws", "aws vpn"],
  options: [],
  status: "active",
  platforms: ["aws"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["aws", "networking"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 60, source: "general" },
  sla: { availability: 0.9995, scope: "one connection with both tunnels in use", source: "sla" },
  features: ["private-endpoints"],
  maturity: 5,
  strengths: ["Ready in an hour; no carrier"],
  weaknesses: ["Internet latency and jitter"],
  bill: [{ meter: "environment-hour", sku: "aws.site-to-site-vpn.connection.hour" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    sla: { title: "AWS Site-to-Site VPN service level agreement", url: "https://aws.amazon.com/vpn/site-to-site-vpn-sla/", asOf: "2022-05-05", confidence: "high" },
  },
};
