import type { Technology } from "../../schema.js";

/** Varnish Cache: cdn. */
export const varnish: Technology = {
  id: "varnish",
  name: "Varnish Cache",
  vendor: "Varnish Software",
  summary: "HTTP cache before own interfaces; not a worldwide network.",
  roles: ["cdn"],
  aliases: ["varnish"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSD-2-Clause", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["networking"],
  airGapCapable: true,
  latency: { p50Milliseconds: 1, p99Milliseconds: 5, source: "gk" },
  features: [],
  maturity: 5,
  strengths: ["Takes read load off interfaces on own servers"],
  weaknesses: ["One location: no shorter distance for far users"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 servers of 2 vCPU and 8 GB" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 16, why: "16 GB memory: 2 servers of 2 vCPU and 8 GB" } },
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
