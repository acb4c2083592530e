import type { Technology } from "../../schema.js";

/** NGINX: load-balancer. */
export const nginx: Technology = {
  id: "nginx",
  name: "NGINX",
  vendor: "F5",
  summary: "Web server, reverse proxy and load balancer.",
  roles: ["load-balancer"],
  aliases: ["nginx open source", "nginx proxy"],
  options: ["load-balancer"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSD-2-Clause", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["networking", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 1, p99Milliseconds: 5, source: "gk" },
  features: [],
  maturity: 5,
  strengths: ["Reverse proxy, TLS and rate limits in one"],
  weaknesses: ["Active health checks and live changes are in the paid edition"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 servers of 2 vCPU and 2 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 4, why: "4 GB memory: 2 servers of 2 vCPU and 2 GB" } },
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
