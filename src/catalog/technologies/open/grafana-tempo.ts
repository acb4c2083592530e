import type { Technology } from "../../schema.js";

/** Grafana Tempo: tracing. */
export const grafanaTempo: Technology = {
  id: "grafana-tempo",
  name: "Grafana Tempo",
  vendor: "Grafana Labs",
  summary: "Trace store on object storage without an index of its own.",
  roles: ["tracing"],
  aliases: ["tempo"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: ["traces", "opentelemetry"],
  maturity: 4,
  strengths: ["Object storage prices, links from logs and metrics"],
  weaknesses: ["Distributed mode of 3.x needs Kafka", "Search by attribute scans blocks"],
  capacity: {
    unit: "single-binary server",
    sizes: [
      {
        name: "8 vCPU, 32 GB",
        per: { spansPerSecond: { value: 55000, unit: "spans/s (25-35 MB/s monolithic)", source: "sizing" } },
        vcpu: 8,
        memoryGigabytes: 32,
      },
    ],
    utilisation: 0.6,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "storage-gigabyte-month", sku: "host.object-storage.gb-month" },
  ],
  sources: {
    sizing: { title: "Grafana Tempo sizing page", url: "https://github.com/grafana/tempo", asOf: "2026-08", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
