import type { Practice } from "../schema.js";
import { definePractice } from "../define-practice.js";

const topic = "in-transit-encryption";
const pci = {
  title: "CISO Assistant community library, pcidss-4_0.yaml, requirement 4.2.1",
  url: "https://github.com/intuitem/ciso-assistant-community/blob/main/backend/library/libraries/pcidss-4_0.yaml",
  asOf: "2026-11", confidence: "medium",
} as const;

/** How data is protected on the wire. */
export const inTransitEncryption: readonly Practice[] = [
  definePractice({
    id: "tls", name: "TLS 1.2 or later, 1.3 preferred", topic, options: ["tls"], aliases: ["tls 1.2", "tls 1.3", "ssl", "mtls", "mutual tls"], maturity: 5,
    summary: "Every connection is encrypted and the server proves itself; clients of brokers and databases use certificates or tokens.",
    parameters: { minimumVersion: { value: 1.2, unit: "TLS version", source: "version" } },
    strengths: ["supported by every component", "no network change needed"],
    weaknesses: ["certificates expire: renewal must be automatic and watched"],
    sources: { version: pci },
  }),
  definePractice({
    id: "site-to-site-vpn", name: "Site-to-site VPN (IPsec)", topic, options: ["vpn"], aliases: ["vpn", "ipsec", "site to site vpn"], maturity: 5,
    summary: "Two encrypted tunnels between the client's site and the platform's network, for sources that have no public endpoint.",
    strengths: ["in place within a day", "no carrier contract"],
    weaknesses: ["runs over the internet: delay and throughput vary", "a single tunnel is limited to about 1.25 Gbit/s with the large clouds"],
  }),
  definePractice({
    id: "private-network", name: "Private endpoints and private lines", topic, options: ["private-network"],
    aliases: ["private link", "privatelink", "private network", "private networks", "private endpoints", "direct connect", "expressroute", "interconnect"],
    summary: "Stores, brokers and keys have addresses in the private network only; traffic to them never takes a public route.",
    strengths: ["no public endpoint to attack", "steady delay"],
    weaknesses: ["endpoints are billed by the hour and gigabyte", "name resolution must be set up"],
  }),
];
