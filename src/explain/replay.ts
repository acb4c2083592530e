/** Asks one topic again with one fact changed: same rules, same candidates, same combination; the engine's direct evaluator. */
import { candidatesOf, type Candidate } from "../decisions/candidates.js";
import type { Answered } from "../decisions/decide.js";
import { restand, settle, stand, type Settled, type Standing } from "../decisions/resolve.js";
import type { Fact, FactValue, Facts } from "../facts/fact.js";
import { holds } from "../rules/evaluate.js";
import type { Rule } from "../rules/rule.js";
import { CANDIDATE_FACTS, readsOf } from "./reads.js";

/** What an answer comes to: its outcome and what was chosen. Two answers with the same key are the same. */
export function answerKey({ outcome, chosen }: Settled): string {
  return `${outcome} ${chosen.map((standing) => standing.candidate.id).join(" ")}`;
}

/** A topic that can be asked again. */
export interface Replay {
  readonly answered: Answered;
  /** The answer as given. */
  readonly base: Settled;
  /** Facts that the topic's rules or the general ones read, by id. */
  readonly reads: readonly string[];
  /** The answer with another value of a fact; `rules` tells which rules change their firing or reach. */
  withFact(id: string, value: FactValue): { readonly settled: Settled; readonly rules: () => readonly string[] };
  /** The answer with other candidates: what the brief says of them is not a fact. */
  withCandidates(candidates: readonly Candidate[]): Settled;
}

/** Facts with one of them replaced. Inherited, not copied: a search asks some hundred times. */
function changed(facts: Facts, id: string, value: FactValue): Facts {
  const before = facts[id];
  const fact: Fact = before === undefined ? { value, unit: "", origin: "derived", from: [] } : { ...before, value };
  return Object.assign(Object.create(facts) as Record<string, Fact>, { [id]: fact });
}

const fires = (rule: Rule, facts: Facts): boolean => rule.when === undefined || holds(rule.when, (id) => facts[id]?.value);

/** Prepares a topic for being asked again. */
export function replay(answered: Answered): Replay {
  const { question, general, input, settled: base } = answered;
  const { topic, facts } = question;
  const fired = new Set(question.rules);
  const own = readsOf(topic.rules), shared = general === undefined ? undefined : readsOf(general.rules);
  const memory = new Map<string, Settled>();
  // What was dismissed has not been judged; it is when a change lets the question arise.
  let judged: readonly Standing[] | undefined = base.standings.length > 0 ? base.standings : undefined;
  const standings = (): readonly Standing[] => (judged ??= question.candidates.map((candidate) => stand(candidate, question.rules, facts)));
  const withFact = (id: string, value: FactValue): { settled: Settled; rules: () => readonly string[] } => {
    const now = changed(facts, id, value);
    const turned = new Set<Rule>();
    for (const rule of own.get(id)?.when ?? []) if (fires(rule, now) !== fired.has(rule)) turned.add(rule);
    if (general !== undefined) {
      const then = changed(general.facts, id, value);
      for (const rule of shared?.get(id)?.when ?? []) if (fires(rule, then) !== fired.has(rule)) turned.add(rule);
    }
    const fire = (rule: Rule): boolean => fired.has(rule) !== turned.has(rule);
    const reading = [...(shared?.get(id)?.where ?? []), ...(own.get(id)?.where ?? [])].filter(fire);
    const reach = reading.filter((rule) => !turned.has(rule));
    if (turned.size === 0 && reach.length === 0) return { settled: base, rules: () => [] };
    const marks = (): string[] => [...[...turned].map((rule) => `${fired.has(rule) ? "-" : "+"}${rule.id}`), ...reach.map((rule) => `~${rule.id}`)];
    const gone = [...turned].filter((rule) => fired.has(rule)), come = [...turned].filter((rule) => !fired.has(rule));
    // The rules that fire tell the answer only where their reach is the same as before.
    const key = reading.length === 0 ? [...turned].map((rule) => rule.id).join(" ") : "";
    const before = memory.get(key);
    if (before !== undefined) return { settled: before, rules: marks };
    const rules = turned.size === 0 ? question.rules : [...question.rules.filter((rule) => !turned.has(rule)), ...come];
    const settled = CANDIDATE_FACTS.has(id)
      ? settle({ ...question, candidates: candidatesOf(topic, input.choices, input.brief, now), rules, facts: now })
      : settle({ ...question, rules, facts: now }, () => {
        const dropped = new Set([...gone, ...reach]), added = [...come, ...reach];
        return standings().map((standing) => restand(standing, dropped, added, now));
      });
    if (key !== "") memory.set(key, settled);
    return { settled, rules: marks };
  };
  return {
    answered, base, withFact,
    reads: [...new Set([...own.keys(), ...(shared?.keys() ?? [])])],
    withCandidates: (candidates) => settle({ ...question, candidates }),
  };
}
