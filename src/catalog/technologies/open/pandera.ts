import type { Technology } from "../../schema.js";

/** Pandera: data-quality. */
export const pandera: Technology = {
  id: "pandera",
  name: "Pandera",
  vendor: "Union.ai",
  summary: "Schema checks for pandas, Polars and Spark data frames in code.",
  roles: ["data-quality"],
  aliases: ["pandera schemas"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["python"],
  airGapCapable: true,
  features: ["python"],
  maturity: 4,
  strengths: ["Typed checks next to the function they guard"],
  weaknesses: ["Data frames only, no reports over time"],
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
