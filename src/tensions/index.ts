/** Tensions of a finished design: rules over its facts and measures, evaluated by the rules engine like every other rule. */
import type { Tension } from "../design/design.js";
import { fillReason } from "../decisions/wording.js";
import type { Fact, Facts } from "../facts/fact.js";
import { firingRules } from "../rules/engine.js";
import { factsOf } from "../rules/evaluate.js";
import { distinct } from "../shared/compare.js";
import { briefTensions } from "./brief-rules.js";
import { availabilityLine, latencyLine, measure, missedLines, recoveryLine, type MeasureInput, type Put } from "./measures.js";
import { promiseTensions } from "./promise-rules.js";
import { resourceTensions } from "./resource-rules.js";
import type { TensionRule } from "./tension.js";

/** Promises first, then what the brief says twice, then people, money and law. */
export const tensionRules: readonly TensionRule[] = [...promiseTensions, ...briefTensions, ...resourceTensions];

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What does not fit together, the gravest first, each with the position the design takes. */
export async function findTensions(input: MeasureInput): Promise<Tension[]> {
  const facts = { ...input.facts, ...measure(input) };
  const fired = await firingRules(tensionRules, facts);
  return tensionRules
    .filter((rule) => fired.has(rule.id))
    .flatMap((rule) => occurrences(rule, input).map((own) => say(rule, { ...facts, ...own })))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** A promise missed by several flows is said for each of them; everything else once. */
function occurrences(rule: TensionRule, input: MeasureInput): Facts[] {
  const missed = missedLines(input);
  if (rule.id === "tension/availability-above-product-of-parts") return missed.availability.map((line) => collect((put) => { availabilityLine(input, line, put); }));
  if (rule.id === "tension/latency-missed") return missed.latency.map((line) => collect((put) => { latencyLine(input, line, put); }));
  if (rule.id === "tension/recovery-targets-missed") return missed.recovery.map((line) => collect((put) => { recoveryLine(input, line, put); }));
  return [{}];
}

function collect(fill: (put: Put) => void): Facts {
  const facts: Record<string, Fact> = {};
  fill((id, value, unit = "text", from = []) => { if (value !== undefined) facts[`measure.${id}`] = { value, unit, origin: "derived", from }; });
  return facts;
}

function say(rule: TensionRule, facts: Facts): Tension {
  const conflict = fillReason(rule.conflict, undefined, facts), position = fillReason(rule.position, undefined, facts), otherwise = fillReason(rule.otherwise, undefined, facts);
  return { severity: rule.severity, code: rule.id, message: `${conflict} ${position}`, field: rule.field, conflict, position, otherwise, because: [rule.id, ...distinct(factsOf(rule.when)).map((id) => `fact:${id}`)] };
}
