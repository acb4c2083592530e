/** Why each other candidate lost: its first failing constraint, or its score gap rule by rule. */
import { isPin, reasonOf, type Question, type Settled, type Standing } from "../decisions/resolve.js";
import type { Rule } from "../rules/rule.js";
import { compareText } from "../shared/compare.js";
import type { ExplainedAlternative, GapPart } from "./explanation.js";
import { against } from "./fired-rules.js";

const pointsOf = (standing: Standing, rule: Rule): number => standing.soft.reduce((sum, hit) => sum + (hit.rule === rule ? (hit.score ?? 0) : 0), 0);

/** The gap between two candidates, one part for each rule that treats them differently, the largest first. */
export function gapOf(winner: Standing, own: Standing, question: Question): GapPart[] {
  const rules = [...new Set([...winner.soft, ...own.soft].map((hit) => hit.rule))];
  return rules.flatMap((rule): GapPart[] => {
    const mine = pointsOf(own, rule), theirs = pointsOf(winner, rule);
    if (mine === theirs) return [];
    const { text } = reasonOf(rule, "prefer", theirs === 0 ? own.candidate : winner.candidate, question.facts);
    return [{ rule: rule.id, text, winner: theirs, own: mine, difference: theirs - mine }];
  }).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || compareText(a.rule, b.rule));
}

/** What breaks equal points between two candidates. */
export function tieBreaker(winner: Standing, own: Standing): "maturity in production" | "smaller operating load" | "order of ids" {
  if (winner.candidate.maturity !== own.candidate.maturity) return "maturity in production";
  return winner.candidate.operatingFte !== own.candidate.operatingFte ? "smaller operating load" : "order of ids";
}

function decidedBy(winner: Standing, own: Standing, settled: Settled): string | undefined {
  if (settled.pinned && isPin(winner.candidate) && !isPin(own.candidate)) return "the brief's word";
  return winner.score === own.score ? tieBreaker(winner, own) : undefined;
}

/** One candidate beside the winner. */
export function alternativeOf(own: Standing, settled: Settled, question: Question): ExplainedAlternative {
  const { id, name } = own.candidate;
  const winner = settled.chosen[0];
  if (own.against.length > 0 || winner === undefined) return { id, name, outcome: "excluded", score: own.score, margin: 0, against: against(own, question), gap: [] };
  const by = decidedBy(winner, own, settled);
  return { id, name, outcome: "outscored", score: own.score, margin: winner.score - own.score, against: [], gap: gapOf(winner, own, question), ...(by === undefined ? {} : { decidedBy: by }) };
}

/** Every candidate that was not chosen: outscored ones by their gap, then excluded ones by the number of rules against them. */
export function alternativesOf(settled: Settled, question: Question): ExplainedAlternative[] {
  if (settled.outcome === "not-needed") return question.candidates.map(({ id, name }) => ({ id, name, outcome: "not-needed", score: 0, margin: 0, against: [], gap: [] }));
  const order = (item: ExplainedAlternative): number => (item.outcome === "outscored" ? item.margin : 1e6 + item.against.length);
  return settled.standings.filter((standing) => !settled.chosen.includes(standing)).map((standing) => alternativeOf(standing, settled, question)).sort((a, b) => order(a) - order(b) || compareText(a.id, b.id));
}
