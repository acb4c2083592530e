/** The three generated files of the document, in the dialect and system the decisions chose. */
import type { DomainPack } from "../catalog/domain.js";
import type { Decisions } from "../decisions/decision.js";
import { type Facts, flagFact, textFact } from "../facts/fact.js";
import { cicdDefinition, type CicdOptions, type CicdSystem } from "./code/cicd.js";
import { DIALECTS, type SqlDialect } from "./code/dialects.js";
import { qualityFramework } from "./code/quality-python.js";
import { transformationSql } from "./code/sql.js";
import type { CodeBlock } from "./design.js";

/** Chosen engine -> SQL dialect; the first match of warehouse, batch engine, query engine decides. */
const DIALECT_OF: readonly (readonly [pattern: RegExp, dialect: SqlDialect])[] = [
  [/snowflake/u, "snowflake"], [/bigquery|dataform/u, "bigquery"], [/redshift/u, "redshift"], [/databricks/u, "databricks"], [/fabric|synapse|sql-server|azure-sql/u, "tsql"],
  [/clickhouse/u, "clickhouse"], [/duckdb|motherduck/u, "duckdb"], [/postgres|alloydb|greenplum|timescale/u, "postgres"], [/trino|starburst|presto/u, "trino"], [/athena/u, "athena"],
  [/starrocks|doris/u, "starrocks"], [/spark|emr|dataproc|glue|hive|cloudera/u, "spark"],
];

/** The dialect of the engine that runs the transformation, with the decision that gives it. */
export function dialectOf(decisions: Decisions): { dialect: SqlDialect; engine: string; topic: string } {
  for (const topic of ["warehouse", "batch-processing", "query-engine", "lake-storage"]) {
    const id = decisions.chosen(topic);
    const found = id === undefined ? undefined : DIALECT_OF.find(([pattern]) => pattern.test(id));
    if (found) return { dialect: found[1], engine: decisions.get(topic)?.chosen[0]?.name ?? "", topic };
  }
  return { dialect: "duckdb", engine: "DuckDB in the job's container", topic: "warehouse" };
}

/** SQL, quality framework and delivery definition of a design. */
export function buildCode(input: { readonly pack: DomainPack; readonly decisions: Decisions; readonly facts: Facts }): CodeBlock[] {
  const { dialect, engine } = dialectOf(input.decisions);
  const sql = transformationSql(input.pack, dialect);
  const delivery = cicdDefinition(systemOf(input.decisions), optionsOf(input));
  return [
    { id: "transformation-sql", title: `Transformation in ${DIALECTS[dialect].name} SQL, run by ${engine}`, language: "sql", path: "models/transformation.sql", text: sql.text },
    { id: "quality-framework", title: "Quality framework, Python 3.10 or later, standard library only", language: "python", path: "quality/framework.py", text: qualityFramework(input.pack) },
    { id: "delivery-definition", title: `Delivery definition for ${input.decisions.get("ci-cd")?.chosen[0]?.name ?? "GitHub Actions"}`, language: delivery.language, path: delivery.path, text: delivery.text },
  ];
}

function systemOf(decisions: Decisions): CicdSystem {
  const id = decisions.chosen("ci-cd") ?? "";
  return id.includes("gitlab") ? "gitlab" : id.includes("jenkins") ? "jenkins" : id.includes("azure-devops") ? "azure-devops" : "github-actions";
}

function optionsOf({ decisions, facts }: { readonly decisions: Decisions; readonly facts: Facts }): CicdOptions {
  const languages = decisions.chosenAll("languages");
  const packaging = decisions.chosen("containerization") ?? "no-containers";
  const strategy = decisions.chosen("deployment-strategy") ?? "rolling";
  const registry = decisions.chosen("artifact-registry") ?? "";
  const iac = decisions.chosen("infrastructure-as-code") ?? "";
  const solo = textFact(facts, "teamClass") === "solo" && !flagFact(facts, "regulated");
  return {
    language: languages.includes("language-python") ? "python" : languages.includes("language-scala") ? "scala" : languages.includes("language-java") ? "java" : "sql",
    deployment: strategy.includes("canary") ? "canary" : strategy.includes("blue") ? "blue-green" : "rolling",
    registry: registry.includes("ecr") ? "ecr" : registry.includes("google") ? "gcr" : registry.includes("azure") ? "acr" : registry === "" ? "none" : "harbor",
    containers: packaging !== "no-containers" && registry !== "",
    buildpacks: packaging === "cloud-native-buildpacks",
    iac: iac.includes("terraform") ? "terraform" : iac.includes("opentofu") ? "opentofu" : "none",
    cloud: textFact(facts, "platform", "aws"),
    orchestrator: decisions.get("orchestration")?.chosen[0]?.name ?? "the orchestrator",
    environments: solo ? ["dev", "production"] : ["dev", "staging", "production"],
    dbt: (decisions.chosen("sql-transformation") ?? "").includes("dbt"),
  };
}
