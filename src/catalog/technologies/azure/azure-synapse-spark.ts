import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Synapse Spark pool. */
export const azureSynapseSpark: Technology = {
  id: "azure-synapse-spark",
  name: "Azure Synapse Spark pool",
  vendor: "Microsoft",
  summary: "Spark pools billed per vCore-hour while a session is up; start-up 2 to 5 minutes.",
  roles: ["batch-processing"],
  aliases: ["synapse spark"],
  options: ["spark", "synapse"],
  status: "maintenance",
  statusNote: "Microsoft puts new Spark features into Fabric; no end date has been announced (unverified).",
  successor: "microsoft-fabric",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.15, unit: "FTE", source: "editorial" },
  skills: ["spark", "python", "azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 300000, p99Milliseconds: 900000, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: ["spark-api", "sql", "python", "scala", "distributed", "auto-scaling"],
  maturity: 4,
  strengths: ["No cluster fee; pay per vCore-hour"],
  weaknesses: ["Slow session start", "New features go to Fabric"],
  capacity: {
    unit: "medium node",
    sizes: [
      {
        name: "medium",
        per: { batchGigabytesPerHour: { value: 1152, unit: "GB/h", source: "editorial" } },
        vcpu: 8,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.7,
    minUnits: 3,
    duty: "runs",
  },
  bill: [{ meter: "vcpu-hour", sku: "azure-synapse-spark.vcore" }],
  failure: {
    event: "A Spark run fails",
    stops: "The tables that run produces",
    stillServes: "The last committed table version",
    lost: "Nothing committed",
    detectedBy: "Run failure alert",
    action: "Retry; enlarge the pool",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
