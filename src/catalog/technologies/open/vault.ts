import type { Technology } from "../../schema.js";

/** HashiCorp Vault (self-run): secrets, key-management. */
export const vault: Technology = {
  id: "vault",
  name: "HashiCorp Vault (self-run)",
  vendor: "HashiCorp (IBM)",
  summary: "Secrets, dynamic database credentials, certificates and encryption as a service; three or five servers.",
  roles: ["secrets", "key-management"],
  aliases: ["hashicorp vault", "vault community", "vault enterprise"],
  options: ["vault"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BUSL-1.1", kind: "source-available" },
  operatingFte: { value: 0.25, unit: "FTE", source: "fte" },
  skills: ["devops", "linux"],
  airGapCapable: true,
  features: ["customer-managed-keys", "audit-logs", "sso"],
  maturity: 5,
  strengths: ["Short-lived credentials for databases and clouds", "Transit encryption: keys never leave it"],
  weaknesses: ["Unsealing must be planned; HSM unseal and namespaces need the paid edition", "Community fixes for the newest minor only"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 3 servers of 2 vCPU and 4 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 3 servers of 2 vCPU and 4 GB" } },
  ],
  sources: {
    release: {
      title: "endoflife.date, Vault: 2.0.4 of 2026-08-03",
      url: "https://endoflife.date/hashicorp-vault",
      asOf: "2026-08-22",
      confidence: "high",
    },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
