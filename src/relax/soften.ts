/** How a statement can be softened: to what the design reaches, further, and as a whole. */
import { distinct } from "../shared/compare.js";
import { formatInteger, formatMinutes, formatMoney, formatNumber, formatPercent, formatSeconds } from "../shared/format.js";
import { roundSignificant } from "../shared/quantity.js";
import { inBrief, type Change } from "./change.js";
import type { Outcome } from "./outcome.js";
import type { Stated } from "./statement.js";
import { withBudget, withRetention } from "./stated-money.js";
import { onSchedule, withFigure, withLatency, withOwnFigures } from "./stated-promises.js";
import { withTeam } from "./stated-wishes.js";

/** Softer forms of one statement, the mildest first. Duties have none: nobody can take a law back. */
export function softenings(stated: Stated, outcome: Outcome): Change[] {
  switch (stated.kind) {
    case "regime": return [];
    case "latency": return latency(stated, outcome);
    case "availability": return availability(stated, outcome);
    case "recovery-time": return recovery(stated, outcome, "rto");
    case "recovery-point": return recovery(stated, outcome, "rpo");
    case "live": return live(stated, outcome);
    case "team": return team(stated);
    case "retention": return [retention(stated, 0.5), retention(stated, 0.25), dropped(stated)];
    case "budget": return [];
    case "residency": return [...wider(stated), dropped(stated)];
    default: return [dropped(stated)];
  }
}

const change = (stated: Stated, step: string, level: Change["level"], statement: string, givesUp: string): Omit<Change, "apply"> => ({ id: `${stated.id}:${step}`, statement, givesUp, level, requirements: stated.ids, group: stated.id });

/** What is left without a statement, in words. */
const WITHOUT: Readonly<Partial<Record<Stated["kind"], (stated: Stated) => readonly [statement: string, givesUp: string]>>> = {
  "recovery-time": (stated) => ["Promise no recovery time", `the promise to be back within ${formatSeconds(Number(stated.about))}`],
  "recovery-point": (stated) => ["Promise no limit of loss", Number(stated.about) === 0 ? "the promise that nothing accepted is lost" : `the promise to lose at most ${formatSeconds(Number(stated.about))}`],
  latency: (stated) => ["Promise no figure", `the promise "${stated.text}"`],
  availability: (stated) => ["Promise no availability", `the promise of ${formatPercent(Number(stated.about))}`],
  residency: (stated) => ["Allow the data to be anywhere", `the place of the data: "${stated.text}"`],
  hosting: (stated) => [`Give up "${stated.text}"`, lowered(stated.statement)],
  platform: (stated) => [stated.id.startsWith("SAY-without") ? `Allow ${stated.text}` : `Allow another platform than ${stated.text}`, stated.id.startsWith("SAY-without") ? "the ban of a platform" : "the choice of cloud"],
  pin: (stated) => [`Let the rules choose in the place of ${stated.about}`, `the wish for ${stated.about}`],
  ban: (stated) => [`Allow ${stated.about}`, `the exclusion of ${stated.about}`],
  need: (stated) => [`Give up "${stated.text}"`, lowered(stated.statement)],
  target: (stated) => [`Leave out ${stated.about}`, `the target ${stated.about}`],
  schedule: (stated) => [`Run "${stated.text}" live`, "the schedule; a stream has to be run around the clock"],
  retention: (stated) => [`Keep it only as long as the flows need it`, `the kept history: "${stated.text}"`],
};

function lowered(statement: string): string {
  const bare = statement.replace(/\.$/u, "");
  return `the wish "${bare}"`;
}

function dropped(stated: Stated): Change {
  const [statement, givesUp] = WITHOUT[stated.kind]?.(stated) ?? [`Give up "${stated.text}"`, `"${stated.text}"`];
  return inBrief(change(stated, "none", 4, statement, givesUp), stated.drop);
}

/** Two digits, rounded away from the promise: what is reached plus nothing that looks exact. */
function above(value: number): number {
  const rounded = roundSignificant(value, 2);
  return rounded >= value ? rounded : roundSignificant(value * 1.05, 2);
}

const levelOf = (from: number, to: number): Change["level"] => (to <= from * 2 ? 2 : 3);

function latency(stated: Stated, outcome: Outcome): Change[] {
  const flows = stated.about.split(",");
  const response = stated.id.startsWith("REQ-response");
  const lines = outcome.assurance.latency.filter((line) => flows.includes(line.flow) && (line.measure === "response") === response);
  const target = lines.reduce((least, line) => Math.min(least, line.target), Number.MAX_SAFE_INTEGER) / 1000;
  const reached = above(lines.reduce((most, line) => Math.max(most, line.total), 0) / 1000);
  if (lines.length === 0 || reached <= target) return [dropped(stated)];
  const of = (seconds: number): Change => inBrief(
    change(stated, `${formatNumber(seconds)}s`, levelOf(target, seconds), `Promise ${formatSeconds(seconds)} instead of ${formatSeconds(target)}`, `${formatSeconds(seconds - target)} more ${response ? "until a caller has its answer" : "age of the data"}`),
    (brief) => withLatency(brief, stated.start, flows, seconds),
  );
  return [of(reached), of(above(reached * 1.5)), dropped(stated)];
}

/** Steps in which availability is promised. */
const AVAILABILITIES = [0.99999, 0.9999, 0.9995, 0.999, 0.998, 0.997, 0.996, 0.995, 0.99, 0.985, 0.98, 0.97, 0.95, 0.9];
const MINUTES = 43_800;

function availability(stated: Stated, outcome: Outcome): Change[] {
  const target = Number(stated.about);
  const lines = outcome.assurance.availability.filter((line) => outcome.flows.find((flow) => flow.id === line.flow)?.because.some((id) => stated.ids.includes(id)));
  const reached = lines.reduce((least, line) => Math.min(least, line.composite), 1);
  const below = AVAILABILITIES.filter((step) => step < target && step <= reached).slice(0, 3);
  const steps = below.map((step) => inBrief(
    change(stated, formatPercent(step).replace(" ", ""), levelOf(1 - target, 1 - step), `Promise ${formatPercent(step)} instead of ${formatPercent(target)}`, `${formatMinutes((target - step) * MINUTES)} more of downtime a month`),
    (brief) => withFigure(brief, "availability", stated.start, step),
  ));
  const carried = outcome.flows.filter((flow) => flow.because.some((id) => stated.ids.includes(id)));
  const short = lines.filter((line) => line.verdict === "not-met");
  const own = short.map((line) => ({ line, step: AVAILABILITIES.find((step) => step < target && step <= line.composite) ?? 0.9 }));
  const apart = carried.length > 1 && (short.length < carried.length || distinct(own.map(({ step }) => step)).length > 1) && short.length > 0 ? [inBrief(
    change(stated, "apart", own.reduce<Change["level"]>((most, { step }) => (levelOf(1 - target, 1 - step) > most ? levelOf(1 - target, 1 - step) : most), 2), `Promise ${own.map(({ line, step }) => `${formatPercent(step)} for "${nameOf(outcome, line.flow)}"`).join(" and ")}${short.length < carried.length ? `, and ${formatPercent(target)} for the other flows` : ` instead of ${formatPercent(target)}`}`, own.map(({ line, step }) => `${formatMinutes((target - step) * MINUTES)} more of downtime a month for "${nameOf(outcome, line.flow)}"`).join(", ")),
    (brief) => withOwnFigures(brief, "availability", stated.start, own.map(({ line, step }) => ({ subject: nameOf(outcome, line.flow), value: step }))),
  )] : [];
  return [...apart, ...steps, dropped(stated)];
}

const nameOf = (outcome: Outcome, flow: string): string => outcome.flows.find((item) => item.id === flow)?.name ?? flow;

function recovery(stated: Stated, outcome: Outcome, list: "rto" | "rpo"): Change[] {
  const target = Number(stated.about);
  const lines = outcome.assurance.recovery.filter((line) => outcome.flows.find((flow) => flow.id === line.flow)?.because.some((id) => stated.ids.includes(id)));
  const of = (line: (typeof lines)[number]): number => (list === "rto" ? line.rto : line.rpo) * 60;
  const rounded = (seconds: number): number => Math.max(60, Math.ceil(seconds / (seconds > 3600 ? 900 : 60)) * (seconds > 3600 ? 900 : 60));
  const first = rounded(lines.reduce((most, line) => Math.max(most, of(line)), 0));
  const short = lines.filter((line) => of(line) > target);
  const level = (step: number): Change["level"] => (target > 0 ? levelOf(target, step) : 2);
  const lost = (step: number): string => (list === "rto" ? `${formatSeconds(step - target)} more until a failed flow is back` : `${formatSeconds(step - target)} of accepted data that a failure may lose`);
  const apart = lines.length > 1 && (short.length < lines.length || distinct(short.map((line) => rounded(of(line)))).length > 1) && short.length > 0 ? [inBrief(
    change(stated, "apart", short.reduce<Change["level"]>((most, line) => (level(rounded(of(line))) > most ? level(rounded(of(line))) : most), 2), `Promise ${short.map((line) => `${formatSeconds(rounded(of(line)))} for "${nameOf(outcome, line.flow)}"`).join(" and ")}${short.length < lines.length ? `, and ${formatSeconds(target)} for the other flows` : ` instead of ${formatSeconds(target)}`}`, short.map((line) => `${lost(rounded(of(line)))} ("${nameOf(outcome, line.flow)}")`).join(", ")),
    (brief) => withOwnFigures(brief, list, stated.start, short.map((line) => ({ subject: nameOf(outcome, line.flow), value: rounded(of(line)) }))),
  )] : [];
  const steps = [first, first * 2, first * 4].filter((step) => step > target).map((step) => inBrief(
    change(stated, formatSeconds(step).replace(" ", ""), level(step), `Promise ${formatSeconds(step)} instead of ${formatSeconds(target)}`, lost(step)),
    (brief) => withFigure(brief, list, stated.start, step),
  ));
  return [...apart, ...steps, dropped(stated)];
}

/** Intervals a live flow can be given instead. */
const INTERVALS = [900, 3600, 86_400];

function live(stated: Stated, outcome: Outcome): Change[] {
  const flow = outcome.flows.find((item) => item.id === stated.about);
  if (flow === undefined) return [];
  return INTERVALS.filter((seconds) => seconds > flow.freshnessSeconds).map((seconds) => inBrief(
    change(stated, formatSeconds(seconds).replace(" ", ""), seconds === 86_400 ? 4 : 3, `Run "${flow.name}" every ${formatSeconds(seconds)} instead of live`, `its data is up to ${formatSeconds(seconds)} old instead of ${formatSeconds(flow.freshnessSeconds)}${flow.responseSeconds === undefined ? "" : `, and nobody is answered within ${formatSeconds(flow.responseSeconds)}`}`),
    (brief) => onSchedule(brief, outcome, flow.id, seconds),
  ));
}

function team(stated: Stated): Change[] {
  const now = Number(stated.about);
  return [1, 2, 4, 8].map((more) => inBrief(
    change(stated, `+${String(more)}`, levelOf(now, now + more), `Add ${formatInteger(more)} to the team of ${formatInteger(now)}`, `${formatInteger(more)} salaries, outside the run cost`),
    (brief) => withTeam(brief, now + more),
  ));
}

function retention(stated: Stated, factor: number): Change {
  const share = factor === 0.5 ? "half" : "a quarter";
  return inBrief(change(stated, share.replace(" ", "-"), factor === 0.5 ? 2 : 3, `Keep ${share} of the stated time: "${stated.text}"`, `${factor === 0.5 ? "half" : "three quarters"} of the kept history`), (brief) => withRetention(brief, stated.about, factor));
}

const EUROPE = ["AT", "BE", "BG", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "NL", "PL", "PT", "RO", "SE", "SI", "SK"];

function wider(stated: Stated): Change[] {
  if (!EUROPE.includes(stated.about.toUpperCase())) return [];
  return [inBrief(change(stated, "EU", 3, `Allow the whole EU instead of "${stated.text}"`, `the place of the data within ${stated.about}`), (brief) => (brief.residency === undefined ? brief : { ...brief, residency: { ...brief.residency, value: "EU" } }))];
}

/** A budget raised to an amount a month. */
export function raised(outcome: Outcome, monthly: number): Change | undefined {
  const { budget } = outcome.cost;
  if (budget === undefined) return undefined;
  const to = above(monthly), more = to - budget.limit;
  return inBrief(
    { id: `REQ-budget:${String(to)}`, statement: `Raise the budget from ${formatMoney(budget.limit, budget.currency)} to ${formatMoney(to, budget.currency)} a month`, givesUp: `${formatMoney(more, budget.currency)} more a month`, level: levelOf(budget.limit, to), requirements: ["REQ-budget"], group: "REQ-budget" },
    (brief) => withBudget(brief, to),
  );
}
