/** Slots of the transformation engine: live computation first, scheduled work second. */
import type { DomainJoin, DomainWindow } from "../../catalog/domain.js";
import { formatGigabytes, formatMinutes, formatNumber, formatPercent, formatRate, formatSeconds } from "../../shared/format.js";
import { distinct } from "../../shared/compare.js";
import { countedOnce, joinInFlight, joinsInTables } from "../../facts/domain-use.js";
import { dialectOf } from "../code-blocks.js";
import { DIALECTS } from "../code/dialects.js";
import type { SlotWriters } from "./context.js";
import { capital, counted, fitted, flowName, listed, type PipelineView, shortName, writer } from "./pipeline-view.js";
import { intervalOf, runOf, scheduleOf } from "./schedule.js";
import { engineOf } from "./shared-figures.js";

const S = "transformation.stream-processing";
const B = "transformation.batch-processing";

const engine = writer(`${S}.engine`, "stream-processing", (view) => {
  const units = view.size("stream-processing", "units");
  const unit = view.technologies("stream-processing")[0]?.capacity?.unit ?? "worker";
  const state = view.context.sizing.value("load.stateGigabytes");
  const delivery = view.flag("needsExactlyOnce") ? "state and output committed together, each record counted once" : "at least once, repeats removed by key";
  return {
    value: fitted([
      `${view.name("stream-processing") ?? ""}${units === undefined ? "" : `, ${counted(units, unit)}`}: ${listed(view.computed.map((flow) => flowName(flow)), 2)} at ${formatRate(view.number("streamPeakRecordsPerSecond"))} peak, ${formatGigabytes(state)} of keyed state.`,
      `Event time, ${engineOf(view.context).state ?? "checkpoint every 60 s"}, ${delivery}.`,
      view.why("stream-processing"),
    ]),
    because: [...view.rules("stream-processing"), ...view.sizeId("stream-processing", "units"), "sizing:load.stateGigabytes"], options: view.options("stream-processing"),
  };
});

const WINDOW_PRACTICE: Readonly<Record<string, string>> = { tumbling: "tumbling-windows", sliding: "sliding-windows", session: "session-windows" };

function chosenWindows(view: PipelineView): DomainWindow[] {
  return view.use().windows.filter((window) => view.chose("windowing", WINDOW_PRACTICE[window.kind] ?? ""));
}

/** Overlapping windows beyond this are kept as one counter per key, not as so many copies. */
const MOST_PANES = 60;

/** How a window is held: a counter per key with expiry where the slide is small against the size, else the window itself. */
function windowWords(view: PipelineView, window: DomainWindow, first = false): string {
  const size = formatSeconds(window.seconds), late = formatSeconds(window.allowedLatenessSeconds);
  const { earlyResults } = engineOf(view.context);
  const slide = window.slideSeconds ?? window.seconds;
  if (window.kind === "session") return `Session, gap ${formatSeconds(window.gapSeconds ?? window.seconds)}: ${window.measure}`;
  if (window.kind === "sliding" && window.seconds / slide > MOST_PANES) return `Sliding ${size} as one counter per key and ${formatSeconds(bucketOf(window))} with expiry, not as ${formatNumber(window.seconds / slide)} overlapping windows: ${window.measure}`;
  const length = window.kind === "sliding" ? `Sliding ${size} every ${formatSeconds(slide)}` : `Tumbling ${size}`;
  if (!earlyResults && window.kind === "tumbling") {
    // Without early results the open window is invisible: a hop shows it in time for the flow that reads it.
    const due = view.computed.map((flow) => flow.freshnessSeconds).reduce((a, b) => (first ? Math.min(a, b) : Math.max(a, b)));
    return window.seconds > due ? `${length} for totals, with a hop of ${formatSeconds(Math.max(1, Math.floor(due / 3)))} for values in between: ${window.measure}` : `${length}, published at its end: ${window.measure}`;
  }
  if (!earlyResults) return `${length}: ${window.measure}`;
  const updates = actsLive(view) ? "updated per event" : `updated every ${formatSeconds(refreshOf(view, window))}`;
  return `${length}: ${window.measure}, ${updates}${window.allowedLatenessSeconds > 0 ? `, final after ${late} more` : ""}`;
}

/** Length of one counter of a long sliding window: 24 of them cover it. */
const bucketOf = (window: DomainWindow): number => Math.max(window.slideSeconds ?? 60, window.seconds / 24);

const actsLive = (view: PipelineView): boolean => view.computed.some((flow) => flow.purpose === "scoring" || flow.purpose === "alerting" || flow.purpose === "serving");

/** Time between two updates of an open window: half of what the freshest computed flow allows, never longer than the window. */
function refreshOf(view: PipelineView, window: DomainWindow): number {
  return view.computed.reduce((least, flow) => Math.min(least, Math.max(1, flow.freshnessSeconds / 2)), window.seconds);
}

const windowing = writer(`${S}.windowing`, "windowing", (view) => {
  const windows = chosenWindows(view);
  const because = [...view.rules("windowing"), view.domain, "fact:lateDataSeconds"];
  const first = windows[0];
  const later = view.number("lateDataSeconds"), widest = windows.reduce((most, window) => Math.max(most, window.allowedLatenessSeconds), 0);
  if (first === undefined) return { value: `No windows: ${listed(view.computed.map((flow) => flowName(flow)), 2)} handle each event by itself; totals are made in ${view.store}.`, because, options: view.options("windowing") };
  return {
    value: fitted([
      `${windows.slice(0, 2).map((window, index) => windowWords(view, window, index === 0)).join(". ")}.`,
      later > (engineOf(view.context).earlyResults ? widest : 0) && `Events up to ${formatSeconds(later)} late correct ${view.store} in a nightly run.`,
      windows[2] !== undefined && `${windowWords(view, windows[2])}.`,
      `${capital(first.why)}.`,
    ]),
    because, options: view.options("windowing"),
  };
});

const AGGREGATE_WORDS: Readonly<Record<string, string>> = { sum: "sum", count: "count", avg: "mean", min: "minimum", max: "maximum", first: "first", last: "last", distinct: "distinct count (HyperLogLog)", percentile: "percentiles (t-digest)" };

const aggregations = writer(`${S}.aggregations`, "aggregation", (view) => {
  const said = chosenWindows(view).map((window) => {
    const what = listed(window.aggregation.map((one) => AGGREGATE_WORDS[one] ?? one), 4);
    return `${what.charAt(0).toUpperCase()}${what.slice(1)}${window.of === undefined ? "" : ` of ${window.of}`} by ${listed(window.groupBy, 3)} (${window.id})`;
  });
  const mean = view.chose("aggregation", "aggregate-avg") ? "Means are kept as sum and count." : undefined;
  const once = countedOnce(view.pack, view.context.brief.source);
  const key = once?.key ?? view.leading?.key ?? [];
  return {
    value: fitted([`${said.join("; ")}.`, key.length > 0 && `Repeats are removed by ${listed(key, 3)} before counting${once === undefined ? "" : `: ${once.name.toLowerCase()} must count once`}.`, mean]),
    because: [...view.rules("aggregation"), view.domain], options: view.options("aggregation"),
  };
});

function joinWords(view: PipelineView, join: DomainJoin): string {
  const name = (id: string): string => (view.entity(id)?.name ?? id).toLowerCase();
  const within = join.kind === "lookup" ? "" : ` within ${formatSeconds(join.withinSeconds ?? view.number("joinWindowSeconds"))}`;
  return `${join.kind === "lookup" ? "Look-up" : "Stream-stream"}: ${name(join.left)} with ${name(join.right)} on ${join.on}${within}; no partner: ${join.missing.split(/; |: /u)[0] ?? join.missing}`;
}

/** A join the brief asks for, or the field usually needs, whose second stream no source delivers by name. */
function plannedJoin(view: PipelineView): string {
  const seconds = view.number("joinWindowSeconds");
  const usual = view.pack.joins.find((join) => join.kind === "stream-stream" && join.withinSeconds === seconds);
  if (usual === undefined) return `Stream-stream within ${formatSeconds(seconds)} on ${view.leading?.partitionKey?.field ?? "the shared key"}, both sides keyed alike`;
  const name = (id: string): string => (view.entity(id)?.name ?? id).toLowerCase();
  return `Stream-stream, once a source delivers both: ${name(usual.left)} with ${name(usual.right)} on ${usual.on} within ${formatSeconds(seconds)}`;
}

const joins = writer(`${S}.joins`, "stream-joins", (view) => {
  const own = view.use().joins;
  const seconds = view.number("joinWindowSeconds");
  const pair = joinInFlight(view.use(), seconds);
  const pairs = view.chose("stream-joins", "stream-stream-join") && pair?.withinSeconds === seconds ? [pair] : [];
  const lookups = view.chose("stream-joins", "lookup-join") ? own.filter((join) => join.kind === "lookup").slice(0, 1) : [];
  const stated = view.chose("stream-joins", "stream-stream-join") && pairs.length === 0 ? [plannedJoin(view)] : [];
  const said = [...stated, ...[...pairs, ...lookups].map((join) => joinWords(view, join))];
  const long = joinsInTables(view.pack, view.sources)[0];
  const tables = long === undefined ? undefined : `Over a day in tables: ${[long.left, long.right].map((id) => (view.entity(id)?.name ?? id).toLowerCase()).join(" with ")} (${formatSeconds(long.withinSeconds ?? 0)}).`;
  const none = `None: ${listed(view.computed.map((flow) => flowName(flow)), 2)} use events as they come; joins happen in ${view.store}`;
  return { value: fitted([...(said.length > 0 ? said.map((text) => `${text}.`) : [`${none}.`]), tables]), because: [...view.rules("stream-joins"), view.domain, "fact:joinWindowSeconds"], options: view.options("stream-joins") };
});

const filtering = writer(`${S}.filtering`, "stream-processing", (view) => {
  const t = view.pack.transformation;
  const live = view.liveEntities();
  const lead = live.find((entity) => entity.id === t.entity) ?? live.find((entity) => entity.id === view.leading?.id) ?? live.find((entity) => entity.kind !== "reference") ?? view.main;
  const main = lead?.id === t.entity;
  const rule = view.pack.rules.find((one) => one.sql !== undefined && one.entity === lead?.id && (one.onFailure === "quarantine" || !main));
  const keys = `${(lead?.key ?? []).map((key) => `${key} IS NOT NULL`).join(" AND ")}: ${lead?.name.toLowerCase() ?? "a row"} without key cannot be counted once`;
  return {
    value: fitted([
      `${main ? t.filters.slice(0, 2).map((filter) => `${filter.sql}: ${filter.meaning}`).join(". ") : keys}.`,
      rule !== undefined && `To ${rule.onFailure === "alert" ? "the alert count" : "quarantine"}: ${rule.sql ?? ""}.`,
      "What is filtered is counted per rule, so that nothing disappears unseen.",
    ]),
    because: [view.domain, ...view.rules("stream-processing", 1)],
  };
});

const enrichment = writer(`${S}.enrichment`, "stream-processing", (view) => {
  const t = view.pack.transformation;
  const lookup = view.use().joins.find((join) => join.kind === "lookup");
  const because = [view.domain, ...view.rules(view.name("cache") === undefined ? "stream-processing" : "cache", 2)];
  if (lookup === undefined) {
    const lead = view.leading;
    return { value: `None in flight: ${lead?.name.toLowerCase() ?? "events"} carry what ${listed(view.computed.map((flow) => flowName(flow)), 2)} needs; reference fields are joined in ${view.store}.`, because };
  }
  const reference = view.entity(lookup.right);
  const fields = reference?.id === t.reference ? t.referenceFields : (reference?.fields ?? []).map((field) => field.name).filter((name) => name !== lookup.on).slice(0, 3);
  const ownInput = engineOf(view.context).referenceData;
  const cache = ownInput === undefined ? view.name("cache") ?? view.name("key-value-store") : undefined;
  const held = ownInput !== undefined ? `; ${view.name("stream-processing") ?? ""} reads them as ${ownInput}` : cache === undefined ? " and held in the task's memory" : `; read through ${cache}`;
  const feed = view.flag("needsCdc") ? "their change feed" : "a full reload every night and changes each hour";
  return {
    value: fitted([
      `${listed(fields, 4)} of ${reference?.name.toLowerCase() ?? lookup.right} by ${lookup.on}, kept current by ${feed}${held}.`,
      `No partner: ${lookup.missing}.`,
    ]),
    because,
  };
});

const batchEngine = writer(`${B}.engine`, "batch-processing", (view) => {
  const flows = view.scheduled;
  const hours = view.size("batch-processing", "runHours");
  const units = view.size("batch-processing", "units");
  const unit = view.technologies("batch-processing")[0]?.capacity?.unit;
  const perRun = flows.map((flow) => view.context.sizing.value(`flow:${flow.id}.gigabytesPerRun`)).reduce((most, value) => Math.max(most, value), 0);
  const what = flows.length > 0 ? listed(flows.map((flow) => flowName(flow)), 2) : "compaction and reprocessing";
  return {
    value: fitted([
      `${view.name("batch-processing") ?? ""} for ${what}${perRun > 0 ? `: ${formatGigabytes(perRun)} a run` : ""}${hours === undefined ? "" : `, ${formatMinutes(hours * 60)} on ${units === undefined || unit === undefined ? "its smallest size" : counted(units, unit)}`}.`,
      view.why("batch-processing"),
    ]),
    because: [...view.rules("batch-processing"), ...view.sizeId("batch-processing", "runHours"), ...flows.slice(0, 2).map((flow) => `sizing:flow:${flow.id}.gigabytesPerRun`)], options: view.options("batch-processing"),
  };
});

const scheduledOnly = (view: PipelineView): string | undefined => (view.scheduled.length === 0 && view.absence("batch-processing") !== undefined ? view.absence("batch-processing") : undefined);

const extract = writer(`${B}.extract`, undefined, (view) => {
  const none = scheduledOnly(view);
  if (none !== undefined) return { value: none, because: view.rules("batch-processing") };
  const parts: string[] = [];
  const own = distinct(view.scheduled.flatMap((flow) => flow.sources));
  const of = (...kinds: Parameters<PipelineView["kinds"]>) => view.kinds(...kinds).filter((item) => own.length === 0 || own.includes(item.id));
  const names = (...kinds: Parameters<PipelineView["kinds"]>): string => listed(of(...kinds).map((item) => shortName(item.name, 32)), 2);
  const tool = view.name("batch-ingestion");
  if (of("database").length > 0) parts.push(view.name("cdc") !== undefined ? `${names("database")}: change tables landed by ${view.name("cdc") ?? ""}, no second read of the source` : `${names("database")}: rows changed since the last run by ${tool ?? view.name("orchestration") ?? "the job"}`);
  if (of("saas", "api").length > 0) parts.push(`${names("saas", "api")}: ${view.name("saas-ingestion") ?? tool ?? "HTTP client"} with stored cursor`);
  if (of("files", "mainframe", "media").length > 0) parts.push(`${names("files", "mainframe", "media")}: ${view.name("file-transfer") ?? "SFTP or share"} into ${view.name("lake-storage") ?? view.store}`);
  if (of("events", "iot", "logs", "queue").length > 0) parts.push(view.name("event-log") !== undefined ? `${names("events", "iot", "logs", "queue")}: landed from ${view.name("event-log") ?? ""} into ${view.name("lake-storage") ?? view.store}` : `${names("events", "iot", "logs", "queue")}: collected in files by ${tool ?? view.name("log-shipping") ?? "an agent"} and loaded each run`);
  if (of("other").length > 0) parts.push(`${names("other")}: kind not recognised, taken as a feed with a cursor`);
  return { value: fitted([...parts.map((part) => `${part}.`)]), because: [...view.rules("batch-ingestion"), ...view.rules("source-polling", 1), "fact:sourceKinds"] };
});

const transform = writer(`${B}.transform`, undefined, (view) => {
  const none = scheduledOnly(view);
  if (none !== undefined) return { value: none, because: view.rules("batch-processing") };
  const { dialect, engine: runner } = dialectOf(view.context.decisions);
  const models = view.name("sql-transformation");
  const t = view.pack.transformation;
  const parts: string[] = [];
  if (view.chose("transform-language", "transform-sql")) parts.push(`${/SQL$/u.test(DIALECTS[dialect].name) ? DIALECTS[dialect].name : `${DIALECTS[dialect].name} SQL`} in ${runner}${models === undefined ? "" : `, as ${models} models`}: ${t.entity} joined with ${t.reference}, ${t.derivedField} derived`);
  if (view.chose("transform-language", "transform-scala")) parts.push(`Scala on ${view.name("batch-processing") ?? "Spark"} for the jobs that SQL cannot state`);
  if (view.chose("transform-language", "transform-python")) {
    const model = view.pack.machineLearning[0];
    parts.push(view.flag("hasMachineLearning") && model !== undefined ? `Python${view.name("batch-processing") === undefined ? "" : ` on ${view.name("batch-processing") ?? ""}`} for features and training, first ${model.model}` : `Python for parsing ${listed(view.kinds("api", "logs", "media").map((item) => shortName(item.name, 30)), 2)}`);
  }
  return { value: fitted(parts.map((part) => `${part}.`)), because: [...view.rules("transform-language"), ...view.rules("sql-transformation", 1), view.domain], options: view.options("transform-language") };
});

const load = writer(`${B}.load`, undefined, (view) => {
  const none = scheduledOnly(view);
  if (none !== undefined) return { value: none, because: view.rules("batch-processing") };
  const ids = distinct(view.scheduled.flatMap((flow) => flow.targets));
  const targets = view.context.brief.targets.filter((target) => ids.includes(target.id)).map((target) => shortName(target.name, 32));
  const table = view.feature("table-format", "acid") && view.name("warehouse") === undefined ? view.name("table-format") : undefined;
  const key = view.main?.key ?? [];
  const how = view.flag("needsUpserts") ? `merge by ${listed(key, 3)}` : "replace the partitions of the run";
  return {
    value: fitted([
      `${view.store}: ${how} in one transaction${table === undefined || table === view.store ? "" : ` on ${table}`}, so a repeat changes nothing${targets.length > 0 ? `; read by ${listed(targets)}` : ""}.`,
      `Rows pass a staging table and are published only after their checks.`,
      view.name("reverse-etl") !== undefined && `${view.name("reverse-etl") ?? ""} sends results back to the applications.`,
    ]),
    because: [...view.rules("warehouse", 1), ...view.rules("table-format", 1), "fact:needsUpserts", view.domain],
  };
});

const validation = writer(`${B}.validation`, undefined, (view) => {
  const none = scheduledOnly(view);
  if (none !== undefined) return { value: none, because: view.rules("batch-processing") };
  const tool = view.name("data-quality") ?? "the generated Python framework";
  const main = view.pack.rules.filter((rule) => rule.entity === view.pack.transformation.entity);
  const count = main.length > 0 ? main.length : view.pack.rules.length;
  const stops = view.pack.rules.filter((rule) => rule.onFailure === "stop").map((rule) => rule.id);
  const once = countedOnce(view.pack, view.context.brief.source);
  const flow = view.scheduled.map((one) => scheduleOf(view, one)).find((plan) => plan.deadline !== undefined);
  return {
    value: fitted([
      `${tool}: ${formatNumber(count)} rules on ${view.pack.transformation.entity} before publishing; warning from ${formatPercent(0.001)} bad rows, job fails at 1 %, pipeline stops at 5 %.`,
      stops.length > 0 && `Stops at once: ${listed([...(once === undefined ? [] : [`${once.id} repeated by ${listed(once.key, 2)}`]), ...stops], 3)}.`,
      flow !== undefined && `The published version of the day before stays readable if ${flow.deadline ?? ""} is missed.`,
    ]),
    because: [...view.rules("data-quality"), view.domain],
  };
});

const lineage = writer(`${B}.lineage`, undefined, (view) => {
  const none = scheduledOnly(view);
  if (none !== undefined) return { value: none, because: view.rules("batch-processing") };
  const parts: string[] = [];
  const home = view.name("lineage") ?? view.name("metadata-catalog");
  if (view.chose("lineage-method", "openlineage-events")) parts.push(`OpenLineage events of ${listed([view.name("orchestration"), view.name("batch-processing")].filter((name) => name !== undefined), 2)}${home === undefined ? " into a run log table: inputs, outputs, row counts, code version" : ` to ${home}`}`);
  if (view.chose("lineage-method", "model-graph")) parts.push(`${view.name("sql-transformation") ?? "SQL"} model graph, published with each release`);
  if (view.chose("lineage-method", "catalog-scan")) parts.push(`${view.name("metadata-catalog") ?? "the catalog"} reads query history and links columns`);
  if (view.chose("lineage-method", "run-log-table") && !(view.chose("lineage-method", "openlineage-events") && home === undefined)) parts.push("run log table: inputs, output partition, row counts, code version");
  const runs = view.number("scheduledJobsPerDay");
  const text = parts.join("; ");
  const slowest = view.scheduled.reduce<number | undefined>((most, flow) => Math.max(most ?? 0, intervalOf(flow)), undefined);
  return {
    value: fitted([`${capital(text)}.`, runs > 0 && `${counted(runs, "run")} a day ${runs === 1 ? "writes" : "write"} it, kept ${formatNumber(Math.max(13, view.number("auditLogMonths")))} months${slowest === undefined ? "" : `, so that any figure leads back to its run and input`}.`]),
    because: [...view.rules("lineage-method"), ...view.rules("lineage", 1), "fact:scheduledJobsPerDay"],
  };
});

export const transformationSlots: SlotWriters = {
  [`${S}.engine`]: engine, [`${S}.windowing`]: windowing, [`${S}.aggregations`]: aggregations, [`${S}.joins`]: joins, [`${S}.filtering`]: filtering, [`${S}.enrichment`]: enrichment,
  [`${B}.engine`]: batchEngine, [`${B}.extract`]: extract, [`${B}.transform`]: transform, [`${B}.load`]: load, [`${B}.validation`]: validation, [`${B}.lineage`]: lineage,
};

/** Minutes of the longest scheduled run; read by the quality slots. */
export function longestRun(view: PipelineView): { readonly minutes: number; readonly because: readonly string[] } {
  return view.scheduled.map((flow) => runOf(view, flow)).reduce((most, run) => (run.minutes > most.minutes ? run : most), { minutes: 0, because: [] as readonly string[] });
}
