import type { Technology } from "../../schema.js";

/** GitLab (self-managed): ci-cd, artifact-registry, project-management, documentation-tool. */
export const gitlabSelfManaged: Technology = {
  id: "gitlab-self-managed",
  name: "GitLab (self-managed)",
  vendor: "GitLab",
  summary: "Source control, reviews, CI/CD, registry and issues in one server on own hardware.",
  roles: ["ci-cd", "artifact-registry", "project-management", "documentation-tool"],
  aliases: ["gitlab", "gitlab ce", "gitlab ee", "gitlab ci"],
  options: ["gitlab"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["devops"],
  airGapCapable: true,
  features: ["self-hosted-runners", "sso", "audit-logs"],
  maturity: 5,
  strengths: ["One tool from issue to deployment, works air-gapped", "Container registry and wiki included"],
  weaknesses: ["Monthly releases, short support per version", "Approval rules and audit need Premium"],
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
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 8, why: "8 vCPU: GitLab server, up to 1,000 users" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 16, why: "16 GB memory: GitLab server, up to 1,000 users" } },
  ],
  sources: {
    release: {
      title: "endoflife.date, GitLab: 19.3.0 of 2026-08-20, supported to 2026-11-19",
      url: "https://endoflife.date/gitlab",
      asOf: "2026-08-22",
      confidence: "high",
    },
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
