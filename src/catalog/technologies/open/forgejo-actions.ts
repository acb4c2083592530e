import type { Technology } from "../../schema.js";

/** Forgejo with Actions: ci-cd. */
export const forgejoActions: Technology = {
  id: "forgejo-actions",
  name: "Forgejo with Actions",
  vendor: "Codeberg",
  summary: "Small self-hosted Git server with workflow files close to GitHub's.",
  roles: ["ci-cd"],
  aliases: ["gitea", "gitea actions", "forgejo"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["devops"],
  airGapCapable: true,
  features: ["self-hosted-runners"],
  maturity: 3,
  strengths: ["One small server for a team"],
  weaknesses: ["Not all GitHub actions work; few governance features"],
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
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 2, why: "2 vCPU: server" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 4, why: "4 GB memory: server" } },
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
