/** Answers without words, remembered: one relaxation changes what a handful of the topics see, and the rest need not be weighed again. */
import { candidatesOf, type Candidate } from "../decisions/candidates.js";
import type { Asked } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { settle } from "../decisions/resolve.js";
import type { Facts } from "../facts/fact.js";
import { factsOf } from "../rules/evaluate.js";
import type { Condition, Rule } from "../rules/rule.js";
import { distinct } from "../shared/compare.js";

/** Facts that candidates are described with, beside those the rules name. */
const DESCRIBING = ["skillsStrong", "skillsNone", "regimes"];
/** Every choice takes from what the team can run, so this fact is different in almost every trial; rules only ask which candidates it still suffices for. */
const LEFT = "remainingOperatingFte";

interface Reads {
  /** Facts compared with, by value. */
  readonly facts: readonly string[];
  /** Whether `LEFT` is only held against the load of a candidate. */
  readonly left: boolean;
}

const known = new WeakMap<Rule, Reads>();

function readBy(rule: Rule): Reads {
  let reads = known.get(rule);
  if (reads === undefined) {
    const names = rule.where === undefined ? [] : distinct(factsOf(rule.where).filter((id) => !id.startsWith("candidate.")));
    const left = rule.where !== undefined && names.includes(LEFT) && onlyAgainstLoad(rule.where);
    known.set(rule, (reads = { facts: left ? names.filter((id) => id !== LEFT) : names, left }));
  }
  return reads;
}

/** True where `LEFT` stands nowhere but on the right of `candidate.operatingFte`. */
function onlyAgainstLoad(condition: Condition): boolean {
  if ("all" in condition) return condition.all.every(onlyAgainstLoad);
  if ("any" in condition) return condition.any.every(onlyAgainstLoad);
  if ("not" in condition) return onlyAgainstLoad(condition.not);
  const { fact, value } = condition;
  return fact !== LEFT && (typeof value !== "object" || !("fact" in value) || value.fact !== LEFT || fact === "candidate.operatingFte");
}

/** A memory for one search: all its trials share the catalog. */
export function remembering(): (asked: Asked) => Decision {
  const answers = new Map<string, Decision>();
  return (asked) => {
    const { topic, flow, rules, facts, brief, choices } = asked;
    const candidates = candidatesOf(topic, choices, brief, facts);
    const named = candidates.filter((candidate) => candidate.stance !== undefined).map((candidate) => `${candidate.id}=${candidate.stance ?? ""}${candidate.attributes["namedExactly"] === true ? "!" : ""}`);
    const key = `${topic.id} ${flow ?? ""} ${named.join()} ${rules.map((rule) => `${rule.id}${seen(rule, facts, candidates)}`).join(" ")} ${DESCRIBING.map((id) => String(facts[id]?.value)).join(" ")}`;
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = answerOf(asked, candidates)));
    return answer;
  };
}

function seen(rule: Rule, facts: Facts, candidates: readonly Candidate[]): string {
  const { facts: names, left } = readBy(rule);
  const values = names.map((id) => JSON.stringify(facts[id]?.value));
  if (left) values.push(rankOf(facts[LEFT]?.value, candidates));
  return values.length === 0 ? "" : `(${values.join()})`;
}

/** How many candidates ask for less, and how many for just as much. */
function rankOf(value: unknown, candidates: readonly Candidate[]): string {
  if (typeof value !== "number") return "none";
  let below = 0, same = 0;
  for (const { operatingFte } of candidates) {
    if (operatingFte < value) below += 1;
    if (operatingFte === value) same += 1;
  }
  return `${String(below)}/${String(same)}`;
}

function answerOf({ topic, flow, rules, facts }: Asked, candidates: readonly Candidate[]): Decision {
  const { outcome, chosen, runnersUp, pinned } = settle({ topic, candidates, rules, facts });
  const [winner] = chosen;
  return {
    id: flow === undefined ? topic.id : `${topic.id}:${flow}`, topic: topic.id, question: topic.question, ...(flow === undefined ? {} : { flow }), outcome,
    chosen: chosen.map(({ candidate }) => ({ id: candidate.id, name: candidate.name })), pinned,
    margin: winner === undefined ? 0 : winner.score - (runnersUp[0]?.score ?? 0), reasons: [], alternatives: [],
  };
}
