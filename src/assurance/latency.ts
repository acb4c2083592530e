/** Where the time goes between a record's origin and its target, hop by hop. */
import { answerTime } from "../catalog/answer-times.js";
import type { Technology } from "../catalog/schema.js";
import type { Component } from "../design/topology.js";
import { flagFact, numberFact } from "../facts/fact.js";
import { isPolled } from "../requirements/polled.js";
import { raisesAlarm } from "../requirements/alarms.js";
import type { Flow } from "../requirements/requirement.js";
import { formatInteger } from "../shared/format.js";
import { roundSignificant } from "../shared/quantity.js";
import { runInterval } from "../sizing/load.js";
import { intervalOf, lakeCommitSeconds } from "../catalog/intervals.js";
import { DISTANCE_SOURCE } from "../catalog/area-distances.js";
import { farthestOf, type Way } from "./places.js";
import { sourceWords, type AssuranceContext, answeringParts, platformPath, recoveryStrategy, REQUEST_ROLES, runHoursOf, runItem } from "./context.js";
import type { LatencyLine } from "./assurance.js";

type Hop = LatencyLine["hops"][number];

/** A hop with what it takes at the least: a promise under the sum of these is broken, whatever the tails do. */
interface Step extends Hop {
  readonly least: number;
}

/** A hop that takes the same time at every percentile. */
const steady = (component: string, milliseconds: number, source: string, kind?: Hop["kind"]): Step => ({ component, milliseconds, p50Milliseconds: milliseconds, source, ...(kind === undefined ? {} : { kind }), least: milliseconds });

/** A wait for the next beat of an interval: the whole of it at worst, half of it in the usual case. */
const wait = (component: string, worst: number, source: string, kind: Hop["kind"], sure = worst): Step => ({ component, milliseconds: Math.round(worst), p50Milliseconds: Math.round(worst / 2), source, ...(kind === undefined ? {} : { kind }), least: Math.round(sure) });

/** Roles that hold or describe data without a record waiting in them. */
const NO_HOP: ReadonlySet<string> = new Set(["lake-storage", "table-format", "table-catalog", "schema-registry", "orchestration", "compute", "metadata-catalog", "data-quality", "lineage"]);
/** Roles whose delay in a scheduled flow is the run itself. */
const RUN_ROLES: ReadonlySet<string> = new Set(["batch-processing", "sql-transformation", "warehouse", "batch-ingestion", "saas-ingestion", "file-transfer", "ml-platform"]);
/** Roles through which a polled flow passes one small request or transaction at a time. */
const POLLED_ROLES: ReadonlySet<string> = new Set([...RUN_ROLES, "relational-store", "api-gateway"]);
const POLL_MILLISECONDS = 4_000;
/** Roles of loaders that run as own code: an increment of minutes is small, whatever the interval of a vendor's service. */
const LOADERS: ReadonlySet<string> = new Set(["batch-ingestion", "saas-ingestion", "reverse-etl"]);
const LOAD_MILLISECONDS = 90_000;
/** One-way distance between two regions of a continent. */
const CROSS_REGION_MILLISECONDS = 40;

function sourceOf(technology: Technology, key: string): string {
  const source = technology.sources[key];
  return source === undefined ? key : sourceWords(source);
}

function isScheduled(flow: Flow): boolean {
  return flow.class === "batch" || flow.class === "micro-batch";
}

/**
 * The wait for the next run. A promise longer than the interval is held at its worst moment, just before the next run ends;
 * one of an interval or less ("daily", every day) can only mean the time from the close of the period to its delivery.
 */
function scheduleHop(flow: Flow): Step {
  const interval = runInterval(flow);
  return flow.freshnessSeconds > interval
    ? wait("schedule", interval * 1_000, "longest wait for the next run: one interval, half of it in the usual case", "trigger")
    : steady("schedule", 0, "counted from the close of the period a run covers");
}

/** Longest gap between two running results of a window that is shown before it closes. */
const MOST_EARLY_SECONDS = 30;
/** Shortest beat of running results; where the promise leaves no room for one, each event sends the running value. */
const LEAST_BEAT_SECONDS = 1;
/** What out-of-order records are waited for before a window closes; editorial. */
const MOST_HELD_SECONDS = 5;
/** A model loaded into the processing job scores in this time; editorial, unverified. */
const SCORING_MILLISECONDS = 50;
/** From the alert topic to a phone, mail box or pager through a push service; editorial, unverified. */
const DELIVERY_MILLISECONDS = 2_000;
/** Alerts due within this time go to a subscriber that is connected already; the time of that last step. */
const CONNECTED_SECONDS = 5;
const CONNECTED_MILLISECONDS = 200;

/**
 * What the window adds. Scores, alerts and look-ups are sent with every event; analytics waits for the close of a tumbling
 * window where that fits half the promise, and shows running results of longer ones.
 */
function windowHop(context: AssuranceContext, flow: Flow): Step | undefined {
  const window = context.windows?.find((item) => item.kind === "tumbling") ?? context.windows?.[0];
  if (window === undefined || flow.purpose === "replication" || flow.purpose === "ingest") return undefined;
  if (["scoring", "alerting", "serving"].includes(flow.purpose) || flow.freshnessSeconds < LEAST_BEAT_SECONDS * 4) {
    return steady("window", 0, "results are emitted per event: the running value leaves with the event, no window close is waited for");
  }
  const close = window.slideSeconds ?? window.seconds;
  const held = Math.min(MOST_HELD_SECONDS, Math.max(1, Math.round(flow.freshnessSeconds / 10)));
  if ((close + held) * 2 <= flow.freshnessSeconds) {
    const whole = (close + held) * 1_000;
    return { component: "window", milliseconds: whole, p50Milliseconds: whole - close * 500, least: whole, kind: "buffer", source: `a window of ${String(close)} s closes after ${String(held)} s for records out of order; half the window in the usual case` };
  }
  const early = Math.min(close, MOST_EARLY_SECONDS, Math.max(LEAST_BEAT_SECONDS, Math.floor(flow.freshnessSeconds / 4)));
  return wait("window", early * 1_000, `running results every ${String(early)} s; the window of ${String(close)} s corrects them when it closes`, "buffer");
}

/** Steps of a live flow that no component on its path stands for: window, model, delivery to a person. */
function liveHops(context: AssuranceContext, flow: Flow, path: readonly Component[]): Step[] {
  const streams = path.some((component) => component.role === "stream-processing");
  const hops: Step[] = [];
  const window = streams ? windowHop(context, flow) : undefined;
  if (window !== undefined) hops.push(window);
  const modelled = path.some((component) => component.role === "ml-platform");
  if (streams && flow.purpose === "scoring" && !modelled && context.topology.components.some((component) => component.role === "ml-platform")) {
    hops.push(steady("model-scoring", SCORING_MILLISECONDS, "model loaded into the processing job; editorial, unverified"));
  }
  if (raisesAlarm(flow)) {
    const connected = flow.freshnessSeconds <= CONNECTED_SECONDS;
    if (connected) hops.push(steady("alert-delivery", CONNECTED_MILLISECONDS, "subscriber with an open connection (screen, line controller); a phone would not keep the promise; editorial, unverified"));
    else hops.push(steady("alert-delivery", DELIVERY_MILLISECONDS, "push service from the alert topic to a person's device; editorial, unverified"));
  }
  return hops;
}

/** Sources that are looked at once in each interval, engines that gather for one, stores that show after one. */
const COLLECTING: ReadonlySet<string> = new Set(["warehouse", "realtime-olap", "time-series-store"]);

/** A part's own delay; the wait for its interval told apart where the part has one. The two make up its entry. */
function partSteps(component: Component, technology: Technology, flow: Flow): Step[] {
  const { latency } = technology;
  if (latency === undefined) return [];
  const tail = flow.percentile >= 0.95;
  const whole = tail ? latency.p99Milliseconds : latency.p50Milliseconds;
  const source = `${tail ? "p99" : "p50"}, ${sourceOf(technology, latency.source)}`;
  const interval = intervalOf(technology.id);
  if (interval === undefined) {
    const collects = COLLECTING.has(component.role) && latency.p50Milliseconds >= 1_000;
    return [{ component: component.id, milliseconds: whole, p50Milliseconds: latency.p50Milliseconds, least: latency.p50Milliseconds, source, ...(collects ? { kind: "commit" as const } : {}) }];
  }
  const usual = Math.min(interval.milliseconds / 2, latency.p50Milliseconds), waited = tail ? Math.min(interval.milliseconds, whole) : usual;
  const beat: Step = { component: component.id, milliseconds: waited, p50Milliseconds: usual, least: usual, kind: interval.kind, source: `${interval.setting}, ${formatInteger(interval.milliseconds)} ms; ${sourceWords(interval.source)}` };
  const work = { milliseconds: whole - waited, p50Milliseconds: latency.p50Milliseconds - usual };
  return work.milliseconds <= 0 ? [beat] : [beat, { component: component.id, ...work, least: work.p50Milliseconds, source: `${source}, less the wait` }];
}

function hopsOf(context: AssuranceContext, component: Component, flow: Flow): Step[] | "unknown" {
  const technology = context.technology(component.technology);
  const runHours = runHoursOf(context, component.id, flow.id);
  if (isPolled(flow) && POLLED_ROLES.has(component.role)) return [steady(component.id, POLL_MILLISECONDS, "one request to the source or one transaction in the store; editorial, unverified")];
  if (isScheduled(flow) && RUN_ROLES.has(component.role) && runHours !== undefined) return [steady(component.id, Math.round(runHours * 3_600_000), `sizing:${runItem(context, component.id, flow.id)}`, "run")];
  if (flow.class === "micro-batch" && LOADERS.has(component.role) && technology?.deployment === "library") return [steady(component.id, LOAD_MILLISECONDS, "start of a loader and one increment of minutes; editorial, unverified", "run")];
  if (NO_HOP.has(component.role)) return [];
  if (technology?.latency === undefined) return technology?.deployment === "library" ? [] : "unknown";
  return partSteps(component, technology, flow);
}

/** What a reader waits for at one part: the answer time of its role, else the delay its entry names; never longer than that delay. */
function answerHops(context: AssuranceContext, component: Component, flow: Flow): Step[] | "unknown" {
  const own = hopsOf(context, component, flow);
  const time = answerTime(component.role);
  if (time === undefined || (own !== "unknown" && own.length === 0)) return own;
  const tail = flow.percentile >= 0.95;
  const milliseconds = tail ? time.p99Milliseconds : time.p50Milliseconds;
  if (own !== "unknown" && sumOf(own, "milliseconds") <= milliseconds) return own;
  return [{ component: component.id, milliseconds, p50Milliseconds: time.p50Milliseconds, least: time.p50Milliseconds, source: `${tail ? "p99" : "p50"} of ${time.of}; editorial, unverified` }];
}

const sumOf = (steps: readonly Step[], of: "milliseconds" | "p50Milliseconds" | "least"): number => roundSignificant(steps.reduce((sum, step) => sum + step[of], 0), 12);

function lineOf(flow: Flow, target: number, steps: readonly Step[], unknown: readonly string[]): LatencyLine {
  const total = sumOf(steps, "milliseconds"), usual = sumOf(steps, "p50Milliseconds");
  const proven = sumOf(steps, "least") > target || steps.some((step) => step.milliseconds > target && !step.source.includes("unverified"));
  const verdict = total > target ? (proven ? "not-met" : "at-risk") : unknown.length > 0 || steps.length === 0 ? "unknown" : "met";
  return { flow: flow.id, target, percentile: flow.percentile, hops: steps.map(hopFrom), total, ...(usual < total ? { usual } : {}), verdict };
}

function hopFrom({ component, milliseconds, p50Milliseconds, source, kind }: Step): Hop {
  return { component, milliseconds, p50Milliseconds, source, ...(kind === undefined ? {} : { kind }) };
}

function budgetOf(context: AssuranceContext, flow: Flow, components: readonly Component[], target: number, extra: readonly Step[], one: typeof hopsOf = hopsOf): LatencyLine {
  const unknown: string[] = [];
  const steps = components.flatMap((component) => {
    const own = one(context, component, flow);
    if (own === "unknown") unknown.push(component.id);
    return own === "unknown" ? [] : own;
  });
  return lineOf(flow, Math.round(target), [...extra, ...steps], unknown);
}

/** The model that answers a caller runs in a service beside the stream; only its features wait in the store. Editorial, unverified. */
const DECISION = { p50Milliseconds: 20, p99Milliseconds: 50 };

/** The time of the decision itself, where each event is a question and no model platform on the path answers it. */
function decisionHop(flow: Flow, serving: readonly Component[]): Step[] {
  // A promise that a further call would use up is kept by the caller itself: it reads the counters and decides.
  // What is recomputed on a rhythm is looked up when somebody asks.
  if (flow.purpose !== "scoring" || flow.everySeconds !== undefined || (flow.responseSeconds ?? 0) * 1_000 < 2 * DECISION.p99Milliseconds || serving.some((component) => component.role === "ml-platform")) return [];
  const tail = (flow.responsePercentile ?? flow.percentile) >= 0.95;
  return [{ component: "decision-service", milliseconds: tail ? DECISION.p99Milliseconds : DECISION.p50Milliseconds, p50Milliseconds: DECISION.p50Milliseconds, least: DECISION.p50Milliseconds, source: "model and rules in a service that the caller asks; features read from the store; editorial, unverified" }];
}

/** Stores in which a live result shows as it is written; without one of them readers see table files, commit by commit. */
const WRITTEN: ReadonlySet<string> = new Set(["warehouse", "realtime-olap", "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "vector-store", "feature-store", "cache", "message-queue"]);

/** Purposes whose result goes to a caller or a person, not into a table. */
const NOT_READ: ReadonlySet<string> = new Set(["scoring", "alerting", "serving"]);

/** The wait for the next commit of a live flow that ends in table files. */
function commitHop(flow: Flow, path: readonly Component[]): Step[] {
  const lake = path.find((component) => component.role === "lake-storage");
  if (lake === undefined || isScheduled(flow) || NOT_READ.has(flow.purpose) || path.some((component) => WRITTEN.has(component.role))) return [];
  const seconds = lakeCommitSeconds(flow.freshnessSeconds);
  return [wait(lake.id, seconds * 1_000, `table files are committed every ${String(seconds)} s, a third of the promised age; editorial`, "commit")];
}

/** The way from a source on another continent, and between two live regions. */
function distanceHops(context: AssuranceContext, flow: Flow): Step[] {
  const homes = context.places?.homes ?? [];
  const hops: Step[] = [];
  const far = farthestOf(flow.sources.map((id) => context.places?.sources[id] ?? []).filter((areas) => !areas.some((area) => homes.includes(area))).flat(), homes);
  if (far !== undefined) hops.push(oneWay("distance-from-source", far));
  // Copies that follow on their own keep nobody waiting: only a write that counts when both places hold it goes the distance first.
  if (recoveryStrategy(context, flow) !== "active-active" || context.decisions.chosen("cross-region-replication") !== "synchronous-replication") return hops;
  if (!flagFact(context.facts, "hasCloud")) {
    const kilometres = numberFact(context.facts, "siteDistanceKilometres", 100);
    return [...hops, steady("between-sites", Math.max(1, Math.round(kilometres / 100)), `one way between two own sites ${formatInteger(kilometres)} km apart: 5 microseconds a km of fibre, twice the straight line; general knowledge, unverified`, "distance")];
  }
  const [first, ...others] = homes;
  const apart = first === undefined ? undefined : farthestOf(others, [first]);
  return [...hops, apart === undefined ? steady("cross-region", CROSS_REGION_MILLISECONDS, "one way between two regions of a continent, general knowledge, unverified", "distance") : oneWay("cross-region", apart)];
}

function oneWay(component: string, way: Way): Step {
  const milliseconds = Math.round(way.milliseconds / 2);
  return { component, milliseconds, p50Milliseconds: milliseconds, least: Math.round(way.floor / 2), kind: "distance", source: `one way ${way.home} to ${way.area}, ${formatInteger(way.kilometres)} km: half the round trip; ${DISTANCE_SOURCE}` };
}

/** The round trip of readers, where the brief places all of them on other continents than every region; where some are near, the tension names the far ones. */
function readerHop(context: AssuranceContext): Step[] {
  const { readers = [], homes = [] } = context.places ?? {};
  const far = readers.some((area) => homes.includes(area)) ? undefined : farthestOf(readers, homes);
  if (far === undefined) return [];
  const milliseconds = Math.round(far.milliseconds);
  return [{ component: "distance-to-readers", milliseconds, p50Milliseconds: milliseconds, least: Math.round(far.floor), kind: "distance", source: `round trip ${far.home} to ${far.area}, ${formatInteger(far.kilometres)} km; ${DISTANCE_SOURCE}` }];
}

/**
 * Age of the data at its target, and, where one is promised, the response time of the serving parts alone. p99 figures are
 * added up for promises at the 95th percentile or above: the sum of tails is an upper bound, never too kind.
 * Scheduled flows wait one interval at worst and then run.
 */
export function latencyBudget(context: AssuranceContext): LatencyLine[] {
  const lines: LatencyLine[] = [];
  for (const flow of context.flows) {
    const path = platformPath(context, flow);
    const extra = [...(isScheduled(flow) ? [scheduleHop(flow)] : liveHops(context, flow, path)), ...distanceHops(context, flow), ...commitHop(flow, path)];
    lines.push(budgetOf(context, flow, path, flow.freshnessSeconds * 1_000, extra));
    if (flow.responseSeconds === undefined) continue;
    const serving = answeringParts(path).filter((component) => REQUEST_ROLES.has(component.role));
    lines.push({ ...budgetOf(context, { ...flow, class: "real-time", percentile: flow.responsePercentile ?? flow.percentile }, serving, flow.responseSeconds * 1_000, [...decisionHop(flow, serving), ...readerHop(context)], answerHops), measure: "response" });
  }
  return lines;
}
