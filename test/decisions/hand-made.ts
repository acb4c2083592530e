/** Hand-made candidates, rules and questions for the resolver. */
import type { Brief, Mention, Stance } from "../../src/brief/brief.js";
import { candidatesOf, type Candidate } from "../../src/decisions/candidates.js";
import type { Decision } from "../../src/decisions/decision.js";
import { resolveTopic } from "../../src/decisions/resolve.js";
import { allTechnologies } from "../../src/catalog/index.js";
import type { Technology } from "../../src/catalog/schema.js";
import type { Facts, FactValue } from "../../src/facts/fact.js";
import type { Effect, Rule, Topic, Weight } from "../../src/rules/rule.js";

export function candidate(id: string, given: { readonly stance?: Stance; readonly exact?: boolean; readonly maturity?: number; readonly fte?: number; readonly features?: readonly string[] } = {}): Candidate {
  const { stance, exact = stance !== undefined, maturity = 3, fte = 0.1, features = [] } = given;
  return { id, name: id.toUpperCase(), maturity, operatingFte: fte, stance, attributes: { id, features, stance: stance ?? "", namedExactly: exact, maturity } };
}

const rule = (id: string, effect: Effect, more: Partial<Rule> = {}): Rule => ({ id: `letters/${id}`, effect, because: `Because of ${id}.`, sources: ["test"], ...more });
export const exclude = (id: string, ...options: string[]): Rule => rule(id, { kind: "exclude", options });
export const require = (id: string, ...options: string[]): Rule => rule(id, { kind: "require", options });
export const prefer = (id: string, weight: Weight, ...options: string[]): Rule => rule(id, { kind: "prefer", weight, options });
export const avoid = (id: string, weight: Weight, ...options: string[]): Rule => rule(id, { kind: "prefer", weight, against: true, options });
export const dismiss = (id: string): Rule => rule(id, { kind: "not-needed" });
export const where = (made: Rule, condition: NonNullable<Rule["where"]>): Rule => {
  const { options: _, ...effect } = made.effect as { readonly kind: "exclude"; readonly options?: readonly string[] };
  return { ...made, effect: effect as Effect, where: condition };
};

export function facts(values: Readonly<Record<string, FactValue>>): Facts {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, unit: "", origin: "derived" as const, from: [] }]));
}

/** Resolves one topic over the rules as if all of them fired. */
export function answer(candidates: readonly Candidate[], rules: readonly Rule[], more: Partial<Topic> = {}, known: Facts = {}): Decision {
  return resolveTopic({ topic: { id: "letters", question: "Which letter?", candidates: { practices: "letters" }, rules, ...more }, candidates, rules, facts: known });
}

export const chosen = (decision: Decision): string[] => decision.chosen.map((item) => item.id);

/** A brief that only names things. */
export function naming(...mentions: (Pick<Mention, "kind" | "id" | "stance"> & { readonly field?: string })[]): Brief {
  return { source: "", mentions: mentions.map(({ field = "technology_stack", ...mention }) => ({ ...mention, span: { field, start: 0, end: 0, text: mention.id } })) } as unknown as Brief;
}

/** Ids of the candidates of a role that the brief's mentions pin. */
export function pinnedBy(brief: Brief, role: string, technologies: readonly Technology[] = allTechnologies): string[] {
  const topic: Topic = { id: role, question: "", candidates: { role }, rules: [] };
  return candidatesOf(topic, { technologies, practices: [] }, brief, {}).filter((item) => item.stance === "required" || item.stance === "in-place").map((item) => item.id);
}
