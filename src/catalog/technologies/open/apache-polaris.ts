import type { Technology } from "../../schema.js";

/** Apache Polaris: table-catalog, access-governance. */
export const apachePolaris: Technology = {
  id: "apache-polaris",
  name: "Apache Polaris",
  vendor: "Apache Software Foundation",
  summary: "Iceberg REST catalog with roles and credential vending.",
  roles: ["table-catalog", "access-governance"],
  aliases: ["polaris catalog"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["spark", "java"],
  airGapCapable: true,
  features: ["open-format", "multi-engine", "abac", "audit-logs"],
  maturity: 3,
  strengths: ["Neutral Iceberg REST catalog, credentials per table"],
  weaknesses: ["Iceberg tables first; other formats limited"],
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
