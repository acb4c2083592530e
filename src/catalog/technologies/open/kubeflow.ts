import type { Technology } from "../../schema.js";

/** Kubeflow: ml-platform. */
export const kubeflow: Technology = {
  id: "kubeflow",
  name: "Kubeflow",
  vendor: "CNCF",
  summary: "Training, pipelines and serving on Kubernetes; many parts.",
  roles: ["ml-platform"],
  aliases: ["kubeflow pipelines", "kserve"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 1, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "machine-learning"],
  needsKubernetes: true,
  airGapCapable: true,
  features: ["python", "gpu"],
  maturity: 4,
  strengths: ["Complete platform on own hardware"],
  weaknesses: ["Full-time care; upgrades break often"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 16, why: "16 vCPU: control plane services" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 48, why: "48 GB memory: control plane services" } },
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
