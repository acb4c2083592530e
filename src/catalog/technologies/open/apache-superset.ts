import type { Technology } from "../../schema.js";

/** Apache Superset: bi. */
export const apacheSuperset: Technology = {
  id: "apache-superset",
  name: "Apache Superset",
  vendor: "Apache Software Foundation",
  summary: "Open dashboards and SQL editor over any SQL engine.",
  roles: ["bi"],
  aliases: ["superset"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["sql"],
  airGapCapable: true,
  features: ["dashboards", "sql", "sso", "row-level-security", "live-refresh"],
  maturity: 4,
  strengths: ["No licence per user; row-level security"],
  weaknesses: ["Web, workers, cache and database to run; no semantic model beyond data sets"],
  capacity: {
    unit: "web server",
    sizes: [
      { name: "2 vCPU, 8 GB", per: { users: { value: 100, unit: "users", source: "gk" } }, vcpu: 2, memoryGigabytes: 8 },
      { name: "4 vCPU, 16 GB", per: { users: { value: 250, unit: "users", source: "gk" } }, vcpu: 4, memoryGigabytes: 16 },
    ],
    utilisation: 0.7,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: workers, cache, metadata database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 16, why: "16 GB memory: workers, cache, metadata database" } },
  ],
  sources: {
    release: { title: "Apache Superset 6.1.0 of 2026-05", url: "https://github.com/apache/superset", asOf: "2026-11", confidence: "high" },
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
