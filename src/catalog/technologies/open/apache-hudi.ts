import type { Technology } from "../../schema.js";

/** Apache Hudi: table-format. */
export const apacheHudi: Technology = {
  id: "apache-hudi",
  name: "Apache Hudi",
  vendor: "Apache Software Foundation",
  summary: "Open table format built for frequent upserts with record-level index.",
  roles: ["table-format"],
  aliases: ["hudi", "hoodie"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["spark", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 300000, source: "gk" },
  delivery: "exactly-once",
  features: ["acid", "upserts", "deletes", "time-travel", "schema-evolution", "open-format", "multi-engine"],
  maturity: 4,
  strengths: ["Cheap upserts and incremental reads"],
  weaknesses: ["Many settings and table services", "Fewer engines write it"],
  bill: [],
  unpriced: "Format: stored in the lake, written by the engines; storage is priced there.",
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
