import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge, gkeSla } from "./sources.js";

/** Catalog entry: Google Kubernetes Engine. */
export const googleKubernetesEngine: Technology = {
  id: "google-kubernetes-engine",
  name: "Google Kubernetes Engine",
  vendor: "Google",
  summary: "Managed Kubernetes, regional control plane at 99.95 %; nodes are Compute Engine machines.",
  roles: ["compute"],
  aliases: ["gke"],
  options: ["kubernetes"],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.4, unit: "FTE", source: "editorial" },
  skills: ["kubernetes", "gcp", "devops"],
  airGapCapable: false,
  sla: { availability: 0.9995, scope: "regional control plane", source: "gkeSla" },
  features: ["containers", "auto-scaling", "gpu", "private-endpoints", "audit-logs", "customer-managed-keys"],
  maturity: 5,
  strengths: ["Automatic node upgrades and repair", "Runs every open-source engine"],
  weaknesses: ["Needs people who know Kubernetes"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "e2-standard-4",
        per: { vcpu: { value: 4, unit: "vCPU", source: "generalKnowledge" }, memoryGigabytes: { value: 16, unit: "GB", source: "generalKnowledge" } },
        vcpu: 4,
        memoryGigabytes: 16,
        maxUnits: 30,
      },
      {
        name: "e2-standard-8",
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
    { meter: "environment-hour", sku: "google-kubernetes-engine.cluster" },
    { meter: "unit-hour", sku: "google-compute-engine.{size}" },
  ],
  sources: { editorial, generalKnowledge, gkeSla },
};
