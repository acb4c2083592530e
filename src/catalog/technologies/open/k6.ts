import type { Technology } from "../../schema.js";

/** k6: load-testing. */
export const k6: Technology = {
  id: "k6",
  name: "k6",
  vendor: "Grafana Labs",
  summary: "Load tests of interfaces in JavaScript with thresholds that fail the build.",
  roles: ["load-testing"],
  aliases: ["grafana k6"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["javascript"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["Thresholds as code, Kafka by extension"],
  weaknesses: ["Not for bulk data files"],
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
