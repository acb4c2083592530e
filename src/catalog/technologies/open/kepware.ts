import type { Technology } from "../../schema.js";

/** Kepware KEPServerEX: edge-gateway. */
export const kepware: Technology = {
  id: "kepware",
  name: "Kepware KEPServerEX",
  vendor: "PTC (TPG)",
  summary: "Commercial OPC server for very many industrial devices; Windows at the site.",
  roles: ["edge-gateway"],
  aliases: ["kepserverex", "kepware opc", "opc server"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["networking", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 100, p99Milliseconds: 2000, source: "gk" },
  delivery: "at-least-once",
  features: ["opc-ua", "modbus", "mqtt", "edge-runtime"],
  maturity: 5,
  strengths: ["Drivers for nearly every controller"],
  weaknesses: ["Licence per driver; small buffer: add store-and-forward behind it"],
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
  unpriced: "Licence: price on request; only the gateway hardware is priced.",
  failure: {
    event: "the site loses its uplink or the Kepware node fails",
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
