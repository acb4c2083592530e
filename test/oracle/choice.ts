/** What the oracle judges: one chosen technology, with what the brief says and the design's own figures beside it. */
import { catalog } from "../../src/catalog/index.js";
import type { Technology } from "../../src/catalog/schema.js";
import type { Decision } from "../../src/decisions/decision.js";
import type { FactValue } from "../../src/facts/fact.js";
import type { Fast } from "../support/fast.js";
import type { Said } from "../support/random-brief.js";

export interface Choice {
  readonly technology: Technology;
  readonly decision: Decision;
  readonly said: Said;
  readonly fast: Fast;
}

/** A hard constraint: undefined where it is kept, else what breaks it. */
export interface Constraint {
  readonly name: string;
  /** May be broken by what the brief itself demands or has in place; the design then says so. */
  readonly pinExcepted?: true;
  breaks(choice: Choice): string | undefined;
}

export function figure(fast: Fast, id: string): number | undefined {
  const value = fast.facts[id]?.value;
  return typeof value === "number" ? value : undefined;
}

export function words(fast: Fast, id: string): readonly string[] {
  const value: FactValue | undefined = fast.facts[id]?.value;
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
}

/** The brief demands it or has it. */
export function isDemanded({ technology, said, fast }: Choice): boolean {
  return said.named.some((item) => item.id === technology.id && (item.stance === "required" || item.stance === "in-place"))
    || fast.brief.mentions.some((mention) => (mention.stance === "required" || mention.stance === "in-place") && (mention.id === technology.id || (mention.kind === "family" && technology.options.includes(mention.id))));
}

/** Technologies chosen in a decision. */
export function chosenIn(fast: Fast, topic: string): readonly Technology[] {
  return fast.decisions.chosenAll(topic).flatMap((id) => catalog.technology(id) ?? []);
}

/** Above which share of the day's work a load is worth a line in a plan; smaller ones vanish in it. */
export const NOTICEABLE_FTE = 0.1;
