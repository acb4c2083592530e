/** Short names for rules over practices, so that a topic reads as a table. They build plain rule objects, nothing else. */
import type { Condition, Rule, Weight } from "./rule.js";

interface Detail {
  readonly when?: Condition;
  readonly where?: Condition;
  readonly sources?: readonly string[];
}

const rest = ({ when, where, sources }: Detail): Pick<Rule, "when" | "where" | "sources"> => ({
  ...(when ? { when } : {}), ...(where ? { where } : {}), sources: sources ?? ["editorial"],
});

/** Adds the weight to the options; to all that match `where` if the list is empty. */
export function prefer(id: string, weight: Weight, options: readonly string[], because: string, detail: Detail = {}): Rule {
  return { id, effect: { kind: "prefer", weight, ...(options.length > 0 ? { options } : {}) }, because, ...rest(detail) };
}

/** Takes the weight away. */
export function avoid(id: string, weight: Weight, options: readonly string[], because: string, detail: Detail = {}): Rule {
  return { id, effect: { kind: "prefer", weight, against: true, ...(options.length > 0 ? { options } : {}) }, because, ...rest(detail) };
}

/** Rules the options out. */
export function exclude(id: string, options: readonly string[], because: string, detail: Detail = {}): Rule {
  return { id, effect: { kind: "exclude", ...(options.length > 0 ? { options } : {}) }, because, ...rest(detail) };
}

/** Leaves only the options. */
export function require(id: string, options: readonly string[], because: string, detail: Detail = {}): Rule {
  return { id, effect: { kind: "require", ...(options.length > 0 ? { options } : {}) }, because, ...rest(detail) };
}

/** Answers the topic with "not needed". */
export function notNeeded(id: string, when: Condition, because: string, sources: readonly string[] = ["editorial"]): Rule {
  return { id, when, effect: { kind: "not-needed" }, because, sources };
}
