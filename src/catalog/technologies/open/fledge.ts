import type { Technology } from "../../schema.js";

/** Fledge: edge-gateway. */
export const fledge: Technology = {
  id: "fledge",
  name: "Fledge",
  vendor: "LF Edge",
  summary: "Open industrial edge collector with buffering and OPC UA.",
  roles: ["edge-gateway"],
  aliases: ["fledge iot", "osisoft edge"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["networking", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 100, p99Milliseconds: 2000, source: "gk" },
  delivery: "at-least-once",
  features: ["opc-ua", "modbus", "mqtt", "store-and-forward", "edge-runtime"],
  maturity: 2,
  strengths: ["Buffers readings on disk"],
  weaknesses: ["Small community"],
  capacity: {
    unit: "site gateway",
    sizes: [
      {
        name: "4 vCPU, 8 GB",
        per: {
          ingressRecordsPerSecond: { value: 5000, unit: "records/s", source: "gk" },
          connectors: { value: 500, unit: "connectors", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 8,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    duty: "always",
  },
  bill: [{ meter: "unit-month", sku: "host.edge-gateway.month" }],
  failure: {
    event: "the site loses its uplink or the Fledge node fails",
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
