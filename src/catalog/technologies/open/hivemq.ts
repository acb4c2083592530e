import type { Technology } from "../../schema.js";

/** HiveMQ: mqtt-broker. */
export const hivemq: Technology = {
  id: "hivemq",
  name: "HiveMQ",
  vendor: "HiveMQ",
  summary: "Commercial clustered MQTT broker with Kafka extension and support.",
  roles: ["mqtt-broker"],
  aliases: ["hive mq"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.25, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  delivery: "at-least-once",
  features: ["mqtt", "per-message-ack", "push-delivery", "multi-tenant", "distributed", "audit-logs", "sso"],
  maturity: 5,
  strengths: ["Full MQTT 5, support, Kafka extension"],
  weaknesses: ["Licence by connections, price on request"],
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
  unpriced: "Licence: price on request; only its servers are priced.",
  failure: {
    event: "the HiveMQ broker or node fails",
    stops: "device connections to it, until they reconnect",
    stillServes: "devices with a local buffer keep measuring",
    lost: "QoS 0 messages in flight; QoS 1 and 2 are sent again",
    detectedBy: "connected clients fall; publish rate falls",
    action: "devices reconnect with random delay to spread the storm; replace the node",
  },
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
