/** "Why not X?": what stands between a candidate and the choice, and what would have to change. */
import type { Answered } from "../decisions/decide.js";
import { alternativeOf, gapOf } from "./alternatives.js";
import type { Flip, WhyNot } from "./explanation.js";
import { firedRule } from "./fired-rules.js";
import { demanded, flipsOf } from "./flips.js";
import { replay } from "./replay.js";

/** The answer for one candidate of a topic; undefined where it is none. */
export function whyNot(answered: Answered, id: string): WhyNot | undefined {
  const { question, decision } = answered;
  const candidate = question.candidates.find((item) => item.id === id);
  if (candidate === undefined) return undefined;
  const again = replay(answered);
  const { base } = again;
  const common = {
    decision: decision.id, question: decision.question, candidate: { id, name: candidate.name },
    winner: base.chosen.map((standing) => ({ id: standing.candidate.id, name: standing.candidate.name, score: standing.score })),
  };
  const nothing = { score: 0, margin: 0, against: [], gap: [], changes: [], rulesAgainst: [] };
  const standing = base.standings.find((item) => item.candidate.id === id);
  if (standing !== undefined && base.chosen.includes(standing)) return { ...common, ...nothing, outcome: "chosen", score: standing.score };
  const wins = (flip: Flip): boolean => flip.winner.some((item) => item.id === id);
  const changes = [...flipsOf(again, again.reads).filter(wins), ...demanded(again, id)];
  if (standing === undefined) {
    const against = base.dismissal.map((rule) => firedRule(rule, question, undefined, []));
    return { ...common, ...nothing, outcome: "not-needed", against, changes, rulesAgainst: against.map((rule) => rule.rule) };
  }
  const { outcome, score, against, decidedBy } = alternativeOf(standing, base, question);
  // What would still stand in its way once the hard rules against it were gone.
  const [winner] = base.chosen;
  const gap = winner === undefined ? [] : gapOf(winner, standing, question), margin = winner === undefined ? 0 : winner.score - score;
  const rulesAgainst = [...against.map((rule) => rule.rule), ...gap.filter((part) => part.difference > 0).map((part) => part.rule)];
  return { ...common, outcome, score, margin, against, gap, ...(decidedBy === undefined ? {} : { decidedBy }), changes, rulesAgainst };
}
