import type { Technology } from "../../schema.js";

/** OpenProject: project-management. */
export const openproject: Technology = {
  id: "openproject",
  name: "OpenProject",
  vendor: "OpenProject",
  summary: "Issues, boards and plans on own servers.",
  roles: ["project-management"],
  aliases: ["open project"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Boards and Gantt charts without internet access"],
  weaknesses: ["Some boards and single sign-on are in the paid edition"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: server and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: server and database" } },
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
