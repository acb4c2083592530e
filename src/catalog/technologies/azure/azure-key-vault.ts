import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Key Vault Premium. */
export const azureKeyVault: Technology = {
  id: "azure-key-vault",
  name: "Azure Key Vault Premium",
  vendor: "Microsoft",
  summary: "Keys in shared HSMs, secrets and certificates with access by Entra ID; 4,000 requests in 10 seconds a vault.",
  roles: ["key-management", "secrets"],
  aliases: ["key vault"],
  options: ["kms"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 50, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "Key Vault", source: "slaCatalogue" },
  features: ["customer-managed-keys", "hsm-backed", "fips-140", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Customer-managed keys for nearly all Azure data services", "Automatic key rotation"],
  weaknesses: ["Throttles at 4,000 requests in 10 seconds a vault: cache secrets"],
  bill: [
    { meter: "key-month", sku: "azure-key-vault.hsm-key" },
    { meter: "million-requests", sku: "azure-key-vault.operations" },
  ],
  failure: {
    event: "The vault is unreachable or throttles",
    stops: "New sessions that must unwrap keys or read secrets",
    stillServes: "Services with cached keys and open connections",
    lost: "Nothing",
    detectedBy: "ServiceApiResult 429 or 5xx above 0",
    action: "Cached secrets bridge the gap; the vault fails over read-only to the paired region",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
