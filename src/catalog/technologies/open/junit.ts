import type { Technology } from "../../schema.js";

/** JUnit: unit-testing. */
export const junit: Technology = {
  id: "junit",
  name: "JUnit",
  vendor: "JUnit team",
  summary: "Test framework for Java and Kotlin.",
  roles: ["unit-testing"],
  aliases: ["junit 5", "junit 6", "junit5"],
  options: ["junit"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "EPL-2.0", kind: "weak-copyleft" },
  operatingFte: { value: 0.02, unit: "FTE", source: "fte" },
  skills: ["java"],
  airGapCapable: true,
  features: ["java", "scala"],
  maturity: 5,
  strengths: ["Standard runner in every Java build; Testcontainers fits in"],
  weaknesses: ["JVM only"],
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
