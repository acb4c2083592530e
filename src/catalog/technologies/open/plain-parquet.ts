import type { Technology } from "../../schema.js";

/** Partitioned Parquet files (no table format): table-format. */
export const plainParquet: Technology = {
  id: "plain-parquet",
  name: "Partitioned Parquet files (no table format)",
  vendor: "Apache Software Foundation",
  summary: "Parquet files in date folders, written once; enough for append-only data with one writer.",
  roles: ["table-format"],
  aliases: ["no table format", "hive-style partitions"],
  options: ["parquet"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.02, unit: "FTE", source: "fte" },
  skills: ["sql", "python"],
  airGapCapable: true,
  latency: { p50Milliseconds: 300000, p99Milliseconds: 900000, source: "gk" },
  delivery: "at-least-once",
  features: ["open-format", "multi-engine", "columnar"],
  maturity: 5,
  strengths: ["Every engine reads it, nothing to run or compact"],
  weaknesses: ["No transactions, updates or time travel", "A failed write can leave partial folders: write aside, then rename or publish a manifest"],
  bill: [],
  unpriced: "Format: stored in the lake, written by the engines; storage is priced there.",
  sources: {
    release: { title: "parquet-java 1.18.0 of 2026-08-11", url: "https://github.com/apache/parquet-java", asOf: "2026-08", confidence: "high" },
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
