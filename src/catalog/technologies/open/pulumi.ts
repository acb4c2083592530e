import type { Technology } from "../../schema.js";

/** Pulumi: infrastructure-as-code. */
export const pulumi: Technology = {
  id: "pulumi",
  name: "Pulumi",
  vendor: "Pulumi",
  summary: "Infrastructure in general-purpose languages.",
  roles: ["infrastructure-as-code"],
  aliases: ["pulumi iac"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["python", "javascript", "devops"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["Tests and loops in a real language"],
  weaknesses: ["State service is a vendor cloud unless stored in own buckets"],
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
