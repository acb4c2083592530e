import { distinct } from "../shared/compare.js";
import type { Brief, TargetKind } from "../brief/brief.js";
import type { Flow } from "../requirements/requirement.js";
import type { FactSheet, FactSources } from "./derive.js";
import { isStreaming } from "../brief/flow-class.js";

/** Facts about who and what is served. */
export function targetFacts(sheet: FactSheet, { brief, derived }: FactSources): void {
  const kinds = distinct(brief.targets.map((target) => target.kind));
  const all = brief.targets.map((target) => `REQ-target-${target.id}`);
  const from = (...wanted: TargetKind[]): string[] => brief.targets.filter((target) => wanted.includes(target.kind)).map((target) => `REQ-target-${target.id}`);
  const has = (...wanted: TargetKind[]): boolean => kinds.some((kind) => wanted.includes(kind));
  const flag = (id: string, value: boolean, ids: readonly string[]): void => { sheet.derive(id, value, "flag", ids); };
  const answering = derived.flows.filter((flow) => flow.responseSeconds !== undefined);
  sheet.derive("targetKinds", kinds, "list", all);
  flag("needsWarehouse", has("warehouse", "lakehouse", "bi", "regulator") || kinds.length === 0, [...from("warehouse", "lakehouse", "bi", "regulator"), ...derived.flows.map((flow) => `REQ-flow-${flow.id}`)]);
  const keepsRaw = brief.needs.some((need) => need.id === "raw-retention" || need.id === "reprocessing" || need.id === "replay");
  // "A central data lake exists": what is in place goes on being fed.
  const lakeInPlace = /\bdata lakes?\b|\blake ?houses?\b/iu.test(brief.fields.technology_stack?.text ?? "");
  flag("needsLake", has("lake", "lakehouse", "machine-learning", "notebook") || keepsRaw || lakeInPlace, lakeInPlace ? ["technology_stack"] : from("lake", "lakehouse", "machine-learning", "notebook"));
  flag("needsFeatureStore", has("feature-store"), from("feature-store"));
  flag("needsBi", has("bi") || derived.flows.some((flow) => flow.purpose === "reporting" && !has("regulator")), from("bi"));
  // The same readers are often named beside two targets: the largest group counts.
  const stated = brief.precise["external_users"]?.value;
  const outside = typeof stated === "number" ? stated : brief.targets.reduce((most, target) => (target.external === true ? Math.max(most, target.users ?? 0) : most), 0);
  const lookedUp = derived.flows.filter((flow) => readByKey(flow, brief));
  const liveAnalytics = derived.flows.filter((flow) => flow.purpose === "analytics" && flow.freshnessSeconds <= 60 && isStreaming(flow));
  // What a flow shows to colleagues, or answers over an interface in groups and ranges, is aggregated where it is read; rows asked for by key are not.
  const aggregated = liveAnalytics.some((flow) => brief.targets.some((target) => flow.targets.includes(target.id) && (target.kind === "bi" || (target.kind === "api" && !lookedUp.includes(flow)))));
  // Who monitors live looks at what has just arrived and at the hours before: an alert alone keeps neither.
  const monitored = derived.flows.filter((flow) => isStreaming(flow) && /\bmonitor/iu.test(flow.name));
  const measured = brief.sources.filter((source) => source.kind === "iot" || /\bmetrics?\b|\btelemetry\b|\btime[- ]series\b/iu.test(source.name)).map((source) => source.id);
  const watched = has("bi") && !has("realtime-olap", "time-series", "search") ? monitored : [];
  // Beyond some hundred thousand readings a second a columnar store takes the place of a time-series one.
  const watchesMeasurements = derived.volume.peakRecordsPerSecond.value <= 200_000 && watched.some((flow) => flow.sources.some((id) => measured.includes(id)));
  flag("needsRealtimeOlap", has("realtime-olap") || (outside >= 200 && !has("api")) || aggregated || (watched.length > 0 && !watchesMeasurements), from("realtime-olap", "bi"));
  const decides = derived.flows.some((flow) => (flow.purpose === "scoring" || flow.purpose === "serving") && flow.responseSeconds !== undefined);
  // A live result behind an API (a leaderboard, a parcel's place) is looked up by key, whether or not the brief says in how many milliseconds.
  const looksUp = has("api") && derived.flows.some((flow) => (flow.purpose === "scoring" || flow.purpose === "serving") && isStreaming(flow));
  const fed = derived.flows.some((flow) => flow.purpose === "replication" && flow.freshnessSeconds <= 300);
  // No warehouse answers reads of an interface within a tenth of a second.
  const promptReads = has("api") && brief.latencies.some((latency) => latency.measure === "response" && latency.seconds <= 0.1 && /\b(api|reads?|look-?ups?)\b/u.test(latency.subject ?? ""));
  // Each is a way to ask for rows by key; a store that is asked for and can answer takes the look-ups itself.
  const byKey = [
    lookedUp.length > 0 && !has("operational-database"),
    promptReads && !has("feature-store", "operational-database"),
    fed && has("api") && !has("operational-database", "realtime-olap", "search"),
    decides && !has("feature-store", "operational-database"),
    looksUp && !has("feature-store", "operational-database", "realtime-olap"),
  ];
  flag("needsKeyValue", has("key-value") || byKey.includes(true), [...from("key-value"), ...answering.map((flow) => `REQ-flow-${flow.id}`)]);
  flag("needsSearch", has("search"), from("search"));
  flag("needsGraph", has("graph"), from("graph"));
  flag("needsTimeSeries", has("time-series") || watchesMeasurements, watchesMeasurements ? watched.map((flow) => `REQ-flow-${flow.id}`) : from("time-series"));
  flag("needsVector", has("vector"), from("vector"));
  flag("publicCallsMany", brief.targets.some((target) => target.external === true && (target.requestsPerSecond ?? 0) >= MANY_CALLS), from("api"));
  // Results written into a database take little room; a copy of the sources takes theirs.
  flag("copiesDatabase", brief.targets.some((target) => target.kind === "operational-database" && (COPY.test(target.name) || derived.flows.some((flow) => flow.purpose === "replication" && flow.targets.includes(target.id)))), from("operational-database"));
  flag("needsRelational", has("operational-database"), from("operational-database"));
  flag("needsReverseEtl", has("reverse-etl"), from("reverse-etl"));
  flag("needsApi", has("api") || answering.length > 0, [...from("api"), ...answering.map((flow) => `REQ-flow-${flow.id}`)]);
  users(sheet, brief, derived, outside);
}

const COPY = /\breplicas?\b|\bcop(y|ies)\b|\bmirror\w*\b/iu;
/** Faster than any columnar store shows what it was given. */
const PROMPT_SECONDS = 2;
/** A rate of calls one would not send at an engine that scans, calls/s. */
const MANY_CALLS = 100;

/** A live flow behind an interface whose readers name a key: rows copied as they are, results due at once, or more calls than an engine that scans should see. */
function readByKey(flow: Flow, brief: Brief): boolean {
  if (!isStreaming(flow) || flow.purpose === "scoring") return false;
  const interfaces = brief.targets.filter((target) => target.kind === "api" && flow.targets.includes(target.id));
  if (interfaces.length === 0) return false;
  const rows = brief.sources.filter((source) => flow.sources.includes(source.id)).every((source) => source.kind === "database" || source.kind === "mainframe");
  return rows || flow.freshnessSeconds <= PROMPT_SECONDS || interfaces.some((target) => (target.requestsPerSecond ?? 0) >= MANY_CALLS || /\blook-?ups?\b/iu.test(target.name));
}

function users(sheet: FactSheet, brief: FactSources["brief"], derived: FactSources["derived"], external: number): void {
  const precise = (name: string): number | undefined => { const value = brief.precise[name]?.value; return typeof value === "number" ? value : undefined; };
  const inside = brief.targets.filter((target) => !target.external && target.users !== undefined);
  const stated = precise("bi_users") ?? (inside.length > 0 ? inside.reduce((sum, target) => sum + (target.users ?? 0), 0) : undefined);
  const onlyOutside = external > 0 && inside.length === 0;
  const own = precise("engineers") ?? brief.team.engineers?.value ?? 3;
  const bi = stated !== undefined
    ? derived.ledger.state(stated, { id: "REQ-bi-users", kind: "functional", statement: "So many people use dashboards or SQL.", field: inside[0]?.span.field ?? "bi_users", unit: "users", span: inside[0]?.span ?? brief.precise["bi_users"]?.span })
    : onlyOutside
    ? derived.ledger.assume(own, { id: "ASM-bi-users", field: "target_systems", unit: "users", reason: `The brief names readers outside the company only (${String(external)}); inside, the ${String(own)} engineers query.`, effect: "Warehouse concurrency and BI licences." })
    : derived.ledger.assume(20, { id: "ASM-bi-users", field: "target_systems", unit: "users", reason: "The brief gives no number of dashboard or SQL users; 20 are taken.", effect: "Warehouse concurrency and BI licences." });
  sheet.put("biUsers", bi);
  sheet.derive("externalUsers", external, "users", brief.targets.map((target) => `REQ-target-${target.id}`));
  // Busiest hour: a fifth of the day's queries, 20 a day by each colleague and 10 by each outside user.
  const busiest = (bi.value * 20 * 0.2 + external * 10 * 0.2) / 3600;
  const queries = precise("queries_per_second");
  const perSecond = queries ?? Math.max(0.1, busiest);
  sheet.derive("queriesPerSecond", perSecond, "queries/s", queries !== undefined ? ["precise.queries_per_second"] : bi.from);
  const called = brief.targets.filter((target) => target.requestsPerSecond !== undefined);
  if (called.length > 0) sheet.derive("apiRequestsPerSecond", called.reduce((sum, target) => sum + (target.requestsPerSecond ?? 0), 0), "calls/s", called.map((target) => `REQ-target-${target.id}`));
  // Little's law with answers of 5 s, doubled for bursts. Outside readers who look keys up or have a store of their own do not queue here.
  const elsewhere = ["needsApi", "needsRealtimeOlap", "needsKeyValue"].some((id) => sheet.flag(id));
  const scans = elsewhere ? (bi.value * 20 * 0.2) / 3600 : busiest;
  sheet.derive("concurrentQueries", Math.max(2, Math.ceil(scans * 5 * 2)), "count", bi.from);
}
