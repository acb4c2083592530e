import type { Technology } from "../../schema.js";

/** Apache Iceberg: table-format. */
export const apacheIceberg: Technology = {
  id: "apache-iceberg",
  name: "Apache Iceberg",
  vendor: "Apache Software Foundation",
  summary: "Open table format with snapshots, hidden partitioning and REST catalogs; read and written by most engines.",
  roles: ["table-format"],
  aliases: ["iceberg", "iceberg tables"],
  options: ["iceberg"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["spark", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 300000, source: "gk" },
  delivery: "exactly-once",
  features: ["acid", "upserts", "deletes", "time-travel", "schema-evolution", "partition-evolution", "multi-engine", "open-format"],
  maturity: 5,
  strengths: ["Widest engine support and neutral governance", "Partition layout can change without rewriting queries"],
  weaknesses: ["Needs compaction, snapshot expiry and a catalog", "Streaming commits every 1-5 min, else small files"],
  bill: [],
  unpriced: "Format: stored in the lake, written by the engines; storage is priced there.",
  sources: {
    release: { title: "Apache Iceberg 1.11.0 of 2026-05-18", url: "https://github.com/apache/iceberg", asOf: "2026-08", confidence: "high" },
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
