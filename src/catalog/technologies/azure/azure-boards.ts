import type { Technology } from "../../schema.js";
import { editorial } from "./sources.js";

/** Catalog entry: Azure Boards. */
export const azureBoards: Technology = {
  id: "azure-boards",
  name: "Azure Boards",
  vendor: "Microsoft",
  summary: "Work items, backlogs and boards of Azure DevOps, linked with its commits, builds and approvals.",
  roles: ["project-management"],
  aliases: ["azure devops boards"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Comes with the seat that builds; readers of boards need none"],
  weaknesses: ["Only beside Azure DevOps"],
  bill: [{ meter: "user-month", sku: "azure-devops-pipelines.basic-user", freeQuantity: 5 }],
  sources: {
    editorial,
    seats: {
      title: "Microsoft Learn: manage paid access for users of Azure DevOps (Basic is free for the first 5 users)",
      url: "https://learn.microsoft.com/en-us/azure/devops/organizations/billing/buy-basic-access-add-users",
      asOf: "2026-11",
      confidence: "high",
    },
  },
};
