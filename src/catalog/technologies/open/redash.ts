import type { Technology } from "../../schema.js";

/** Redash: bi. */
export const redash: Technology = {
  id: "redash",
  name: "Redash",
  vendor: "Redash community",
  summary: "SQL queries with charts; community-maintained.",
  roles: ["bi"],
  aliases: ["redash.io"],
  options: [],
  status: "maintenance",
  statusNote: "Community releases at low activity since the company was bought in 2020 (unverified).",
  successor: "metabase",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "BSD-2-Clause", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["sql"],
  airGapCapable: true,
  features: ["dashboards", "sql", "sso"],
  maturity: 3,
  strengths: ["Small and simple"],
  weaknesses: ["SQL only, little development"],
  capacity: {
    unit: "server",
    sizes: [{ name: "2 vCPU, 8 GB", per: { users: { value: 100, unit: "users", source: "gk" } }, vcpu: 2, memoryGigabytes: 8 }],
    utilisation: 0.7,
    minUnits: 1,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
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
