import type { Technology } from "../../schema.js";

/** Ansible: infrastructure-as-code. */
export const ansible: Technology = {
  id: "ansible",
  name: "Ansible",
  vendor: "Red Hat (IBM)",
  summary: "Configuration of servers and appliances over SSH without agents.",
  roles: ["infrastructure-as-code"],
  aliases: ["ansible playbooks", "awx"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "GPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["linux", "devops"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["Own servers and network devices; no agent"],
  weaknesses: ["No record of state: drift needs check runs"],
  bill: [],
  unpriced: "Tool: runs inside builds and on developers' machines; build minutes are priced at the CI system.",
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
