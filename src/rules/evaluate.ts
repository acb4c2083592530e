/**
 * Direct evaluation of json-rules-engine's condition JSON, without promises: a design asks some ten thousand times. Tests hold it equal to
 * the engine, over all rules and random facts and over whole designs; the engine stays the reference.
 */
import type { FactValue, Facts } from "../facts/fact.js";
import type { Condition, FactCondition } from "./rule.js";

/** The value of a fact or of a candidate's attribute; undefined where there is none. */
export type ValueOf = (id: string) => FactValue | undefined;

/** True if the condition holds. A comparison with a missing value behaves as in json-rules-engine with undefined facts allowed. */
export function holds(condition: Condition, valueOf: ValueOf): boolean {
  // Comparisons first, and loops without closures: a design asks some ten thousand times.
  if ("fact" in condition) return compare(condition, valueOf);
  if ("all" in condition) {
    for (const part of condition.all) if (!holds(part, valueOf)) return false;
    return true;
  }
  if ("any" in condition) {
    for (const part of condition.any) if (holds(part, valueOf)) return true;
    return condition.any.length === 0;
  }
  return !holds(condition.not, valueOf);
}

const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value);

function compare(condition: FactCondition, valueOf: ValueOf): boolean {
  const left: unknown = valueOf(condition.fact);
  const stated = condition.value;
  const right: unknown = typeof stated === "object" && "fact" in stated ? valueOf(stated.fact) : stated;
  switch (condition.operator) {
    case "equal": return left === right;
    case "notEqual": return left !== right;
    case "in": return Array.isArray(right) && right.includes(left);
    case "notIn": return Array.isArray(right) && !right.includes(left);
    case "contains": return Array.isArray(left) && left.includes(right);
    case "doesNotContain": return Array.isArray(left) && !left.includes(right);
    case "lessThan": return isNumber(left) && isNumber(right) && left < right;
    case "lessThanInclusive": return isNumber(left) && isNumber(right) && left <= right;
    case "greaterThan": return isNumber(left) && isNumber(right) && left > right;
    case "greaterThanInclusive": return isNumber(left) && isNumber(right) && left >= right;
  }
}

/** Ids of the rules whose circumstances hold, without the engine. */
export function firingDirectly(rules: readonly { readonly id: string; readonly when?: Condition }[], facts: Facts): ReadonlySet<string> {
  const valueOf: ValueOf = (id) => facts[id]?.value;
  return new Set(rules.filter((rule) => rule.when === undefined || holds(rule.when, valueOf)).map((rule) => rule.id));
}

/** Ids of all facts a condition reads, in reading order, with the facts it compares to. */
export function factsOf(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  if ("not" in condition) return factsOf(condition.not);
  const { value } = condition;
  return typeof value === "object" && "fact" in value ? [condition.fact, value.fact] : [condition.fact];
}
