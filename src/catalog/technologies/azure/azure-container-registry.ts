import type { Technology } from "../../schema.js";
import { editorial, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Container Registry Premium. */
export const azureContainerRegistry: Technology = {
  id: "azure-container-registry",
  name: "Azure Container Registry Premium",
  vendor: "Microsoft",
  summary: "Registry for images and charts with 500 GB included, geo-replication and private endpoints.",
  roles: ["artifact-registry"],
  aliases: ["acr"],
  options: ["acr"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: ["azure", "devops"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: ["geo-replication", "private-endpoints", "customer-managed-keys", "audit-logs"],
  maturity: 5,
  strengths: ["Image signing and quarantine"],
  weaknesses: ["Private endpoints need the Premium tier"],
  bill: [
    {
      meter: "month",
      sku: "azure-container-registry.premium-day",
      times: { value: 30.4167, why: "days in a 730-hour month" },
    },
  ],
  sources: { editorial, slaCatalogue },
};
