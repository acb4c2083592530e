import type { Technology } from "../../schema.js";

/** Delta Lake: table-format. */
export const deltaLake: Technology = {
  id: "delta-lake",
  name: "Delta Lake",
  vendor: "Linux Foundation, Databricks",
  summary: "Open table format at its best with Spark and Databricks.",
  roles: ["table-format"],
  aliases: ["delta", "delta tables", "delta.io"],
  options: ["delta"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["spark", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 60000, source: "gk" },
  delivery: "exactly-once",
  features: ["acid", "upserts", "deletes", "time-travel", "schema-evolution", "open-format", "multi-engine"],
  maturity: 5,
  strengths: ["Change feed, merge and clustering mature in Spark", "Other engines read it, also through UniForm"],
  weaknesses: ["Writers outside Spark lag behind", "Roadmap set largely by one vendor"],
  bill: [],
  unpriced: "Format: stored in the lake, written by the engines; storage is priced there.",
  sources: {
    release: { title: "Delta Lake 4.4.0 of 2026-08-19", url: "https://github.com/delta-io/delta", asOf: "2026-08", confidence: "high" },
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
