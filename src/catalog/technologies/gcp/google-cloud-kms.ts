import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, kmsSla } from "./sources.js";

/** Catalog entry: Google Cloud KMS. */
export const googleCloudKms: Technology = {
  id: "google-cloud-kms",
  name: "Google Cloud KMS",
  vendor: "Google",
  summary: "Software keys for customer-managed encryption of Google services.",
  roles: ["key-management"],
  aliases: ["cloud kms", "gcp kms"],
  options: ["kms"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.03, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 20, p99Milliseconds: 50, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "encrypt and decrypt through service accounts", source: "kmsSla" },
  features: ["customer-managed-keys", "audit-logs", "private-endpoints"],
  maturity: 5,
  strengths: ["Automatic rotation", "Works with every Google data service"],
  weaknesses: ["60,000 requests a minute a project by default"],
  bill: [
    { meter: "key-month", sku: "google-cloud-kms.software-key" },
    { meter: "million-requests", sku: "google-cloud-kms.operations" },
  ],
  failure: {
    event: "The key service is unreachable or a key version is disabled",
    stops: "New reads and writes of encrypted stores",
    stillServes: "Open sessions with cached data keys",
    lost: "Nothing unless a key version is destroyed",
    detectedBy: "Decrypt errors above 0",
    action: "Enable the key version (24 hours of grace at least before destruction); use multi-region keys",
  },
  sources: { editorial, generalKnowledge, kmsSla },
};
