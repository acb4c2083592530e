import type { Technology } from "../../schema.js";

/** Argo CD: ci-cd. */
export const argoCd: Technology = {
  id: "argo-cd",
  name: "Argo CD",
  vendor: "CNCF",
  summary: "GitOps delivery: keeps Kubernetes as Git says; needs a CI system before it.",
  roles: ["ci-cd"],
  aliases: ["argocd", "gitops"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "devops"],
  needsKubernetes: true,
  airGapCapable: true,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Drift is shown and undone; canary with Argo Rollouts"],
  weaknesses: ["Kubernetes only; builds happen elsewhere"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: server, repository and controller copies, cache" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 8, why: "8 GB memory: server, repository and controller copies, cache" },
    },
  ],
  sources: {
    release: { title: "endoflife.date, Argo CD: 3.5.1 of 2026-08-12", url: "https://endoflife.date/argo-cd", asOf: "2026-08-22", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
