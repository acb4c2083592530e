import type { Technology } from "../../schema.js";

/** Lakekeeper: table-catalog, access-governance. */
export const lakekeeper: Technology = {
  id: "lakekeeper",
  name: "Lakekeeper",
  vendor: "Lakekeeper authors",
  summary: "Light Iceberg REST catalog in Rust.",
  roles: ["table-catalog", "access-governance"],
  aliases: ["lake keeper"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.1, unit: "FTE", source: "fte" },
  skills: ["spark", "java"],
  airGapCapable: true,
  features: ["open-format", "multi-engine", "abac"],
  maturity: 2,
  strengths: ["One binary and Postgres; OPA and OpenFGA hooks"],
  weaknesses: ["Young, few maintainers"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 3, why: "3 vCPU: 2 servers and database" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 6, why: "6 GB memory: 2 servers and database" } },
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
