import type { Technology } from "../../schema.js";

/** Unity Catalog (open source): metadata-catalog, access-governance. */
export const unityCatalogOss: Technology = {
  id: "unity-catalog-oss",
  name: "Unity Catalog (open source)",
  vendor: "LF AI & Data, Databricks",
  summary: "Table catalog for Delta and Iceberg readers; the open version is thinner than the hosted one.",
  roles: ["metadata-catalog", "table-catalog", "access-governance"],
  aliases: ["unity catalog oss", "unitycatalog"],
  options: ["unity-catalog"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["spark", "java"],
  airGapCapable: true,
  features: ["open-format", "multi-engine"],
  maturity: 2,
  strengths: ["Same interface as the hosted catalog"],
  weaknesses: ["Young; fine-grained access rules are missing"],
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
