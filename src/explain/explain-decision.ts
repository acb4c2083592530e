/** One decision, explained. */
import type { Answered } from "../decisions/decide.js";
import { isPin, pinWords, type Settled } from "../decisions/resolve.js";
import { alternativesOf, tieBreaker } from "./alternatives.js";
import { closeCallOf } from "./close-call.js";
import { thresholdList } from "./comparisons.js";
import type { Explanation } from "./explanation.js";
import { firedRules } from "./fired-rules.js";
import { flipsOf, unpinned, bySize } from "./flips.js";
import { groundsOf, type Sources } from "./grounds.js";
import { replay } from "./replay.js";

/** What decided beside the rules. */
function notes({ chosen, runnersUp, pinned, outcome, standings }: Settled): string[] {
  const [winner, second] = [chosen[0], runnersUp[0]];
  if (outcome !== "decided" || winner === undefined) return [];
  const said: string[] = [];
  if (pinned && isPin(winner.candidate)) said.push(pinWords(winner.candidate));
  if (second === undefined) said.push(standings.length === 1 ? "The only entry for this role." : standings.length > chosen.length ? "Every other candidate is ruled out." : "Every candidate is chosen.");
  else if (second.score === winner.score && (!pinned || isPin(second.candidate))) said.push(`Equal points with ${second.candidate.name}; decided by ${tieBreaker(winner, second)}.`);
  else if (second.score > winner.score) said.push(`The rules alone would choose ${second.candidate.name}; the brief's word decides.`);
  return said;
}

/** Everything about one decision. The facts of `answered` must be those it was decided on. */
export function explainDecision(answered: Answered, sources: Sources): Explanation {
  const { decision, question, general } = answered;
  const again = replay(answered);
  const flips = flipsOf(again, again.reads);
  const closeCall = closeCallOf(answered, again, flips);
  const { rules, otherRules } = firedRules(question, again.base);
  return {
    id: decision.id, topic: decision.topic, ...(decision.flow === undefined ? {} : { flow: decision.flow }), question: decision.question, outcome: decision.outcome,
    chosen: again.base.chosen.map(({ candidate, score }) => ({ id: candidate.id, name: candidate.name, score })), pinned: decision.pinned, margin: decision.margin,
    ...(closeCall === undefined ? {} : { closeCall }), notes: notes(again.base), rules, otherRules,
    alternatives: alternativesOf(again.base, question),
    flips: [...flips, ...unpinned(again)].sort(bySize(again)),
    grounds: groundsOf(rules, decision.chosen, question, sources),
    thresholds: thresholdList([...(general?.rules ?? []), ...question.topic.rules], question.facts, question.candidates),
  };
}
