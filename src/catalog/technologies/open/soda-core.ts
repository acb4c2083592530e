import type { Technology } from "../../schema.js";

/** Soda Core: data-quality. */
export const sodaCore: Technology = {
  id: "soda-core",
  name: "Soda Core",
  vendor: "Soda",
  summary: "Checks written in YAML and run as SQL; source-available since version 4.",
  roles: ["data-quality"],
  aliases: ["soda", "sodacl"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Elastic License 2.0", kind: "source-available" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["sql"],
  airGapCapable: true,
  features: ["sql", "anomaly-detection"],
  maturity: 4,
  strengths: ["Short checks analysts can read"],
  weaknesses: ["Elastic License 2.0 since version 4", "Anomaly checks need the paid service"],
  bill: [],
  unpriced: "Library: runs inside the jobs and builds that use it.",
  sources: {
    licence: {
      title: "sodadata/soda-core LICENSE: Elastic License 2.0",
      url: "https://github.com/sodadata/soda-core",
      asOf: "2026-08-21",
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
