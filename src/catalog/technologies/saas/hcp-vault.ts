import type { Technology } from "../../schema.js";

/** HCP Vault Dedicated: secrets, key-management. */
export const hcpVault: Technology = {
  id: "hcp-vault",
  name: "HCP Vault Dedicated",
  vendor: "HashiCorp (IBM)",
  summary: "Vault as a service: secrets, dynamic credentials and encryption as a service.",
  roles: ["secrets", "key-management"],
  aliases: ["hashicorp vault cloud", "hcp vault dedicated"],
  options: ["vault"],
  status: "active",
  platforms: ["aws", "azure"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["devops"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "Standard and Plus", source: "general" },
  features: ["audit-logs", "sso", "geo-replication", "private-endpoints", "customer-managed-keys"],
  maturity: 4,
  strengths: ["Short-lived database credentials"],
  weaknesses: ["From 1,150 USD a month plus clients (unverified)"],
  bill: [{ meter: "month", sku: "hcp-vault.standard.month" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
