import type { Technology } from "../../schema.js";

/** OpenTofu: infrastructure-as-code. */
export const opentofu: Technology = {
  id: "opentofu",
  name: "OpenTofu",
  vendor: "Linux Foundation",
  summary: "Open fork of Terraform with state encryption.",
  roles: ["infrastructure-as-code"],
  aliases: ["open tofu"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "MPL-2.0", kind: "weak-copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["terraform", "devops"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Open licence, state encryption, same providers"],
  weaknesses: ["Drifts slowly from Terraform features"],
  bill: [],
  unpriced: "Tool: runs inside builds and on developers' machines; build minutes are priced at the CI system.",
  sources: {
    release: {
      title: "endoflife.date, OpenTofu: 1.12.6 of 2026-08-19; 1.12 supported to 2027-02-01",
      url: "https://endoflife.date/opentofu",
      asOf: "2026-08-22",
      confidence: "high",
    },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
