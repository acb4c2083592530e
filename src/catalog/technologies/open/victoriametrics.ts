import type { Technology } from "../../schema.js";

/** VictoriaMetrics: monitoring, time-series-store. */
export const victoriametrics: Technology = {
  id: "victoriametrics",
  name: "VictoriaMetrics",
  vendor: "VictoriaMetrics",
  summary: "Prometheus-compatible metrics store with low memory use and long retention.",
  roles: ["monitoring", "time-series-store"],
  aliases: ["victoria metrics"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: ["metrics", "time-series-functions"],
  maturity: 4,
  strengths: ["Long retention on few servers"],
  weaknesses: ["Down-sampling and multi-tenant limits are in the paid edition"],
  capacity: {
    unit: "node",
    sizes: [
      { name: "4 vCPU, 16 GB", per: { metricSeries: { value: 2000000, unit: "active series", source: "gk" } }, vcpu: 4, memoryGigabytes: 16 },
      { name: "8 vCPU, 32 GB", per: { metricSeries: { value: 5000000, unit: "active series", source: "gk" } }, vcpu: 8, memoryGigabytes: 32 },
    ],
    utilisation: 0.6,
    minUnits: 2,
    replicationFactor: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "replicated-storage-gigabyte-month", sku: "host.block-storage.gb-month", times: { value: 1.067, why: "volumes planned 75 % full, not 80 %" } },
  ],
  failure: {
    event: "one node is lost",
    stops: "nothing with two copies; capacity falls by one node",
    stillServes: "all data from the remaining copies",
    lost: "nothing acknowledged by a quorum",
    detectedBy: "node down; p99 latency above target",
    action: "replace the node; repair or re-replicate before a second one fails",
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
