import type { Technology } from "../../schema.js";
import { editorial, slaCatalogue } from "./sources.js";

/** Catalog entry: Azure Machine Learning. */
export const azureMachineLearning: Technology = {
  id: "azure-machine-learning",
  name: "Azure Machine Learning",
  vendor: "Microsoft",
  summary: "Training, registry and online endpoints; no surcharge over the machines used.",
  roles: ["ml-platform", "feature-store"],
  aliases: ["azure ml"],
  options: [],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.2, unit: "FTE", source: "editorial" },
  skills: ["machine-learning", "python", "azure"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "service", source: "slaCatalogue" },
  features: ["python", "gpu", "private-endpoints", "customer-managed-keys"],
  maturity: 5,
  strengths: ["MLflow tracking and model registry built in"],
  weaknesses: ["Endpoints are paid while idle"],
  capacity: {
    unit: "training node",
    sizes: [
      {
        name: "d8s-v5",
        per: { batchGigabytesPerHour: { value: 200, unit: "GB/h", source: "editorial" } },
        vcpu: 8,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    duty: "runs",
  },
  bill: [{ meter: "unit-hour", sku: "azure-vm.{size}" }],
  sources: { editorial, slaCatalogue },
};
