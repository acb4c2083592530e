import type { Technology } from "../../schema.js";

/** Elementary (dbt package): data-quality, monitoring. */
export const elementary: Technology = {
  id: "elementary",
  name: "Elementary (dbt package)",
  vendor: "Elementary Data",
  summary: "Anomaly tests and a report on top of dbt runs.",
  roles: ["data-quality", "monitoring"],
  aliases: ["elementary data"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["dbt", "sql"],
  airGapCapable: true,
  features: ["sql", "anomaly-detection"],
  maturity: 3,
  strengths: ["Freshness and volume anomalies from dbt metadata"],
  weaknesses: ["dbt only; alerts routing is in the paid service"],
  bill: [],
  unpriced: "Library: runs inside the jobs and builds that use it.",
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
