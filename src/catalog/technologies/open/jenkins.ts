import type { Technology } from "../../schema.js";

/** Jenkins: ci-cd. */
export const jenkins: Technology = {
  id: "jenkins",
  name: "Jenkins",
  vendor: "Jenkins project (CD Foundation)",
  summary: "Self-hosted automation server with agents and very many plug-ins; one controller.",
  roles: ["ci-cd"],
  aliases: ["jenkins ci"],
  options: ["jenkins"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["devops"],
  airGapCapable: true,
  features: ["self-hosted-runners"],
  maturity: 5,
  strengths: ["Runs anywhere, also without internet access"],
  weaknesses: ["Plug-in upgrades and security notices are steady work", "No active standby in the open version"],
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
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: controller" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: controller" } },
  ],
  sources: {
    release: {
      title: "endoflife.date, Jenkins: 2.568.2 LTS of 2026-08-03",
      url: "https://endoflife.date/jenkins",
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
