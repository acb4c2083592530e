import type { Technology } from "../../schema.js";

/** ARX Data Anonymization Tool: pii-detection. */
export const arx: Technology = {
  id: "arx",
  name: "ARX Data Anonymization Tool",
  vendor: "ARX authors",
  summary: "k-anonymity, l-diversity and differential privacy for tables, with risk measures.",
  roles: ["pii-detection"],
  aliases: ["arx deidentifier", "arx anonymization"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["java"],
  airGapCapable: true,
  features: ["pii-scanning", "java"],
  maturity: 3,
  strengths: ["Measures re-identification risk before release"],
  weaknesses: ["Tables that fit memory; slow releases"],
  bill: [],
  unpriced: "Library: runs in the batch job.",
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
