import type { Technology } from "../../schema.js";

/** Apicurio Registry: schema-registry. */
export const apicurioRegistry: Technology = {
  id: "apicurio-registry",
  name: "Apicurio Registry",
  vendor: "Red Hat (IBM)",
  summary: "Registry for Avro, Protobuf, JSON Schema and OpenAPI, Confluent-compatible interface, on SQL or Kafka.",
  roles: ["schema-registry"],
  aliases: ["apicurio"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["kafka"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  features: ["schema-enforcement", "kafka-protocol"],
  maturity: 4,
  strengths: ["Open source, speaks the Confluent interface"],
  weaknesses: ["Storage in Postgres or Kafka to back up"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 instances of 2 vCPU and 4 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 instances of 2 vCPU and 4 GB" } },
  ],
  sources: {
    release: {
      title: "Apicurio Registry 3.3.1 of 2026-07-27",
      url: "https://github.com/Apicurio/apicurio-registry",
      asOf: "2026-08",
      confidence: "high",
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
