import type { Technology } from "../../schema.js";

/** Eclipse Mosquitto: mqtt-broker, edge-gateway. */
export const mosquitto: Technology = {
  id: "mosquitto",
  name: "Eclipse Mosquitto",
  vendor: "Eclipse Foundation",
  summary: "Small MQTT broker, one process; fit for a site or as bridge, not clustered.",
  roles: ["mqtt-broker", "edge-gateway"],
  aliases: ["mosquitto mqtt", "eclipse mosquitto"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "EPL-2.0 / EDL-1.0", kind: "weak-copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["linux", "networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 5, p99Milliseconds: 50, source: "gk" },
  delivery: "at-least-once",
  features: ["mqtt", "store-and-forward", "edge-runtime", "single-node"],
  maturity: 5,
  strengths: ["Few megabytes; bridges buffer to the centre"],
  weaknesses: ["No cluster: one process bounds connections and availability", "Some 100,000 connections at most (unverified)"],
  capacity: {
    unit: "broker",
    sizes: [
      {
        name: "2 vCPU, 4 GB",
        per: {
          ingressRecordsPerSecond: { value: 20000, unit: "records/s", source: "gk" },
          connectors: { value: 50000, unit: "connectors", source: "gk" },
        },
        vcpu: 2,
        memoryGigabytes: 4,
      },
    ],
    utilisation: 0.5,
    minUnits: 1,
    maxUnits: 2,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "the Mosquitto broker or node fails",
    stops: "device connections to it, until they reconnect",
    stillServes: "devices with a local buffer keep measuring",
    lost: "QoS 0 messages in flight; QoS 1 and 2 are sent again",
    detectedBy: "connected clients fall; publish rate falls",
    action: "devices reconnect with random delay to spread the storm; replace the node",
  },
  sources: {
    release: { title: "Mosquitto 2.1.2 of 2026-02-09", url: "https://github.com/eclipse-mosquitto/mosquitto", asOf: "2026-08", confidence: "high" },
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
