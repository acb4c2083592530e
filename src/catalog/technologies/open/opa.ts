import type { Technology } from "../../schema.js";

/** Open Policy Agent: access-governance. */
export const opa: Technology = {
  id: "opa",
  name: "Open Policy Agent",
  vendor: "CNCF",
  summary: "Policy engine beside services, Trino and Kubernetes; rules in Rego under version control.",
  roles: ["access-governance"],
  aliases: ["open policy agent", "rego"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "devops"],
  airGapCapable: true,
  features: ["abac", "row-level-security", "column-masking", "audit-logs"],
  maturity: 4,
  strengths: ["Policies are tested code", "CNCF graduated"],
  weaknesses: ["Rego has a learning curve", "No user interface"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 2, why: "2 vCPU: 2 copies of 1 vCPU" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 2, why: "2 GB memory: 2 copies of 1 vCPU" } },
  ],
  sources: {
    cncf: { title: "CNCF landscape: OPA graduated 2021-01-29", url: "https://github.com/cncf/landscape", asOf: "2026-08-07", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
