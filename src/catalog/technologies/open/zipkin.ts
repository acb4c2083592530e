import type { Technology } from "../../schema.js";

/** Zipkin: tracing. */
export const zipkin: Technology = {
  id: "zipkin",
  name: "Zipkin",
  vendor: "Zipkin authors",
  summary: "Early trace store with simple operation; low activity.",
  roles: ["tracing"],
  aliases: ["openzipkin"],
  options: ["zipkin"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["sre", "linux"],
  airGapCapable: true,
  features: ["traces"],
  maturity: 4,
  strengths: ["One small server, B3 headers of older services"],
  weaknesses: ["Low activity; new work goes to OpenTelemetry and Jaeger"],
  capacity: {
    unit: "server",
    sizes: [{ name: "2 vCPU, 4 GB", per: { spansPerSecond: { value: 5000, unit: "spans/s", source: "gk" } }, vcpu: 2, memoryGigabytes: 4 }],
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
    release: { title: "Zipkin 3.6.1 of 2026-04-08", url: "https://github.com/openzipkin/zipkin", asOf: "2026-08", confidence: "high" },
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
