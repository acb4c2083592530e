import type { Technology } from "../../schema.js";

/** HAProxy: load-balancer. */
export const haproxy: Technology = {
  id: "haproxy",
  name: "HAProxy",
  vendor: "HAProxy Technologies",
  summary: "TCP and HTTP load balancer; a pair with a floating address.",
  roles: ["load-balancer"],
  aliases: ["ha proxy"],
  options: ["load-balancer"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "GPL-2.0", kind: "copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["networking", "linux"],
  airGapCapable: true,
  latency: { p50Milliseconds: 1, p99Milliseconds: 5, source: "gk" },
  features: [],
  maturity: 5,
  strengths: ["Tens of thousands of connections on small servers; health checks"],
  weaknesses: ["Failover by VRRP is ours to test"],
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
