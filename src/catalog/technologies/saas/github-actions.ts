import type { Technology } from "../../schema.js";

/** GitHub Actions: ci-cd. */
export const githubActions: Technology = {
  id: "github-actions",
  name: "GitHub Actions",
  vendor: "GitHub (Microsoft)",
  summary: "Workflows beside the code, on hosted or own runners.",
  roles: ["ci-cd"],
  aliases: ["gh actions", "github ci"],
  options: ["github-actions"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["devops"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "Enterprise Cloud, quarterly", source: "general" },
  features: ["managed-runners", "self-hosted-runners", "event-triggered", "sso", "audit-logs"],
  maturity: 5,
  strengths: ["Largest set of ready actions", "OIDC to every cloud: no stored keys"],
  weaknesses: ["Third-party actions must be pinned by hash"],
  bill: [{ meter: "build-minute", sku: "github-actions.linux-2core.minute" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
