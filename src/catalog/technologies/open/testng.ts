import type { Technology } from "../../schema.js";

/** TestNG: unit-testing. */
export const testng: Technology = {
  id: "testng",
  name: "TestNG",
  vendor: "TestNG authors",
  summary: "Java test framework with groups and data providers, common in older suites.",
  roles: ["unit-testing"],
  aliases: ["test ng"],
  options: ["testng"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.02, unit: "FTE", source: "fte" },
  skills: ["java"],
  airGapCapable: true,
  features: ["java"],
  maturity: 4,
  strengths: ["Groups, dependencies and parallel runs"],
  weaknesses: ["Less used for new code than JUnit"],
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
