/** Tensions of a finished design: rules over its facts and measures, evaluated by the rules engine like every other rule. */
import type { Tension } from "../design/design.js";
import { fillReason } from "../decisions/wording.js";
import { firingRules } from "../rules/engine.js";
import { factsOf } from "../rules/evaluate.js";
import { distinct } from "../shared/compare.js";
import { measure, type MeasureInput } from "./measures.js";
import { briefTensions } from "./brief-rules.js";
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
    .map((rule) => {
      const conflict = fillReason(rule.conflict, undefined, facts), position = fillReason(rule.position, undefined, facts), otherwise = fillReason(rule.otherwise, undefined, facts);
      return { severity: rule.severity, code: rule.id, message: `${conflict} ${position}`, field: rule.field, conflict, position, otherwise, because: [rule.id, ...distinct(factsOf(rule.when)).map((id) => `fact:${id}`)] };
    })
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
