import type { Technology } from "../../schema.js";

/** FreeIPA: identity. */
export const freeipa: Technology = {
  id: "freeipa",
  name: "FreeIPA",
  vendor: "Red Hat (IBM)",
  summary: "LDAP, Kerberos and certificates for Linux estates.",
  roles: ["identity"],
  aliases: ["red hat idm"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: ["sso"],
  maturity: 4,
  strengths: ["Kerberos for Hadoop and Kafka without Windows"],
  weaknesses: ["Linux only; no OpenID Connect"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 servers" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 servers" } },
  ],
  sources: {
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
