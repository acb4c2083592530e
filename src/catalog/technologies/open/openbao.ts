import type { Technology } from "../../schema.js";

/** OpenBao: secrets, key-management. */
export const openbao: Technology = {
  id: "openbao",
  name: "OpenBao",
  vendor: "Linux Foundation (OpenSSF)",
  summary: "Open fork of Vault with the same interface, namespaces included.",
  roles: ["secrets", "key-management"],
  aliases: ["open bao"],
  options: ["vault"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MPL-2.0", kind: "weak-copyleft" },
  operatingFte: { value: 0.25, unit: "FTE", source: "fte" },
  skills: ["devops", "linux"],
  airGapCapable: true,
  features: ["customer-managed-keys", "audit-logs", "sso", "hsm-backed"],
  maturity: 3,
  strengths: ["Open licence; Vault clients work", "PKCS#11 unseal with an HSM in the open edition (unverified)"],
  weaknesses: ["Smaller community; fewer plug-ins"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 3 servers of 2 vCPU and 4 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 3 servers of 2 vCPU and 4 GB" } },
  ],
  sources: {
    release: { title: "endoflife.date, OpenBao: 2.6.2 of 2026-08-18", url: "https://endoflife.date/openbao", asOf: "2026-08-22", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
