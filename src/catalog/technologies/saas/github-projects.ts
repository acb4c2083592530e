import type { Technology } from "../../schema.js";

/** GitHub Issues and Projects: project-management. */
export const githubProjects: Technology = {
  id: "github-projects",
  name: "GitHub Issues and Projects",
  vendor: "GitHub (Microsoft)",
  summary: "Issues and boards beside the code.",
  roles: ["project-management"],
  aliases: ["github", "github issues", "github projects"],
  options: ["github"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "saas",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.02, unit: "FTE", source: "editorial" },
  skills: [],
  airGapCapable: false,
  features: ["sso", "audit-logs"],
  maturity: 5,
  strengths: ["Pull requests close issues"],
  weaknesses: ["Plain reporting"],
  bill: [{ meter: "user-month", sku: "github.team.user-month" }],
  sources: { editorial: { title: "editorial judgement, unverified", url: null, asOf: "2026-11-23", confidence: "low", unverified: true } },
};
