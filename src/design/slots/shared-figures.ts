/** Figures that several sections name: the key of the log, retry pauses, how long a dead letter stays. One function each, so that no two slots differ. */
import type { DomainEntity } from "../../catalog/domain.js";
import { engineLimits, logLimits, type EngineLimits, type LogLimits } from "../../catalog/stream-limits.js";
import { formatMinutes, formatSeconds } from "../../shared/format.js";
import type { SlotContext } from "./context.js";
import { PipelineView } from "./pipeline-view.js";
import { intervalOf, scheduleOf } from "./schedule.js";

/** Field by which the event log spreads live records, and why; the key of the leading live entity. */
export function streamKey(context: SlotContext): { readonly field: string; readonly why: string; readonly entity: DomainEntity | undefined } {
  const entity = new PipelineView(context).leading;
  return { field: entity?.partitionKey?.field ?? context.pack.partitioning.hashKey, why: entity?.partitionKey?.why ?? "records of one key stay in order", entity };
}

/** Field by which the live computation keeps its state: what its first window groups by, else the key of the log. */
export function stateKey(context: SlotContext): string {
  const window = new PipelineView(context).use().windows[0];
  return window?.groupBy[0] ?? streamKey(context).field;
}

/** Limits of the chosen stream engine and event log. */
export const engineOf = (context: SlotContext): Omit<EngineLimits, "technologies"> => engineLimits(context.decisions.chosen("stream-processing"));
export const logOf = (context: SlotContext): LogLimits | undefined => logLimits(context.decisions.chosen("event-log"));

/** First pauses a person would set, in seconds. */
const FIRST_PAUSES: readonly number[] = [30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
const TASK_PAUSES: readonly number[] = [15, 10, 5, 2, 1];
/** Share of the promised age, or of the time between two runs, that waiting may use up. */
const WAIT_SHARE = 0.2;

export interface RetryBudget {
  readonly attempts: number;
  readonly firstSeconds: number;
  readonly lastSeconds: number;
  readonly totalSeconds: number;
  /** What the pauses are measured against. */
  readonly within: string;
  /** Minutes before the repeats of a task; empty where nothing is scheduled. */
  readonly taskMinutes: readonly number[];
}

/** Pauses that together stay under a fifth of what the tightest flow allows. */
export function retryBudget(context: SlotContext): RetryBudget {
  const view = new PipelineView(context);
  const practice = context.practice("retry-with-backoff");
  const attempts = practice?.parameters["attempts"]?.value ?? 5;
  const shares = (1 << (attempts - 1)) - 1; // 1 + 2 + 4 + ... over the pauses between the attempts
  const live = view.live.reduce<number | undefined>((least, flow) => Math.min(least ?? flow.freshnessSeconds, flow.freshnessSeconds), undefined);
  const windows = view.scheduled.map((flow) => windowMinutes(view, flow));
  const window = windows.length === 0 ? undefined : windows.reduce((least, minutes) => Math.min(least, minutes));
  const seconds = live ?? (window ?? 60) * 60;
  const firstSeconds = FIRST_PAUSES.find((pause) => pause * shares <= seconds * WAIT_SHARE) ?? 0.01;
  const task = window === undefined ? undefined : TASK_PAUSES.find((pause) => pause * 7 <= window * WAIT_SHARE) ?? 1;
  return {
    attempts, firstSeconds, lastSeconds: firstSeconds * (1 << Math.max(0, attempts - 2)), totalSeconds: firstSeconds * shares,
    within: live !== undefined ? `${formatSeconds(live)} of age` : `${formatMinutes(window ?? 60)} for a run`,
    taskMinutes: task === undefined ? [] : window !== undefined && task * 7 > window * WAIT_SHARE ? [task] : [task, task * 2, task * 4],
  };
}

/** Minutes between the start of a run and its deadline, or the next run where no deadline is stated. */
function windowMinutes(view: PipelineView, flow: SlotContext["flows"][number]): number {
  const plan = scheduleOf(view, flow);
  const until = (text: string): number => { const [hours, minutes] = text.split(":"); return Number(hours) * 60 + Number(minutes); };
  if (plan.start !== undefined && flow.deadlineMinutes !== undefined) return Math.max(10, (((flow.deadlineMinutes - until(plan.start)) % 1440) + 1440) % 1440);
  return Math.min(480, intervalOf(flow) / 60);
}

/** Where a record goes that cannot be read, and for how many days: never longer than the log itself can keep it. */
export function deadLetters(context: SlotContext): { readonly place: string; readonly days: number } {
  const view = new PipelineView(context);
  const days = view.parameter("dead-letter", "retentionDays", 14);
  const folder = `a rejected folder in ${view.name("lake-storage") ?? view.store}`;
  const queue = view.name("message-queue");
  if (queue !== undefined) return { place: queue, days: Math.min(days, view.technologies("message-queue")[0]?.maxRetentionDays?.value ?? days) };
  const log = view.name("event-log");
  if (view.live.length === 0 || log === undefined) return { place: folder, days };
  const most = view.technologies("event-log")[0]?.maxRetentionDays?.value ?? days;
  return most < days ? { place: `${folder} (the log keeps ${String(most)} days at most)`, days } : { place: `a dead-letter ${channel(view)} on ${log}`, days };
}

/** What the chosen log calls the place of one kind of event. */
export function channel(view: PipelineView): string {
  const id = view.context.decisions.chosen("event-log") ?? "";
  return id.includes("kinesis") ? "stream" : id.includes("event-hubs") ? "event hub" : "topic";
}
