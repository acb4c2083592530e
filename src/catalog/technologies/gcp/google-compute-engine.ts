import type { Technology } from "../../schema.js";
import { computeSla, editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Google Compute Engine. */
export const googleComputeEngine: Technology = {
  id: "google-compute-engine",
  name: "Google Compute Engine",
  vendor: "Google",
  summary: "Virtual machines by the second; E2 with 4 GB a vCPU as planning size.",
  roles: ["compute"],
  aliases: ["gce", "compute engine"],
  options: ["vms"],
  status: "active",
  platforms: ["gcp"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.5, unit: "FTE", source: "editorial" },
  skills: ["linux", "gcp"],
  airGapCapable: false,
  sla: { availability: 0.9999, scope: "instances in several zones", source: "computeSla" },
  features: ["virtual-machines", "gpu", "customer-managed-keys", "audit-logs"],
  maturity: 5,
  strengths: ["Live migration; commitments save 37 % (1 year) to 55 % (3 years)"],
  weaknesses: ["Patching, backup and failover are yours"],
  capacity: {
    unit: "machine",
    sizes: [
      {
        name: "e2-standard-2",
        per: { vcpu: { value: 2, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 2,
        memoryGigabytes: 8,
        maxUnits: 4,
      },
      {
        name: "e2-standard-4",
        per: { vcpu: { value: 4, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "e2-standard-8",
        per: { vcpu: { value: 8, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "n2-standard-16",
        per: { vcpu: { value: 16, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 16,
        memoryGigabytes: 64,
      },
    ],
    utilisation: 0.65,
    minUnits: 2,
    maxUnits: 20,
    duty: "always",
  },
  bill: [{ meter: "unit-hour", sku: "google-compute-engine.{size}" }],
  sources: { computeSla, editorial, generalKnowledge },
};
