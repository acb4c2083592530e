import type { Technology } from "../../schema.js";

/** Kafka performance tools: load-testing. */
export const kafkaPerfTest: Technology = {
  id: "kafka-perf-test",
  name: "Kafka performance tools",
  vendor: "Apache Software Foundation",
  summary: "kafka-producer-perf-test and kafka-consumer-perf-test, shipped with Kafka.",
  roles: ["load-testing"],
  aliases: ["kafka-producer-perf-test", "kafka perf", "openmessaging benchmark"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.05, unit: "FTE", source: "fte" },
  skills: ["kafka"],
  airGapCapable: true,
  features: ["kafka-protocol"],
  maturity: 5,
  strengths: ["Measures MB/s and latency percentiles per partition before sizing"],
  weaknesses: ["Synthetic records; replay real ones for truth"],
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
