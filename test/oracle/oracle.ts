/** The oracle: hard constraints from the requirements themselves, never from the rules. */
import { catalog } from "../../src/catalog/index.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import type { Facts } from "../../src/facts/fact.js";
import { anyTechnologyRules } from "../../src/rules/any.js";
import { factsOf, firingDirectly } from "../../src/rules/evaluate.js";
import { topics } from "../../src/rules/index.js";
import type { Rule } from "../../src/rules/rule.js";
import type { Fast } from "../support/fast.js";
import type { Said } from "../support/random-brief.js";
import { isDemanded, type Constraint } from "./choice.js";
import { loadConstraints } from "./load.js";
import { loadProblems, organisationConstraints } from "./organisation.js";
import { placeConstraints, platformProblems } from "./place.js";

export const constraints: readonly Constraint[] = [...placeConstraints, ...loadConstraints, ...organisationConstraints];

/** Hard constraints that some choice breaks, one line each. */
export function brokenConstraints(said: Said, fast: Fast): string[] {
  const found = [...platformProblems({ said, fast }), ...loadProblems({ said, fast })];
  for (const decision of fast.decisions.all) {
    for (const { id } of decision.chosen) {
      const technology = catalog.technology(id);
      if (technology === undefined) {
        if (catalog.practice(id) === undefined) found.push(`${decision.id}: ${id} is not in the catalog`);
        continue;
      }
      const choice = { technology, decision, said, fast };
      for (const constraint of constraints) {
        if (constraint.pinExcepted === true && isDemanded(choice)) continue;
        const how = constraint.breaks(choice);
        if (how !== undefined) found.push(`${decision.id}: ${id} breaks "${constraint.name}": ${how}`);
      }
    }
  }
  return found;
}

/** Questions left open, and answers without a reason. */
export function openQuestions(fast: Fast): string[] {
  const answered = new Set(fast.decisions.all.map((decision) => decision.id));
  const missing = topics.filter((topic) => !answered.has(topic.id)).map((topic) => `no decision ${topic.id}`);
  const odd = fast.decisions.all.flatMap((decision) => {
    const { outcome, chosen, reasons } = decision;
    const counts = outcome === "decided" ? chosen.length > 0 : chosen.length === 0;
    const emptied = outcome !== "infeasible" || reasons.every((reason) => reason.effect === "exclude" || reason.effect === "require");
    const told = reasons.length > 0 && reasons.every((reason) => reason.text !== "" && !/\bnot stated\b|undefined|NaN/u.test(reason.text));
    return counts && emptied && told ? [] : [`${decision.id}: ${outcome} with ${String(chosen.length)} chosen, because ${reasons.map((reason) => `${reason.rule}: ${reason.text}`).join(" | ")}`];
  });
  return [...missing, ...odd];
}

const defined = new Set(factDefinitions.map((definition) => definition.id));
/** Facts that are absent where the brief leaves them open, as their definitions say. */
const MAY_BE_ABSENT = new Set([...factDefinitions.filter((definition) => /\babsent\b|\bwhere (stated|one is)/u.test(definition.description)).map((definition) => definition.id), "tightestStreamFreshnessSeconds", "streamHopBudgetMilliseconds", "tightestResponseMilliseconds", "budgetMonthlyUsd", "budgetTargetMonthlyUsd", "budgetPerGigabyte", "sampledFraction", "sampledAfterDays", "keyCount", "databaseGigabytes", "impliedRecordBytes", "onKubernetes", "hasMachines", "flow.responseMilliseconds"]);

/** A firing function that notes every fact a fired rule reads and that is not there. */
export function watching(notes: Set<string>): (rules: readonly Rule[], facts: Facts) => ReadonlySet<string> {
  return (rules, facts) => {
    const fired = firingDirectly(rules, facts);
    for (const rule of rules) {
      if (!fired.has(rule.id)) continue;
      for (const id of [...(rule.when ? factsOf(rule.when) : []), ...(rule.where ? factsOf(rule.where) : [])]) {
        if (id.startsWith("candidate.") || facts[id] !== undefined || MAY_BE_ABSENT.has(id)) continue;
        // `decision.<topic>.features` and `.options` exist where the choice has some.
        if (/^decision\..*\.(features|options)$/u.test(id) || (id.startsWith("decision.") && topics.some((topic) => topic.id === id.slice(9)))) continue;
        notes.add(defined.has(id) ? `${rule.id} reads ${id}, which is absent` : `${rule.id} reads ${id}, which nothing defines`);
      }
    }
    return fired;
  };
}

/** Rules whose silence would be noticed: all of them, for reports. */
export const everyRule: readonly Rule[] = [...topics.flatMap((topic) => topic.rules), ...anyTechnologyRules];
