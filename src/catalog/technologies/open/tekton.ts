import type { Technology } from "../../schema.js";

/** Tekton: ci-cd. */
export const tekton: Technology = {
  id: "tekton",
  name: "Tekton",
  vendor: "CD Foundation",
  summary: "CI/CD building blocks as Kubernetes resources.",
  roles: ["ci-cd"],
  aliases: ["tekton pipelines", "openshift pipelines"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "devops"],
  needsKubernetes: true,
  airGapCapable: true,
  features: ["self-hosted-runners"],
  maturity: 4,
  strengths: ["Native on Kubernetes and OpenShift"],
  weaknesses: ["Low level; much YAML"],
  capacity: {
    unit: "build agent",
    sizes: [
      { name: "4 vCPU, 8 GB", per: { jobsPerDay: { value: 300, unit: "jobs/day", source: "gk" } }, vcpu: 4, memoryGigabytes: 8 },
      { name: "8 vCPU, 16 GB", per: { jobsPerDay: { value: 600, unit: "jobs/day", source: "gk" } }, vcpu: 8, memoryGigabytes: 16 },
    ],
    utilisation: 0.6,
    minUnits: 1,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 2, why: "2 vCPU: controllers" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 4, why: "4 GB memory: controllers" } },
  ],
  sources: {
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
