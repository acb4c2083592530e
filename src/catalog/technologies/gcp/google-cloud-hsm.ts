import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, kmsSla } from "./sources.js";

/** Catalog entry: Google Cloud HSM. */
export const googleCloudHsm: Technology = {
  id: "google-cloud-hsm",
  name: "Google Cloud HSM",
  vendor: "Google",
  summary: "KMS keys held in FIPS 140-2 level 3 modules.",
  roles: ["key-management"],
  aliases: ["cloud hsm gcp"],
  options: ["hsm"],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 30, p99Milliseconds: 100, source: "generalKnowledge" },
  sla: { availability: 0.9999, scope: "encrypt and decrypt through service accounts", source: "kmsSla" },
  features: ["customer-managed-keys", "hsm-backed", "fips-140", "audit-logs", "private-endpoints"],
  maturity: 5,
  strengths: ["Same interface as KMS", "Attestation of each key"],
  weaknesses: ["30,000 symmetric requests a minute a project"],
  bill: [
    { meter: "key-month", sku: "google-cloud-hsm.key" },
    { meter: "million-requests", sku: "google-cloud-kms.operations" },
  ],
  sources: { editorial, generalKnowledge, kmsSla },
};
