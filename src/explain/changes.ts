/** The single changes of a fact that could matter to a topic: one on each side of every value its rules compare it with. */
import type { FactValue } from "../facts/fact.js";
import type { FactCondition } from "../rules/rule.js";
import { formatPercent } from "../shared/format.js";
import { showValue } from "../shared/show-value.js";
import { compareText, distinct } from "../shared/compare.js";
import type { Change } from "./explanation.js";
import { readsOf, rightFact } from "./reads.js";
import { relativeDistance } from "./relative.js";
import type { Replay } from "./replay.js";

/** Things that come whole: the next value is one more. */
const WHOLE = new Set(["people", "count", "users", "runs/day", "keys", "level"]);
/** Just above a threshold: far less than anybody knows an input. */
const STEP = 1e-9;

function candidateAttribute(replay: Replay, name: string): FactValue[] {
  return replay.answered.question.candidates.flatMap((candidate) => candidate.attributes[name.slice(10)] ?? []);
}

/** What a comparison holds against the fact: literals, another fact's value, or the attribute of each candidate. */
function otherSide(replay: Replay, leaf: FactCondition, id: string): FactValue[] {
  const right = rightFact(leaf);
  const other = leaf.fact === id ? right : leaf.fact;
  if (other === undefined) return [leaf.value as FactValue];
  if (other.startsWith("candidate.")) return candidateAttribute(replay, other);
  const value = replay.answered.question.facts[other]?.value;
  return value === undefined ? [] : [value];
}

function comparedWith(replay: Replay, id: string): { readonly values: FactValue[]; readonly leaves: readonly FactCondition[] } {
  const { general, question } = replay.answered;
  const leaves = [...(readsOf(question.topic.rules).get(id)?.leaves ?? []), ...(general === undefined ? [] : readsOf(general.rules).get(id)?.leaves ?? [])];
  return { leaves, values: distinct(leaves.flatMap((leaf) => otherSide(replay, leaf, id))) };
}

const LIKELY_BOUND: Readonly<Record<string, readonly [number, number]>> = { fraction: [0, 1], remainingOperatingFte: [-100, 1e15] };

/** A change before it is put into words: most of those that are tried change nothing. */
export interface Trial extends Omit<Change, "text"> {
  /** The threshold a number stands at or beside. */
  readonly shown?: number;
}

interface Point {
  readonly to: number;
  readonly bound: "at" | "above" | "below";
  readonly shown: number;
}

/** Points beside the thresholds, from the value outwards. */
function points(value: number, thresholds: readonly number[], whole: boolean): Point[] {
  const step = (threshold: number): number => (whole ? 1 : Math.max(STEP, Math.abs(threshold) * STEP));
  const up = thresholds.filter((threshold) => threshold >= value).flatMap((threshold): Point[] => {
    if (whole) return [Math.ceil(threshold), Math.floor(threshold) + 1].map((to) => ({ to, bound: "at", shown: to }));
    return [{ to: threshold, bound: "at", shown: threshold }, { to: threshold + step(threshold), bound: "above", shown: threshold }];
  });
  const down = thresholds.filter((threshold) => threshold <= value).reverse().flatMap((threshold): Point[] => {
    if (whole) return [Math.floor(threshold), Math.ceil(threshold) - 1].map((to) => ({ to, bound: "at", shown: to }));
    return [{ to: threshold, bound: "at", shown: threshold }, { to: threshold - step(threshold), bound: "below", shown: threshold }];
  });
  return [...up.filter((point) => point.to > value), ...down.filter((point) => point.to < value)];
}

function numberText({ fact, unit, from, to, bound, shown, relative }: Trial): string {
  const target = `${bound ?? "at"} ${showValue(shown ?? to, unit)}`;
  if (typeof from !== "number") return `${fact} ${target} (now not stated)`;
  const by = relative === null || relative < 1e-6 || unit === "fraction" ? "" : `, ${formatPercent(Number(relative.toPrecision(2)))} ${typeof to === "number" && to < from ? "less" : "more"}`;
  return `${fact} ${target} (now ${showValue(from, unit)}${by})`;
}

function otherText({ fact, from, to, unit }: Trial): string {
  if (Array.isArray(to)) {
    const before = (from ?? []) as readonly string[], added = (to as readonly string[]).filter((item) => !before.includes(item));
    return added.length > 0 ? `${fact} including ${added.join(", ")}` : `${fact} without ${before.filter((item) => !(to as readonly string[]).includes(item)).join(", ")}`;
  }
  return `${fact} ${showValue(to, unit)} (now ${from === null || from === "" ? "not stated" : showValue(from, unit)})`;
}

/** A change in words. */
export function told(trial: Trial): Change {
  const { shown: _shown, ...change } = trial;
  return { ...change, text: typeof trial.to === "number" ? numberText(trial) : otherText(trial) };
}

function numberTrials(id: string, unit: string, from: number | null, thresholds: readonly number[]): Trial[] {
  const [least, most] = LIKELY_BOUND[id] ?? LIKELY_BOUND[unit] ?? [0, Number.MAX_VALUE];
  return points(from ?? -1, thresholds, WHOLE.has(unit)).filter(({ to }) => to >= least && to <= most)
    .map(({ to, bound, shown }) => ({ fact: id, unit, from, to, bound, shown, relative: from === null ? null : relativeDistance(id, to, from) }));
}

const words = (values: readonly FactValue[]): string[] => distinct(values.flatMap((value) => (typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly (string | number)[]).map(String) : []))).sort(compareText);

function listTrials(id: string, from: readonly string[], values: readonly string[]): Trial[] {
  return values.map((value) => ({ fact: id, unit: "list", from, to: from.includes(value) ? from.filter((item) => item !== value) : [...from, value], relative: null }));
}

/** What a fact may hold: told by its value, or where it is absent by what it is compared with. */
function kindOf(value: FactValue | undefined, leaves: readonly FactCondition[], values: readonly FactValue[]): "number" | "flag" | "list" | "text" {
  const sample = value ?? values[0];
  if (typeof sample === "boolean") return "flag";
  if (typeof sample === "number") return "number";
  if (Array.isArray(value) || (value === undefined && leaves.some((leaf) => leaf.operator === "contains" || leaf.operator === "doesNotContain"))) return "list";
  return "text";
}

/** Changes of one fact, numbers from the present value outwards. */
export function trialsOf(replay: Replay, id: string): Trial[] {
  const fact = replay.answered.question.facts[id];
  const { values, leaves } = comparedWith(replay, id);
  const from = fact?.value ?? null, unit = fact?.unit ?? "";
  switch (kindOf(fact?.value, leaves, values)) {
    case "number": return numberTrials(id, unit, typeof from === "number" ? from : null, values.filter((value): value is number => typeof value === "number").sort((a, b) => a - b));
    case "flag": return [{ fact: id, unit: "flag", from, to: from !== true, relative: null }];
    case "list": return listTrials(id, (from ?? []) as readonly string[], id === "skillsStrong" || id === "skillsNone" ? skills(replay) : words(values));
    case "text": return words(values).filter((value) => value !== from).map((value) => ({ fact: id, unit, from, to: value, relative: null }));
  }
}

function skills(replay: Replay): string[] {
  return words(candidateAttribute(replay, "candidate.skills"));
}
