/** Tensions of a finished design: rules over its facts and measures, evaluated like every other rule. */
import type { Tension } from "../design/design.js";
import { fillReason } from "../decisions/wording.js";
import type { Facts } from "../facts/fact.js";
import { factsOf, firingDirectly } from "../rules/evaluate.js";
import { distinct } from "../shared/compare.js";
import { briefTensions } from "./brief-rules.js";
import { collect } from "./collect.js";
import { availabilityLine, latencyLine, measure, missedLines, recoveryLine, type MeasureInput } from "./measures.js";
import { EXPERT_OCCURRENCES, expertTensions, moves } from "./moves.js";
import { promiseTensions } from "./promise-rules.js";
import { resourceTensions } from "./resource-rules.js";
import type { TensionRule } from "./tension.js";

/** Promises first, then what the brief says twice, then people, money and law. */
export const tensionRules: readonly TensionRule[] = [...promiseTensions, ...briefTensions, ...resourceTensions, ...expertTensions];

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What does not fit together, the gravest first, each with the position the design takes. */
export async function findTensions(input: MeasureInput): Promise<Tension[]> {
  const facts = { ...input.facts, ...measure(input), ...moves(input) };
  const fired = firingDirectly(tensionRules, facts);
  return tensionRules
    .filter((rule) => fired.has(rule.id))
    .flatMap((rule) => occurrences(rule, input).map((own) => say(rule, withOwn(facts, own))))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** The facts of one occurrence. They are only looked up, never listed: what all occurrences share is inherited and not copied for each. */
function withOwn(facts: Facts, own: Facts): Facts {
  return Object.assign(Object.create(facts) as Record<string, Facts[string]>, own);
}

/** A promise missed by several flows is said for each of them; everything else once. */
function occurrences(rule: TensionRule, input: MeasureInput): Facts[] {
  const missed = missedLines(input);
  if (rule.id === "tension/availability-above-product-of-parts") return missed.availability.map((line) => collect((put) => { availabilityLine(input, line, put); }));
  if (rule.id === "tension/latency-missed") return missed.latency.map((line) => collect((put) => { latencyLine(input, line, put); }));
  if (rule.id === "tension/recovery-targets-missed") return missed.recovery.map((line) => collect((put) => { recoveryLine(input, line, put); }));
  return EXPERT_OCCURRENCES[rule.id]?.(input) ?? [{}];
}

/** What the sentences of a rule name, with its value here. */
function sawBy(rule: TensionRule, facts: Facts): Tension["saw"] {
  const names = distinct([rule.conflict, rule.position, rule.otherwise].flatMap((text) => [...text.matchAll(/\{([\w.-]+)\}/gu)].map((match) => match[1] ?? "")));
  return Object.fromEntries(names.flatMap((name) => { const value = facts[name]?.value; return value === undefined ? [] : [[name, value]]; }));
}

function say(rule: TensionRule, facts: Facts): Tension {
  const conflict = fillReason(rule.conflict, undefined, facts), position = fillReason(rule.position, undefined, facts), otherwise = fillReason(rule.otherwise, undefined, facts);
  return { severity: rule.severity, code: rule.id, message: `${conflict} ${position}`, field: rule.field, conflict, position, otherwise, because: [rule.id, ...distinct(factsOf(rule.when)).map((id) => `fact:${id}`)], saw: sawBy(rule, facts) };
}
