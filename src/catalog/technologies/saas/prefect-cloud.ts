import type { Technology } from "../../schema.js";

/** Prefect Cloud: orchestration. */
export const prefectCloud: Technology = {
  id: "prefect-cloud",
  name: "Prefect Cloud",
  vendor: "Prefect",
  summary: "Control plane for Python flows that run on our own workers.",
  roles: ["orchestration"],
  aliases: ["prefect"],
  options: ["prefect"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["python"],
  airGapCapable: false,
  latency: { p50Milliseconds: 1000, p99Milliseconds: 10000, source: "general" },
  delivery: "at-least-once",
  sla: { availability: 0.999, scope: "control plane", source: "general" },
  features: ["python-dags", "task-retry", "dynamic-dags", "event-triggered", "python", "hybrid-runtime", "audit-logs", "sso"],
  maturity: 4,
  strengths: ["Any Python function becomes a task", "Workers stay in our network"],
  weaknesses: ["Weaker backfill model than Airflow and Dagster"],
  bill: [{ meter: "month", sku: "prefect.team.month" }],
  failure: {
    event: "The vendor's control plane is down",
    stops: "New runs do not start",
    stillServes: "Runs in flight and all data",
    lost: "Nothing: missed intervals are caught up by backfill",
    detectedBy: "Missing heartbeat from outside the vendor, runs past their deadline",
    action: "Wait or start critical runs by hand; backfill the missed intervals",
  },
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
