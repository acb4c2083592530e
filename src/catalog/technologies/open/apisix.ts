import type { Technology } from "../../schema.js";

/** Apache APISIX: api-gateway. */
export const apisix: Technology = {
  id: "apisix",
  name: "Apache APISIX",
  vendor: "Apache Software Foundation",
  summary: "API gateway on NGINX with etcd configuration.",
  roles: ["api-gateway"],
  aliases: ["apisix"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["devops"],
  airGapCapable: true,
  latency: { p50Milliseconds: 2, p99Milliseconds: 20, source: "gk" },
  features: ["sso", "audit-logs"],
  maturity: 4,
  strengths: ["OpenID Connect and rate limits in the open edition"],
  weaknesses: ["etcd to run; smaller community"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 8, why: "8 vCPU: 2 gateways and 3 etcd" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 2 gateways and 3 etcd" } },
  ],
  failure: {
    event: "one gateway is lost",
    stops: "nothing behind the load balancer",
    stillServes: "requests through the other gateway",
    lost: "requests in flight; clients retry",
    detectedBy: "5xx rate; health check",
    action: "restart; configuration is in etcd and Git",
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
