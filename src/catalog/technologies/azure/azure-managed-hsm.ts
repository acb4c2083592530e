import type { Technology } from "../../schema.js";
import { editorial, fedrampScope, generalKnowledge } from "./sources.js";

/** Catalog entry: Azure Managed HSM. */
export const azureManagedHsm: Technology = {
  id: "azure-managed-hsm",
  name: "Azure Managed HSM",
  vendor: "Microsoft",
  summary: "Single-tenant HSM pool at FIPS 140-3 level 3 with own security domain.",
  roles: ["key-management"],
  aliases: ["managed hsm"],
  options: ["hsm"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 100, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "pool (unverified)", source: "generalKnowledge" },
  features: ["customer-managed-keys", "hsm-backed", "fips-140", "private-endpoints", "audit-logs"],
  maturity: 4,
  strengths: ["Only the customer holds the security domain", "Same interface as Key Vault"],
  weaknesses: ["USD 3.20 an hour for each pool", "Losing the security domain loses the keys"],
  bill: [{ meter: "environment-hour", sku: "azure-managed-hsm.standard-b1" }],
  sources: { editorial, fedrampScope, generalKnowledge },
};
