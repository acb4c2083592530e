import type { Technology } from "../../schema.js";

/** Site-to-site VPN on own gateways: private-connectivity. */
export const wireguardIpsec: Technology = {
  id: "wireguard-ipsec",
  name: "Site-to-site VPN on own gateways",
  vendor: "strongSwan, WireGuard",
  summary: "Encrypted tunnels between sites and to a cloud from own gateways.",
  roles: ["private-connectivity"],
  aliases: ["ipsec", "wireguard", "strongswan", "site-to-site vpn"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-2.0", kind: "copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 60, source: "gk" },
  features: [],
  maturity: 5,
  strengths: ["Works over any link; keys under own control"],
  weaknesses: ["About 1-5 Gbit/s per gateway (unverified); no promise on the internet path"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 gateways of 2 vCPU and 2 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 4, why: "4 GB memory: 2 gateways of 2 vCPU and 2 GB" } },
  ],
  sources: {
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
