/** What the guidance tests share: facts of a brief, some of them set by hand, resolved through the real topics. */
import { matchDomain } from "../../src/catalog/domains/index.js";
import { catalog } from "../../src/catalog/index.js";
import { decide, type Decided } from "../../src/decisions/decide.js";
import type { Decision } from "../../src/decisions/decision.js";
import { deriveFacts } from "../../src/facts/derive.js";
import type { Facts, FactValue } from "../../src/facts/fact.js";
import { parseBrief } from "../../src/generate.js";
import { deriveRequirements } from "../../src/requirements/derive.js";
import { topics } from "../../src/rules/index.js";
import type { BriefFields } from "../support/random-brief.js";

/** Facts set by hand. `decision.*` facts stand for an earlier choice. */
export type Given = Readonly<Record<string, FactValue>>;

/** One side of a threshold: the brief it starts from, and what is changed. */
export interface Side {
  readonly brief?: BriefFields;
  readonly facts?: Given;
  /** Chosen, first id of the decision; "none" where the question is answered with "not needed". */
  readonly chosen?: string;
  /** Not among the chosen. */
  readonly not?: readonly string[];
  /** Among the reasons of the decision. */
  readonly because?: readonly string[];
  /** Not among the reasons of the decision, nor among those against any alternative. */
  readonly silent?: readonly string[];
  /** Alternatives ruled out, with the rule. */
  readonly excludes?: Readonly<Record<string, string>>;
  /** Alternatives with this rule among what speaks against them. */
  readonly against?: Readonly<Record<string, string>>;
}

/** A row of the guidance with the two sides of its threshold, as one question of the product. */
export interface Case {
  readonly row: number;
  readonly topic: string;
  readonly base: BriefFields;
  readonly below: Side;
  readonly above: Side;
}

const put = (facts: Facts, given: Given): Facts => ({ ...facts, ...Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value, unit: "", origin: "derived" as const, from: [] }])) });

/** Facts and decisions of a brief with some facts set by hand. */
export async function decided(fields: BriefFields, given: Given = {}, only?: string): Promise<Decided> {
  const brief = parseBrief(fields);
  const { pack } = matchDomain(brief.fields.business_domain?.text ?? "", brief.sources.map((source) => source.name).join(", "));
  const derived = deriveRequirements(brief, pack);
  const known = put(deriveFacts({ brief, derived, pack }), { domainId: pack.id, budgetPressure: 0 });
  const input = { brief, flows: derived.flows, choices: catalog };
  const whole = await decide({ ...input, facts: put(known, given), topics });
  const decidedBefore = Object.keys(given).some((id) => id.startsWith("decision.") || id === "hasMachines");
  if (only === undefined || !decidedBefore) return whole;
  return decide({ ...input, facts: put(whole.facts, given), topics: topics.filter((topic) => topic.id === only) });
}

/** The answer to one question. */
export async function decision(topic: string, fields: BriefFields, given: Given = {}): Promise<Decision> {
  const found = (await decided(fields, given, topic)).decisions.get(topic);
  if (found === undefined) throw new Error(`no topic "${topic}"`);
  return found;
}

/** Chosen ids; "none" or "infeasible" where nothing is. */
export const ids = (found: Decision): string[] => (found.outcome === "decided" ? found.chosen.map((item) => item.id) : [found.outcome === "not-needed" ? "none" : "infeasible"]);
/** Rules that spoke, for the choice or against any alternative. */
export const told = (found: Decision): string[] => [...found.reasons, ...found.alternatives.flatMap((item) => item.reasons)].map((reason) => reason.rule);

/** Rules that had any part in it: also those that spoke for the choice and not for another. */
export const heard = (found: Decision): string[] => [...told(found), ...found.alternatives.flatMap((item) => item.lacks ?? [])];

/** What a threshold can change: the choice, or who is ruled out. */
export const shape = (found: Decision): unknown => ({ chosen: ids(found), rules: [...new Set(told(found))].sort((a, b) => (a < b ? -1 : 1)) });
