import type { Technology } from "../../schema.js";

/** Own servers: compute. */
export const bareMetalServers: Technology = {
  id: "bare-metal-servers",
  name: "Own servers",
  vendor: "any server maker",
  summary: "Physical servers in own racks or colocation, amortised over 60 months.",
  roles: ["compute"],
  aliases: ["bare metal", "on-premises servers", "own hardware", "physical servers", "dedicated servers", "linux servers"],
  options: ["vms"],
  status: "active",
  platforms: ["on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  features: ["bare-metal", "virtual-machines"],
  maturity: 5,
  strengths: ["Lowest cost per vCPU at steady load; data stays in the room"],
  weaknesses: ["Weeks to months for new capacity", "Spare parts, firmware and disposal are ours"],
  bill: [],
  unpriced: "Servers are priced with the software on them, at the own-hardware rates.",
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
