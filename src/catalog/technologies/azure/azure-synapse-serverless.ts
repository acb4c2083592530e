import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Synapse serverless SQL. */
export const azureSynapseServerless: Technology = {
  id: "azure-synapse-serverless",
  name: "Azure Synapse serverless SQL",
  vendor: "Microsoft",
  summary: "T-SQL over files in the lake at USD 5 a terabyte processed; nothing to provision.",
  roles: ["query-engine"],
  aliases: ["synapse serverless"],
  options: ["synapse"],
  status: "maintenance",
  statusNote: "Microsoft puts new features into the Fabric SQL endpoint; no end date has been announced (unverified).",
  successor: "microsoft-fabric",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["sql", "azure"],
  airGapCapable: false,
  latency: { p50Milliseconds: 3000, p99Milliseconds: 30000, source: "generalKnowledge" },
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: ["sql", "t-sql", "open-format", "separate-compute-storage", "scale-to-zero", "joins"],
  maturity: 4,
  strengths: ["Pay only for bytes processed", "Reads Parquet, CSV and Delta in place"],
  weaknesses: ["No result cache", "Read-only over Delta tables"],
  bill: [{ meter: "scanned-terabyte", sku: "azure-synapse-serverless.processed" }],
  failure: {
    event: "The endpoint is unavailable",
    stops: "Ad hoc queries and reports over the lake",
    stillServes: "Files in the lake",
    lost: "Nothing",
    detectedBy: "Query errors above 1 % for 5 minutes",
    action: "Query with another engine; retry",
  },
  sources: { editorial, generalKnowledge, slaCatalogue },
};
