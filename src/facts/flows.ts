import type { Flow } from "../requirements/requirement.js";
import type { Facts } from "./fact.js";
import { distinct } from "../shared/compare.js";
import type { FactSheet, FactSources } from "./derive.js";
import { joinInFlight, liveUse } from "./domain-use.js";

const isStreaming = (flow: Flow): boolean => flow.class === "real-time" || flow.class === "near-real-time";

/** Facts over the set of flows. */
export function flowFacts(sheet: FactSheet, { brief, derived, pack }: FactSources): void {
  const { flows } = derived;
  const ids = flows.map((flow) => `REQ-flow-${flow.id}`);
  const count = (test: (flow: Flow) => boolean): number => flows.filter(test).length;
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
  const live = flows.filter(isStreaming);
  const need = (id: string): boolean => brief.needs.some((item) => item.id === id);
  const put = (id: string, value: Parameters<FactSheet["derive"]>[1], unit: string, from: readonly string[] = ids): void => { sheet.derive(id, value, unit, from); };
  put("flowCount", flows.length, "count");
  put("realTimeFlows", count((flow) => flow.class === "real-time"), "count");
  put("nearRealTimeFlows", count((flow) => flow.class === "near-real-time"), "count");
  put("microBatchFlows", count((flow) => flow.class === "micro-batch"), "count");
  put("batchFlows", count((flow) => flow.class === "batch"), "count");
  put("hasStreamingFlow", live.length > 0, "flag");
  put("tightestFreshnessSeconds", least(flows.map((flow) => flow.freshnessSeconds)), "s", flows.flatMap((flow) => flow.because));
  if (live.length > 0) put("tightestStreamFreshnessSeconds", least(live.map((flow) => flow.freshnessSeconds)), "s", live.flatMap((flow) => flow.because));
  if (live.length > 0) put("streamHopBudgetMilliseconds", least(live.map((flow) => flow.freshnessSeconds)) * 500, "ms", ["tightestStreamFreshnessSeconds"]);
  const answering = flows.filter((flow) => flow.responseSeconds !== undefined);
  if (answering.length > 0) put("tightestResponseMilliseconds", least(answering.map((flow) => (flow.responseSeconds ?? 0) * 1000)), "ms", answering.flatMap((flow) => flow.because));
  put("highestAvailability", flows.reduce((most, flow) => Math.max(most, flow.availability), 0), "fraction", flows.flatMap((flow) => flow.because));
  put("smallestRtoMinutes", least(flows.map((flow) => flow.rtoSeconds)) / 60, "min", flows.flatMap((flow) => flow.because));
  put("smallestRpoMinutes", least(flows.map((flow) => flow.rpoSeconds)) / 60, "min", flows.flatMap((flow) => flow.because));
  put("needsExactlyOnce", flows.some((flow) => flow.exactlyOnce), "flag");
  put("needsReplay", need("replay") || need("streaming-only"), "flag", ["technical_requirements"]);
  put("streamingOnly", need("streaming-only"), "flag", ["processing_requirements"]);
  const sample = brief.needs.find((item) => item.id === "sampling");
  if (sample?.value !== undefined) {
    put("sampledFraction", sample.value, "fraction", [sample.span.field]);
    put("sampledAfterDays", sample.afterDays ?? 0, "days", [sample.span.field]);
  }
  put("sampledData", sample?.subject ?? "", "text", ["technical_requirements"]);
  put("limitedData", brief.needs.find((item) => item.id === "retention-limit")?.subject ?? "", "text", ["technical_requirements"]);
  put("singleCodeBase", need("single-code-base"), "flag", ["technical_requirements"]);
  put("streamingNotRequired", need("streaming-not-required"), "flag", ["processing_requirements"]);
  const use = liveUse(pack, brief.sources, flows);
  const join = brief.needs.find((item) => item.id === "stream-join");
  // Only a join whose two streams the brief delivers, within a day: longer ones are joined in the tables.
  const packJoin = joinInFlight(use);
  put("needsStreamJoin", join !== undefined || packJoin !== undefined, "flag", join ? ["technical_requirements"] : [`domain:${pack.id}`]);
  put("joinWindowSeconds", join?.value ?? packJoin?.withinSeconds ?? 0, "s", join ? ["technical_requirements"] : [`domain:${pack.id}`]);
  const late = brief.needs.find((item) => item.id === "late-data");
  put("lateDataSeconds", late?.value ?? pack.lateDataSeconds, "s", late ? ["technical_requirements"] : [`domain:${pack.id}`]);
  put("windowKinds", distinct(use.windows.map((item) => item.kind)), "list", [`domain:${pack.id}`]);
  put("windowAggregations", distinct(use.windows.flatMap((item) => item.aggregation)), "list", [`domain:${pack.id}`]);
  put("liveJoinKinds", distinct([...use.joins.map((item) => item.kind), ...(join === undefined ? [] : ["stream-stream"])]), "list", [`domain:${pack.id}`]);
  put("hasScoringFlow", flows.some((flow) => flow.purpose === "scoring" || flow.purpose === "serving"), "flag");
  put("hasAlertingFlow", flows.some((flow) => flow.purpose === "alerting"), "flag");
  const computes = live.filter((flow) => flow.purpose !== "replication" && flow.purpose !== "ingest");
  put("streamEngineNeeded", computes.length > 0, "flag", computes.map((flow) => `REQ-flow-${flow.id}`));
  put("hasMachineLearning", flows.some((flow) => flow.purpose === "training" || flow.purpose === "scoring") || brief.targets.some((target) => target.kind === "feature-store" || target.kind === "machine-learning") || need("gpu"), "flag");
  put("needsUpserts", need("upserts") || need("erasure") || sheet.flag("needsCdc"), "flag", ["needsCdc"]);
  const runs = flows.filter((flow) => !isStreaming(flow) && flow.onDemand !== true).reduce((sum, flow) => sum + Math.max(1, Math.round(86_400 / (flow.everySeconds ?? flow.freshnessSeconds))), 0);
  put("scheduledJobsPerDay", runs * Math.max(1, brief.sources.length), "runs/day", [...ids, "sourceCount"]);
  put("transformationComplexity", complexity(flows, brief.sources.length, sheet), "class", [...ids, "sourceCount", "needsStreamJoin"]);
}

/** Points: flows, sources, stream join, exactly-once, models, several platforms; printed in the executive summary. */
function complexity(flows: readonly Flow[], sources: number, sheet: FactSheet): string {
  let points = flows.length + sources / 2;
  for (const id of ["needsStreamJoin", "needsExactlyOnce", "hasMachineLearning", "needsCdc", "edgeAutonomy"]) if (sheet.flag(id)) points += 1;
  if (sheet.flag("hasStreamingFlow")) points += 1;
  return points <= 4 ? "simple" : points <= 7.5 ? "moderate" : "complex";
}

/** The `flow.*` facts of one flow. */
export function factsOfFlow(flow: Flow): Facts {
  const fact = (value: number | string | boolean, unit: string): Facts[string] => ({ value, unit, origin: "derived", from: flow.because });
  return {
    "flow.class": fact(flow.class, "class"),
    "flow.purpose": fact(flow.purpose, "class"),
    "flow.freshnessSeconds": { value: flow.freshnessSeconds, unit: "s", origin: flow.freshnessOrigin, from: flow.because },
    ...(flow.responseSeconds !== undefined ? { "flow.responseMilliseconds": fact(flow.responseSeconds * 1000, "ms") } : {}),
    "flow.availability": { value: flow.availability, unit: "fraction", origin: flow.availabilityOrigin, from: flow.because },
    "flow.criticality": fact(flow.criticality, "class"),
    "flow.rtoMinutes": { value: flow.rtoSeconds / 60, unit: "min", origin: flow.recoveryOrigin, from: flow.because },
    "flow.rpoMinutes": { value: flow.rpoSeconds / 60, unit: "min", origin: flow.recoveryOrigin, from: flow.because },
    "flow.exactlyOnce": fact(flow.exactlyOnce, "flag"),
  };
}
