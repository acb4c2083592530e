import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Data Factory pipelines. */
export const azureDataFactoryPipelines: Technology = {
  id: "azure-data-factory-pipelines",
  name: "Azure Data Factory pipelines",
  vendor: "Microsoft",
  summary: "Data Factory as scheduler: triggers, dependencies and retries over copy, Databricks, Synapse and Fabric activities, billed per activity run.",
  roles: ["orchestration"],
  aliases: ["adf pipelines", "data factory pipelines", "adf orchestration"],
  options: ["data-factory"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.08, unit: "FTE", source: "editorial" },
  skills: ["azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 60000, p99Milliseconds: 180000, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "activity runs", source: "slaCatalogue" },
  features: [
    "visual-designer",
    "low-code",
    "event-triggered",
    "task-retry",
    "backfill",
    "scale-to-zero",
    "private-endpoints",
    "customer-managed-keys",
    "hybrid-runtime",
  ],
  maturity: 5,
  strengths: ["No environment to pay while nothing runs", "Tumbling-window triggers rerun missed windows"],
  weaknesses: [
    "No Python DAGs; logic lives in JSON",
    "Execution time of activities (USD 0.005 an hour and less) is left out of this estimate",
  ],
  bill: [{ meter: "task-run", sku: "azure-data-factory.activity-run" }],
  failure: {
    event: "A trigger or pipeline run fails",
    stops: "The steps behind it",
    stillServes: "Earlier results and runs already handed to other engines",
    lost: "Nothing: tumbling windows are rerun",
    detectedBy: "Pipeline failure alert, trigger not fired",
    action: "Rerun from the failed activity",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
