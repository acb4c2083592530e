import type { Technology } from "../../schema.js";

/** Great Expectations (GX Core): data-quality. */
export const greatExpectations: Technology = {
  id: "great-expectations",
  name: "Great Expectations (GX Core)",
  vendor: "GX",
  summary: "Python library of declarative data checks with reports.",
  roles: ["data-quality"],
  aliases: ["gx core", "great expectation"],
  options: ["great-expectations"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["python"],
  airGapCapable: true,
  features: ["python", "sql", "spark-api"],
  maturity: 5,
  strengths: ["Large library of checks, readable reports"],
  weaknesses: ["Verbose; interfaces changed between major versions"],
  bill: [],
  unpriced: "Library: runs inside the jobs and builds that use it.",
  sources: {
    release: {
      title: "GX Core 1.24.1 of 2026-10",
      url: "https://github.com/great-expectations/great_expectations",
      asOf: "2026-11",
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
