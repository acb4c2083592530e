/**
 * The only place where rules are combined: drop excluded -> keep required -> honour pins -> highest preference sum -> maturity ->
 * smaller operating load -> id order. Everything that lost is an alternative with the rules that beat it.
 */
import { compareText, distinct } from "../shared/compare.js";
import type { FactValue, Facts } from "../facts/fact.js";
import { factsOf, holds, type ValueOf } from "../rules/evaluate.js";
import { WEIGHTS, type Rule, type Topic } from "../rules/rule.js";
import type { Candidate } from "./candidates.js";
import type { Alternative, Decision, Reason } from "./decision.js";
import { fillReason } from "./wording.js";

/** A rule that touched a candidate. Put into words only where it is told: most preferences of what lost never are. */
export interface Hit {
  readonly rule: Rule;
  readonly effect: Reason["effect"];
  readonly score?: number;
}

/** One candidate under the rules that fired. */
export interface Standing {
  readonly candidate: Candidate;
  readonly against: Hit[]; // hard ones
  readonly soft: Hit[];
  score: number;
}

export interface Question {
  readonly topic: Topic;
  readonly flow?: string;
  readonly candidates: readonly Candidate[];
  /** Rules whose circumstances hold, in declared order. */
  readonly rules: readonly Rule[];
  readonly facts: Facts;
}

/** What the rules make of one topic, before it is put into words. */
export interface Settled {
  readonly outcome: Decision["outcome"];
  /** The rules that say the topic is not needed; empty where a name in the brief overrules them. */
  readonly dismissal: readonly Rule[];
  /** How every candidate stands; empty where nothing had to be judged. */
  readonly standings: readonly Standing[];
  readonly chosen: readonly Standing[];
  /** Not excluded and not chosen, the best first. */
  readonly runnersUp: readonly Standing[];
  readonly pinned: boolean;
}

/** Weighs one topic: the whole of the choice, without its reasons in words. Searches call it thousands of times, and may bring the standings. */
export function settle({ topic, candidates, rules, facts }: Question, judged?: () => readonly Standing[]): Settled {
  const dismissal = rules.filter((rule) => rule.effect.kind === "not-needed");
  const dismissed: Settled = { outcome: "not-needed", dismissal, standings: [], chosen: [], runnersUp: [], pinned: false };
  if (dismissal.length > 0 && !candidates.some(isPin)) return dismissed;
  const standings = judged?.() ?? candidates.map((candidate) => stand(candidate, rules, facts));
  const alive = standings.filter((standing) => standing.against.length === 0);
  const pins = alive.filter((standing) => isPin(standing.candidate));
  // Only an order brings back what no flow needs: "in place" says that it exists, not that this pipeline needs it.
  const firm = dismissal.some((rule) => rule.effect.kind === "not-needed" && rule.effect.firm === true);
  if (dismissal.length > 0 && (firm || pins.every((pin) => pin.candidate.stance !== "required"))) return dismissed;
  if (alive.length === 0) return { outcome: "infeasible", dismissal: [], standings, chosen: [], runnersUp: [], pinned: false };
  // A pin narrows the field; among several pinned ones (one word may name a family) the rules decide as usual.
  // Where several may be chosen, what the brief names comes first and the rest is not driven out.
  const several = (topic.choose ?? 1) > 1;
  const field = pins.length > 0 && !several ? pins : alive;
  field.sort((a, b) => (several ? Number(isPin(b.candidate)) - Number(isPin(a.candidate)) : 0) || byStanding(a, b));
  const chosen = chooseSeveral(topic, field, field[0] as Standing);
  return { outcome: "decided", dismissal: [], standings, chosen, runnersUp: alive.filter((standing) => !chosen.includes(standing)).sort(byStanding), pinned: pins.length > 0 };
}

/** Answers one topic. Never throws: without a surviving candidate the outcome is "infeasible", with the rules that emptied it. */
export function resolveTopic(question: Question, settled: Settled = settle(question)): Decision {
  const { topic, candidates, rules, facts } = question;
  const id = question.flow === undefined ? topic.id : `${topic.id}:${question.flow}`;
  const base = { id, topic: topic.id, question: topic.question, ...(question.flow === undefined ? {} : { flow: question.flow }) };
  const { outcome, dismissal, standings, chosen, runnersUp, pinned } = settled;
  if (outcome === "not-needed") return dismiss(base, candidates, dismissal, facts);
  const winner = chosen[0];
  const words: Words = { facts, texts: new Map(), saw: new Map() };
  if (winner === undefined) {
    const reasons = distinctReasons(standings.flatMap((standing) => told(standing, standing.against, words)));
    return { ...base, outcome: "infeasible", chosen: [], pinned: false, margin: 0, reasons, alternatives: standings.map((standing) => alternative(standing, 0, words)).sort(byGap) };
  }
  const margin = runnersUp[0] === undefined ? winner.score : winner.score - runnersUp[0].score;
  const reasons = [...ownFirst(distinctReasons(chosen.flatMap((standing) => told(standing, standing.soft.filter((hit) => (hit.score ?? 0) > 0), words))), topic), ...requirementsFor(rules, facts), ...tieBreak(winner, runnersUp[0])];
  if (pinned) reasons.unshift(pinReason(winner.candidate));
  if (reasons.length === 0) reasons.push(onlyOne(winner.candidate, standings.length));
  const alternatives = standings.filter((standing) => !chosen.includes(standing)).map((standing) => beside(winner, standing, alternative(standing, winner.score, words, pinned))).sort(byGap);
  return { ...base, outcome: "decided", chosen: chosen.map(({ candidate }) => ({ id: candidate.id, name: candidate.name })), pinned, margin, reasons, alternatives };
}

/** Named in the brief as required or in place. */
export function isPin(candidate: Candidate): boolean {
  return candidate.stance === "required" || candidate.stance === "in-place";
}

/** How a candidate stands under rules that fired. */
export function stand(candidate: Candidate, rules: readonly Rule[], facts: Facts): Standing {
  return judge({ candidate, against: [], soft: [], score: 0 }, rules, facts);
}

/** The same where a few rules fell away and others came: a search changes one fact, and most rules stay as they are. */
export function restand(before: Standing, dropped: ReadonlySet<Rule>, added: readonly Rule[], facts: Facts): Standing {
  const values = valuesFor(before.candidate, facts);
  const comes = added.filter((rule) => hits(rule, before.candidate, values) === (rule.effect.kind !== "require"));
  if (comes.length === 0 && !before.soft.some((hit) => dropped.has(hit.rule)) && !before.against.some((hit) => dropped.has(hit.rule))) return before;
  const kept = before.soft.filter((hit) => !dropped.has(hit.rule));
  const score = kept.reduce((sum, hit) => sum + (hit.score ?? 0), 0);
  return judge({ candidate: before.candidate, against: before.against.filter((hit) => !dropped.has(hit.rule)), soft: kept, score }, comes, facts);
}

function judge(standing: Standing, rules: readonly Rule[], facts: Facts): Standing {
  const values = valuesFor(standing.candidate, facts);
  for (const rule of rules) {
    const { effect } = rule;
    if (effect.kind === "not-needed") continue;
    const hit = hits(rule, standing.candidate, values);
    if (effect.kind === "exclude" && hit) standing.against.push({ rule, effect: "exclude" });
    if (effect.kind === "require" && !hit) standing.against.push({ rule, effect: "require" });
    if (effect.kind === "prefer" && hit) {
      const score = WEIGHTS[effect.weight] * (effect.against === true ? -1 : 1);
      standing.score += score;
      standing.soft.push({ rule, effect: score > 0 ? "prefer" : "avoid", score });
    }
  }
  return standing;
}

/** What one answer is put into words with. What does not depend on the candidate is the same for all of them, and made once. */
interface Words {
  readonly facts: Facts;
  readonly texts: Map<string, string>;
  readonly saw: Map<Rule, Reason["saw"]>;
}

function textOf({ because }: Rule, candidate: Candidate, { facts, texts }: Words): string {
  let text = texts.get(because);
  if (text !== undefined) return text;
  text = fillReason(because, candidate, facts);
  if (!because.includes("{candidate.")) texts.set(because, text);
  return text;
}

function sawOf(rule: Rule, candidate: Candidate, { facts, saw }: Words): Reason["saw"] {
  if (factsRead(rule).some((name) => attributeOf(name) !== "")) return sawBy(rule, candidate, facts);
  let values = saw.get(rule);
  if (values === undefined) saw.set(rule, (values = sawBy(rule, candidate, facts)));
  return values;
}

/** Hits of one candidate as reasons. */
function told({ candidate }: Standing, hits: readonly Hit[], words: Words): Reason[] {
  return hits.map(({ rule, effect, score }) => {
    const reason = { rule: rule.id, effect, text: textOf(rule, candidate, words), saw: sawOf(rule, candidate, words), sources: rule.sources };
    return score === undefined ? reason : { ...reason, score };
  });
}

/** Whether a rule's effect touches a candidate: named in its options, and matching its `where`. */
function hits(rule: Rule, candidate: Candidate, values: ValueOf): boolean {
  const options = "options" in rule.effect ? rule.effect.options : undefined;
  if (options !== undefined && !options.includes(candidate.id)) return false;
  return rule.where === undefined || holds(rule.where, values);
}

const attributeNames = new Map<string, string>();

/** `latency` of `candidate.latency`, or "" of any other id. Rules name few ids, candidates are many. */
function attributeOf(id: string): string {
  let name = attributeNames.get(id);
  if (name === undefined) attributeNames.set(id, (name = id.startsWith("candidate.") ? id.slice(10) : ""));
  return name;
}

function valuesFor(candidate: Candidate, facts: Facts): ValueOf {
  const { attributes } = candidate;
  return (id) => {
    const name = attributeOf(id);
    return name === "" ? facts[id]?.value : attributes[name];
  };
}

const namesRead = new WeakMap<Rule, readonly string[]>();

/** What a rule reads, each once; the same for every candidate. */
function factsRead(rule: Rule): readonly string[] {
  let names = namesRead.get(rule);
  if (names === undefined) {
    names = distinct([...(rule.when ? factsOf(rule.when) : []), ...(rule.where ? factsOf(rule.where) : [])]);
    namesRead.set(rule, names);
  }
  return names;
}

/** The values a rule read, of the facts and of the candidate. */
function sawBy(rule: Rule, candidate: Candidate | undefined, facts: Facts): Record<string, FactValue> {
  const saw: Record<string, FactValue> = {};
  for (const name of factsRead(rule)) {
    const attribute = candidate === undefined ? "" : attributeOf(name);
    const value = attribute === "" ? facts[name]?.value : candidate?.attributes[attribute];
    if (value !== undefined) saw[name] = value;
  }
  return saw;
}

/** One rule as a reason, for a candidate or for all. */
export function reasonOf(rule: Rule, effect: Reason["effect"], candidate: Candidate | undefined, facts: Facts): Reason {
  return { rule: rule.id, effect, text: fillReason(rule.because, candidate, facts), saw: sawBy(rule, candidate, facts), sources: rule.sources };
}

function byStanding(a: Standing, b: Standing): number {
  return b.score - a.score || b.candidate.maturity - a.candidate.maturity || a.candidate.operatingFte - b.candidate.operatingFte || compareText(a.candidate.id, b.candidate.id);
}

function chooseSeveral(topic: Topic, field: readonly Standing[], winner: Standing): Standing[] {
  const most = topic.choose ?? 1;
  const best = field.reduce((highest, standing) => Math.max(highest, standing.score), winner.score);
  const threshold = best * (topic.alsoFromScore ?? 1);
  return field.filter((standing, index) => index === 0 || (index < most && (isPin(standing.candidate) || (standing.score > 0 && standing.score >= threshold))));
}

function alternative(standing: Standing, winning: number, words: Words, pinned = false): Alternative {
  const { candidate } = standing;
  if (standing.against.length > 0) return { id: candidate.id, name: candidate.name, outcome: "excluded", margin: standing.against.length, reasons: told(standing, standing.against, words) };
  const reasons = told(standing, standing.soft.filter((hit) => (hit.score ?? 0) < 0), words);
  // One word may name several ("Kafka"): these lost by points, not by name.
  const fallback: Reason = pinned && !isPin(candidate)
    ? { rule: "any/pin", effect: "pin", text: "The brief names another one.", saw: {}, sources: ["brief"] }
    : { rule: "any/score", effect: "tie-break", text: `Scores ${String(standing.score)} where the winner scores ${String(winning)}: fewer rules speak for it.`, saw: {}, sources: ["editorial"] };
  return { id: candidate.id, name: candidate.name, outcome: "outscored", margin: winning - standing.score, reasons: reasons.length > 0 ? reasons : [fallback] };
}

/** Adds to an outscored one what spoke for the winner and not for it. */
function beside(winner: Standing, standing: Standing, loser: Alternative): Alternative {
  if (loser.outcome === "excluded") return loser;
  const shared = new Set(standing.soft.map((hit) => hit.rule.id));
  return { ...loser, lacks: winner.soft.filter((hit) => (hit.score ?? 0) > 0 && !shared.has(hit.rule.id)).map((hit) => hit.rule.id) };
}

/** The topic is not needed; that is also what is said of every candidate. */
function dismiss(base: Pick<Decision, "id" | "topic" | "question" | "flow">, candidates: readonly Candidate[], dismissal: readonly Rule[], facts: Facts): Decision {
  const reasons = dismissal.map((rule) => reasonOf(rule, "not-needed", undefined, facts));
  const alternatives = candidates.map(({ id, name }): Alternative => ({ id, name, outcome: "excluded", margin: reasons.length, reasons }));
  return { ...base, outcome: "not-needed", chosen: [], pinned: false, margin: 0, reasons, alternatives };
}

function byGap(a: Alternative, b: Alternative): number {
  if (a.outcome !== b.outcome) return a.outcome === "outscored" ? -1 : 1;
  return a.margin - b.margin || compareText(a.id, b.id);
}

function distinctReasons(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => !seen.has(reason.rule) && seen.add(reason.rule));
}

/** What speaks to this question before what is true of any technology, and the weightier first: the first reason is the one that gets read. */
function ownFirst(reasons: readonly Reason[], topic: Topic): Reason[] {
  const general = (reason: Reason): number => (topic.rules.some((rule) => rule.id === reason.rule) ? 0 : 1);
  const weight = (reason: Reason): number => reason.score ?? Number.MAX_SAFE_INTEGER;
  return [...reasons].sort((a, b) => general(a) - general(b) || weight(b) - weight(a));
}

function requirementsFor(rules: readonly Rule[], facts: Facts): Reason[] {
  return rules.filter((rule) => rule.effect.kind === "require").map((rule) => reasonOf(rule, "require", undefined, facts));
}

function tieBreak(winner: Standing, second: Standing | undefined): Reason[] {
  if (second === undefined || second.score !== winner.score) return [];
  const by = winner.candidate.maturity !== second.candidate.maturity ? "maturity in production" : winner.candidate.operatingFte !== second.candidate.operatingFte ? "smaller operating load" : "order of ids";
  return [{ rule: "any/tie-break", effect: "tie-break", text: `Equal score with ${second.candidate.name}; decided by ${by}.`, saw: {}, sources: ["editorial"] }];
}

/** Why a pinned candidate stands: the brief names this very product, or a kind ("Kafka") of which this is one. */
export function pinWords({ stance, attributes }: Candidate): string {
  const exact = attributes["namedExactly"] === true;
  if (stance === "in-place") return exact ? "It is in place and meets every hard constraint." : "Its kind is in place, and it meets every hard constraint.";
  return exact ? "The brief names it and it meets every hard constraint." : "The brief names its kind, and it meets every hard constraint.";
}

function pinReason(candidate: Candidate): Reason {
  return { rule: "any/pin", effect: "pin", text: pinWords(candidate), saw: { "candidate.stance": candidate.stance ?? "" }, sources: ["brief"] };
}

function onlyOne(candidate: Candidate, count: number): Reason {
  return { rule: "any/remaining", effect: "tie-break", text: count === 1 ? "The only entry for this role." : `No rule speaks for another; ${candidate.name} leads on maturity in production.`, saw: {}, sources: ["editorial"] };
}
