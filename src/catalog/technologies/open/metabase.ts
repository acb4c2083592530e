import type { Technology } from "../../schema.js";

/** Metabase (open source): bi. */
export const metabase: Technology = {
  id: "metabase",
  name: "Metabase (open source)",
  vendor: "Metabase",
  summary: "Self-service questions and dashboards for business users; one Java server.",
  roles: ["bi"],
  aliases: ["metabase oss"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "AGPL-3.0", kind: "copyleft" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["sql"],
  airGapCapable: true,
  features: ["dashboards", "sql"],
  maturity: 4,
  strengths: ["Business users ask without SQL; one server and a database"],
  weaknesses: ["Row-level rules and advanced single sign-on are in the paid edition"],
  capacity: {
    unit: "server",
    sizes: [
      { name: "2 vCPU, 4 GB", per: { users: { value: 100, unit: "users", source: "gk" } }, vcpu: 2, memoryGigabytes: 4 },
      { name: "4 vCPU, 8 GB", per: { users: { value: 200, unit: "users", source: "gk" } }, vcpu: 4, memoryGigabytes: 8 },
    ],
    utilisation: 0.7,
    minUnits: 2,
    duty: "always",
  },
  bill: [
    { meter: "vcpu-hour", sku: "host.vcpu.hour" },
    { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" },
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 2, why: "2 vCPU: metadata database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 4, why: "4 GB memory: metadata database" } },
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
