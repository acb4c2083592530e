import type { Technology } from "../../schema.js";

/** DataHub (self-run): metadata-catalog, lineage. */
export const datahub: Technology = {
  id: "datahub",
  name: "DataHub (self-run)",
  vendor: "LF, Acryl Data",
  summary: "Metadata catalog with lineage, ownership and glossary over an event stream; several stores to run.",
  roles: ["metadata-catalog", "lineage"],
  aliases: ["datahub oss", "linkedin datahub"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.4, unit: "FTE", source: "fte" },
  skills: ["kubernetes", "python"],
  needsKubernetes: true,
  airGapCapable: true,
  features: ["column-lineage", "openlineage", "business-glossary", "sso", "audit-logs"],
  maturity: 4,
  strengths: ["Column lineage from dbt, Spark, Airflow, warehouses", "Changes arrive as events"],
  weaknesses: ["Kafka, OpenSearch and a database beside it"],
  bill: [
    {
      meter: "environment-hour",
      sku: "host.vcpu.hour",
      times: { value: 14, why: "14 vCPU: 2 metadata services, frontend, Kafka, OpenSearch, database" },
    },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 48, why: "48 GB memory: 2 metadata services, frontend, Kafka, OpenSearch, database" },
    },
  ],
  sources: {
    release: { title: "DataHub 1.7.0 of 2026-10", url: "https://github.com/datahub-project/datahub", asOf: "2026-11", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
