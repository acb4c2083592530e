/** Facts -> decisions: topic by topic, each later topic seeing the earlier choices as `decision.<topic>`. */
import type { Brief } from "../brief/brief.js";
import { listFact, type Fact, type Facts } from "../facts/fact.js";
import { factsOfFlow } from "../facts/flows.js";
import type { Flow } from "../requirements/requirement.js";
import { firingDirectly, holds } from "../rules/evaluate.js";
import { anyTechnologyRules } from "../rules/any.js";
import type { Rule, Topic } from "../rules/rule.js";
import { distinct } from "../shared/compare.js";
import { candidatesOf, technologiesWith, type Choices } from "./candidates.js";
import type { Decision, Decisions } from "./decision.js";
import { publishPlatform } from "./platform.js";
import { resolveTopic, settle, type Question, type Settled } from "./resolve.js";

export interface DecideInput {
  readonly brief: Brief;
  readonly facts: Facts;
  readonly flows: readonly Flow[];
  readonly topics: readonly Topic[];
  readonly choices: Choices;
  /** Rules over attributes of any technology; the shipped ones where absent. */
  readonly general?: readonly Rule[];
  /** Which rules of a list hold: `firingDirectly` unless given. With `firingRules` (rules/engine.ts) json-rules-engine itself says so; a test holds both equal. */
  readonly firing?: (rules: readonly Rule[], facts: Facts) => ReadonlySet<string> | Promise<ReadonlySet<string>>;
  /** Answers a question in the stead of `resolveTopic`, from memory or without words: the search for relaxations re-decides a brief many times. */
  readonly answer?: (asked: Asked) => Decision;
  /** Told of every answer as it is given, while the facts it saw are at hand. */
  readonly watch?: (answered: Answered) => void;
}

/** An answer with all it was made from, for whoever wants to ask again with another fact. */
export interface Answered {
  readonly decision: Decision;
  /** Its `facts` belong to the running round, and later decisions add to them: copy what is to be kept. */
  readonly question: Question;
  readonly settled: Settled;
  /** The general rules that were tried; absent for practices. */
  readonly general?: General;
  readonly input: Pick<DecideInput, "brief" | "choices">;
}

/** General rules: those tried, those that fired, and the facts as they stood then. */
export interface General {
  readonly rules: readonly Rule[];
  readonly fired: readonly Rule[];
  readonly facts: Facts;
}

/** What one answer depends on, beside the catalog. */
export interface Asked {
  readonly topic: Topic;
  readonly flow?: string;
  /** Rules whose circumstances hold. */
  readonly rules: readonly Rule[];
  readonly facts: Facts;
  readonly brief: Brief;
  readonly choices: Choices;
}

export interface Decided {
  readonly decisions: Decisions;
  /** The facts, with what the decisions added to them. */
  readonly facts: Facts;
}

/** Decides every topic in order. */
export async function decide(input: DecideInput): Promise<Decided> {
  const facts: Record<string, Fact> = { ...input.facts };
  const capacity = facts["operatingCapacityFte"];
  if (capacity) facts["remainingOperatingFte"] = capacity;
  const made: Decision[] = [];
  let general: General | undefined;
  for (const topic of input.topics) {
    const technology = "role" in topic.candidates;
    // The general constraints depend on the platform, which the first topic decides; they hold for every topic after it.
    if (technology) general ??= await firingGeneral(input, facts);
    const decisions = topic.perFlow === undefined
      ? [await decideOne(input, topic, facts, technology ? general : undefined)]
      : await decidePerFlow(input, topic, facts);
    made.push(...decisions);
    publish(facts, topic, decisions[0], input);
    // What may be self-run depends on the compute.
    if (topic.id === "compute") general = undefined;
  }
  return { decisions: lookUp(made), facts };
}

async function firingGeneral(input: DecideInput, facts: Facts): Promise<General> {
  const rules = input.general ?? anyTechnologyRules;
  return { rules, fired: await firingOf(input, rules, facts), facts: input.watch === undefined ? facts : { ...facts } };
}

async function firingOf(input: DecideInput, rules: readonly Rule[], facts: Facts): Promise<Rule[]> {
  const ids = input.firing ? await input.firing(rules, facts) : firingDirectly(rules, facts);
  return rules.filter((rule) => ids.has(rule.id));
}

async function decideOne(input: DecideInput, topic: Topic, facts: Facts, general?: General, flow?: Flow): Promise<Decision> {
  const rules = [...(general?.fired ?? []), ...(await firingOf(input, topic.rules, facts))];
  const { brief, choices } = input;
  const about = flow ? { flow: flow.id } : {};
  if (input.answer !== undefined) return input.answer({ topic, rules, facts, brief, choices, ...about });
  const question: Question = { topic, candidates: candidatesOf(topic, choices, brief, facts), rules, facts, ...about };
  const settled = settle(question);
  const decision = resolveTopic(question, settled);
  input.watch?.({ decision, question, settled, input, ...(general ? { general } : {}) });
  return decision;
}

/** One decision for each flow the topic applies to, preceded by a summary that names every choice made. */
async function decidePerFlow(input: DecideInput, topic: Topic, facts: Facts): Promise<Decision[]> {
  const own: Decision[] = [];
  for (const flow of input.flows) {
    const ofFlow = factsOfFlow(flow);
    if (topic.perFlow && !holds(topic.perFlow, (id) => (ofFlow[id] ?? facts[id])?.value)) continue;
    own.push(await decideOne(input, topic, { ...facts, ...ofFlow }, undefined, flow));
  }
  return [summarise(topic, own), ...own];
}

function summarise(topic: Topic, own: readonly Decision[]): Decision {
  const decided = own.filter((decision) => decision.outcome === "decided");
  const first = decided[0] ?? own[0];
  if (first === undefined)
    return { id: topic.id, topic: topic.id, question: topic.question, outcome: "not-needed", chosen: [], pinned: false, margin: 0, reasons: [{ rule: `${topic.id}/no-flow`, effect: "not-needed", text: "No flow of this brief asks the question.", saw: {}, sources: ["brief"] }], alternatives: [] };
  const chosen = decided.flatMap((decision) => decision.chosen).filter((item, index, all) => all.findIndex((other) => other.id === item.id) === index);
  const reasons = own.flatMap((decision) => decision.reasons.map((reason) => ({ ...reason, text: `${decision.flow ?? ""}: ${reason.text}` })));
  const alternatives = first.alternatives.filter((alternative) => !chosen.some((item) => item.id === alternative.id));
  return { id: topic.id, topic: topic.id, question: topic.question, outcome: first.outcome, chosen, pinned: first.pinned, margin: own.reduce((least, decision) => Math.min(least, decision.margin), first.margin), reasons, alternatives };
}

function publish(facts: Record<string, Fact>, topic: Topic, decision: Decision | undefined, input: DecideInput): void {
  if (decision === undefined) return;
  const ids = decision.chosen.map((item) => item.id);
  const from = [`decision:${topic.id}`];
  facts[`decision.${topic.id}`] = { value: ids, unit: "list", origin: "derived", from };
  if (topic.id === "cloud-platform") publishPlatform(facts, ids[0] ?? [...listFact(facts, "platformsNamed"), ...listFact(facts, "platformsPreferred")][0] ?? "aws", input.brief);
  const chosen = technologiesWith(ids, input.choices);
  const features = distinct(chosen.flatMap((technology) => technology.features));
  if (features.length > 0) facts[`decision.${topic.id}.features`] = { value: features, unit: "list", origin: "derived", from };
  const options = distinct(chosen.flatMap((technology) => technology.options));
  if (options.length > 0) facts[`decision.${topic.id}.options`] = { value: options, unit: "list", origin: "derived", from };
  if (topic.id === "compute") facts["onKubernetes"] = { value: options.includes("kubernetes"), unit: "flag", origin: "derived", from };
  if (topic.id === "compute") facts["hasMachines"] = { value: options.includes("kubernetes") || options.includes("vms"), unit: "flag", origin: "derived", from };
  const load = chosen.reduce((sum, technology) => sum + technology.operatingFte.value, 0);
  const remaining = facts["remainingOperatingFte"];
  if (load > 0 && remaining && typeof remaining.value === "number")
    facts["remainingOperatingFte"] = { ...remaining, value: Math.round((remaining.value - load) * 100) / 100, origin: "derived", from: [...remaining.from, ...from] };
}

/** Look-ups over a list of decisions. */
export function lookUp(all: readonly Decision[]): Decisions {
  const byId = new Map(all.map((decision) => [decision.id, decision]));
  return {
    all,
    get: (id) => byId.get(id),
    chosen: (id) => byId.get(id)?.chosen[0]?.id,
    chosenAll: (id) => byId.get(id)?.chosen.map((item) => item.id) ?? [],
  };
}
