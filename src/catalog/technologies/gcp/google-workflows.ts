import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Cloud Workflows. */
export const googleWorkflows: Technology = {
  id: "google-workflows",
  name: "Google Cloud Workflows",
  vendor: "Google",
  summary: "Serverless YAML workflows calling services over HTTP; billed per step.",
  roles: ["orchestration"],
  aliases: ["cloud workflows"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["gcp"],
  airGapCapable: false,
  latency: { p50Milliseconds: 500, p99Milliseconds: 5000, source: "generalKnowledge" },
  sla: { availability: 0.9995, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["event-triggered", "task-retry", "scale-to-zero"],
  maturity: 4,
  strengths: ["No environment to pay when idle"],
  weaknesses: ["No backfill, no calendar of data intervals", "Fewer operators than Airflow"],
  bill: [{ meter: "thousand-state-transitions", sku: "google-workflows.steps" }],
  failure: {
    event: "An execution fails",
    stops: "That run",
    stillServes: "Earlier results",
    lost: "Nothing; run it again",
    detectedBy: "Execution errors above 0",
    action: "Retry the execution from its start",
  },
  sources: { editorial, generalKnowledge },
};
