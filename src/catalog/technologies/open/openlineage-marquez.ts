import type { Technology } from "../../schema.js";

/** OpenLineage with Marquez: lineage. */
export const openlineageMarquez: Technology = {
  id: "openlineage-marquez",
  name: "OpenLineage with Marquez",
  vendor: "LF AI & Data",
  summary: "OpenLineage is the event standard; Marquez its reference store, without release since March 2025.",
  roles: ["lineage"],
  aliases: ["marquez", "openlineage"],
  options: [],
  status: "unmaintained",
  statusNote: "Marquez: last commit and release 0.51.1 on 2025-03-27; the OpenLineage standard itself is active.",
  successor: "datahub",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.2, unit: "FTE", source: "fte" },
  skills: ["java", "python"],
  airGapCapable: true,
  features: ["openlineage", "column-lineage"],
  maturity: 3,
  strengths: ["Airflow, Spark, Flink and dbt emit events already"],
  weaknesses: ["Store without maintenance: send events to DataHub or OpenMetadata instead"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 4, why: "4 vCPU: 2 API servers and database with standby" } },
    { meter: "environment-hour", sku: "host.memory.gigabyte-hour", times: { value: 8, why: "8 GB memory: 2 API servers and database with standby" } },
  ],
  sources: {
    activity: { title: "Marquez, last commit 2025-03-27", url: "https://github.com/MarquezProject/marquez", asOf: "2026-08", confidence: "high" },
    standard: { title: "OpenLineage 1.52.0 of 2026-07-23", url: "https://github.com/OpenLineage/OpenLineage", asOf: "2026-08", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
