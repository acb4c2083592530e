import type { Technology } from "../../schema.js";

/** HashiCorp Nomad: compute. */
export const nomad: Technology = {
  id: "nomad",
  name: "HashiCorp Nomad",
  vendor: "HashiCorp (IBM)",
  summary: "Simple scheduler for containers and binaries.",
  roles: ["compute"],
  aliases: ["hashicorp nomad"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BUSL-1.1", kind: "source-available" },
  operatingFte: { value: 0.5, unit: "FTE", source: "fte" },
  skills: ["devops", "linux"],
  airGapCapable: true,
  features: ["containers", "virtual-machines"],
  maturity: 4,
  strengths: ["Far smaller than Kubernetes"],
  weaknesses: ["Few data operators; BUSL licence"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 3 servers" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 3 servers" } },
  ],
  sources: {
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
