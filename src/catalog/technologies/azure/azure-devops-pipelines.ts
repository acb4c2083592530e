import type { Technology } from "../../schema.js";
import { editorial, fedrampScope, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure DevOps Pipelines. */
export const azureDevopsPipelines: Technology = {
  id: "azure-devops-pipelines",
  name: "Azure DevOps Pipelines",
  vendor: "Microsoft",
  summary: "Build and release pipelines with hosted or own agents.",
  roles: ["ci-cd"],
  aliases: ["azure devops", "azure pipelines"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.1, unit: "FTE", source: "editorial" },
  skills: ["devops", "azure"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: ["managed-runners", "self-hosted-runners", "sso", "audit-logs"],
  notEligible: ["fedramp-high"],
  maturity: 5,
  strengths: ["Approvals and environments for staged releases", "Self-hosted agents inside the private network"],
  weaknesses: ["Absent from the Azure public FedRAMP High scope table of January 2025"],
  bill: [
    { meter: "month", sku: "azure-devops-pipelines.hosted-parallel-job" },
    { meter: "user-month", sku: "azure-devops-pipelines.basic-user", freeQuantity: 5 },
  ],
  sources: { editorial, fedrampScope, slaCatalogue },
};
