/** Facts -> decisions: topic by topic, each later topic seeing the earlier choices as `decision.<topic>`. */
import type { Brief } from "../brief/brief.js";
import type { Fact, Facts } from "../facts/fact.js";
import { factsOfFlow } from "../facts/flows.js";
import type { Flow } from "../requirements/requirement.js";
import { firingRules } from "../rules/engine.js";
import { holds } from "../rules/evaluate.js";
import { anyTechnologyRules } from "../rules/any.js";
import type { Rule, Topic } from "../rules/rule.js";
import { distinct } from "../shared/compare.js";
import { candidatesOf, technologiesWith, type Choices } from "./candidates.js";
import type { Decision, Decisions } from "./decision.js";
import { publishPlatform } from "./platform.js";
import { resolveTopic } from "./resolve.js";

export interface DecideInput {
  readonly brief: Brief;
  readonly facts: Facts;
  readonly flows: readonly Flow[];
  readonly topics: readonly Topic[];
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
  let general: readonly Rule[] | undefined;
  for (const topic of input.topics) {
    const technology = "role" in topic.candidates;
    // The general constraints depend on the platform, which the first topic decides; they hold for every topic after it.
    if (technology) general ??= await firingOf(anyTechnologyRules, facts);
    const decisions = topic.perFlow === undefined
      ? [await decideOne(input, topic, facts, technology ? general ?? [] : [])]
      : await decidePerFlow(input, topic, facts);
    made.push(...decisions);
    publish(facts, topic, decisions[0], input);
    // What may be self-run depends on the compute.
    if (topic.id === "compute") general = undefined;
  }
  return { decisions: lookUp(made), facts };
}

async function firingOf(rules: readonly Rule[], facts: Facts): Promise<Rule[]> {
  const ids = await firingRules(rules, facts);
  return rules.filter((rule) => ids.has(rule.id));
}

async function decideOne(input: DecideInput, topic: Topic, facts: Facts, general: readonly Rule[], flow?: Flow): Promise<Decision> {
  const rules = [...general, ...(await firingOf(topic.rules, facts))];
  const candidates = candidatesOf(topic, input.choices, input.brief, facts);
  return resolveTopic({ topic, candidates, rules, facts, ...(flow ? { flow: flow.id } : {}) });
}

/** One decision for each flow the topic applies to, preceded by a summary that names every choice made. */
async function decidePerFlow(input: DecideInput, topic: Topic, facts: Facts): Promise<Decision[]> {
  const own: Decision[] = [];
  for (const flow of input.flows) {
    const withFlow = { ...facts, ...factsOfFlow(flow) };
    if (topic.perFlow && !holds(topic.perFlow, (id) => withFlow[id]?.value)) continue;
    own.push(await decideOne(input, topic, withFlow, [], flow));
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
  if (topic.id === "cloud-platform") publishPlatform(facts, ids[0] ?? "aws", input.brief);
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
