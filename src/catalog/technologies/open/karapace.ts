import type { Technology } from "../../schema.js";

/** Karapace: schema-registry. */
export const karapace: Technology = {
  id: "karapace",
  name: "Karapace",
  vendor: "Aiven",
  summary: "Open-source replacement for the Confluent registry and REST proxy in Python.",
  roles: ["schema-registry"],
  aliases: ["aiven karapace"],
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
  maturity: 3,
  strengths: ["Apache licence, drop-in interface"],
  weaknesses: ["One main sponsor"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 instances of 2 vCPU and 4 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 instances of 2 vCPU and 4 GB" } },
  ],
  sources: {
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
