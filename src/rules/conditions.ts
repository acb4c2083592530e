/** Short names for json-rules-engine condition objects, so that a rule reads as one line. They build plain JSON, nothing else. */
import type { Condition, FactCondition } from "./rule.js";

type Comparable = FactCondition["value"];

export const is = (fact: string): Condition => ({ fact, operator: "equal", value: true });
export const isNot = (fact: string): Condition => ({ fact, operator: "notEqual", value: true });
export const equal = (fact: string, value: Comparable): Condition => ({ fact, operator: "equal", value });
export const oneOf = (fact: string, ...value: string[]): Condition => ({ fact, operator: "in", value });
export const noneOf = (fact: string, ...value: string[]): Condition => ({ fact, operator: "notIn", value });
export const contains = (fact: string, value: Comparable): Condition => ({ fact, operator: "contains", value });
export const lacks = (fact: string, value: Comparable): Condition => ({ fact, operator: "doesNotContain", value });
export const over = (fact: string, value: Comparable): Condition => ({ fact, operator: "greaterThan", value });
export const atLeast = (fact: string, value: Comparable): Condition => ({ fact, operator: "greaterThanInclusive", value });
export const under = (fact: string, value: Comparable): Condition => ({ fact, operator: "lessThan", value });
export const atMost = (fact: string, value: Comparable): Condition => ({ fact, operator: "lessThanInclusive", value });
export const all = (...parts: Condition[]): Condition => ({ all: parts });
export const any = (...parts: Condition[]): Condition => ({ any: parts });
export const not = (part: Condition): Condition => ({ not: part });
/** The value of another fact, to compare with. */
export const fact = (id: string): { readonly fact: string } => ({ fact: id });
/** The candidate has the feature. */
export const can = (feature: string): Condition => ({ fact: "candidate.features", operator: "contains", value: feature });
/** The candidate lacks the feature. */
export const cannot = (feature: string): Condition => ({ fact: "candidate.features", operator: "doesNotContain", value: feature });

/**
 * The candidate is slower than the limit beyond doubt: its 99th percentile is sourced, or even the usual case exceeds it. An
 * unverified tail alone counts against a candidate (`perhapsSlower`) and never rules it out.
 */
export const surelySlower = (limit: Comparable): Condition => any(all(over("candidate.latencyP99Milliseconds", limit), is("candidate.latencyVerified")), over("candidate.latencyP50Milliseconds", limit));
/** Only an unverified tail exceeds the limit. */
export const perhapsSlower = (limit: Comparable): Condition => all(over("candidate.latencyP99Milliseconds", limit), isNot("candidate.latencyVerified"), atMost("candidate.latencyP50Milliseconds", limit));
