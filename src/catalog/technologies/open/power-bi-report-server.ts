import type { Technology } from "../../schema.js";

/** Power BI Report Server: bi. */
export const powerBiReportServer: Technology = {
  id: "power-bi-report-server",
  name: "Power BI Report Server",
  vendor: "Microsoft",
  summary: "Power BI and paginated reports on own Windows servers; behind the cloud service in features.",
  roles: ["bi"],
  aliases: ["pbirs", "power bi on-prem", "ssrs", "reporting services"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "proprietary", kind: "proprietary" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["power-bi", "sql"],
  airGapCapable: true,
  features: ["dashboards", "sso", "row-level-security", "high-concurrency"],
  maturity: 5,
  strengths: ["Reports without internet access; paginated reports"],
  weaknesses: ["Behind the cloud service; SQL Server Enterprise or Fabric licence needed (unverified)"],
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
