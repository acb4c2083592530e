/** Which single change gives another answer: every fact the rules read, on each side of every value they compare it with. */
import type { Candidate } from "../decisions/candidates.js";
import { isPin, type Settled } from "../decisions/resolve.js";
import { compareText } from "../shared/compare.js";
import { told, trialsOf, type Trial } from "./changes.js";
import type { Change, Flip, Named } from "./explanation.js";
import { readsOf } from "./reads.js";
import { answerKey, type Replay } from "./replay.js";

/** The chosen ones by id and name. */
export function namesOf({ chosen }: Settled): Named[] {
  return chosen.map(({ candidate }) => ({ id: candidate.id, name: candidate.name }));
}

function flip(change: Trial | Change, settled: Settled, rules: readonly string[]): Flip {
  return { ...("text" in change ? change : told(change)), outcome: settled.outcome, winner: namesOf(settled), rules };
}

/** A yes or no, a name, a value that is not stated now: as far as halving a number. */
const size = ({ relative }: Trial): number => relative ?? 0.5;

/** The smallest change first; of equal ones what the topic's own rules read before what is asked of any technology, and before other choices. */
export function bySize({ answered }: Replay): (a: Trial, b: Trial) => number {
  const own = readsOf(answered.question.topic.rules);
  const rank = ({ fact }: Trial): number => (fact.startsWith("decision.") ? 2 : own.has(fact) ? 0 : 1);
  return (a, b) => size(a) - size(b) || rank(a) - rank(b) || compareText(a.fact, b.fact);
}

/** Every change of these facts that gives another answer; of a number, in each direction, the nearest for each answer. */
export function flipsOf(replay: Replay, facts: readonly string[], within?: (change: Trial) => boolean): Flip[] {
  const base = answerKey(replay.base);
  const found: Flip[] = [];
  for (const id of facts) {
    const seen = new Set<string>();
    for (const change of trialsOf(replay, id)) {
      if (within !== undefined && !within(change)) continue;
      const { settled, rules } = replay.withFact(id, change.to);
      const key = answerKey(settled);
      if (key === base) continue;
      // Beyond the nearest point the same answer is no news.
      const direction = typeof change.to === "number" && typeof change.from === "number" ? (change.to > change.from ? "up" : "down") : typeof change.to === "number" ? "up" : String(change.to);
      if (seen.has(`${direction} ${key}`)) continue;
      seen.add(`${direction} ${key}`);
      found.push(flip(change, settled, rules()));
    }
  }
  return found.sort(bySize(replay));
}

/** The first of sorted flips; of the equally large ones without a number, the one that turns to this candidate, because that is the doubt. */
export function firstTowards(flips: readonly Flip[], id: string | undefined): Flip | undefined {
  const [first] = flips;
  if (first === undefined || first.relative !== null) return first;
  return flips.find((item) => item.relative === null && item.winner.some((winner) => winner.id === id)) ?? first;
}

/** `firstTowards` of all flips of these facts; tried in order of size, so that most need not be. */
export function nearestFlip(replay: Replay, facts: readonly string[], towards?: string): Flip | undefined {
  const base = answerKey(replay.base);
  let first: Flip | undefined;
  for (const change of facts.flatMap((id) => trialsOf(replay, id)).sort(bySize(replay))) {
    const { settled, rules } = replay.withFact(change.fact, change.to);
    if (answerKey(settled) === base) continue;
    if (first !== undefined && change.relative !== null) continue;
    if (change.relative !== null || towards === undefined || settled.chosen.some((standing) => standing.candidate.id === towards)) return flip(change, settled, rules());
    first ??= flip(change, settled, rules());
  }
  return first;
}

/** A candidate of which the brief says something else. */
function restated(candidate: Candidate, stance: Candidate["stance"]): Candidate {
  const named = stance !== undefined;
  return { ...candidate, stance, attributes: Object.assign(Object.create(candidate.attributes) as Candidate["attributes"] & object, { stance: stance ?? "", namedExactly: named, pinned: stance === "required" || stance === "in-place" }) };
}

const stanceChange = (id: string, from: string | undefined, to: string, text: string): Change => ({ fact: `stance:${id}`, unit: "stance", from: from ?? null, to, relative: null, text });

/** What the brief's own word does: the answer without its pins. */
export function unpinned(replay: Replay): Flip[] {
  const { candidates } = replay.answered.question;
  const pins = candidates.filter(isPin);
  if (pins.length === 0) return [];
  const settled = replay.withCandidates(candidates.map((candidate) => (isPin(candidate) ? restated(candidate, undefined) : candidate)));
  if (answerKey(settled) === answerKey(replay.base)) return [];
  const names = pins.map((candidate) => candidate.name).join(", ");
  return [flip(stanceChange(pins.map((candidate) => candidate.id).join("+"), pins[0]?.stance, "not named", `the brief not naming ${names}`), settled, [])];
}

/** The answer if the brief demanded this candidate, or no longer ruled it out; only where it then wins. */
export function demanded(replay: Replay, id: string): Flip[] {
  const { candidates } = replay.answered.question;
  const target = candidates.find((candidate) => candidate.id === id);
  if (target === undefined || target.stance === "required") return [];
  const settled = replay.withCandidates(candidates.map((candidate) => (candidate.id === id ? restated(candidate, "required") : candidate)));
  const wins = settled.chosen.some((standing) => standing.candidate.id === id);
  return wins ? [flip(stanceChange(id, target.stance, "required", `the brief demanding ${target.name}`), settled, [])] : [];
}
