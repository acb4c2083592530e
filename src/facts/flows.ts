import { isPolled } from "../requirements/polled.js";
import type { Flow } from "../requirements/requirement.js";
import type { Facts } from "./fact.js";
import { distinct } from "../shared/compare.js";
import type { FactSheet, FactSources } from "./derive.js";
import { joinInFlight, liveUse } from "./domain-use.js";
import { isStreaming } from "../brief/flow-class.js";


/** Work on each record that a store which only adds up does not do. */
const DERIVES = /\b(raster|transform|enrich|join|de-?dup|session|correlat|interpolat|combin|pars(e|ing)|normali[sz]|clean)/iu;

/** Words of a scheduled score that a model makes, not a rule. */
const LEARNT = /\b(models?|modell?ing|ml|machine learning|ai|predict\w*|train\w*|forecast\w*|propensit\w*|learn\w*|classif\w+|recommend\w*|anomal\w+|fraud\w*|credit|risks?)\b/iu;

/** Purposes that read far back whatever their schedule. */
const NEEDS_HISTORY: readonly Flow["purpose"][] = ["training", "settlement"];
const SCHEDULED = /\bbatch\w*|\boffline\b|\bovernight\b|\bend[- ]of[- ]day\b|\bscheduled\b|\betl\b|\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly)\b|\bevery (day|night|week|month|hour)\b/iu;

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
  // A scheduled run over other sources than the live flows' is no second layer over their data.
  const read = new Set(live.flatMap((flow) => flow.sources));
  put("historyFlows", count((flow) => !isStreaming(flow) && (live.length === 0 || flow.sources.some((id) => read.has(id))) && (NEEDS_HISTORY.includes(flow.purpose) || flow.everySeconds !== undefined || flow.deadlineMinutes !== undefined || SCHEDULED.test(brief.workloads.find((load) => load.id === flow.id)?.span.text ?? ""))), "count");
  const polled = flows.filter(isPolled);
  if (polled.length > 0) put("pollSeconds", least(polled.map((flow) => flow.everySeconds ?? flow.freshnessSeconds)), "s", polled.flatMap((flow) => flow.because));
  put("hasStreamingFlow", live.length > 0, "flag");
  put("tightestFreshnessSeconds", least(flows.map((flow) => flow.freshnessSeconds)), "s", flows.flatMap((flow) => flow.because));
  if (live.length > 0) put("tightestStreamFreshnessSeconds", least(live.map((flow) => flow.freshnessSeconds)), "s", live.flatMap((flow) => flow.because));
  if (live.length > 0) put("streamHopBudgetMilliseconds", least(live.map((flow) => flow.freshnessSeconds)) * 500, "ms", ["tightestStreamFreshnessSeconds"]);
  const copies = live.filter((flow) => flow.purpose === "replication");
  // A decision in milliseconds reads rows that were captured before it; only copying them makes their age the promise.
  if (live.length > 0) put("captureBudgetMilliseconds", (copies.length > 0 ? least(copies.map((flow) => flow.freshnessSeconds)) : Math.max(60, least(live.map((flow) => flow.freshnessSeconds)))) * 1000, "ms", ["tightestStreamFreshnessSeconds"]);
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
  const joinSeconds = sheet.number("joinWindowSeconds");
  put("joinStateGigabytes", (sheet.number("averageRecordsPerSecond") * sheet.number("streamShare") * joinSeconds * sheet.number("recordBytes")) / 1e9, "GB", ["averageRecordsPerSecond", "streamShare", "joinWindowSeconds", "recordBytes"]);
  const late = brief.needs.find((item) => item.id === "late-data");
  put("lateDataSeconds", late?.value ?? pack.lateDataSeconds, "s", late ? ["technical_requirements"] : [`domain:${pack.id}`]);
  put("windowKinds", distinct(use.windows.map((item) => item.kind)), "list", [`domain:${pack.id}`]);
  put("windowAggregations", distinct(use.windows.flatMap((item) => item.aggregation)), "list", [`domain:${pack.id}`]);
  put("liveJoinKinds", distinct([...use.joins.map((item) => item.kind), ...(join === undefined ? [] : ["stream-stream"])]), "list", [`domain:${pack.id}`]);
  // A score written overnight is read like any other column: only a live one answers a caller.
  put("hasScoringFlow", flows.some((flow) => flow.purpose === "serving" || (flow.purpose === "scoring" && (isStreaming(flow) || flow.responseSeconds !== undefined))), "flag");
  put("hasAlertingFlow", flows.some((flow) => flow.purpose === "alerting"), "flag");
  const computes = live.filter((flow) => flow.purpose !== "replication" && flow.purpose !== "ingest");
  put("streamEngineNeeded", computes.length > 0 || (live.length > 0 && need("streaming-only")), "flag", computes.map((flow) => `REQ-flow-${flow.id}`));
  put("liveOnlyAnalytics", computes.length > 0 && computes.every((flow) => (flow.purpose === "analytics" || flow.purpose === "reporting") && !DERIVES.test(flow.name)), "flag", computes.map((flow) => `REQ-flow-${flow.id}`));
  put("liveOnlyMonitoring", computes.length > 0 && computes.every((flow) => (flow.purpose === "analytics" || flow.purpose === "reporting" || (flow.purpose === "alerting" && /\bmonitor/iu.test(flow.name))) && !DERIVES.test(flow.name)), "flag", computes.map((flow) => `REQ-flow-${flow.id}`));
  put("hasMachineLearning", flows.some((flow) => flow.purpose === "training" || (flow.purpose === "scoring" && (isStreaming(flow) || LEARNT.test(flow.name)))) || brief.targets.some((target) => target.kind === "feature-store" || target.kind === "machine-learning") || need("gpu"), "flag");
  put("needsUpserts", need("upserts") || need("erasure") || sheet.flag("needsCdc"), "flag", ["needsCdc"]);
  // A loader that asks every few seconds is one process that stays up, not a schedule of runs.
  const runs = flows.filter((flow) => !isStreaming(flow) && flow.onDemand !== true && !isPolled(flow)).reduce((sum, flow) => sum + Math.max(1, Math.round(86_400 / (flow.everySeconds ?? flow.freshnessSeconds))), 0);
  // Each table that is loaded or modelled is a task of its own, with its own retry and its own successors.
  const tables = tablesOf(`${brief.fields.data_volume?.text ?? ""}; ${brief.fields.processing_requirements?.text ?? ""}`);
  put("tableCount", tables, "tables", ["processing_requirements"]);
  put("scheduledJobsPerDay", runs === 0 ? 0 : Math.max(runs * Math.max(1, brief.sources.length), tables), "runs/day", [...ids, "sourceCount", "tableCount"]);
  put("transformationComplexity", complexity(flows, brief.sources.length, sheet), "class", [...ids, "sourceCount", "needsStreamJoin"]);
}

/** "hundreds of tables" is 200, "about 20,000 tables" as written. */
function tablesOf(text: string): number {
  const found = /(\d[\d,.]*\d|\d|dozens of|hundreds of|thousands of) (\w+ )?tables\b/iu.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return 0;
  return found === "dozens of" ? 24 : found === "hundreds of" ? 200 : found === "thousands of" ? 2000 : Number(found.replace(/[,.]/gu, "")) || 0;
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
