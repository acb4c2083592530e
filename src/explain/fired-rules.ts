/** The rules that fired, with what they saw, how far that is from their thresholds, and whom they touched. */
import type { Candidate } from "../decisions/candidates.js";
import { reasonOf, type Question, type Settled, type Standing } from "../decisions/resolve.js";
import { WEIGHTS, type Rule } from "../rules/rule.js";
import { comparisonsOf } from "./comparisons.js";
import type { FiredRule } from "./explanation.js";

/** Whether a rule touched a candidate: ruled it out, or gave it points. */
function touches(rule: Rule, standing: Standing): boolean {
  return standing.against.some((hit) => hit.rule === rule) || standing.soft.some((hit) => hit.rule === rule);
}

/** A rule in words, as one candidate meets it. */
export function firedRule(rule: Rule, question: Question, candidate: Candidate | undefined, touched: readonly string[]): FiredRule {
  const { effect } = rule;
  const kind = effect.kind === "prefer" && effect.against === true ? "avoid" : effect.kind;
  const { text, saw, sources } = reasonOf(rule, kind, candidate, question.facts);
  const score = effect.kind === "prefer" ? { score: WEIGHTS[effect.weight] * (effect.against === true ? -1 : 1) } : {};
  return { rule: rule.id, effect: kind, ...score, text, saw, comparisons: comparisonsOf(rule, question.facts, candidate), touches: touched, sources };
}

/** Hard rules against a candidate, the first failing one first. */
export function against(standing: Standing, question: Question): FiredRule[] {
  return standing.against.map((hit) => firedRule(hit.rule, question, standing.candidate, [standing.candidate.id]));
}

/** The rules that fired: those that bear on the answer, the weightiest first, and the others in declared order. */
export function firedRules(question: Question, settled: Settled): { readonly rules: FiredRule[]; readonly otherRules: FiredRule[] } {
  const told = question.rules.map((rule) => {
    const touched = settled.standings.filter((standing) => touches(rule, standing));
    const winner = settled.chosen.find((standing) => touched.includes(standing));
    const candidate = winner?.candidate ?? touched[0]?.candidate;
    const bears = settled.outcome === "not-needed" ? settled.dismissal.includes(rule) : settled.outcome === "infeasible" ? touched.some((standing) => standing.against.some((hit) => hit.rule === rule)) : winner !== undefined || rule.effect.kind === "require";
    return { bears, fired: firedRule(rule, question, candidate, touched.map((standing) => standing.candidate.id)) };
  });
  const weight = ({ score, effect }: FiredRule): number => (score === undefined ? (effect === "require" || effect === "not-needed" ? 1000 : 500) : Math.abs(score));
  // What speaks to this question before what is true of any technology.
  const general = ({ rule }: FiredRule): number => (rule.startsWith("any/") ? 1 : 0);
  return { rules: told.filter(({ bears }) => bears).map(({ fired }) => fired).sort((a, b) => weight(b) - weight(a) || general(a) - general(b)), otherRules: told.filter(({ bears }) => !bears).map(({ fired }) => fired) };
}
