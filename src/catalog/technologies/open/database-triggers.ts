import type { Technology } from "../../schema.js";

/** Trigger-based change capture: cdc. */
export const databaseTriggers: Technology = {
  id: "database-triggers",
  name: "Trigger-based change capture",
  vendor: "own code",
  summary: "Triggers write each change to a shadow table that a poller reads; for sources whose transaction log is out of reach.",
  roles: ["cdc"],
  aliases: ["trigger-based cdc", "shadow tables", "outbox table", "trigger cdc"],
  options: ["triggers"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["dba", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 60000, source: "gk" },
  delivery: "at-least-once",
  features: ["cdc-oracle", "cdc-mysql", "cdc-postgres", "cdc-sqlserver", "cdc-db2", "to-kafka", "to-kinesis", "to-pubsub", "to-pulsar", "to-nats"],
  maturity: 4,
  strengths: ["Needs no log access, works on every relational database", "Captures deletes and old values"],
  weaknesses: [
    "Each source transaction writes twice: plan 10-30 % more write time (unverified)",
    "Triggers must follow every schema change",
    "The shadow table needs clean-up",
  ],
  bill: [],
  unpriced: "Runs inside the source database; its extra load is carried by that database.",
  failure: {
    event: "the poller stops or a trigger fails",
    stops: "new changes; a failing trigger also fails the source's transaction",
    stillServes: "everything already published",
    lost: "nothing: the shadow table keeps unread changes",
    detectedBy: "age of the oldest unread shadow row",
    action: "restart the poller; keep triggers free of logic that can raise errors",
  },
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
