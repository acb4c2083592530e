/** Rules that comparing published systems showed to be missing: each fires on one side of its threshold and is silent on the other. */
import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/facts/fact.js";
import { anyTechnologyRules } from "../../src/rules/any.js";
import { holds } from "../../src/rules/evaluate.js";
import { topics } from "../../src/rules/index.js";

type Values = Readonly<Record<string, FactValue>>;
const rules = new Map([...anyTechnologyRules, ...topics.flatMap((topic) => topic.rules)].map((rule) => [rule.id, rule]));

/** Whether a rule touches a candidate of these attributes under these facts. */
function touches(id: string, values: Values): boolean {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`No rule ${id}`);
  const value = (name: string): FactValue | undefined => values[name];
  return (rule.when === undefined || holds(rule.when, value)) && (rule.where === undefined || holds(rule.where, value));
}

const CASES: readonly (readonly [rule: string, fires: Values, silent: Values])[] = [
  ["event-log/avoid-several-clusters", { "candidate.maxMegabytesPerSecond": 9000, streamPeakMegabytesPerSecond: 20_000 }, { "candidate.maxMegabytesPerSecond": 9000, streamPeakMegabytesPerSecond: 8000 }],
  ["event-log/exclude-below-peak", { "candidate.maxMegabytesPerSecond": 9000, "candidate.features": ["kafka-protocol"], "candidate.deployment": "managed", streamPeakMegabytesPerSecond: 40_000, streamPeakPerClusterMegabytesPerSecond: 10_000 }, { "candidate.maxMegabytesPerSecond": 9000, "candidate.features": ["kafka-protocol"], "candidate.deployment": "managed", streamPeakMegabytesPerSecond: 20_000, streamPeakPerClusterMegabytesPerSecond: 5000 }],
  ["event-log/avoid-unproven-at-extreme-rate", { "candidate.deployment": "managed", streamPeakMegabytesPerSecond: 6000 }, { "candidate.deployment": "managed", "candidate.maxMegabytesPerSecond": 9000, streamPeakMegabytesPerSecond: 6000 }],
  ["batch-ingestion/avoid-python-library-without-python", { hasCloud: true, languages: ["sql"] }, { hasCloud: true, languages: ["sql", "python"] }],
  ["batch-ingestion/not-needed-when-all-captured", { needsCdc: true, uncapturedDatabases: 0 }, { needsCdc: true, uncapturedDatabases: 1 }],
  ["batch-processing/not-needed-when-lake-engine-transforms", { "decision.warehouse": ["amazon-athena"], ingestGigabytesPerDay: 20, skillsStrong: ["sql"] }, { "decision.warehouse": ["amazon-athena"], ingestGigabytesPerDay: 20, skillsStrong: ["sql"], hasMachineLearning: true }],
  ["lake-storage/prefer-ceph-at-volume", { hosting: "on-premises", warmGigabytes: 150_000 }, { hosting: "on-premises", warmGigabytes: 50_000 }],
  ["stream-processing/avoid-append-only-output-for-merges", { needsCdc: true, needsLake: true, targetKinds: ["lake"] }, { needsCdc: true, needsLake: true, targetKinds: ["lake"], hasEventSource: true }],
  ["stream-processing/not-needed-when-time-series-store-watches", { liveOnlyMonitoring: true, needsTimeSeries: true, streamPeakMegabytesPerSecond: 5 }, { liveOnlyMonitoring: false, needsTimeSeries: true, streamPeakMegabytesPerSecond: 5 }],
  ["stream-processing/not-needed-when-olap-store-aggregates", { liveOnlyAnalytics: true, needsRealtimeOlap: true, tightestStreamFreshnessSeconds: 10, streamPeakMegabytesPerSecond: 90 }, { liveOnlyAnalytics: true, needsRealtimeOlap: true, tightestStreamFreshnessSeconds: 10, streamPeakMegabytesPerSecond: 110 }],
  ["warehouse/prefer-sql-database-below-a-terabyte", { platform: "azure", warmAtHorizonGigabytes: 800, concurrentQueries: 4, skillsStrong: ["power-bi"], databaseEngines: [] }, { platform: "azure", warmAtHorizonGigabytes: 1200, concurrentQueries: 4, skillsStrong: ["power-bi"], databaseEngines: [] }],
  ["time-series-store/prefer-own-functions", { "candidate.features": ["time-series-functions"] }, { "candidate.features": ["point-lookup"] }],
  ["any/prefer-open-source-when-wished", { prefersOpenSource: true, "candidate.licence": "permissive" }, { prefersOpenSource: true, "candidate.licence": "proprietary" }],
];

describe("rules from published systems", () => {
  it.each(CASES)("%s", (id, fires, silent) => {
    expect(touches(id, fires)).toBe(true);
    expect(touches(id, silent)).toBe(false);
  });
});
