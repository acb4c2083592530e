import type { Technology } from "../../schema.js";

/** OpenMetadata: metadata-catalog, lineage, data-quality. */
export const openmetadata: Technology = {
  id: "openmetadata",
  name: "OpenMetadata",
  vendor: "OpenMetadata, Collate",
  summary: "Metadata catalog with lineage, quality results and glossary on a database and a search index.",
  roles: ["metadata-catalog", "lineage", "data-quality"],
  aliases: ["open metadata"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "self-run",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.3, unit: "FTE", source: "fte" },
  skills: ["python", "linux"],
  airGapCapable: true,
  features: ["column-lineage", "openlineage", "business-glossary", "sso", "pii-scanning"],
  maturity: 4,
  strengths: ["Fewer parts than DataHub", "Profiling and quality in the same place"],
  weaknesses: ["Ingestion needs Airflow or another scheduler"],
  bill: [
    { meter: "environment-hour", sku: "host.vcpu.hour", times: { value: 10, why: "10 vCPU: 2 servers, ingestion, search index, database" } },
    {
      meter: "environment-hour",
      sku: "host.memory.gigabyte-hour",
      times: { value: 32, why: "32 GB memory: 2 servers, ingestion, search index, database" },
    },
  ],
  sources: {
    release: { title: "OpenMetadata 2.0.7 of 2026-10", url: "https://github.com/open-metadata/OpenMetadata", asOf: "2026-11", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
