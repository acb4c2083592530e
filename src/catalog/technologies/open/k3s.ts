import type { Technology } from "../../schema.js";

/** K3s: compute, edge-gateway. */
export const k3s: Technology = {
  id: "k3s",
  name: "K3s",
  vendor: "CNCF, SUSE",
  summary: "Small Kubernetes in one binary for edge sites and single servers.",
  roles: ["compute", "edge-gateway"],
  aliases: ["k3s edge", "lightweight kubernetes"],
  options: ["kubernetes"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "linux"],
  airGapCapable: true,
  features: ["containers", "edge-runtime"],
  maturity: 4,
  strengths: ["Runs on 1 vCPU and 1 GB; air-gapped archives"],
  weaknesses: ["Many sites need fleet management", "A single node has no redundancy"],
  capacity: {
    unit: "site node",
    sizes: [
      {
        name: "4 vCPU, 8 GB",
        per: {
          ingressRecordsPerSecond: { value: 5000, unit: "records/s", source: "gk" },
          connectors: { value: 200, unit: "connectors", source: "gk" },
        },
        vcpu: 4,
        memoryGigabytes: 8,
      },
    ],
    utilisation: 0.6,
    minUnits: 1,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "the site loses its uplink or the K3s node fails",
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
