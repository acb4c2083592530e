import type { Technology } from "../../schema.js";

/** Terraform: infrastructure-as-code. */
export const terraform: Technology = {
  id: "terraform",
  name: "Terraform",
  vendor: "HashiCorp (IBM)",
  summary: "Declared infrastructure with the widest provider set; source-available licence.",
  roles: ["infrastructure-as-code"],
  aliases: ["hashicorp terraform"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "BUSL-1.1", kind: "source-available" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["terraform", "devops"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["Providers for every platform, many people know it"],
  weaknesses: ["BUSL since 2023: no competing service", "State holds secrets: encrypt and lock it"],
  bill: [],
  unpriced: "Tool: runs inside builds and on developers' machines; build minutes are priced at the CI system.",
  sources: {
    release: {
      title: "endoflife.date, Terraform: 1.15.9 of 2026-08-19",
      url: "https://endoflife.date/terraform",
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
