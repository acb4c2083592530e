import type { Technology } from "../../schema.js";

/** Apache JMeter: load-testing. */
export const jmeter: Technology = {
  id: "jmeter",
  name: "Apache JMeter",
  vendor: "Apache Software Foundation",
  summary: "Load tests with a graphical editor and many protocols.",
  roles: ["load-testing"],
  aliases: ["apache jmeter"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["java"],
  airGapCapable: true,
  features: [],
  maturity: 5,
  strengths: ["JDBC, JMS, HTTP and more; known to testers"],
  weaknesses: ["XML test plans, heavy per thread"],
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
