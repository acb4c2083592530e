import type { Technology } from "../../schema.js";
import { editorial, generalKnowledge } from "./sources.js";

/** Catalog entry: Azure Virtual Machines. */
export const azureVirtualMachines: Technology = {
  id: "azure-virtual-machines",
  name: "Azure Virtual Machines",
  vendor: "Microsoft",
  summary: "Virtual machines by the second; D-series v5 with 4 GiB a vCPU as planning size.",
  roles: ["compute"],
  aliases: ["azure vm", "azure vms"],
  options: ["vms"],
  status: "active",
  platforms: ["azure"],
  deployment: "managed",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.5, unit: "FTE", source: "editorial" },
  skills: ["linux", "azure"],
  airGapCapable: false,
  sla: { availability: 0.9999, scope: "two or more zones (unverified)", source: "generalKnowledge" },
  features: ["virtual-machines", "gpu", "customer-managed-keys", "audit-logs"],
  maturity: 5,
  strengths: ["Any software; reserved prices 41 % (1 year) to 62 % (3 years) below list"],
  weaknesses: ["Patching, backup and failover are yours"],
  capacity: {
    unit: "machine",
    sizes: [
      {
        name: "d2s-v5",
        per: { vcpu: { value: 2, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 2,
        memoryGigabytes: 8,
        maxUnits: 4,
      },
      {
        name: "d4s-v5",
        per: { vcpu: { value: 4, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
      {
        name: "d8s-v5",
        per: { vcpu: { value: 8, unit: "vCPU", source: "generalKnowledge" } },
        vcpu: 8,
        memoryGigabytes: 32,
      },
      {
        name: "d16s-v5",
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
  bill: [{ meter: "unit-hour", sku: "azure-vm.{size}" }],
  sources: { editorial, generalKnowledge },
};
