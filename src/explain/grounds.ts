/** From the facts that decided down to the words of the brief. */
import type { Brief } from "../brief/brief.js";
import type { Question } from "../decisions/resolve.js";
import type { FactValue } from "../facts/fact.js";
import type { Assumption, Requirement } from "../requirements/requirement.js";
import { cleanLine } from "../shared/clean.js";
import type { FiredRule, Ground, Named } from "./explanation.js";

/** What the chain from a fact to the brief passes through. */
export interface Sources {
  readonly brief: Brief;
  readonly requirements: readonly Requirement[];
  readonly assumptions: readonly Assumption[];
}

const DEEPEST = 6;

interface Link {
  readonly origin: Ground["origin"];
  readonly from: string;
  readonly field?: string;
  readonly text: string;
}

function linksOf(reference: string, question: Question, sources: Sources, depth: number, seen: Set<string>): Link[] {
  if (seen.has(reference) || depth > DEEPEST) return [];
  seen.add(reference);
  const requirement = sources.requirements.find((item) => item.id === reference);
  if (requirement !== undefined) {
    const words = requirement.span === undefined ? requirement.statement : cleanLine(requirement.span.text);
    return [{ origin: requirement.origin, from: reference, field: requirement.span?.field ?? requirement.field, text: words }];
  }
  const assumption = sources.assumptions.find((item) => item.id === reference);
  if (assumption !== undefined) return [{ origin: "assumed", from: reference, field: assumption.field, text: assumption.reason }];
  const field = (sources.brief.fields as Readonly<Record<string, { readonly text: string } | undefined>>)[reference];
  if (field !== undefined) return [{ origin: "stated", from: reference, field: reference, text: cleanLine(field.text) }];
  const fact = question.facts[reference];
  if (fact !== undefined) return fact.from.flatMap((item) => linksOf(item, question, sources, depth + 1, seen));
  if (reference.startsWith("decision:") || reference.startsWith("domain:")) return [{ origin: "derived", from: reference, text: reference.startsWith("decision:") ? `the decision on ${reference.slice(9)}` : `the domain pack ${reference.slice(7)}` }];
  return [];
}

/** What the brief says of the chosen ones by name. */
function mentions(chosen: readonly Named[], question: Question, { brief }: Sources): Ground[] {
  const named = question.candidates.filter((candidate) => candidate.stance !== undefined && chosen.some((item) => item.id === candidate.id));
  return named.flatMap((candidate) => {
    const options = candidate.attributes["options"];
    const found = brief.mentions.filter((mention) => mention.id === candidate.id || (mention.kind === "family" && Array.isArray(options) && options.includes(mention.id)));
    return found.map((mention): Ground => ({ fact: `stance:${candidate.id}`, value: mention.stance, unit: "stance", origin: "stated", from: mention.id, field: mention.span.field, text: cleanLine(mention.span.text) }));
  });
}

/** The words of the brief, and the assumptions, that these rules rest on: each fact once, in the order in which the rules saw it. */
export function groundsOf(rules: readonly FiredRule[], chosen: readonly Named[], question: Question, sources: Sources): Ground[] {
  const saw = new Map<string, FactValue>();
  for (const rule of rules) for (const [id, value] of Object.entries(rule.saw)) if (!id.startsWith("candidate.")) saw.set(id, value);
  const facts = [...saw].flatMap(([fact, value]) => {
    const unit = question.facts[fact]?.unit ?? "";
    return linksOf(fact, question, sources, 0, new Set()).map((link): Ground => ({ fact, value, unit, ...link }));
  });
  return [...mentions(chosen, question, sources), ...facts];
}
