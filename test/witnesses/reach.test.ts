/** Every option can be reached by a brief that somebody could write: one witness each. */
import { describe, expect, it } from "vitest";
import { catalog, generate, type Design } from "../../src/index.js";
import { readdirSync, readFileSync } from "node:fs";
import { slotOptions } from "../../src/design/slots/options.js";
import { randomBrief } from "../support/random-brief.js";
import { operationWitnesses, wishWitnesses } from "./operation.js";
import { shapeWitnesses } from "./shape.js";
import { slotSeeds, slotWitnesses } from "./slots.js";
import type { Witness } from "./witness.js";

/** The options a design has to show a witness for, by topic. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  "architecture-pattern": ["lambda", "kappa", "batch-elt", "micro-batch"], "data-ownership": ["centralised", "data-mesh"], "delivery-practice": ["dataops-essentials", "dataops", "dataops-federated"],
  "cloud-platform": ["aws", "azure", "gcp", "multi-cloud", "on-premises", "hybrid"], compute: ["kubernetes", "serverless", "vms"], "lake-storage": ["object-storage"], "relational-store": ["databases"], "load-balancer": ["load-balancer"], cdn: ["cdn"],
  "event-log": ["kafka", "kinesis", "pubsub", "event-hubs", "none"], cdc: ["debezium", "maxwell", "dms", "none"], "batch-processing": ["spark", "dataflow", "emr", "none"], orchestration: ["airflow", "prefect", "dagster"],
  warehouse: ["snowflake", "bigquery", "redshift"], languages: ["python", "scala", "java", "sql"], frameworks: ["spark", "beam", "flink"], "table-format": ["parquet", "delta", "iceberg"], "file-format": ["orc"], cache: ["redis", "memcached", "none"],
  monitoring: ["datadog", "newrelic", "grafana"], "log-aggregation": ["elk", "splunk", "fluentd"], "log-shipping": ["fluentd"], tracing: ["jaeger", "zipkin", "none"], "key-management": ["kms", "vault", "hsm"], "artifact-registry": ["ecr", "gcr", "acr", "none"],
  "ci-cd": ["jenkins", "github-actions", "gitlab"], "unit-testing": ["pytest", "junit", "testng"], "data-quality": ["great-expectations"],
  "project-management": ["jira", "asana", "github"], communication: ["slack", "teams", "discord"], "documentation-tool": ["confluence", "notion", "wiki"],
};

const everyWitness = [...shapeWitnesses, ...operationWitnesses, ...wishWitnesses];
const designs = new Map<string, Promise<Design>>();

/** Several witnesses share a brief; it is designed once. */
function design(witness: Witness): Promise<Design> {
  const key = JSON.stringify(witness.brief);
  const made = designs.get(key) ?? generate(witness.brief, { conflicts: false });
  designs.set(key, made);
  return made;
}

const label = (witness: Witness): string => `${witness.topic}: ${witness.option} (${witness.brief["technology_stack"] ?? ""}; ${witness.brief["team_capabilities"] ?? ""})`;
const cases = (witnesses: readonly Witness[]): [string, Witness][] => witnesses.map((witness) => [label(witness), witness]);

async function reached({ topic, option, ...rest }: Witness): Promise<readonly string[]> {
  const decision = (await design({ topic, option, ...rest })).decisions.find((item) => item.id === topic);
  if (decision === undefined) return [`no decision ${topic}`];
  if (decision.outcome === "not-needed") return ["none"];
  return decision.chosen.flatMap(({ id }) => [id, ...(catalog.technology(id)?.options ?? catalog.practice(id)?.options ?? [])]);
}

describe("witnesses", () => {
  it("exist for every option", () => {
    const missing = Object.entries(WANTED).flatMap(([topic, options]) => options.filter((option) => !everyWitness.some((witness) => witness.topic === topic && witness.option === option)).map((option) => `${topic}: ${option}`));
    expect(missing).toEqual([]);
  });

  it.each(cases([...shapeWitnesses, ...operationWitnesses]))("%s", async (_name, witness) => {
    expect(await reached(witness)).toContain(witness.option);
  });
});

describe("wishes", () => {
  it.each(cases(wishWitnesses))("%s", async (_name, witness) => {
    expect(await reached(witness)).toContain(witness.option);
    const { findings, tensions } = await design(witness);
    const codes = [...findings, ...tensions].map((item) => item.code);
    if (witness.finding !== undefined) expect(codes).toContain(witness.finding);
  });
});

describe("options of the document", () => {
  it("are all shown by some witness, reference brief or drawn brief", async () => {
    const folder = new URL("../../fixtures/briefs/", import.meta.url);
    const references = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(new URL(entry.name, folder), "utf8"));
    const others = [...references, ...slotWitnesses, ...slotSeeds.map((seed) => randomBrief(seed))].map((brief) => generate(brief, { conflicts: false }));
    const shown = new Set<string>();
    for (const made of [...everyWitness.map(design), ...others]) for (const [id, slot] of Object.entries((await made).slots)) for (const option of slot.options) shown.add(`${id}: ${option}`);
    const wanted = Object.entries(slotOptions).flatMap(([id, options]) => options.map((option) => `${id}: ${option}`));
    expect(wanted).toHaveLength(198);
    expect(wanted.filter((option) => !shown.has(option))).toEqual([]);
  });
});
