/** Counts, over many decided briefs, what each rule and each candidate did. */
import { candidatesOf } from "../../src/decisions/candidates.js";
import type { Asked } from "../../src/decisions/decide.js";
import type { Decision } from "../../src/decisions/decision.js";
import { isPin, resolveTopic, settle, type Standing } from "../../src/decisions/resolve.js";
import { WEIGHTS, type Rule } from "../../src/rules/rule.js";

export interface TopicTally {
  asked: number;
  readonly outcomes: Record<string, number>;
  /** Chosen sets, as text. */
  readonly answers: Map<string, number>;
  /** Ties between the first two that only the order of ids could settle. */
  readonly ties: Map<string, number>;
  /** Rules that emptied the field. */
  readonly emptied: Map<string, number>;
}

export interface Tally {
  readonly fired: Map<string, number>;
  /** Without the rule another candidate would have won, or the topic would have been answered otherwise. */
  readonly changedChoice: Map<string, number>;
  /** Without it another candidate would have come second. */
  readonly changedRunnerUp: Map<string, number>;
  /** Candidates it touched: excluded, failed to require, or moved in score. */
  readonly touched: Map<string, number>;
  /** Told as the reason of a candidate that lost. */
  readonly toldOfLosers: Map<string, number>;
  /** Told as a reason of what won. */
  readonly toldOfWinners: Map<string, number>;
  readonly wins: Map<string, number>;
  /** Wins of candidates that the brief does not name. */
  readonly winsByNeed: Map<string, number>;
  readonly topics: Map<string, TopicTally>;
  /** For rules of one topic that fire: with which others they fired, and how often they did not. */
  readonly together: Map<string, Map<string, number>>;
}

export const emptyTally = (): Tally => ({ fired: new Map(), changedChoice: new Map(), changedRunnerUp: new Map(), touched: new Map(), toldOfLosers: new Map(), toldOfWinners: new Map(), wins: new Map(), winsByNeed: new Map(), topics: new Map(), together: new Map() });

export const count = (map: Map<string, number>, key: string, by = 1): void => { map.set(key, (map.get(key) ?? 0) + by); };

/** How often a rule is examined for what it changes; once it is known to decide, looking again tells nothing. */
const ENOUGH = 3;

type Place = readonly [score: number, maturity: number, load: number, id: string];
const better = (a: Place, b: Place): boolean => a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] > b[1] : a[2] !== b[2] ? a[2] < b[2] : a[3] < b[3];

/** First and second of a field without one rule; undefined where nobody is left. */
function ranked(standings: readonly Standing[], without: Rule | undefined): readonly [string | undefined, string | undefined] {
  let first: Place | undefined, second: Place | undefined, pinned = false;
  for (const { candidate, against, soft, score } of standings) {
    if (against.some((hit) => hit.rule !== without)) continue;
    const own = without === undefined ? undefined : soft.find((hit) => hit.rule === without);
    const place: Place = [score - (own?.score ?? 0), candidate.maturity, candidate.operatingFte, candidate.id];
    const pin = isPin(candidate);
    if (pin && !pinned) [first, second, pinned] = [place, first, true];
    else if (pin === pinned && (first === undefined || better(place, first))) [first, second] = [place, first];
    else if (second === undefined || better(place, second)) second = place;
  }
  return [first?.[3], second?.[3]];
}

/** An `answer` for `decide` that settles each question and notes what its rules did. */
export function tallying(tally: Tally): (asked: Asked) => Decision {
  return (asked) => {
    const { topic, flow, rules, facts, brief, choices } = asked;
    const question = { topic, candidates: candidatesOf(topic, choices, brief, facts), rules, facts, ...(flow === undefined ? {} : { flow }) };
    const settled = settle(question);
    const own: TopicTally = tally.topics.get(topic.id) ?? { asked: 0, outcomes: {}, answers: new Map(), ties: new Map(), emptied: new Map() };
    tally.topics.set(topic.id, own);
    own.asked += 1;
    own.outcomes[settled.outcome] = (own.outcomes[settled.outcome] ?? 0) + 1;
    count(own.answers, settled.chosen.map(({ candidate }) => candidate.id).join("+") || settled.outcome);
    for (const rule of rules) count(tally.fired, rule.id);
    noteTogether(tally, rules);
    const { dismissal } = settled;
    if (dismissal.length > 0) {
      const [only] = dismissal;
      if (dismissal.length === 1 && only) count(tally.changedChoice, only.id);
      else for (const rule of dismissal) count(tally.changedRunnerUp, rule.id);
    } else {
      for (const { candidate } of settled.chosen) {
        count(tally.wins, `${topic.id}: ${candidate.id}`);
        if (candidate.stance === undefined) count(tally.winsByNeed, `${topic.id}: ${candidate.id}`);
      }
      for (const standing of settled.standings) {
        for (const hit of standing.against) count(tally.touched, hit.rule.id);
        for (const hit of standing.soft) {
          count(tally.touched, hit.rule.id);
          if ((hit.score ?? 0) > 0 && settled.chosen.includes(standing)) count(tally.toldOfWinners, hit.rule.id);
          if ((hit.score ?? 0) < 0 && settled.runnersUp.includes(standing)) count(tally.toldOfLosers, hit.rule.id);
        }
      }
      const before = ranked(settled.standings, undefined);
      for (const rule of rules) {
        if (rule.effect.kind === "not-needed" || (tally.changedChoice.get(rule.id) ?? 0) >= ENOUGH) continue;
        const after = ranked(settled.standings, rule);
        const also = (topic.choose ?? 1) > 1 && settled.chosen.some((standing) => standing.soft.some((hit) => hit.rule === rule));
        if (after[0] !== before[0] || also) count(tally.changedChoice, rule.id);
        else if (after[1] !== before[1]) count(tally.changedRunnerUp, rule.id);
      }
      if (settled.outcome === "infeasible") for (const hit of settled.standings.flatMap((standing) => standing.against)) count(own.emptied, hit.rule.id);
      const [winner] = settled.chosen, [next] = settled.runnersUp;
      if (winner && next && (topic.choose ?? 1) === 1 && isPin(winner.candidate) === isPin(next.candidate) && winner.score === next.score && winner.candidate.maturity === next.candidate.maturity && winner.candidate.operatingFte === next.candidate.operatingFte)
        count(own.ties, `${winner.candidate.id} / ${next.candidate.id}`);
    }
    return resolveWordless(asked, settled, question);
  };
}

function resolveWordless({ topic, flow }: Asked, settled: ReturnType<typeof settle>, question: Parameters<typeof settle>[0]): Decision {
  if (settled.outcome === "infeasible") return resolveTopic(question, settled);
  return {
    id: flow === undefined ? topic.id : `${topic.id}:${flow}`, topic: topic.id, question: topic.question, ...(flow === undefined ? {} : { flow }), outcome: settled.outcome,
    chosen: settled.chosen.map(({ candidate }) => ({ id: candidate.id, name: candidate.name })), pinned: settled.pinned, margin: 0, reasons: [], alternatives: [],
  };
}

/** What two rules have to share before firing together makes them one: effect, weight, direction and options. */
export function sameEffect(a: Rule, b: Rule): boolean {
  return JSON.stringify(a.effect) === JSON.stringify(b.effect) && JSON.stringify(a.where) === JSON.stringify(b.where);
}

const partners = new Map<Rule, Set<Rule>>(), compared = new Map<Rule, Set<Rule>>();

/** Rules met so far that have the same effect on the same candidates; each pair is compared once. */
function partnersOf(rule: Rule, met: readonly Rule[]): ReadonlySet<Rule> {
  const seen = compared.get(rule) ?? new Set<Rule>([rule]), own = partners.get(rule) ?? new Set<Rule>();
  compared.set(rule, seen);
  partners.set(rule, own);
  for (const other of met) {
    if (seen.has(other)) continue;
    seen.add(other);
    if (sameEffect(rule, other)) own.add(other);
  }
  return own;
}

function noteTogether(tally: Tally, rules: readonly Rule[]): void {
  for (const rule of rules) {
    for (const other of partnersOf(rule, rules)) {
      if (!rules.includes(other)) continue;
      const own = tally.together.get(rule.id) ?? new Map<string, number>();
      tally.together.set(rule.id, own);
      count(own, other.id);
    }
  }
}

/** Points a preference adds. */
export const points = (rule: Rule): number => (rule.effect.kind === "prefer" ? WEIGHTS[rule.effect.weight] * (rule.effect.against === true ? -1 : 1) : 0);
