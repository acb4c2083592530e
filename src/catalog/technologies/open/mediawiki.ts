import type { Technology } from "../../schema.js";

/** MediaWiki: documentation-tool. */
export const mediawiki: Technology = {
  id: "mediawiki",
  name: "MediaWiki",
  vendor: "Wikimedia Foundation",
  summary: "Wiki on own servers.",
  roles: ["documentation-tool"],
  aliases: ["self-hosted wiki", "company wiki"],
  options: ["wiki"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-2.0", kind: "copyleft" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["Proven, history of every page"],
  weaknesses: ["Coarse access rights; own markup"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 2, why: "2 vCPU: server and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 4, why: "4 GB memory: server and database" } },
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
