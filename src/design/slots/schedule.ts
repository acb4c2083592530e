/** Cron expressions of the scheduled flows, from their interval, their deadline and the computed run time. */
import type { Flow } from "../../requirements/requirement.js";
import { sizingAssumptions } from "../../sizing/assumptions.js";
import type { PipelineView } from "./pipeline-view.js";

const DAY = 86_400;
const HOUR = 3_600;
/** Parts of a path whose run time adds up to the run of the flow. */
const RUN_ROLES: readonly string[] = ["batch-ingestion", "saas-ingestion", "file-transfer", "batch-processing", "sql-transformation", "warehouse"];
/** Minutes between the end of the last possible run and the deadline. */
const SLACK_MINUTES = 15;

export interface Schedule {
  readonly flow: Flow;
  readonly cron: string;
  readonly everySeconds: number;
  readonly runMinutes: number;
  /** Clock words of the start and of the last start that keeps the deadline; daily and slower flows only. */
  readonly start?: string;
  readonly latest?: string;
  readonly deadline?: string;
  /** The window does not hold the planned runs. */
  readonly tight: boolean;
  readonly because: readonly string[];
}

/** 375 -> "06:15"; below zero it is the day before. */
export function clock(minutes: number): string {
  const day = ((Math.round(minutes) % 1440) + 1440) % 1440;
  const two = (value: number): string => (value < 10 ? `0${String(value)}` : String(value));
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

/** Seconds between runs: stated, else as the sizing plans it. */
export function intervalOf(flow: Flow): number {
  if (flow.everySeconds !== undefined) return flow.everySeconds;
  return flow.class === "micro-batch" ? Math.max(300, flow.freshnessSeconds / 2) : Math.max(HOUR, Math.min(flow.freshnessSeconds, DAY));
}

/** Minutes of one run over all parts on the flow's path, with the sizing items that say so. */
export function runOf(view: PipelineView, flow: Flow): { readonly minutes: number; readonly because: readonly string[] } {
  const path = view.context.topology.paths[flow.id] ?? [];
  const parts = view.context.topology.components.filter((component) => path.includes(component.id) && RUN_ROLES.includes(component.role));
  const items = parts.flatMap((component) => view.context.sizing.get(`${component.id}.runHours`) ?? []);
  let hours = 0;
  for (const component of parts) {
    const item = view.context.sizing.get(`${component.id}.runHours`);
    if (item === undefined) continue;
    // The item holds one run per scheduled flow of the component, in the order of the flows, and is the longest of them.
    const own = view.scheduled.filter((other) => component.flows.length === 0 || component.flows.includes(other.id));
    hours += item.inputs[`run${String(own.findIndex((other) => other.id === flow.id) + 1)}`]?.value ?? item.value;
  }
  return hours > 0
    ? { minutes: Math.max(1, Math.ceil(hours * 60 - 1e-6)), because: items.map((item) => `sizing:${item.id}`) }
    : { minutes: sizingAssumptions.minimumRunHours.value * 60, because: [`sizing:flow:${flow.id}.gigabytesPerRun`] };
}

/** Largest divisor of `whole` that is not above `wanted`. */
function divisor(whole: number, wanted: number): number {
  for (let step = Math.min(whole, Math.floor(wanted)); step > 1; step -= 1) if (whole % step === 0) return step;
  return 1;
}

/** "arrives at 04:00", "delivered by 5 am": minutes after midnight. */
function arrivalOf(view: PipelineView, flow: Flow): number | undefined {
  let latest: number | undefined;
  for (const source of view.sources.filter((item) => flow.sources.includes(item.id))) {
    for (const remark of [source.name, ...source.remarks]) {
      const found = /\b(?:arriv\w+|deliver\w+|at|by)\s+(?:at |by )?(\d{1,2}):(\d{2})\b/u.exec(remark.toLowerCase());
      if (found === null) continue;
      const minutes = Number(found[1]) * 60 + Number(found[2]);
      if (minutes < 1440 && (latest === undefined || minutes > latest)) latest = minutes;
    }
  }
  return latest;
}

function often(flow: Flow, everySeconds: number): string {
  if (everySeconds < HOUR) {
    const step = divisor(60, Math.max(1, everySeconds / 60));
    return step === 1 ? "* * * * *" : step === 60 ? "0 * * * *" : `*/${String(step)} * * * *`;
  }
  const hours = divisor(24, everySeconds / HOUR);
  // A run that is due some minutes after the hour cannot wait five of them for stragglers.
  if (flow.dueMinutes !== undefined) return "0 * * * *";
  return hours === 1 ? "5 * * * *" : `5 */${String(hours)} * * *`;
}

function days(everySeconds: number): string {
  if (everySeconds <= 1.5 * DAY) return "* * *";
  if (everySeconds <= 10 * DAY) return "* * 1";
  if (everySeconds <= 45 * DAY) return "1 * *";
  return everySeconds <= 120 * DAY ? "1 */3 *" : "1 1 *";
}

/** The schedule of one flow. Daily starts avoid 02:00 to 03:00 local, which the change of clocks skips or repeats. */
export function scheduleOf(view: PipelineView, flow: Flow): Schedule {
  const everySeconds = intervalOf(flow);
  const run = runOf(view, flow);
  const because = [...run.because, ...(flow.because.slice(0, 2))];
  if (everySeconds < 0.75 * DAY) return { flow, everySeconds, cron: often(flow, everySeconds), runMinutes: run.minutes, tight: run.minutes > (flow.dueMinutes ?? everySeconds / 60), because };
  const runs = flow.criticality === "standard" ? 1 : sizingAssumptions.runsPerWindow.value;
  const deadline = flow.deadlineMinutes;
  const latest = deadline === undefined ? undefined : deadline - SLACK_MINUTES - run.minutes * runs;
  const arrival = arrivalOf(view, flow);
  const wanted = flow.startMinutes !== undefined ? flow.startMinutes : arrival !== undefined ? arrival + 15 : deadline === undefined ? 75 : Math.max(15, deadline - sizingAssumptions.batchWindowHours.value * 60);
  let start = latest === undefined ? wanted : Math.min(wanted, Math.max(latest, -600));
  start = Math.floor(start / 5) * 5;
  const hour = ((start % 1440) + 1440) % 1440;
  if (hour >= 120 && hour < 180 && arrival === undefined && flow.startMinutes === undefined) start -= hour - 105;
  const day = ((start % 1440) + 1440) % 1440;
  return {
    flow, everySeconds, runMinutes: run.minutes, cron: `${String(day % 60)} ${String(Math.floor(day / 60))} ${days(everySeconds)}`, start: clock(start), because,
    ...(latest === undefined ? {} : { latest: clock(latest) }), ...(deadline === undefined ? {} : { deadline: clock(deadline) }),
    tight: latest !== undefined && (latest < -600 || (arrival !== undefined && arrival > latest)),
  };
}
