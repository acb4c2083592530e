import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Azure Data Factory Workflow Orchestration Manager. */
export const azureWorkflowOrchestrationManager: Technology = {
  id: "azure-workflow-orchestration-manager",
  name: "Azure Data Factory Workflow Orchestration Manager",
  vendor: "Microsoft",
  summary: "Managed Airflow inside Data Factory, closed to new customers.",
  roles: ["orchestration"],
  aliases: ["managed airflow azure", "adf managed airflow"],
  options: ["airflow"],
  status: "closing",
  statusNote: "Closed to new customers; the successor is the Apache Airflow job in Fabric.",
  successor: "fabric-apache-airflow",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["python", "airflow", "azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 5000, p99Milliseconds: 60000, source: "generalKnowledge" },
  features: ["python-dags", "backfill", "task-retry"],
  maturity: 2,
  strengths: ["Runs existing Airflow DAGs"],
  weaknesses: ["Cannot be chosen by new customers"],
  bill: [{ meter: "environment-hour", sku: "azure-workflow-orchestration-manager.small" }],
  failure: {
    event: "The environment is down",
    stops: "Scheduled runs",
    stillServes: "Runs already handed to other engines",
    lost: "Nothing; missed runs are backfilled",
    detectedBy: "Scheduler heartbeat missing for 5 minutes",
    action: "Recreate the environment from Git; backfill",
  },
  sources: { editorial, generalKnowledge },
};
