import type { Technology } from "../../schema.js";

/** Node-RED: edge-gateway. */
export const nodeRed: Technology = {
  id: "node-red",
  name: "Node-RED",
  vendor: "OpenJS Foundation",
  summary: "Visual flows for small edge integrations.",
  roles: ["edge-gateway"],
  aliases: ["nodered", "node red"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["javascript"],
  airGapCapable: true,
  latency: { p50Milliseconds: 100, p99Milliseconds: 2000, source: "gk" },
  delivery: "at-least-once",
  features: ["mqtt", "opc-ua", "modbus", "low-code", "edge-runtime", "single-node"],
  maturity: 4,
  strengths: ["Quick protocol glue at one site"],
  weaknesses: ["Flows are hard to test and review; no buffer of its own"],
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
    event: "the site loses its uplink or the Node-RED node fails",
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
