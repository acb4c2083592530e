import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Container Apps. */
export const azureContainerApps: Technology = {
  id: "azure-container-apps",
  name: "Azure Container Apps",
  vendor: "Microsoft",
  summary: "Containers without a cluster to run; scales on events with KEDA, up to 4 vCPU a replica.",
  roles: ["compute"],
  aliases: ["container apps", "aca"],
  options: ["serverless"],
  status: "active",
  platforms: ["azure"],
  deployment: "serverless",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["azure", "devops"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "service", source: "slaCatalogue" },
  features: ["serverless-containers", "containers", "auto-scaling", "scale-to-zero", "private-endpoints"],
  maturity: 4,
  strengths: ["Scales on queue length or stream lag", "No nodes to patch"],
  weaknesses: ["4 vCPU and 8 GiB a replica at most", "No direct Kubernetes API"],
  capacity: {
    unit: "replica",
    sizes: [
      {
        name: "1-vcpu",
        maxUnits: 4,
        per: { vcpu: { value: 1, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 1,
        memoryGigabytes: 2,
      },
      {
        name: "4-vcpu",
        per: { vcpu: { value: 4, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 4,
        memoryGigabytes: 8,
      },
    ],
    utilisation: 0.7,
    minUnits: 2,
    maxUnits: 1000,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "azure-container-apps.vcpu" },
    { meter: "memory-gigabyte-hour", sku: "azure-container-apps.memory" },
  ],
  sources: { editorial, generalKnowledge, slaCatalogue },
};
