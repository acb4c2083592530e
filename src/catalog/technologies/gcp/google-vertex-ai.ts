import type { Technology } from "../../schema.js";
import { editorial, vertexSla } from "./sources.js";

/** Catalog entry: Google Vertex AI. */
export const googleVertexAi: Technology = {
  id: "google-vertex-ai",
  name: "Google Vertex AI",
  vendor: "Google",
  summary: "Training, pipelines, registry and endpoints for models.",
  roles: ["ml-platform"],
  aliases: ["vertex ai", "vertex"],
  options: [],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.2, unit: "FTE", source: "editorial" },
  skills: ["machine-learning", "python", "gcp"],
  airGapCapable: false,
  sla: {
    availability: 0.999,
    scope: "training, deployment and batch prediction (online prediction 99.5 %)",
    source: "vertexSla",
  },
  features: ["python", "gpu", "customer-managed-keys", "private-endpoints"],
  maturity: 5,
  strengths: ["Reads BigQuery in place", "Pipelines, registry and monitoring in one service"],
  weaknesses: ["Online endpoints are paid while idle"],
  capacity: {
    unit: "training node",
    sizes: [
      {
        name: "n1-standard-4",
        per: { batchGigabytesPerHour: { value: 100, unit: "GB/h", source: "editorial" } },
        vcpu: 4,
        memoryGigabytes: 15,
      },
    ],
    utilisation: 0.7,
    minUnits: 1,
    duty: "runs",
  },
  bill: [{ meter: "unit-hour", sku: "google-vertex-ai.training-{size}" }],
  sources: { editorial, vertexSla },
};
