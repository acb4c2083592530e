import type { Technology } from "../../schema.js";

/** Mage (open source): orchestration, batch-ingestion. */
export const mageAi: Technology = {
  id: "mage-ai",
  name: "Mage (open source)",
  vendor: "Mage",
  summary: "Notebook-style pipeline editor with a scheduler for small teams.",
  roles: ["orchestration", "batch-ingestion"],
  aliases: ["mage.ai"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["python", "sql"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 60000, source: "gk" },
  features: ["python-dags", "visual-designer", "task-retry", "backfill"],
  maturity: 2,
  strengths: ["Quick start for a small team"],
  weaknesses: ["Small community; open edition moves slowly"],
  bill: [],
  unpriced: "Runs on the job server.",
  failure: {
    event: "the scheduler or metadata database of Mage fails",
    stops: "no new task starts",
    stillServes: "tasks already running on workers; all data products as last built",
    lost: "nothing: run state is in the metadata database",
    detectedBy: "scheduler heartbeat older than 1 min; runs late against schedule",
    action: "restart or fail over the scheduler; backfill the missed intervals",
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
