/** Two designs of nearly the same brief: which decisions differ, and which threshold each of them crossed. */
import type { Answered } from "../decisions/decide.js";
import type { FactValue } from "../facts/fact.js";
import { BANDS } from "./bands.js";
import { thresholdList } from "./comparisons.js";
import type { Comparison } from "./explanation.js";
import { readsOf } from "./reads.js";
import { answerKey } from "./replay.js";

/** One reason why a decision differs. */
export interface Crossing {
  /** A number a rule compares; a class that stands for a number; the verdict on the budget; another decision that differs. */
  readonly kind: "threshold" | "band" | "budget" | "decision";
  /** The rule with the threshold. */
  readonly rule?: string;
  readonly fact: string;
  readonly threshold?: number;
  /** null where the fact is absent. */
  readonly before: FactValue | null;
  readonly after: FactValue | null;
}

/** A decision that differs, with what it crossed; empty where nothing explains it. */
export interface ChangedDecision {
  readonly decision: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly crossings: readonly Crossing[];
}

const mark = ({ rule, fact, operator, threshold, thresholdFrom, candidate }: Comparison & { rule: string }): string => `${rule} ${fact} ${operator} ${thresholdFrom === undefined || candidate !== undefined ? String(threshold) : thresholdFrom}`;

function thresholdsOf({ question, general }: Answered): Map<string, Comparison & { rule: string }> {
  const shared = general === undefined ? [] : thresholdList(general.rules, { ...question.facts, ...general.facts }, question.candidates);
  return new Map([...shared, ...thresholdList([...(general?.rules ?? []), ...question.topic.rules], question.facts, question.candidates)].map((item) => [mark(item), item]));
}

function crossedNumbers(before: Answered, after: Answered): Crossing[] {
  const now = thresholdsOf(after);
  return [...thresholdsOf(before)].flatMap(([key, item]): Crossing[] => {
    const other = now.get(key);
    if (other === undefined || other.holds === item.holds) return [];
    return [{ kind: "threshold", rule: item.rule, fact: item.fact, threshold: item.threshold, before: item.value, after: other.value }];
  });
}

function turnedFacts(before: Answered, after: Answered): Crossing[] {
  const { question, general } = before;
  const ids = new Set([...readsOf(question.topic.rules).keys(), ...(general === undefined ? [] : readsOf(general.rules).keys())]);
  return [...ids].flatMap((id): Crossing[] => {
    const was = question.facts[id], is = after.question.facts[id];
    const either = was ?? is;
    if (either === undefined || String(was?.value) === String(is?.value)) return [];
    const values = { before: was?.value ?? null, after: is?.value ?? null };
    if (id === "budgetPressure") return [{ kind: "budget", fact: "budgetMonthlyUsd", ...values }];
    const band = BANDS[id];
    const value = band === undefined ? undefined : question.facts[band.fact]?.value, later = band === undefined ? undefined : after.question.facts[band.fact]?.value;
    const bound = typeof value === "number" && typeof later === "number" ? band?.at.find((at) => value < at !== later < at || value <= at !== later <= at) : undefined;
    if (band !== undefined && bound !== undefined) return [{ kind: "band", fact: band.fact, threshold: bound, ...values }];
    const decision = either.from.find((item) => item.startsWith("decision:"));
    return decision === undefined ? [] : [{ kind: "decision", fact: decision.slice(9), ...values }];
  });
}

/** Decisions of the second list that differ from the first, in its order. */
export function changedDecisions(before: readonly Answered[], after: readonly Answered[]): ChangedDecision[] {
  const later = new Map(after.map((item) => [item.decision.id, item]));
  return before.flatMap((item): ChangedDecision[] => {
    const other = later.get(item.decision.id);
    if (other === undefined || answerKey(item.settled) === answerKey(other.settled)) return [];
    const ids = ({ decision }: Answered): string[] => decision.chosen.map(({ id }) => id);
    return [{ decision: item.decision.id, before: ids(item), after: ids(other), crossings: [...crossedNumbers(item, other), ...turnedFacts(item, other)] }];
  });
}
