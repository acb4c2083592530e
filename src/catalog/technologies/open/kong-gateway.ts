import type { Technology } from "../../schema.js";

/** Kong Gateway (open source): api-gateway. */
export const kongGateway: Technology = {
  id: "kong-gateway",
  name: "Kong Gateway (open source)",
  vendor: "Kong",
  summary: "API gateway with keys, tokens and rate limits on own servers.",
  roles: ["api-gateway"],
  aliases: ["kong", "kong oss"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["devops", "networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 2, p99Milliseconds: 20, source: "gk" },
  features: ["sso", "audit-logs"],
  maturity: 4,
  strengths: ["Rate limits, tokens and plug-ins without internet access"],
  weaknesses: ["Single sign-on and portal are in the paid edition; free images stopped with 3.10 (unverified)"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 2 gateways and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 2 gateways and database" } },
  ],
  failure: {
    event: "one gateway is lost",
    stops: "nothing behind the load balancer",
    stillServes: "requests through the other gateway",
    lost: "requests in flight; clients retry",
    detectedBy: "5xx rate; health check",
    action: "restart; keep configuration in Git",
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
