/** The three generated files of the document, in the dialect and system the decisions chose. */
import type { DomainPack } from "../catalog/domain.js";
import type { Decisions } from "../decisions/decision.js";
import { environmentsOf } from "../facts/environments.js";
import { type Facts, flagFact, textFact } from "../facts/fact.js";
import { cicdDefinition, type CicdLanguage, type CicdOptions, type CicdSystem } from "./code/cicd.js";
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
    { id: "quality-framework", title: "Quality framework, Python 3.10 or later, standard library only, 50,000 rows in memory at a time", language: "python", path: "quality/framework.py", text: qualityFramework(input.pack) },
    { id: "delivery-definition", title: `Delivery definition for ${input.decisions.get("ci-cd")?.chosen[0]?.name ?? "GitHub Actions"}`, language: delivery.language, path: delivery.path, text: delivery.text },
  ];
}

function systemOf(decisions: Decisions): CicdSystem {
  const id = decisions.chosen("ci-cd") ?? "";
  return id.includes("gitlab") ? "gitlab" : id.includes("jenkins") ? "jenkins" : id.includes("azure-devops") ? "azure-devops" : "github-actions";
}

/** Code languages, the first one chosen leads. */
const LANGUAGES: readonly CicdLanguage[] = ["python", "scala", "java"];
/** Engines that start in a container of the job as they run in production, so that tests need no sign-in. */
const CONTAINER_ENGINES: readonly SqlDialect[] = ["postgres", "clickhouse"];

function optionsOf({ decisions, facts }: { readonly decisions: Decisions; readonly facts: Facts }): CicdOptions {
  const chosen = decisions.chosenAll("languages");
  const languages = LANGUAGES.filter((one) => chosen.includes(`language-${one}`));
  const engine = dialectOf(decisions);
  const packaging = decisions.chosen("containerization") ?? "no-containers";
  const strategy = decisions.chosen("deployment-strategy") ?? "rolling";
  const registry = decisions.chosen("artifact-registry") ?? "";
  const iac = decisions.chosen("infrastructure-as-code") ?? "";
  const platform = textFact(facts, "platform", "aws");
  const containers = packaging !== "no-containers" && registry !== "";
  return {
    language: languages[0] ?? "sql", languages,
    ciTarget: engine.dialect === "duckdb" ? "in-process" : CONTAINER_ENGINES.includes(engine.dialect) && containers ? "container" : "warehouse",
    ciEngine: engine.engine,
    mirror: flagFact(facts, "airGapped") || !["aws", "azure", "gcp"].includes(platform),
    compareMinutes: decisions.chosen("stream-processing") === undefined ? 0 : 60,
    deployment: strategy.includes("canary") ? "canary" : strategy.includes("blue") ? "blue-green" : "rolling",
    registry: registry.includes("ecr") ? "ecr" : registry.includes("google") ? "gcr" : registry.includes("azure") ? "acr" : registry === "" ? "none" : "harbor",
    containers,
    buildpacks: packaging === "cloud-native-buildpacks",
    iac: iac.includes("terraform") ? "terraform" : iac.includes("opentofu") ? "opentofu" : "none",
    cloud: platform,
    orchestrator: decisions.get("orchestration")?.chosen[0]?.name ?? "the orchestrator",
    environments: environmentsOf(facts),
    dbt: (decisions.chosen("sql-transformation") ?? "").includes("dbt"),
  };
}
