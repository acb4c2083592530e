import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Kubernetes Service. */
export const azureKubernetesService: Technology = {
  id: "azure-kubernetes-service",
  name: "Azure Kubernetes Service",
  vendor: "Microsoft",
  summary: "Managed Kubernetes control plane with a 99.95 % SLA across zones; nodes are your virtual machines.",
  roles: ["compute"],
  aliases: ["aks"],
  options: ["kubernetes"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.5, unit: "FTE", source: "editorial" },
  skills: ["kubernetes", "azure", "devops"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "API server, Standard tier with availability zones", source: "slaCatalogue" },
  features: ["containers", "auto-scaling", "gpu", "private-endpoints", "audit-logs"],
  maturity: 5,
  strengths: ["Runs every open-source engine", "Workload identity and zone-spread node pools"],
  weaknesses: ["Upgrades three times a year", "Needs people who know Kubernetes"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "d4s-v5",
        per: { vcpu: { value: 4, unit: "vCPU", source: "generalKnowledge" }, memoryGigabytes: { value: 16, unit: "GB", source: "generalKnowledge" } },
        vcpu: 4,
        memoryGigabytes: 16,
        maxUnits: 30,
      },
      {
        name: "d8s-v5",
        per: { vcpu: { value: 8, unit: "vCPU", source: "generalKnowledge" }, memoryGigabytes: { value: 32, unit: "GB", source: "generalKnowledge" } },
        vcpu: 8,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.65,
    minUnits: 3,
    multipleOf: 3,
    maxUnits: 999,
    duty: "always",
  },
  bill: [
    { meter: "environment-hour", sku: "azure-kubernetes-service.standard-tier" },
    { meter: "unit-hour", sku: "azure-vm.{size}" },
  ],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
