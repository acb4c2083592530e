import type { Technology } from "../../schema.js";

/** dbt Core: sql-transformation, data-quality. */
export const dbtCore: Technology = {
  id: "dbt-core",
  name: "dbt Core",
  vendor: "dbt Labs (Fivetran)",
  summary: "SQL models with tests, documentation and lineage, run inside the warehouse or lakehouse.",
  roles: ["sql-transformation", "data-quality"],
  aliases: ["dbt", "data build tool"],
  options: ["dbt"],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["dbt", "sql"],
  airGapCapable: true,
  features: ["sql", "schema-enforcement", "column-lineage", "openlineage"],
  maturity: 5,
  strengths: ["Models, tests and docs in one repository", "Adapters for nearly every engine"],
  weaknesses: ["Needs an orchestrator", "The faster Fusion engine has another licence (ELv2, unverified)"],
  bill: [],
  unpriced: "Library: runs inside the jobs and builds that use it.",
  failure: {
    event: "a dbt run fails or a worker is lost",
    stops: "this run; later runs wait",
    stillServes: "the results of the last good run",
    lost: "nothing: inputs are kept and the write is atomic or idempotent",
    detectedBy: "run state failed; data older than the freshness target",
    action: "retry the run; on a data error quarantine the partition and rerun it",
  },
  sources: {
    release: {
      title: "endoflife.date, dbt Core: 1.12.3 of 2026-08-20; 1.12 supported to 2027-07-16",
      url: "https://endoflife.date/dbt-core",
      asOf: "2026-08-22",
      confidence: "high",
    },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
