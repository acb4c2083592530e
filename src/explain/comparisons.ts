/** The numbers a rule compares: value, threshold, distance. */
import type { Candidate } from "../decisions/candidates.js";
import type { FactValue, Facts } from "../facts/fact.js";
import { holds } from "../rules/evaluate.js";
import type { FactCondition, Rule } from "../rules/rule.js";
import type { Comparison } from "./explanation.js";
import { leavesOf, rightFact } from "./reads.js";
import { relativeDistance } from "./relative.js";

const MIRRORED: Readonly<Record<string, FactCondition["operator"]>> = {
  lessThan: "greaterThan", lessThanInclusive: "greaterThanInclusive", greaterThan: "lessThan", greaterThanInclusive: "lessThanInclusive",
};

const signed = (distance: number, relative: number | null): number | null => (relative === null || distance >= 0 ? relative : -relative);

/** One comparison of numbers, told from the side of the brief's fact: the threshold is the rule's figure or the candidate's. */
function comparison(leaf: FactCondition, facts: Facts, candidate: Candidate | undefined): Comparison | undefined {
  const valueOf = (id: string): FactValue | undefined => (id.startsWith("candidate.") ? candidate?.attributes[id.slice(10)] : facts[id]?.value);
  const right = rightFact(leaf);
  const swap = right !== undefined && !right.startsWith("candidate.") && leaf.fact.startsWith("candidate.");
  const fact = swap ? right : leaf.fact, from = swap ? leaf.fact : right;
  const value = valueOf(fact), threshold = from === undefined ? leaf.value : valueOf(from);
  if (typeof value !== "number" || typeof threshold !== "number") return undefined;
  const distance = Number((value - threshold).toPrecision(9));
  return {
    fact, value, unit: facts[fact]?.unit ?? "", operator: swap ? (MIRRORED[leaf.operator] ?? leaf.operator) : leaf.operator, threshold,
    ...(from === undefined ? {} : { thresholdFrom: from }), ...(from?.startsWith("candidate.") === true && candidate !== undefined ? { candidate: candidate.id } : {}),
    holds: holds(leaf, valueOf), distance, relative: signed(distance, relativeDistance(fact, value, threshold)),
  };
}

/** All numbers a rule compares, for one candidate where it tests candidates. */
export function comparisonsOf(rule: Rule, facts: Facts, candidate?: Candidate): Comparison[] {
  const leaves = [...(rule.when ? leavesOf(rule.when) : []), ...(rule.where && candidate ? leavesOf(rule.where) : [])];
  return leaves.flatMap((leaf) => comparison(leaf, facts, candidate) ?? []);
}

/** Every threshold of a list of rules, fired or not, once; of a candidate's own attribute against a figure nothing, since no brief changes it. */
export function thresholdList(rules: readonly Rule[], facts: Facts, candidates: readonly Candidate[]): (Comparison & { rule: string })[] {
  const found = new Map<string, Comparison & { rule: string }>();
  for (const rule of rules) {
    // Only a test of the candidates that names a fact beside them has a threshold for each.
    const each = rule.where !== undefined && leavesOf(rule.where).some((leaf) => rightFact(leaf) !== undefined || !leaf.fact.startsWith("candidate."));
    for (const candidate of each ? [undefined, ...candidates] : [undefined]) {
      for (const item of comparisonsOf(rule, facts, candidate)) {
        if (item.fact.startsWith("candidate.")) continue;
        const key = `${rule.id} ${item.fact} ${item.operator} ${String(item.threshold)}`;
        if (!found.has(key)) found.set(key, { ...item, rule: rule.id });
      }
    }
  }
  return [...found.values()];
}
