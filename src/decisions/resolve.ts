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
interface Hit {
  readonly rule: Rule;
  readonly effect: Reason["effect"];
  readonly score?: number;
}

interface Standing {
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

/** Answers one topic. Never throws: without a surviving candidate the outcome is "infeasible", with the rules that emptied it. */
export function resolveTopic(question: Question): Decision {
  const { topic, candidates, rules, facts } = question;
  const id = question.flow === undefined ? topic.id : `${topic.id}:${question.flow}`;
  const base = { id, topic: topic.id, question: topic.question, ...(question.flow === undefined ? {} : { flow: question.flow }) };
  const dismissal = rules.filter((rule) => rule.effect.kind === "not-needed");
  if (dismissal.length > 0 && !candidates.some(isPin)) return dismiss(base, candidates, dismissal, facts);
  const standings = candidates.map((candidate) => stand(candidate, rules, facts));
  const alive = standings.filter((standing) => standing.against.length === 0);
  const pins = alive.filter((standing) => isPin(standing.candidate));
  // Only an order brings back what no flow needs: "in place" says that it exists, not that this pipeline needs it.
  const firm = dismissal.some((rule) => rule.effect.kind === "not-needed" && rule.effect.firm === true);
  if (dismissal.length > 0 && (firm || pins.every((pin) => pin.candidate.stance !== "required"))) return dismiss(base, candidates, dismissal, facts);
  if (alive.length === 0) {
    const reasons = distinctReasons(standings.flatMap((standing) => told(standing, standing.against, facts)));
    return { ...base, outcome: "infeasible", chosen: [], pinned: false, margin: 0, reasons, alternatives: standings.map((standing) => alternative(standing, 0, facts)).sort(byGap) };
  }
  // A pin narrows the field; among several pinned ones (one word may name a family) the rules decide as usual.
  // Where several may be chosen, what the brief names comes first and the rest is not driven out.
  const several = (topic.choose ?? 1) > 1;
  const field = pins.length > 0 && !several ? pins : alive;
  field.sort((a, b) => (several ? Number(isPin(b.candidate)) - Number(isPin(a.candidate)) : 0) || byStanding(a, b));
  const winner = field[0] as Standing;
  const chosen = chooseSeveral(topic, field, winner);
  const runnersUp = alive.filter((standing) => !chosen.includes(standing)).sort(byStanding);
  const margin = runnersUp[0] === undefined ? winner.score : winner.score - runnersUp[0].score;
  const reasons = [...distinctReasons(chosen.flatMap((standing) => told(standing, standing.soft.filter((hit) => (hit.score ?? 0) > 0), facts))), ...requirementsFor(rules, facts), ...tieBreak(winner, runnersUp[0])];
  const pinned = pins.length > 0;
  if (pinned) reasons.unshift(pinReason(winner.candidate));
  if (reasons.length === 0) reasons.push(onlyOne(winner.candidate, standings.length));
  const alternatives = standings.filter((standing) => !chosen.includes(standing)).map((standing) => beside(winner, standing, alternative(standing, winner.score, facts, pinned))).sort(byGap);
  return { ...base, outcome: "decided", chosen: chosen.map(({ candidate }) => ({ id: candidate.id, name: candidate.name })), pinned, margin, reasons, alternatives };
}

function isPin(candidate: Candidate): boolean {
  return candidate.stance === "required" || candidate.stance === "in-place";
}

function stand(candidate: Candidate, rules: readonly Rule[], facts: Facts): Standing {
  const standing: Standing = { candidate, against: [], soft: [], score: 0 };
  const values = valuesFor(candidate, facts);
  for (const rule of rules) {
    const { effect } = rule;
    if (effect.kind === "not-needed") continue;
    const hit = hits(rule, candidate, values);
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

/** Hits of one candidate as reasons. */
function told({ candidate }: Standing, hits: readonly Hit[], facts: Facts): Reason[] {
  return hits.map(({ rule, effect, score }) => ({ ...reasonOf(rule, effect, candidate, facts), ...(score === undefined ? {} : { score }) }));
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

function reasonOf(rule: Rule, effect: Reason["effect"], candidate: Candidate | undefined, facts: Facts): Reason {
  const names = factsRead(rule);
  const saw: Record<string, FactValue> = {};
  for (const name of names) {
    const value = candidate && name.startsWith("candidate.") ? candidate.attributes[name.slice(10)] : facts[name]?.value;
    if (value !== undefined) saw[name] = value;
  }
  return { rule: rule.id, effect, text: fillReason(rule.because, candidate, facts), saw, sources: rule.sources };
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

function alternative(standing: Standing, winning: number, facts: Facts, pinned = false): Alternative {
  const { candidate } = standing;
  if (standing.against.length > 0) return { id: candidate.id, name: candidate.name, outcome: "excluded", margin: standing.against.length, reasons: told(standing, standing.against, facts) };
  const reasons = told(standing, standing.soft.filter((hit) => (hit.score ?? 0) < 0), facts);
  const fallback: Reason = pinned
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

function requirementsFor(rules: readonly Rule[], facts: Facts): Reason[] {
  return rules.filter((rule) => rule.effect.kind === "require").map((rule) => reasonOf(rule, "require", undefined, facts));
}

function tieBreak(winner: Standing, second: Standing | undefined): Reason[] {
  if (second === undefined || second.score !== winner.score) return [];
  const by = winner.candidate.maturity !== second.candidate.maturity ? "maturity in production" : winner.candidate.operatingFte !== second.candidate.operatingFte ? "smaller operating load" : "order of ids";
  return [{ rule: "any/tie-break", effect: "tie-break", text: `Equal score with ${second.candidate.name}; decided by ${by}.`, saw: {}, sources: ["editorial"] }];
}

function pinReason(candidate: Candidate): Reason {
  return { rule: "any/pin", effect: "pin", text: candidate.stance === "in-place" ? "It is in place and meets every hard constraint." : "The brief names it and it meets every hard constraint.", saw: { "candidate.stance": candidate.stance ?? "" }, sources: ["brief"] };
}

function onlyOne(candidate: Candidate, count: number): Reason {
  return { rule: "any/remaining", effect: "tie-break", text: count === 1 ? "The only entry for this role." : `No rule speaks for another; ${candidate.name} leads on maturity in production.`, saw: {}, sources: ["editorial"] };
}
