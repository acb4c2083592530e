import type { Technology } from "../../schema.js";

/** Project Nessie: table-catalog, access-governance. */
export const nessie: Technology = {
  id: "nessie",
  name: "Project Nessie",
  vendor: "Dremio",
  summary: "Iceberg catalog with branches and tags over all tables.",
  roles: ["table-catalog", "access-governance"],
  aliases: ["projectnessie", "nessie catalog"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["spark", "java"],
  airGapCapable: true,
  features: ["open-format", "multi-engine", "time-travel"],
  maturity: 3,
  strengths: ["Branch, test and merge data like code"],
  weaknesses: ["The vendor now leads Polaris; overlap is being resolved (unverified)"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 servers and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 servers and database" } },
  ],
  sources: {
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
