import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, secretManagerSla } from "./sources.js";

/** Catalog entry: Google Secret Manager. */
export const googleSecretManager: Technology = {
  id: "google-secret-manager",
  name: "Google Secret Manager",
  vendor: "Google",
  summary: "Versioned secrets up to 64 KiB with access by IAM.",
  roles: ["secrets"],
  aliases: ["secret manager"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 50, source: "generalKnowledge" },
  sla: {
    availability: 0.995,
    scope: "older SLA; Google now states 99.95 % (unverified)",
    source: "secretManagerSla",
  },
  features: ["customer-managed-keys", "audit-logs", "private-endpoints"],
  maturity: 5,
  strengths: ["Versions and rotation notices"],
  weaknesses: ["No dynamic database credentials"],
  bill: [{ meter: "secret-month", sku: "google-secret-manager.version", freeQuantity: 6 }],
  sources: { editorial, generalKnowledge, secretManagerSla },
};
