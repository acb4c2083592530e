import type { Technology } from "../../schema.js";

/** MotherDuck: warehouse. */
export const motherduck: Technology = {
  id: "motherduck",
  name: "MotherDuck",
  vendor: "MotherDuck",
  summary: "DuckDB as a service for small and middle-sized warehouses.",
  roles: ["warehouse"],
  aliases: ["mother duck"],
  options: ["duckdb"],
  status: "active",
  platforms: ["aws"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 300000, source: "general" },
  maxGigabytes: { value: 5000, unit: "GB", source: "editorial" },
  features: ["columnar", "sql", "joins", "separate-compute-storage", "scale-to-zero", "single-node", "acid", "sso", "audit-logs"],
  maturity: 3,
  strengths: ["No idle cost, local and cloud queries in one"],
  weaknesses: ["Single node per user: a few terabytes at most", "Few governance features"],
  bill: [
    { meter: "month", sku: "motherduck.business.month" },
    { meter: "storage-gigabyte-month", sku: "motherduck.storage.gb-month" },
  ],
  failure: {
    event: "The virtual warehouse or the vendor's region is impaired",
    stops: "Queries and transformations",
    stillServes: "Event log, lake and operational stores",
    lost: "Nothing committed",
    detectedBy: "Query queue time, failed loads, vendor status feed",
    action: "Retry; fail over to the replica account where replication is on",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
