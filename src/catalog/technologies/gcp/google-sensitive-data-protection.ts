import type { Technology } from "../../schema.js";
import { dlpSla, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Sensitive Data Protection. */
export const googleSensitiveDataProtection: Technology = {
  id: "google-sensitive-data-protection",
  name: "Google Sensitive Data Protection",
  vendor: "Google",
  summary: "Finds and masks personal data by more than 150 detectors; billed per gigabyte inspected or profiled.",
  roles: ["pii-detection"],
  aliases: ["cloud dlp", "dlp api", "sensitive data protection"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 100, p99Milliseconds: 500, source: "generalKnowledge" },
  sla: { availability: 0.995, scope: "inspect and de-identify", source: "dlpSla" },
  features: ["pii-scanning", "column-masking", "audit-logs"],
  maturity: 5,
  strengths: ["Tokenises with a key of Cloud KMS", "Profiles BigQuery tables on a schedule"],
  weaknesses: ["Inline inspection of whole streams is dear at USD 3 a gigabyte: sample or profile"],
  bill: [
    {
      meter: "processed-gigabyte",
      sku: "google-sensitive-data-protection.discovery",
    },
  ],
  sources: { dlpSla, editorial, generalKnowledge },
};
