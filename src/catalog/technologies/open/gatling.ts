import type { Technology } from "../../schema.js";

/** Gatling: load-testing. */
export const gatling: Technology = {
  id: "gatling",
  name: "Gatling",
  vendor: "Gatling",
  summary: "Load tests as Scala or Java code with reports.",
  roles: ["load-testing"],
  aliases: ["gatling.io"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["scala", "java"],
  airGapCapable: true,
  features: [],
  maturity: 4,
  strengths: ["High load per machine, readable reports"],
  weaknesses: ["JVM skills needed"],
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
