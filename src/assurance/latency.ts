/** Where the time goes between a record's origin and its target, hop by hop. */
import type { Technology } from "../catalog/schema.js";
import type { Component } from "../design/topology.js";
import { raisesAlarm } from "../requirements/alarms.js";
import type { Flow } from "../requirements/requirement.js";
import { roundSignificant } from "../shared/quantity.js";
import { runInterval } from "../sizing/load.js";
import { sourceWords, type AssuranceContext, answeringParts, platformPath, recoveryStrategy, REQUEST_ROLES, runHoursOf } from "./context.js";
import type { LatencyLine } from "./assurance.js";

type Hop = LatencyLine["hops"][number];

/** Roles that hold or describe data without a record waiting in them. */
const NO_HOP: ReadonlySet<string> = new Set(["lake-storage", "table-format", "schema-registry", "orchestration", "compute", "metadata-catalog", "data-quality", "lineage"]);
/** Roles whose delay in a scheduled flow is the run itself. */
const RUN_ROLES: ReadonlySet<string> = new Set(["batch-processing", "sql-transformation", "warehouse", "batch-ingestion", "saas-ingestion", "file-transfer", "ml-platform"]);
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
function scheduleHop(flow: Flow): Hop {
  const interval = runInterval(flow);
  return flow.freshnessSeconds > interval
    ? { component: "schedule", milliseconds: Math.round(interval * 1_000), source: "longest wait for the next run: one interval" }
    : { component: "schedule", milliseconds: 0, source: "counted from the close of the period a run covers" };
}

/** Longest gap between two running results of a window that is shown before it closes. */
const MOST_EARLY_SECONDS = 30;
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
function windowHop(context: AssuranceContext, flow: Flow): Hop | undefined {
  const window = context.windows?.find((item) => item.kind === "tumbling") ?? context.windows?.[0];
  if (window === undefined || flow.purpose === "replication" || flow.purpose === "ingest") return undefined;
  if (["scoring", "alerting", "serving"].includes(flow.purpose)) {
    return { component: "window", milliseconds: 0, source: "results are emitted per event: the running value leaves with the event, no window close is waited for" };
  }
  const close = window.slideSeconds ?? window.seconds;
  const held = Math.min(MOST_HELD_SECONDS, Math.max(1, Math.round(flow.freshnessSeconds / 10)));
  if ((close + held) * 2 <= flow.freshnessSeconds) {
    return { component: "window", milliseconds: (close + held) * 1_000, source: `a window of ${String(close)} s closes after ${String(held)} s for records out of order` };
  }
  const early = Math.min(close, MOST_EARLY_SECONDS, Math.max(1, Math.floor(flow.freshnessSeconds / 4)));
  return { component: "window", milliseconds: early * 1_000, source: `running results every ${String(early)} s; the window of ${String(close)} s corrects them when it closes` };
}

/** Steps of a live flow that no component on its path stands for: window, model, delivery to a person. */
function liveHops(context: AssuranceContext, flow: Flow, path: readonly Component[]): Hop[] {
  const streams = path.some((component) => component.role === "stream-processing");
  const hops: Hop[] = [];
  const window = streams ? windowHop(context, flow) : undefined;
  if (window !== undefined) hops.push(window);
  const modelled = path.some((component) => component.role === "ml-platform");
  if (streams && flow.purpose === "scoring" && !modelled && context.topology.components.some((component) => component.role === "ml-platform")) {
    hops.push({ component: "model-scoring", milliseconds: SCORING_MILLISECONDS, source: "model loaded into the processing job; editorial, unverified" });
  }
  if (raisesAlarm(flow)) {
    const connected = flow.freshnessSeconds <= CONNECTED_SECONDS;
    if (connected) hops.push({ component: "alert-delivery", milliseconds: CONNECTED_MILLISECONDS, source: "subscriber with an open connection (screen, line controller); a phone would not keep the promise; editorial, unverified" });
    else hops.push({ component: "alert-delivery", milliseconds: DELIVERY_MILLISECONDS, source: "push service from the alert topic to a person's device; editorial, unverified" });
  }
  return hops;
}

function hopOf(context: AssuranceContext, component: Component, flow: Flow): Hop | undefined | "unknown" {
  const technology = context.technology(component.technology);
  const runHours = runHoursOf(context, component.id, flow.id);
  if (isScheduled(flow) && RUN_ROLES.has(component.role) && runHours !== undefined) {
    return { component: component.id, milliseconds: Math.round(runHours * 3_600_000), source: `sizing:${component.id}.runHours` };
  }
  if (NO_HOP.has(component.role)) return undefined;
  if (technology?.latency === undefined) return technology?.deployment === "library" ? undefined : "unknown";
  const tail = flow.percentile >= 0.95;
  const milliseconds = tail ? technology.latency.p99Milliseconds : technology.latency.p50Milliseconds;
  return { component: component.id, milliseconds, source: `${tail ? "p99" : "p50"}, ${sourceOf(technology, technology.latency.source)}` };
}

function lineOf(flow: Flow, target: number, hops: readonly Hop[], unknown: readonly string[]): LatencyLine {
  const total = roundSignificant(hops.reduce((sum, hop) => sum + hop.milliseconds, 0), 12);
  const verdict = total > target ? "not-met" : unknown.length > 0 || hops.length === 0 ? "unknown" : "met";
  return { flow: flow.id, target, percentile: flow.percentile, hops, total, verdict };
}

function budgetOf(context: AssuranceContext, flow: Flow, components: readonly Component[], target: number, extra: readonly Hop[]): LatencyLine {
  const hops: Hop[] = [...extra];
  const unknown: string[] = [];
  for (const component of components) {
    const hop = hopOf(context, component, flow);
    if (hop === "unknown") unknown.push(component.id);
    else if (hop !== undefined) hops.push(hop);
  }
  return lineOf(flow, Math.round(target), hops, unknown);
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
    const extra: Hop[] = [];
    if (isScheduled(flow)) extra.push(scheduleHop(flow));
    else extra.push(...liveHops(context, flow, path));
    if (recoveryStrategy(context, flow) === "active-active") {
      extra.push({ component: "cross-region", milliseconds: CROSS_REGION_MILLISECONDS, source: "one way between two regions of a continent, general knowledge, unverified" });
    }
    lines.push(budgetOf(context, flow, path, flow.freshnessSeconds * 1_000, extra));
    if (flow.responseSeconds === undefined) continue;
    const serving = answeringParts(path).filter((component) => REQUEST_ROLES.has(component.role));
    lines.push({ ...budgetOf(context, { ...flow, class: "real-time", percentile: flow.responsePercentile ?? flow.percentile }, serving, flow.responseSeconds * 1_000, []), measure: "response" });
  }
  return lines;
}
