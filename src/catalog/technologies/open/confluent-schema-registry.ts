import type { Technology } from "../../schema.js";

/** Confluent Schema Registry: schema-registry. */
export const confluentSchemaRegistry: Technology = {
  id: "confluent-schema-registry",
  name: "Confluent Schema Registry",
  vendor: "Confluent (IBM)",
  summary: "Schema registry on a Kafka topic; the interface others copy.",
  roles: ["schema-registry"],
  aliases: ["schema registry", "confluent registry"],
  options: ["schema-registry"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Confluent Community License 1.0", kind: "source-available" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["kafka"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  features: ["schema-enforcement", "kafka-protocol"],
  maturity: 5,
  strengths: ["Reference behaviour for compatibility checks"],
  weaknesses: ["Licence forbids a competing service", "Security features are in the paid platform"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 instances of 2 vCPU and 4 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 instances of 2 vCPU and 4 GB" } },
  ],
  sources: {
    release: {
      title: "Schema Registry 8.4 line, 2026-08",
      url: "https://github.com/confluentinc/schema-registry",
      asOf: "2026-08",
      confidence: "medium",
    },
    gk: { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
