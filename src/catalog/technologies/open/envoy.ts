import type { Technology } from "../../schema.js";

/** Envoy: load-balancer. */
export const envoy: Technology = {
  id: "envoy",
  name: "Envoy",
  vendor: "CNCF",
  summary: "Programmable proxy for meshes and gateways.",
  roles: ["load-balancer"],
  aliases: ["envoy proxy"],
  options: ["load-balancer"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["networking", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 1, p99Milliseconds: 5, source: "gk" },
  features: [],
  maturity: 5,
  strengths: ["Metrics and traces per route; mutual TLS"],
  weaknesses: ["Needs a control plane"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 proxies and control plane" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 proxies and control plane" } },
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
