import type { Technology } from "../../schema.js";

/** Reverse loading by own jobs: reverse-etl. */
export const reverseEtlJobs: Technology = {
  id: "reverse-etl-jobs",
  name: "Reverse loading by own jobs",
  vendor: "own code",
  summary: "Scheduled jobs that write warehouse results to business applications through their interfaces.",
  roles: ["reverse-etl"],
  aliases: ["custom reverse etl", "export jobs"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["python", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 3600000, source: "gk" },
  delivery: "at-least-once",
  features: ["python"],
  maturity: 4,
  strengths: ["No further product; rate limits under control"],
  weaknesses: ["Each target's errors and limits are ours"],
  bill: [],
  unpriced: "Jobs run on the orchestrator's workers.",
  sources: {
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
