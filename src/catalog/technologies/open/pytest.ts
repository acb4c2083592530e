import type { Technology } from "../../schema.js";

/** pytest: unit-testing. */
export const pytest: Technology = {
  id: "pytest",
  name: "pytest",
  vendor: "pytest developers",
  summary: "Test framework for Python code and pipelines.",
  roles: ["unit-testing"],
  aliases: ["py.test"],
  options: ["pytest"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.02, unit: "FTE", source: "fte" },
  skills: ["python"],
  airGapCapable: true,
  features: ["python"],
  maturity: 5,
  strengths: ["Fixtures and parametrised cases, plug-ins for Spark and Airflow"],
  weaknesses: ["Python only"],
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
