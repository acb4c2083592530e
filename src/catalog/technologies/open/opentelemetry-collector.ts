import type { Technology } from "../../schema.js";

/** OpenTelemetry Collector: monitoring, tracing, log-aggregation. */
export const opentelemetryCollector: Technology = {
  id: "opentelemetry-collector",
  name: "OpenTelemetry Collector",
  vendor: "CNCF",
  summary: "Vendor-neutral receiver, processor and exporter of metrics, logs and traces.",
  roles: ["monitoring", "tracing", "log-aggregation"],
  aliases: ["otel", "otel collector", "opentelemetry"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  delivery: "at-least-once",
  features: ["metrics", "logs", "traces", "opentelemetry", "store-and-forward"],
  maturity: 5,
  strengths: ["Instrument once, change back ends freely", "CNCF graduated in May 2026"],
  weaknesses: ["Stores nothing: needs back ends", "Many components are still beta"],
  capacity: {
    unit: "gateway",
    sizes: [
      {
        name: "2 vCPU, 4 GB",
        per: { spansPerSecond: { value: 10000, unit: "spans/s", source: "gk" }, logGigabytesPerDay: { value: 1000, unit: "GB/day", source: "gk" } },
        vcpu: 2,
        memoryGigabytes: 4,
      },
    ],
    utilisation: 0.5,
    minUnits: 2,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  failure: {
    event: "a collector gateway stops",
    stops: "telemetry through it, until the balancer drops it",
    stillServes: "telemetry through the other gateway",
    lost: "items beyond the sending queue; nothing with a persistent queue",
    detectedBy: "refused or failed export counters; queue length",
    action: "restart; keep the persistent queue on disk",
  },
  sources: {
    cncf: {
      title: "CNCF landscape: OpenTelemetry graduated 2026-05-11",
      url: "https://github.com/cncf/landscape",
      asOf: "2026-08-07",
      confidence: "high",
    },
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
