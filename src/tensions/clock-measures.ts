/** The critical path on the clock: latest arrival, run, one rerun, deadline. */
import type { SourceSystem } from "../brief/brief.js";
import { flagFact, type Fact } from "../facts/fact.js";
import { sayMonthDay } from "../requirements/deadlines.js";
import type { Flow } from "../requirements/requirement.js";
import { formatInteger, formatMinutes, formatNumber, formatPercent, formatSeconds } from "../shared/format.js";
import { sizingAssumptions } from "../sizing/assumptions.js";
import { collect } from "./collect.js";
import type { MeasureInput, Put } from "./measures.js";

const DAY = 1440;
/** Minutes kept free before a deadline. */
const SLACK = 15;
/** From this hour on a delivery belongs to the night before a morning's deadline. */
const EVENING = 18 * 60;
/** Roles whose runs add up to the run of a flow. */
const RUN_ROLES: readonly string[] = ["batch-ingestion", "saas-ingestion", "file-transfer", "batch-processing", "sql-transformation", "warehouse"];
const WORD_NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fourteen: 14, thirty: 30 };

/** 375 -> "06:15"; minutes before midnight belong to the evening before. */
export function clockTime(minutes: number): string {
  const day = ((Math.round(minutes) % DAY) + DAY) % DAY;
  const two = (value: number): string => (value < 10 ? `0${String(value)}` : String(value));
  return `${two(Math.floor(day / 60))}:${two(day % 60)}${minutes < 0 ? " the evening before" : minutes >= DAY ? " the day after" : ""}`;
}

/** Latest time of day named with a source: "delivered over SFTP at 03:00", "between 1 am and 4:30 am". */
export function arrivalOf(source: SourceSystem, deadline: number): number | undefined {
  let latest: number | undefined;
  for (const found of `${source.span.text} ${source.remarks.join(" ")}`.toLowerCase().matchAll(/(?<![\d.:])(\d{1,2})(?::(\d{2}))?\s*(am|pm|a\.m|p\.m)?(?![\d:])/gu)) {
    const [, hour = "0", minute, half] = found;
    if (minute === undefined && half === undefined) continue;
    const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.startsWith("p") ? 12 : 0);
    if (twelve > 24 || Number(minute ?? 0) > 59) continue;
    const time = twelve * 60 + Number(minute ?? 0);
    const own = time >= EVENING && time > deadline ? time - DAY : time;
    if (latest === undefined || own > latest) latest = own;
  }
  return latest;
}

/** Days for which a source corrects what it has delivered: "revised for three days". */
export function revisedDays(source: SourceSystem): number {
  const found = /\b(?:revis\w+|correct\w+|restat\w+|adjust\w+|amend\w+)\b[^;.]{0,24}?\b(\d+|one|two|three|four|five|six|seven|ten|fourteen|thirty) (hour|day|week|month)s?\b/u.exec(`${source.span.text} ${source.remarks.join(" ")}`.toLowerCase());
  if (found === null) return 0;
  const [, amount = "0", unit = "day"] = found;
  return (WORD_NUMBERS[amount] ?? Number(amount)) * (unit === "hour" ? 1 / 24 : unit === "week" ? 7 : unit === "month" ? 30 : 1);
}

/** Minutes of one run over the parts of a flow's path, as the worksheet has them. */
function runMinutes(input: MeasureInput, flow: Flow): number {
  const path = input.topology.paths[flow.id] ?? [];
  const parts = input.topology.components.filter((component) => path.includes(component.id) && RUN_ROLES.includes(component.role));
  const hours = parts.reduce((sum, part) => sum + input.sizing.value(`${part.id}.runHours.${flow.id}`, 0), 0);
  return Math.max(1, Math.ceil((hours > 0 ? hours : sizingAssumptions.minimumRunHours.value) * 60 - 1e-6));
}

export interface ClockLine {
  readonly flow: Flow;
  /** Minutes after midnight; below zero the evening before. */
  readonly deadline: number;
  readonly arrival: number;
  /** What sets the arrival. */
  readonly because: string;
  readonly run: number;
  /** Arrival + run; and after one rerun. */
  readonly done: number;
  readonly rerunDone: number;
  /** Latest start with room for one rerun, and without. */
  readonly latest: number;
  readonly last: number;
  readonly verdict: "late" | "tight" | "fits";
}

/** One line for each flow with a daily time of day. */
export function clockLines(input: MeasureInput): ClockLine[] {
  const late = input.brief.needs.find((need) => need.id === "late-data")?.value;
  return input.flows.flatMap((flow): ClockLine[] => {
    const deadline = flow.deadlineMinutes;
    if (deadline === undefined || flow.deadlineDay !== undefined || flow.onDemand === true || (flow.everySeconds ?? 86_400) > 1.5 * 86_400) return [];
    const stated = input.brief.sources.filter((source) => flow.sources.includes(source.id)).map((source) => ({ source, time: arrivalOf(source, deadline) })).filter((item) => item.time !== undefined).sort((a, b) => (b.time ?? 0) - (a.time ?? 0))[0];
    const close = late === undefined || late > 12 * 3600 ? 0 : Math.ceil(late / 60);
    const arrival = Math.max(stated?.time ?? -DAY, close);
    const because = stated?.time !== undefined && stated.time >= close ? `${stated.source.name} is the last source to arrive, at ${clockTime(arrival)}` : close > 0 ? `the day is complete at ${clockTime(arrival)}, when its latest records are in` : "no source is stated to arrive later than midnight, when the day is complete";
    const run = runMinutes(input, flow), done = arrival + run, rerunDone = done + run;
    return [{
      flow, deadline, arrival, because, run, done, rerunDone, latest: deadline - SLACK - 2 * run, last: deadline - SLACK - run,
      verdict: done + SLACK > deadline ? "late" : rerunDone + SLACK > deadline ? "tight" : "fits",
    }];
  });
}

/** Until this time nobody of a team without a rota has read the night's messages. */
const WORKDAY = 9 * 60 + 30;

/** A deadline that passes before anyone reads an alarm about it, with more runs promised than a year forgives. */
export function isUnread(input: MeasureInput, line: ClockLine): boolean {
  return !flagFact(input.facts, "onCall") && line.verdict !== "late" && line.latest < WORKDAY && line.flow.availabilityOrigin === "stated";
}

/** Facts of one line. */
export function clockFacts(line: ClockLine): Record<string, Fact> {
  return collect((put) => {
    put("clockFlow", line.flow.name, "text", [`flow:${line.flow.id}`]);
    put("clockDeadline", clockTime(line.deadline));
    put("clockBecause", line.because);
    put("clockRun", formatMinutes(line.run));
    put("clockDone", clockTime(line.done));
    put("clockRerunDone", clockTime(line.rerunDone));
    put("clockLatest", clockTime(line.latest));
    put("clockLast", clockTime(line.last));
    put("clockOver", formatMinutes(Math.max(0, line.done + SLACK - line.deadline)));
    put("clockShare", formatPercent(line.flow.availability));
    put("clockMisses", formatNumber(Math.round((1 - line.flow.availability) * 3650) / 10));
    put("clockSpare", formatMinutes(Math.max(0, line.deadline - SLACK - line.rerunDone)));
  });
}

interface MonthLine {
  readonly flow: Flow;
  /** Hours from the end of the month to the deadline, until the last correction, and of one run. */
  readonly available: number;
  readonly settled: number;
  readonly run: number;
  readonly because: string;
}

/** Flows due on a day of the month. */
export function monthLines(input: MeasureInput): MonthLine[] {
  const late = (input.brief.needs.find((need) => need.id === "late-data")?.value ?? 0) / 3600;
  return input.flows.flatMap((flow): MonthLine[] => {
    if (flow.deadlineDay === undefined) return [];
    const revised = input.brief.sources.filter((source) => flow.sources.includes(source.id)).map((source) => ({ source, hours: revisedDays(source) * 24 })).sort((a, b) => b.hours - a.hours)[0];
    const settled = Math.max(late, revised?.hours ?? 0);
    const because = settled === 0 ? "no source is stated to deliver or correct records after the month's end" : (revised?.hours ?? 0) >= late ? `${revised?.source.name ?? ""} is corrected until then` : "records may still arrive until then";
    return [{ flow, available: flow.deadlineMinutes === undefined ? flow.deadlineDay * 24 : (flow.deadlineDay - 1) * 24 + flow.deadlineMinutes / 60, settled, run: runMinutes(input, flow) / 60, because }];
  });
}

export const monthIsLate = (line: MonthLine): boolean => line.settled + line.run > line.available;

/** Facts of one such flow. */
export function monthFacts(line: MonthLine): Record<string, Fact> {
  return collect((put) => {
    const left = line.available - line.settled - line.run;
    put("monthFlow", line.flow.name, "text", [`flow:${line.flow.id}`]);
    // Weekends and holidays fall between working days: hours would promise what the calendar does not.
    put("monthDue", `${sayMonthDay(line.flow) ?? ""}${line.flow.workingDay === true ? "" : `, ${formatInteger(Math.round(line.available))} h after it ends`}`);
    put("monthSettled", formatSeconds(line.settled * 3600));
    put("monthBecause", line.because);
    put("monthRun", formatSeconds(line.run * 3600));
    put("monthReruns", left < 0 ? "none" : formatInteger(Math.floor(left / Math.max(0.01, line.run))));
    put("monthOver", formatSeconds(Math.max(0, -left) * 3600));
    put("monthLatest", formatSeconds(Math.max(0, line.available - 2 * line.run) * 3600));
  });
}

interface SlowLine {
  readonly flow: Flow;
  readonly source: SourceSystem;
}

/** Flows with a stated age, read from a source that delivers less often than that. */
export function slowLines(input: MeasureInput): SlowLine[] {
  return input.flows.flatMap((flow): SlowLine[] => {
    if (flow.freshnessOrigin !== "stated" || flow.freshnessSeconds >= 86_400) return [];
    const slow = input.brief.sources.filter((source) => flow.sources.includes(source.id) && (source.deliveredEverySeconds ?? 0) > flow.freshnessSeconds).sort((a, b) => (b.deliveredEverySeconds ?? 0) - (a.deliveredEverySeconds ?? 0))[0];
    return slow === undefined ? [] : [{ flow, source: slow }];
  });
}

/** Facts of one of them. */
export function slowFacts(input: MeasureInput, { flow, source }: SlowLine): Record<string, Fact> {
  return collect((put) => {
    const every = source.deliveredEverySeconds ?? 0, path = (input.assurance.latency.find((line) => line.flow === flow.id && line.measure !== "response")?.total ?? 0) / 1000;
    put("slowFlow", flow.name, "text", [`flow:${flow.id}`]);
    put("slowSource", source.name);
    put("slowEvery", formatSeconds(every));
    put("slowFreshness", formatSeconds(flow.freshnessSeconds));
    put("slowWorst", formatSeconds(every + path));
    put("slowMean", formatSeconds(every / 2 + path));
    put("slowPath", formatSeconds(path));
    put("slowTimes", Math.round((every / flow.freshnessSeconds) * 10) / 10, "ratio");
  });
}

interface RevisedLine {
  readonly flow: Flow;
  readonly source: SourceSystem;
  readonly days: number;
}

/** Scheduled flows that publish before a source has stopped correcting. */
export function revisedLines(input: MeasureInput): RevisedLine[] {
  return input.flows.flatMap((flow): RevisedLine[] => {
    const every = (flow.everySeconds ?? flow.freshnessSeconds) / 86_400;
    const found = input.brief.sources.filter((source) => flow.sources.includes(source.id)).map((source) => ({ source, days: revisedDays(source) })).sort((a, b) => b.days - a.days)[0];
    return found === undefined || flow.deadlineDay !== undefined || found.days <= every ? [] : [{ flow, ...found }];
  }).slice(0, 1);
}

/** Facts of one of them. */
export function revisedFacts({ flow, source, days }: RevisedLine): Record<string, Fact> {
  return collect((put) => {
    const every = Math.max(1, (flow.everySeconds ?? 86_400) / 86_400), again = Math.ceil(days / every);
    put("revisedFlow", flow.name, "text", [`flow:${flow.id}`]);
    put("revisedSource", source.name);
    put("revisedFor", formatSeconds(days * 86_400));
    put("revisedRuns", again, "runs");
    put("revisedVolume", again + 1, "ratio");
  });
}

export function clocks(input: MeasureInput, put: Put): void {
  const lines = clockLines(input), months = monthLines(input);
  put("clockLate", lines.filter((line) => line.verdict === "late").length, "count");
  put("clockTight", lines.filter((line) => line.verdict === "tight").length, "count");
  put("clockUnread", lines.filter((line) => isUnread(input, line)).length, "count");
  put("clockFits", lines.filter((line) => line.verdict === "fits").length, "count");
  put("monthLate", months.filter(monthIsLate).length, "count");
  put("monthFits", months.filter((line) => !monthIsLate(line)).length, "count");
  put("slowCount", slowLines(input).length, "count");
  put("revisedCount", revisedLines(input).length, "count");
}
