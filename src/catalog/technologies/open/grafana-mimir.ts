import type { Technology } from "../../schema.js";

/** Grafana Mimir: monitoring. */
export const grafanaMimir: Technology = {
  id: "grafana-mimir",
  name: "Grafana Mimir",
  vendor: "Grafana Labs",
  summary: "Clustered long-term metrics store on object storage for many million series.",
  roles: ["monitoring"],
  aliases: ["mimir"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  needsKubernetes: true,
  airGapCapable: true,
  features: ["metrics", "multi-tenant"],
  maturity: 4,
  strengths: ["Scales out, tenants, object storage"],
  weaknesses: ["Many services; Kafka in the 3.x write path"],
  capacity: {
    unit: "ingester",
    sizes: [
      {
        name: "4 vCPU, 16 GB",
        per: { metricSeries: { value: 400000, unit: "active series (300,000 in memory per core / 3)", source: "sizing" } },
        vcpu: 4,
        memoryGigabytes: 16,
      },
    ],
    utilisation: 0.67,
    minUnits: 3,
    multipleOf: 3,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "storage-gigabyte-month", sku: "host.object-storage.gb-month" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 12, why: "12 vCPU: distributors, queriers, store gateways" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 24, why: "24 GB memory: distributors, queriers, store gateways" } },
  ],
  sources: {
    sizing: {
      title: "Grafana Mimir capacity page: 300,000 in-memory series per core with replication 3, 10 queries/s per core",
      url: "https://github.com/grafana/mimir",
      asOf: "2025",
      confidence: "high",
    },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
