/** Decisions that one slight preference, or a small change of a figure, would turn. Cheap: most decisions are settled by a glance. */
import type { Answered, General } from "../decisions/decide.js";
import { isPin, type Standing } from "../decisions/resolve.js";
import type { Facts } from "../facts/fact.js";
import { WEIGHTS, type Rule } from "../rules/rule.js";
import { distinct } from "../shared/compare.js";
import { formatNumber } from "../shared/format.js";
import { tieBreaker } from "./alternatives.js";
import type { CloseCall, Flip } from "./explanation.js";
import { firstTowards, flipsOf, namesOf, nearestFlip } from "./flips.js";
import { numberReadsOf } from "./reads.js";
import { shareOf } from "./relative.js";
import { replay, type Replay } from "./replay.js";

/** One slight preference more, and the other would be chosen. */
export const CLOSE_SCORE = WEIGHTS.slight;
/** A figure this near to where the answer changes is a close call. */
export const CLOSE_SHARE = 0.1;
/** Targets are round by convention (99.9 %, 24 h, 13 months); standing on one says nothing of a neighbour. */
const CONVENTIONAL = new Set(["fraction", "s", "ms", "min", "days", "months", "years", "level"]);

/** Points between the winner and the best it was weighed against; undefined where there was no such contest. */
function contest({ decision, question }: Answered): number | undefined {
  if (decision.outcome !== "decided") return undefined;
  let least: number | undefined;
  let pins: ReadonlySet<string> | undefined;
  for (const item of decision.alternatives) {
    if (item.outcome !== "outscored" || item.margin < 0 || item.margin > (least ?? CLOSE_SCORE)) continue;
    // A name in the brief is not outweighed by points; two of its names are weighed against each other.
    if (decision.pinned && !(pins ??= new Set(question.candidates.filter(isPin).map(({ id }) => id))).has(item.id)) continue;
    least = item.margin;
  }
  return least;
}

function near(id: string, value: number, unit: string, threshold: unknown): boolean {
  if (typeof threshold !== "number") return false;
  if (value === threshold) return !CONVENTIONAL.has(unit);
  return (shareOf(id, threshold, value) ?? 1) <= CLOSE_SHARE;
}

/** Facts near a figure of the rules or another fact. */
function nearFigures(rules: readonly Rule[], facts: Facts): string[] {
  return numberReadsOf(rules).filter(({ id, figures, facts: others }) => {
    const fact = facts[id];
    if (fact === undefined || typeof fact.value !== "number") return false;
    const { value, unit } = fact;
    return figures.some((figure) => near(id, value, unit, figure)) || others.some((other) => near(id, value, unit, facts[other]?.value));
  }).map(({ id }) => id);
}

/** Facts near an attribute of a candidate. */
function nearAttributes(rules: readonly Rule[], { question: { facts, candidates } }: Answered): string[] {
  return numberReadsOf(rules).filter(({ id, attributes }) => {
    const fact = facts[id];
    if (attributes.length === 0 || fact === undefined || typeof fact.value !== "number") return false;
    const { value, unit } = fact;
    return attributes.some((name) => candidates.some((candidate) => near(id, value, unit, candidate.attributes[name])));
  }).map(({ id }) => id);
}

/** Of the general rules, which some thirty topics share. */
const generalNear = new WeakMap<General, readonly string[]>();

/** Facts that stand within 10 % of a value the rules compare them with. */
function nearThreshold(answered: Answered): string[] {
  const { question, general, decision } = answered;
  const own = nearFigures(question.topic.rules, question.facts);
  // What is not needed was dismissed by the topic's own rules, and nobody asked for the candidates.
  if (decision.outcome === "not-needed") return own;
  let shared: readonly string[] = [];
  if (general !== undefined) {
    shared = generalNear.get(general) ?? nearFigures(general.rules, general.facts);
    generalNear.set(general, shared);
  }
  return distinct([...own, ...shared, ...nearAttributes(question.topic.rules, answered), ...(general === undefined ? [] : nearAttributes(general.rules, answered))]);
}

function answerText(outcome: string, names: readonly { readonly name: string }[]): string {
  return outcome === "not-needed" ? "not needed" : outcome === "infeasible" ? "nothing that fits" : names.map((item) => item.name).join(", ");
}

/** "With ingestGigabytesPerDay below 300 GB/day (...): Amazon Kinesis." */
export function flipText(flip: Flip): string {
  return `With ${flip.text}: ${answerText(flip.outcome, flip.winner)}.`;
}

function runnerUpOf({ base }: Replay): Standing | undefined {
  return base.runnersUp.find((standing) => !base.pinned || isPin(standing.candidate)) ?? base.runnersUp[0];
}

function scoreText(winner: Standing, second: Standing, margin: number): string {
  if (margin > 0) return `${formatNumber(margin)} point ahead of ${second.candidate.name}: no more than one slight preference.`;
  const by = tieBreaker(winner, second);
  return by === "order of ids" ? `Equal points with ${second.candidate.name}, and nothing else tells them apart: taken in the order of ids.` : `Equal points with ${second.candidate.name}; ${by} decides.`;
}

/** The mark of a close call, or undefined. */
export function closeCallOf(answered: Answered, again?: Replay, flips?: readonly Flip[]): CloseCall | undefined {
  const margin = contest(answered);
  const facts = nearThreshold(answered);
  if (margin === undefined && facts.length === 0) return undefined;
  const asked = again ?? replay(answered);
  const { base } = asked;
  const winner = namesOf(base), first = base.chosen[0], second = runnerUpOf(asked);
  const named = second === undefined ? {} : { runnerUp: { id: second.candidate.id, name: second.candidate.name } };
  if (margin !== undefined && first !== undefined && second !== undefined) {
    // Of equal points any preference turns the answer: no figure is needed to say so, and many would be tried.
    const flip = margin === 0 ? undefined : flips !== undefined ? firstTowards(flips, second.candidate.id) : nearestFlip(asked, asked.reads, second.candidate.id);
    return { kind: margin === 0 ? "tie" : "score", winner, ...named, margin, text: scoreText(first, second, margin), ...(flip ? { flip } : {}) };
  }
  const [flip] = flipsOf(asked, facts, (change) => change.relative !== null && change.relative <= CLOSE_SHARE);
  if (flip === undefined) return undefined;
  return { kind: "threshold", winner, ...named, margin: answered.decision.margin, text: flipText(flip), flip };
}
