import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { parseBrief } from "../../src/generate.js";
import { decide } from "../../src/decisions/decide.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import type { Fact, FactValue } from "../../src/facts/fact.js";
import { factsOf } from "../../src/rules/evaluate.js";
import { codecTopics, runtimePracticeTopics } from "../../src/rules/runtime-practices.js";

const topicsOfRunning = [...codecTopics, ...runtimePracticeTopics];

/** A middling cloud brief; each case changes what it is about. */
const base: Readonly<Record<string, FactValue>> = {
  ingestGigabytesPerDay: 60, warmGigabytes: 900, hotDays: 7, coldYears: 0, peakFactor: 3, peakRecordsPerSecond: 900, streamPeakRecordsPerSecond: 500,
  hasStreamingFlow: true, tightestFreshnessSeconds: 60, tightestStreamFreshnessSeconds: 60, highestAvailability: 0.99, batchFlows: 1, microBatchFlows: 0, scheduledJobsPerDay: 3,
  sourceCount: 3, targetKinds: ["warehouse"], needsBi: true, needsWarehouse: true, needsLake: true, needsApi: false, needsKeyValue: false, needsRelational: false, needsSearch: false,
  needsTimeSeries: false, needsGraph: false, needsVector: false, needsRealtimeOlap: false, needsFeatureStore: false, biUsers: 20, externalUsers: 0, queriesPerSecond: 1,
  hosting: "cloud", hasCloud: true, hasOnPremisesSource: false, hasIotSource: false, edgeAutonomy: false, onKubernetes: false, multiRegionStated: false, residency: "",
  replacesHadoop: false, engineers: 10, teamClass: "medium", onCall: true, domainTeams: 1, hasMachineLearning: false, skillsStrong: ["sql"], experiencedWith: [], hasCardData: false, hasHealthData: false,
  "decision.event-log": ["apache-kafka"], "decision.event-log.features": ["replay", "kafka-protocol"], "decision.table-format": ["apache-iceberg"], "decision.warehouse": ["snowflake"],
  "decision.monitoring.features": ["metrics", "dashboards"], "decision.bi": [], "decision.cache": [], "decision.compute": ["aws-fargate"], "decision.realtime-olap": [], "decision.key-value-store": [],
  "decision.batch-processing": [], "decision.stream-processing": [], "decision.stream-processing.options": [], "decision.stream-processing.features": [], "decision.query-engine": [], "decision.sql-transformation": [],
};
const brief = parseBrief({ business_domain: "shop", data_sources: "orders" });

async function answers(changes: Readonly<Record<string, FactValue>>): Promise<Record<string, readonly string[]>> {
  const facts: Record<string, Fact> = {};
  for (const [id, value] of Object.entries({ ...base, ...changes })) facts[id] = { value, unit: "", origin: "derived", from: [] };
  const { decisions } = await decide({ brief, facts, flows: [], topics: topicsOfRunning, choices: catalog });
  return Object.fromEntries(decisions.all.map((decision) => [decision.id, decision.outcome === "not-needed" ? ["not-needed"] : decision.chosen.map((item) => item.id)]));
}

const cases: readonly (readonly [what: string, changes: Readonly<Record<string, FactValue>>, topic: string, wanted: string])[] = [
  ["a middling load", {}, "time-partitioning", "daily-partitions"],
  ["a small load", { ingestGigabytesPerDay: 2 }, "time-partitioning", "monthly-partitions"],
  ["a large fresh load", { ingestGigabytesPerDay: 800 }, "time-partitioning", "hourly-partitions"],
  ["Iceberg", {}, "table-compression", "zstd-tables"],
  ["Delta", { "decision.table-format": ["delta-lake"] }, "table-compression", "snappy-tables"],
  ["ClickHouse", { "decision.realtime-olap": ["clickhouse"], needsRealtimeOlap: true }, "table-compression", "lz4-tables"],
  ["files for a regulator", { targetKinds: ["regulator"] }, "table-compression", "gzip-tables"],
  ["Kafka", {}, "stream-compression", "lz4-batches"],
  ["a large Kafka", { ingestGigabytesPerDay: 800 }, "stream-compression", "zstd-batches"],
  ["Event Hubs Premium", { "decision.event-log": ["azure-event-hubs-premium"] }, "stream-compression", "gzip-payloads"],
  ["Event Hubs Standard, which takes no compressed batches", { "decision.event-log": ["azure-event-hubs"] }, "stream-compression", "not-needed"],
  ["no stream", { hasStreamingFlow: false }, "stream-compression", "not-needed"],
  ["any engine", {}, "file-format", "parquet-files"],
  ["Hive", { "decision.query-engine": ["apache-hive"] }, "file-format", "orc-files"],
  ["no operational store", {}, "sharding", "not-needed"],
  ["a key-value service", { needsKeyValue: true, "decision.key-value-store": ["amazon-dynamodb"] }, "sharding", "service-partitioning"],
  ["a relational store", { needsRelational: true }, "sharding", "no-sharding"],
  ["a busy relational store", { needsRelational: true, peakRecordsPerSecond: 50_000 }, "sharding", "hash-sharding"],
  ["readings", { needsTimeSeries: true }, "sharding", "time-and-hash-sharding"],
  ["regions with residency", { needsRelational: true, multiRegionStated: true, residency: "EU" }, "sharding", "geographic-sharding"],
  ["Snowflake", {}, "result-caching", "engine-result-cache"],
  ["outside readers", { externalUsers: 500 }, "result-caching", "pre-aggregated-tables"],
  ["imports after loads", { "decision.bi": ["power-bi"], tightestFreshnessSeconds: 86_400 }, "result-caching", "bi-extract"],
  ["a busy API", { needsApi: true, queriesPerSecond: 500 }, "result-caching", "response-cache"],
  ["own hardware", { hosting: "on-premises", hasCloud: false }, "autoscaling-trigger", "fixed-capacity"],
  ["consumers on Kubernetes", { onKubernetes: true }, "autoscaling-trigger", "backlog-trigger"],
  ["Flink", { "decision.stream-processing.options": ["flink"] }, "autoscaling-trigger", "busy-time-trigger"],
  ["schedules only", { hasStreamingFlow: false }, "autoscaling-trigger", "clock-trigger"],
  ["a scaling service", { "decision.stream-processing.features": ["auto-scaling"] }, "autoscaling-trigger", "provider-scaling"],
  ["promises", {}, "threshold-alerts", "static-thresholds"],
  ["a daily swing", {}, "threshold-alerts", "seasonal-baselines"],
  ["one person", { teamClass: "solo", engineers: 1 }, "anomaly-detection", "rule-detection"],
  ["a live load", {}, "anomaly-detection", "statistical-detection"],
  ["a team with models", { hasMachineLearning: true, skillsStrong: ["machine-learning"] }, "anomaly-detection", "learned-detection"],
  ["any brief", {}, "log-levels", "info-in-production"],
  ["fast records", { streamPeakRecordsPerSecond: 50_000 }, "log-levels", "warn-in-production"],
  ["devices", { hasIotSource: true }, "log-levels", "error-at-the-edge"],
  ["harmless data", {}, "log-levels", "debug-outside-production"],
  ["a small team", { teamClass: "small", engineers: 4, onCall: false }, "alert-suppression", "daily-digest"],
  ["one team", {}, "alert-suppression", "group-by-flow"],
  ["many teams", { domainTeams: 9, teamClass: "large", engineers: 60 }, "alert-suppression", "correlated-events"],
  ["nobody on call", { onCall: false }, "escalation", "business-hours"],
  ["a rota", {}, "escalation", "primary-and-backup"],
  ["owning teams", { domainTeams: 5 }, "escalation", "owner-then-platform"],
];

describe("practices of running", () => {
  it.each(cases)("%s: %o", async (_what, changes, topic, wanted) => {
    expect((await answers(changes))[topic]).toContain(wanted);
  });

  it("never print payloads where data is restricted", async () => {
    expect((await answers({ hasHealthData: true }))["log-levels"]).not.toContain("debug-outside-production");
  });

  it("compare only declared facts and only known entries", () => {
    const declared = new Set(factDefinitions.map((definition) => definition.id));
    const ids = new Set(catalog.practices.map((practice) => practice.id));
    for (const topic of topicsOfRunning)
      for (const rule of topic.rules) {
        for (const id of rule.when ? factsOf(rule.when) : []) expect(declared.has(id) || id.startsWith("decision."), `${rule.id}: ${id}`).toBe(true);
        for (const id of "options" in rule.effect ? (rule.effect.options ?? []) : []) expect(ids.has(id), `${rule.id}: ${id}`).toBe(true);
        for (const [, id] of rule.because.matchAll(/\{([a-zA-Z.-]+)\}/gu)) expect(declared.has(id ?? ""), `${rule.id}: {${id ?? ""}}`).toBe(true);
      }
  });

  it("every entry of these topics can be reached", () => {
    const reached = new Set(cases.map(([, , , wanted]) => wanted));
    const topics = new Set(topicsOfRunning.map((topic) => topic.id));
    const never = catalog.practices.filter((practice) => topics.has(practice.topic) && !reached.has(practice.id)).map((practice) => practice.id);
    expect(never.sort()).toEqual(["cpu-memory-trigger", "no-result-cache"]);
  });
});
