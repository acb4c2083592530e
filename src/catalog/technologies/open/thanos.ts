import type { Technology } from "../../schema.js";

/** Thanos: monitoring. */
export const thanos: Technology = {
  id: "thanos",
  name: "Thanos",
  vendor: "CNCF",
  summary: "Long-term Prometheus storage on object storage with one query view.",
  roles: ["monitoring"],
  aliases: ["thanos metrics"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: ["metrics"],
  maturity: 4,
  strengths: ["Keeps Prometheus servers as they are"],
  weaknesses: ["Queries over months are slow without down-sampling"],
  capacity: {
    unit: "Prometheus with sidecar",
    sizes: [{ name: "4 vCPU, 16 GB", per: { metricSeries: { value: 1000000, unit: "active series", source: "gk" } }, vcpu: 4, memoryGigabytes: 16 }],
    utilisation: 0.6,
    minUnits: 2,
    multipleOf: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "storage-gigabyte-month", sku: "host.object-storage.gb-month" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 8, why: "8 vCPU: query, store gateway, compactor" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 32, why: "32 GB memory: query, store gateway, compactor" } },
  ],
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
