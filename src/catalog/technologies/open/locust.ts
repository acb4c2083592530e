import type { Technology } from "../../schema.js";

/** Locust: load-testing. */
export const locust: Technology = {
  id: "locust",
  name: "Locust",
  vendor: "Locust authors",
  summary: "Load tests written in Python.",
  roles: ["load-testing"],
  aliases: ["locust.io"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["python"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["User behaviour in Python, scales over workers"],
  weaknesses: ["More CPU per virtual user than k6"],
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
