import type { Technology } from "../../schema.js";

/** SAP BusinessObjects BI: bi. */
export const sapBusinessobjects: Technology = {
  id: "sap-businessobjects",
  name: "SAP BusinessObjects BI",
  vendor: "SAP",
  summary: "Commercial reporting suite in SAP estates.",
  roles: ["bi"],
  aliases: ["businessobjects", "business objects", "sap bo", "webi"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["sql"],
  airGapCapable: true,
  features: ["dashboards", "sso", "row-level-security", "high-concurrency"],
  maturity: 5,
  strengths: ["Scheduled formatted reports, SAP security"],
  weaknesses: ["Vendor steers to its cloud analytics; dated tools"],
  capacity: {
    unit: "server",
    sizes: [{ name: "8 vCPU, 64 GB", per: { users: { value: 250, unit: "users", source: "gk" } }, vcpu: 8, memoryGigabytes: 64 }],
    utilisation: 0.7,
    minUnits: 1,
    duty: "always",
  },
  bill: [{ meter: "vcpu-hour", sku: "host.vcpu.hour" }, { meter: "memory-gigabyte-hour", sku: "host.memory.gigabyte-hour" }],
  unpriced: "Licence per user or core: price on request; only its servers are priced.",
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
