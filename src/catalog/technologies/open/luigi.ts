import type { Technology } from "../../schema.js";

/** Luigi: orchestration. */
export const luigi: Technology = {
  id: "luigi",
  name: "Luigi",
  vendor: "Spotify",
  summary: "Early Python workflow library with file targets.",
  roles: ["orchestration"],
  aliases: ["spotify luigi"],
  options: [],
  status: "maintenance",
  statusNote: "Maintained at low activity; Spotify moved on (unverified).",
  successor: "prefect",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["python"],
  airGapCapable: true,
  features: ["python-dags", "task-retry"],
  maturity: 3,
  strengths: ["Simple file-based dependencies"],
  weaknesses: ["No scheduler of its own, dated interface"],
  bill: [],
  unpriced: "Runs on the job server.",
  failure: {
    event: "the scheduler or metadata database of Luigi fails",
    stops: "no new task starts",
    stillServes: "tasks already running on workers; all data products as last built",
    lost: "nothing: run state is in the metadata database",
    detectedBy: "scheduler heartbeat older than 1 min; runs late against schedule",
    action: "restart or fail over the scheduler; backfill the missed intervals",
  },
  sources: {
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
