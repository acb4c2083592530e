import type { Technology } from "../../schema.js";

/** SQLMesh: sql-transformation. */
export const sqlmesh: Technology = {
  id: "sqlmesh",
  name: "SQLMesh",
  vendor: "Tobiko Data (Fivetran)",
  summary: "SQL transformation with virtual environments, column lineage and interval tracking.",
  roles: ["sql-transformation"],
  aliases: ["sql mesh"],
  options: [],
  status: "active",
  platforms: ["aws", "azure", "gcp", "on-premises"],
  deployment: "library",
  licence: { id: "Apache-2.0", kind: "permissive" },
  operatingFte: { value: 0.15, unit: "FTE", source: "fte" },
  skills: ["sql", "python"],
  airGapCapable: true,
  features: ["sql", "column-lineage", "backfill"],
  maturity: 3,
  strengths: ["Plans show the effect of a change before it runs", "Knows which intervals are filled"],
  weaknesses: ["Smaller community than dbt", "Uncertain course after the sale to Fivetran (unverified)"],
  bill: [],
  unpriced: "Library: runs inside the jobs and builds that use it.",
  failure: {
    event: "a SQLMesh run fails or a worker is lost",
    stops: "this run; later runs wait",
    stillServes: "the results of the last good run",
    lost: "nothing: inputs are kept and the write is atomic or idempotent",
    detectedBy: "run state failed; data older than the freshness target",
    action: "retry the run; on a data error quarantine the partition and rerun it",
  },
  sources: {
    release: { title: "SQLMesh 0.236.4 of 2026-10", url: "https://github.com/TobikoData/sqlmesh", asOf: "2026-11", confidence: "high" },
    fte: {
      title: "editorial judgement of operating load (no published table per product found), unverified",
      url: null,
      asOf: "2026-11",
      confidence: "low",
      unverified: true,
    },
  },
};
