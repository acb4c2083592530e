import type { Technology } from "../../schema.js";

/** CNCF Distribution registry: artifact-registry. */
export const distributionRegistry: Technology = {
  id: "distribution-registry",
  name: "CNCF Distribution registry",
  vendor: "CNCF",
  summary: "Bare container registry without users or scanning.",
  roles: ["artifact-registry"],
  aliases: ["docker registry", "registry 2"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["devops"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["One container, object storage behind it"],
  weaknesses: ["No access rules or scanning of its own"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 1, why: "1 vCPU: one server" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 1, why: "1 GB memory: one server" } },
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
