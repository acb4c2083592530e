/** Which rules read a fact, and beside what: worked out once for a list of rules. */
import { factsOf } from "../rules/evaluate.js";
import { distinct } from "../shared/compare.js";
import type { Condition, FactCondition, Rule } from "../rules/rule.js";

/** A fact as one list of rules reads it. */
export interface Read {
  /** Comparisons that name it, on either side. */
  readonly leaves: readonly FactCondition[];
  /** Rules whose circumstances name it. */
  readonly when: readonly Rule[];
  /** Rules whose test of the candidates names it. */
  readonly where: readonly Rule[];
}

/** Attributes of a candidate that are worked out from facts. */
const MADE_FROM: Readonly<Record<string, readonly string[]>> = { "candidate.skillShare": ["skillsStrong"], "candidate.lacksSkill": ["skillsNone"], "candidate.ineligibleFor": ["regimes"] };
/** The facts that candidates' attributes are worked out from. */
export const CANDIDATE_FACTS: ReadonlySet<string> = new Set(Object.values(MADE_FROM).flat());

/** All comparisons of a condition, in reading order. */
export function leavesOf(condition: Condition): FactCondition[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return [condition];
}

/** The fact on the right side of a comparison, if there is one. */
export function rightFact({ value }: FactCondition): string | undefined {
  return typeof value === "object" && "fact" in value ? value.fact : undefined;
}

const known = new WeakMap<readonly Rule[], ReadonlyMap<string, Read>>();

/** What a list of rules reads, by fact id. Rule lists are constants, so each is read once. */
export function readsOf(rules: readonly Rule[]): ReadonlyMap<string, Read> {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const made = new Map<string, { leaves: FactCondition[]; when: Rule[]; where: Rule[] }>();
  const at = (id: string): { leaves: FactCondition[]; when: Rule[]; where: Rule[] } => {
    const entry = made.get(id) ?? { leaves: [], when: [], where: [] };
    made.set(id, entry);
    return entry;
  };
  for (const rule of rules) {
    for (const part of ["when", "where"] as const) {
      const condition = rule[part];
      if (condition === undefined) continue;
      for (const leaf of leavesOf(condition)) for (const id of new Set([leaf.fact, rightFact(leaf) ?? leaf.fact])) at(id).leaves.push(leaf);
      for (const id of new Set(factsOf(condition))) {
        at(id)[part].push(rule);
        for (const source of MADE_FROM[id] ?? []) at(source).where.push(rule);
      }
    }
  }
  for (const id of [...made.keys()]) if (id.startsWith("candidate.")) made.delete(id);
  known.set(rules, made);
  return made;
}

/** The numbers a list of rules compares a fact with. */
export interface NumberRead {
  readonly id: string;
  readonly figures: readonly number[];
  readonly facts: readonly string[];
  /** Attributes of the candidates, without the prefix. */
  readonly attributes: readonly string[];
}

const ORDERED = new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);
const numbersKnown = new WeakMap<readonly Rule[], readonly NumberRead[]>();

/** Facts that a list of rules compares as numbers. */
export function numberReadsOf(rules: readonly Rule[]): readonly NumberRead[] {
  let made = numbersKnown.get(rules);
  if (made === undefined) numbersKnown.set(rules, (made = [...numericLeaves(rules)].map(([id, leaves]) => numberRead(id, leaves))));
  return made;
}

/** The comparisons of numbers, by the facts they name. Asked of every decision, while all that `readsOf` gathers is for the few that come close. */
function numericLeaves(rules: readonly Rule[]): ReadonlyMap<string, readonly FactCondition[]> {
  const found = new Map<string, FactCondition[]>();
  const note = (id: string, leaf: FactCondition): void => {
    if (id.startsWith("candidate.")) return;
    const leaves = found.get(id);
    if (leaves === undefined) found.set(id, [leaf]);
    else leaves.push(leaf);
  };
  const visit = (condition: Condition): void => {
    if ("all" in condition) condition.all.forEach(visit);
    else if ("any" in condition) condition.any.forEach(visit);
    else if ("not" in condition) visit(condition.not);
    else if (ORDERED.has(condition.operator) || typeof condition.value === "number") {
      const right = rightFact(condition);
      note(condition.fact, condition);
      if (right !== undefined && right !== condition.fact) note(right, condition);
    }
  };
  for (const { when, where } of rules) {
    if (when !== undefined) visit(when);
    if (where !== undefined) visit(where);
  }
  return found;
}

function numberRead(id: string, numeric: readonly FactCondition[]): NumberRead {
  const others = numeric.flatMap((leaf) => (leaf.fact === id ? (rightFact(leaf) ?? []) : leaf.fact));
  return {
    id, figures: distinct(numeric.flatMap((leaf) => (typeof leaf.value === "number" ? leaf.value : []))),
    facts: distinct(others.filter((other) => !other.startsWith("candidate."))), attributes: distinct(others.filter((other) => other.startsWith("candidate."))).map((other) => other.slice(10)),
  };
}
