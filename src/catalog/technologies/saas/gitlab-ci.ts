import type { Technology } from "../../schema.js";

/** GitLab CI/CD: ci-cd, artifact-registry. */
export const gitlabCi: Technology = {
  id: "gitlab-ci",
  name: "GitLab CI/CD",
  vendor: "GitLab",
  summary: "Pipelines, registry and security scans in one product; also self-run.",
  roles: ["ci-cd", "artifact-registry", "project-management"],
  aliases: ["gitlab", "gitlab ci", "gitlab saas"],
  options: ["gitlab"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.05, unit: "FTE", source: "editorial" },
  skills: ["devops"],
  airGapCapable: false,
  sla: { availability: 0.999, scope: "GitLab.com", source: "general" },
  features: ["managed-runners", "self-hosted-runners", "event-triggered", "sso", "audit-logs"],
  maturity: 5,
  strengths: ["10,000 minutes a month included in Premium"],
  weaknesses: ["29 USD per user"],
  bill: [{ meter: "user-month", sku: "gitlab.premium.user-month" }],
  sources: {
    editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
    general: { title: "general knowledge, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true },
  },
};
