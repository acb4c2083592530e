import type { Technology } from "../../schema.js";

/** Telegraf: monitoring, edge-gateway. */
export const telegraf: Technology = {
  id: "telegraf",
  name: "Telegraf",
  vendor: "InfluxData",
  summary: "Agent for metrics of hosts, databases and industrial protocols.",
  roles: ["monitoring", "edge-gateway"],
  aliases: ["influx telegraf"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "MIT", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 100, p99Milliseconds: 2000, source: "gk" },
  delivery: "at-least-once",
  features: ["metrics", "mqtt", "opc-ua", "modbus", "store-and-forward", "edge-runtime"],
  maturity: 4,
  strengths: ["OPC UA, Modbus and MQTT inputs; one binary at the edge"],
  weaknesses: ["Memory buffer: an outage beyond it loses readings unless a disk queue is set"],
  capacity: {
    unit: "gateway",
    sizes: [
      { name: "2 vCPU, 4 GB", per: { ingressRecordsPerSecond: { value: 20000, unit: "records/s", source: "gk" } }, vcpu: 2, memoryGigabytes: 4 },
    ],
    utilisation: 0.5,
    minUnits: 1,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "the site loses its uplink or the Telegraf node fails",
    stops: "delivery to the centre; with a node failure also collection",
    stillServes: "local control; the buffer fills while only the uplink is down",
    lost: "readings beyond the buffer; with a node failure, readings until restart",
    detectedBy: "no heartbeat from the site for 5 min",
    action: "buffer drains on reconnect at a limited rate; swap the node from the spare",
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
