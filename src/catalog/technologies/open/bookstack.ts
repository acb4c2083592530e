import type { Technology } from "../../schema.js";

/** BookStack: documentation-tool. */
export const bookstack: Technology = {
  id: "bookstack",
  name: "BookStack",
  vendor: "BookStack authors",
  summary: "Simple wiki with books, chapters and pages.",
  roles: ["documentation-tool"],
  aliases: ["book stack"],
  options: ["wiki"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Editors need no markup; roles and single sign-on"],
  weaknesses: ["Mostly one maintainer"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 1, why: "1 vCPU: server and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 2, why: "2 GB memory: server and database" } },
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
