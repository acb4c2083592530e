import type { Technology } from "../../schema.js";

/** Hive Metastore: table-catalog. */
export const hiveMetastore: Technology = {
  id: "hive-metastore",
  name: "Hive Metastore",
  vendor: "Apache Software Foundation",
  summary: "Table catalog of Hadoop on a relational database; being replaced by Iceberg REST catalogs.",
  roles: ["table-catalog"],
  aliases: ["hms"],
  options: [],
  status: "maintenance",
  statusNote: "Still released with Hive 4; new lakes use an Iceberg REST catalog.",
  successor: "apache-polaris",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["hadoop"],
  airGapCapable: true,
  features: ["multi-engine", "open-format"],
  maturity: 4,
  strengths: ["Every engine speaks to it"],
  weaknesses: ["Thrift interface, no credentials per table"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 6, why: "6 vCPU: 2 services and database with standby" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 12, why: "12 GB memory: 2 services and database with standby" } },
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
