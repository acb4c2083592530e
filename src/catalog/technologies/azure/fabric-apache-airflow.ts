import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Fabric Apache Airflow job. */
export const fabricApacheAirflow: Technology = {
  id: "fabric-apache-airflow",
  name: "Fabric Apache Airflow job",
  vendor: "Microsoft",
  summary: "Managed Airflow inside Fabric; a small pool uses 5 capacity units.",
  roles: ["orchestration"],
  aliases: ["fabric airflow", "apache airflow job"],
  options: ["airflow", "fabric"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["python", "airflow", "azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 60000, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "service (unverified)", source: "generalKnowledge" },
  features: ["python-dags", "backfill", "task-retry", "event-triggered", "dynamic-dags"],
  maturity: 2,
  strengths: ["Airflow DAGs without a cluster to run", "Successor of Workflow Orchestration Manager"],
  weaknesses: ["Young service; size in capacity units is from a single weak source"],
  bill: [
    {
      meter: "environment-hour",
      sku: "microsoft-fabric.airflow-capacity-unit",
      times: { value: 5, why: "small pool: 5 capacity units (unverified)" },
    },
  ],
  failure: {
    event: "The Airflow environment is down",
    stops: "Scheduled runs",
    stillServes: "Runs already handed to other engines",
    lost: "Nothing; missed runs are backfilled",
    detectedBy: "Scheduler heartbeat missing for 5 minutes",
    action: "Restart the environment; backfill the missed intervals",
  },
  sources: { editorial, generalKnowledge },
};
