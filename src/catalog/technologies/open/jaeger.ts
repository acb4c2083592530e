import type { Technology } from "../../schema.js";

/** Jaeger: tracing. */
export const jaeger: Technology = {
  id: "jaeger",
  name: "Jaeger",
  vendor: "CNCF",
  summary: "Trace store and viewer, version 2 built on the OpenTelemetry Collector.",
  roles: ["tracing"],
  aliases: ["jaeger tracing"],
  options: ["jaeger"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: ["traces", "opentelemetry"],
  maturity: 5,
  strengths: ["OpenTelemetry native, storage in OpenSearch, Cassandra or ClickHouse"],
  weaknesses: ["Storage cluster sized apart", "Version 1 ended 2025-12-31"],
  capacity: {
    unit: "collector",
    sizes: [{ name: "2 vCPU, 4 GB", per: { spansPerSecond: { value: 10000, unit: "spans/s", source: "gk" } }, vcpu: 2, memoryGigabytes: 4 }],
    utilisation: 0.5,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    {
      meter: "replicated-storage-gigabyte-month",
      sku: "host.block-storage.gb-month",
      times: { value: 1.45, why: "index overhead in the trace store" },
    },
  ],
  sources: {
    release: {
      title: "endoflife.date, Jaeger: 2.20.0 of 2026-07-19; 1.x ended 2025-12-31",
      url: "https://endoflife.date/jaeger",
      asOf: "2026-08-22",
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
