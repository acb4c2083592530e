import type { Technology } from "../../schema.js";

/** Deequ: data-quality. */
export const deequ: Technology = {
  id: "deequ",
  name: "Deequ",
  vendor: "Amazon",
  summary: "Checks and metrics for large tables on Spark.",
  roles: ["data-quality"],
  aliases: ["pydeequ", "aws deequ"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["spark", "scala"],
  airGapCapable: true,
  features: ["spark-api", "scala", "anomaly-detection"],
  maturity: 3,
  strengths: ["Scales with Spark, stores metrics over time"],
  weaknesses: ["Tied to Spark versions; slow releases"],
  bill: [],
  unpriced: "Library: runs inside the jobs and builds that use it.",
  sources: {
    release: { title: "Deequ 2.0.21 of 2026-06-18", url: "https://github.com/awslabs/deequ", asOf: "2026-08", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
