import type { Technology } from "../../schema.js";

/** VerneMQ: mqtt-broker. */
export const vernemq: Technology = {
  id: "vernemq",
  name: "VerneMQ",
  vendor: "Octavo Labs",
  summary: "Clustered MQTT broker in Erlang, Apache licence.",
  roles: ["mqtt-broker"],
  aliases: ["verne mq"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.35, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  delivery: "at-least-once",
  features: ["mqtt", "per-message-ack", "push-delivery", "distributed"],
  maturity: 3,
  strengths: ["Open-source clustering"],
  weaknesses: ["Small team; ready-made packages need a subscription (unverified)"],
  capacity: {
    unit: "node",
    sizes: [
      {
        name: "8 vCPU, 16 GB",
        per: {
          ingressRecordsPerSecond: { value: 60000, unit: "records/s", source: "gk" },
          connectors: { value: 150000, unit: "connectors", source: "gk" },
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
  failure: {
    event: "the VerneMQ broker or node fails",
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
