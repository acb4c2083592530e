import type { Technology } from "../../schema.js";

/** Mattermost: communication. */
export const mattermost: Technology = {
  id: "mattermost",
  name: "Mattermost",
  vendor: "Mattermost",
  summary: "Team chat on own servers, works air-gapped.",
  roles: ["communication"],
  aliases: ["mattermost chat"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["linux"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Chat and incident playbooks without internet access"],
  weaknesses: ["Single sign-on and retention rules are in the paid edition"],
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
