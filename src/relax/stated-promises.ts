/** Promises in figures: how fast, how available, how soon back, how live. */
import type { Brief } from "../brief/brief.js";
import type { Requirement } from "../requirements/requirement.js";
import { formatMinutes, formatPercent, formatSeconds } from "../shared/format.js";
import { type Outcome } from "./outcome.js";
import { omit, said, withoutNeed, type Stated } from "./statement.js";
import { isStreaming } from "../brief/flow-class.js";

/** All promises of a brief, with the requirement ids they became. */
export function statedPromises(brief: Brief, outcome: Outcome): Stated[] {
  const name = (id: string): string => outcome.flows.find((flow) => flow.id === id)?.name ?? id;
  return [...latencies(outcome, name), ...unplaced(brief, outcome), ...figures(brief, outcome), ...live(outcome), ...schedules(outcome)];
}

/** Requirements of one pattern, by the statement they were read from. */
function byStatement(outcome: Outcome, pattern: RegExp): Requirement[][] {
  const groups = new Map<string, Requirement[]>();
  for (const requirement of outcome.requirements) {
    if (!pattern.test(requirement.id) || requirement.span === undefined) continue;
    const key = `${requirement.span.field}:${String(requirement.span.start)}`;
    groups.set(key, [...(groups.get(key) ?? []), requirement]);
  }
  return [...groups.values()];
}

function latencies(outcome: Outcome, name: (id: string) => string): Stated[] {
  return byStatement(outcome, /^REQ-(response|freshness)-/u).flatMap((group) => {
    const [first] = group;
    if (first?.span === undefined) return [];
    const { span } = first;
    const flows = group.map((requirement) => requirement.id.replace(/^REQ-(response|freshness)-/u, ""));
    const value = formatSeconds(Number(first.value));
    const statement = first.id.startsWith("REQ-response") ? `A caller of "${name(flows[0] ?? "")}" is answered within ${value}.` : `Data of "${name(flows[0] ?? "")}" is at most ${value} old.`;
    return [said("latency", first.id, statement, span, flows.join(), (brief) => withLatency(brief, span.start, flows, undefined), group.map((requirement) => requirement.id))];
  });
}

/** The brief with another figure for a latency, or with none. */
export function withLatency(brief: Brief, start: number, flows: readonly string[], seconds: number | undefined): Brief {
  const own = (span: { readonly start: number }): boolean => span.start === start;
  const freshness = brief.precise["freshness_seconds"];
  const precise = freshness === undefined || !own(freshness.span) ? brief.precise : seconds === undefined ? omit(brief.precise, "freshness_seconds") : { ...brief.precise, freshness_seconds: { ...freshness, value: seconds } };
  const latencies = seconds === undefined ? brief.latencies.filter((latency) => !own(latency.span)) : brief.latencies.map((latency) => (own(latency.span) ? { ...latency, seconds } : latency));
  const workloads = brief.workloads.map((workload) => (!flows.includes(workload.id) || workload.freshnessSeconds === undefined ? workload : seconds === undefined ? omit(workload, "freshnessSeconds") : { ...workload, freshnessSeconds: seconds }));
  return { ...brief, precise, latencies, workloads };
}

function unplaced(brief: Brief, outcome: Outcome): Stated[] {
  const used = (span: { readonly field: string; readonly start: number }): boolean => outcome.requirements.some((requirement) => requirement.span?.start === span.start && requirement.span.field === span.field);
  return brief.latencies.filter((latency) => !used(latency.span)).map(({ seconds, span }) => said("latency", `SAY-latency-${String(span.start)}`, `Data is at most ${formatSeconds(seconds)} old.`, span, "", (from) => withLatency(from, span.start, [], undefined)));
}

type Figures = "availability" | "rto" | "rpo";
const FIGURES: readonly { readonly list: Figures; readonly kind: Stated["kind"]; readonly pattern: RegExp; readonly words: (value: number) => string; readonly precise: string }[] = [
  { list: "availability", kind: "availability", pattern: /^REQ-availability/u, words: (value) => `Its flows are available ${formatPercent(value)} of each month.`, precise: "availability" },
  { list: "rto", kind: "recovery-time", pattern: /^REQ-rto/u, words: (value) => `A failed flow is back within ${formatSeconds(value)}.`, precise: "rto_minutes" },
  { list: "rpo", kind: "recovery-point", pattern: /^REQ-rpo/u, words: (value) => (value === 0 ? "No accepted data is lost." : `At most ${formatMinutes(value / 60)} of data is lost.`), precise: "rpo_minutes" },
];

function figures(brief: Brief, outcome: Outcome): Stated[] {
  return FIGURES.flatMap(({ list, kind, pattern, words }) => byStatement(outcome, pattern).flatMap((group) => {
    const [first] = group;
    if (first?.span === undefined) return [];
    const { span } = first;
    return [said(kind, first.id, words(Number(first.value)), span, String(first.value), (from) => withFigure(from, list, span.start, undefined), group.map((requirement) => requirement.id))];
  }));
}

/** The brief with another availability (fraction), RTO or RPO (seconds) at one place, or with none. "No data loss" is an RPO of zero in words. */
export function withFigure(brief: Brief, list: Figures, start: number, value: number | undefined): Brief {
  const found = FIGURES.find((item) => item.list === list);
  const precise = brief.precise[found?.precise ?? ""];
  const lossless = list === "rpo" ? brief.needs.find((need) => need.id === "no-data-loss") : undefined;
  const open = list === "rpo" ? withoutNeed(brief, "no-data-loss") : brief;
  const own = brief[list].filter((item) => item.span.start === start);
  const kept = brief[list].filter((item) => item.span.start !== start);
  const changed = value === undefined ? kept : brief[list].map((item) => (item.span.start === start ? { ...item, value } : item));
  const added = value !== undefined && own.length === 0 && lossless !== undefined ? [...changed, { value, span: lossless.span }] : changed;
  const atPlace = precise !== undefined && precise.span.start === start && found !== undefined;
  const scale = list === "availability" ? 1 : 60;
  const fields = !atPlace ? brief.precise : value === undefined ? omit(brief.precise, found.precise) : { ...brief.precise, [found.precise]: { ...precise, value: value / scale } };
  return { ...open, [list]: added, precise: fields };
}

/** The brief with figures of their own for some flows, said before the one at this place, which stays for the others. */
export function withOwnFigures(brief: Brief, list: Figures, start: number, own: readonly { readonly subject: string; readonly value: number }[]): Brief {
  const place = brief[list].find((item) => item.span.start === start)?.span ?? brief.needs.find((need) => need.id === "no-data-loss")?.span;
  return place === undefined ? brief : { ...brief, [list]: [...own.map((item) => ({ ...item, span: place })), ...brief[list]] };
}

/** Flows that the brief wants live. */
function live(outcome: Outcome): Stated[] {
  return outcome.flows.filter(isStreaming).flatMap((flow) => {
    const span = outcome.requirements.find((requirement) => requirement.id === `REQ-flow-${flow.id}`)?.span;
    return span === undefined ? [] : [said("live", `REQ-flow-${flow.id}`, `"${flow.name}" runs live.`, span, flow.id, (brief) => onSchedule(brief, outcome, flow.id, 86_400))];
  });
}

/** Flows that the brief wants on a schedule. */
function schedules(outcome: Outcome): Stated[] {
  return outcome.flows.filter((flow) => !isStreaming(flow)).flatMap((flow) => {
    const span = outcome.requirements.find((requirement) => requirement.id === `REQ-flow-${flow.id}`)?.span;
    return span === undefined ? [] : [said("schedule", `REQ-flow-${flow.id}`, `"${flow.name}" runs on a schedule.`, span, flow.id, (brief) => madeLive(brief, flow.id))];
  });
}

/** The flow run every so many seconds instead of live; promises in seconds that were its own go with it. */
export function onSchedule(brief: Brief, outcome: Outcome, flow: string, seconds: number): Brief {
  const starts = outcome.requirements.filter((requirement) => requirement.id === `REQ-response-${flow}` || requirement.id === `REQ-freshness-${flow}`).map((requirement) => requirement.span?.start);
  const shared = outcome.requirements.filter((requirement) => /^REQ-(response|freshness)-/u.test(requirement.id) && !requirement.id.endsWith(`-${flow}`)).map((requirement) => requirement.span?.start);
  const latencies = brief.latencies.filter((latency) => !starts.includes(latency.span.start) || shared.includes(latency.span.start));
  const workloads = brief.workloads.map((workload) => (workload.id === flow ? { ...workload, class: seconds >= 7200 ? ("batch" as const) : ("micro-batch" as const), everySeconds: seconds, freshnessSeconds: seconds } : workload));
  return { ...brief, latencies, workloads };
}

function madeLive(brief: Brief, flow: string): Brief {
  return { ...brief, workloads: brief.workloads.map((workload) => (workload.id === flow ? { ...omit(omit(workload, "everySeconds"), "deadlineMinutes"), class: "real-time" as const } : workload)) };
}
