import type { Technology } from "../../schema.js";

/** EMQX: mqtt-broker. */
export const emqx: Technology = {
  id: "emqx",
  name: "EMQX",
  vendor: "EMQ",
  summary: "Clustered MQTT broker with rules and Kafka bridge; clusters need a licence since 5.9.",
  roles: ["mqtt-broker"],
  aliases: ["emq", "emqx enterprise"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSL-1.1", kind: "source-available" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  delivery: "at-least-once",
  features: ["mqtt", "per-message-ack", "push-delivery", "multi-tenant", "distributed"],
  maturity: 4,
  strengths: ["Very many connections; bridge to Kafka in the broker"],
  weaknesses: ["From 5.9 a cluster needs a commercial licence; single node is free"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "8 vCPU, 16 GB",
        per: {
          ingressRecordsPerSecond: { value: 100000, unit: "records/s", source: "gk" },
          connectors: { value: 200000, unit: "connectors", source: "gk" },
        },
        vcpu: 8,
        memoryGigabytes: 16,
      },
    ],
    utilisation: 0.5,
    minUnits: 3,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  unpriced: "Cluster licence: price on request; only its servers are priced.",
  failure: {
    event: "the EMQX broker or node fails",
    stops: "device connections to it, until they reconnect",
    stillServes: "devices with a local buffer keep measuring",
    lost: "QoS 0 messages in flight; QoS 1 and 2 are sent again",
    detectedBy: "connected clients fall; publish rate falls",
    action: "devices reconnect with random delay to spread the storm; replace the node",
  },
  sources: {
    licence: {
      title: "emqx/emqx LICENSE: BSL 1.1, production use of a single node allowed",
      url: "https://github.com/emqx/emqx",
      asOf: "2026-08-07",
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
