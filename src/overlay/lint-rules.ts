/** Meaning of rules: whatever a rule names must exist, be known when it is read, and be able to match. */
import type { Condition, FactCondition, Rule, Topic } from "../rules/rule.js";
import { allowedWords } from "./nearest.js";
import { readText, type Problem } from "./shape.js";
import { FITTING, type Vocabulary } from "./vocabulary.js";

const FACTS = "docs/reference/facts.md lists all facts.";

interface Place {
  readonly comparison: FactCondition;
  readonly path: string;
}

/** Every comparison of a condition with its path, in reading order. */
function comparisonsOf(condition: Condition | undefined, path: string): Place[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap((part, index) => comparisonsOf(part, `${path}.all[${String(index)}]`));
  if ("any" in condition) return condition.any.flatMap((part, index) => comparisonsOf(part, `${path}.any[${String(index)}]`));
  if ("not" in condition) return comparisonsOf(condition.not, `${path}.not`);
  return [{ comparison: condition, path }];
}

/** What a rule is checked in. */
export interface RuleContext {
  readonly vocabulary: Vocabulary;
  /** Undefined for rules over all technologies. */
  readonly topic: Topic | undefined;
}

function whyUnknown(fact: string, { vocabulary, topic }: RuleContext, candidateAllowed: boolean): string {
  if (fact.startsWith("candidate.") && !candidateAllowed) return "Attributes of a candidate are known in `where` only.";
  if (fact.startsWith("flow.") && topic?.perFlow === undefined && vocabulary.kindOf(fact, { perFlow: { all: [] } } as unknown as Topic, false) !== undefined) return "Facts of a flow are known in topics that are decided for each flow only.";
  if (fact.startsWith("decision.") && topic === undefined) return "A rule over all technologies cannot read decisions: they are made after it is tried.";
  if (fact.startsWith("decision.")) return `It is not decided before the topic "${topic?.id ?? ""}".`;
  return fact.startsWith("candidate.") ? "No such attribute of a candidate." : "No such fact.";
}

function comparisonProblems({ comparison, path }: Place, context: RuleContext, candidateAllowed: boolean): Problem[] {
  const { vocabulary, topic } = context;
  const { fact, operator, value } = comparison;
  const problems: Problem[] = [];
  const unknown = (id: string, at: string): void => void problems.push({ path: at, read: readText(id), message: whyUnknown(id, context, candidateAllowed), hint: allowedWords(id, vocabulary.readable(topic, candidateAllowed), FACTS) });
  const kind = vocabulary.kindOf(fact, topic, candidateAllowed);
  if (kind === undefined) unknown(fact, `${path}.fact`);
  const other = typeof value === "object" && "fact" in value ? value.fact : undefined;
  if (other !== undefined && vocabulary.kindOf(other, topic, candidateAllowed) === undefined) unknown(other, `${path}.value.fact`);
  if (kind === undefined || problems.length > 0) return problems;
  if (!FITTING[operator].includes(kind)) {
    const fitting = Object.entries(FITTING).filter(([, kinds]) => kinds.includes(kind)).map(([name]) => name);
    return [{ path: `${path}.operator`, read: readText(operator), message: `${fact} is a ${kind}; the operator never holds for one.`, hint: `Allowed: ${fitting.join(", ")}.` }];
  }
  const valueKind: string = other !== undefined ? (vocabulary.kindOf(other, topic, candidateAllowed) ?? "") : Array.isArray(value) ? "list" : typeof value === "boolean" ? "flag" : typeof value === "string" ? "text" : "number";
  const wanted = operator === "in" || operator === "notIn" ? ["list"] : operator === "contains" || operator === "doesNotContain" ? ["text", "number"] : [kind];
  if (!wanted.includes(valueKind)) return [{ path: `${path}.value`, read: readText(value), message: `${fact} ${operator} needs another value.`, hint: `Allowed: a ${wanted.join(" or a ")}.` }];
  const can = vocabulary.wordsOf(fact, topic);
  const words = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).map((word, index) => ({ word, at: Array.isArray(value) ? `${path}.value[${String(index)}]` : `${path}.value` }));
  if (can === undefined) return [];
  return words.filter((item): item is { word: string; at: string } => typeof item.word === "string" && item.word !== "" && !can.has(item.word))
    .map(({ word, at }) => ({ path: at, read: readText(word), message: `${fact} never has this value.`, hint: allowedWords(word, can) }));
}

/** Problems of a condition over facts alone. */
export function circumstanceProblems(when: Condition | undefined, path: string, context: RuleContext): Problem[] {
  return comparisonsOf(when, path).flatMap((place) => comparisonProblems(place, context, false));
}

/** Problems of one rule, with paths inside it. */
export function ruleProblems(rule: Rule, context: RuleContext): Problem[] {
  const { vocabulary, topic } = context;
  const problems: Problem[] = [...circumstanceProblems(rule.when, "when", context), ...comparisonsOf(rule.where, "where").flatMap((place) => comparisonProblems(place, context, true))];
  const start = `${topic?.id ?? "any"}/`;
  if (!rule.id.startsWith(start)) problems.push({ path: "id", read: readText(rule.id), message: "A rule is named after its topic.", hint: `Allowed: ${start} and words joined by hyphens.` });
  const named = "options" in rule.effect ? (rule.effect.options ?? []) : [];
  const ids = vocabulary.entriesOf(topic).map((entry) => entry.id);
  named.forEach((id, index) => {
    if (!ids.includes(id)) problems.push({ path: `effect.options[${String(index)}]`, read: readText(id), message: topic === undefined ? "No such technology." : `Not an option of the topic "${topic.id}".`, hint: allowedWords(id, ids) });
  });
  if (rule.effect.kind !== "not-needed" && named.length === 0 && rule.where === undefined) problems.push({ path: "effect", read: readText(rule.effect), message: "It touches every candidate alike.", hint: "Name `options`, or say in `where` which candidates are meant." });
  if (rule.effect.kind === "not-needed" && topic === undefined) problems.push({ path: "effect.kind", read: readText(rule.effect.kind), message: "Only a topic can be not needed.", hint: "Allowed: exclude, require, prefer." });
  if (rule.effect.kind === "require" && topic === undefined && named.length > 0) problems.push({ path: "effect.options", read: readText(named), message: "Required in every topic, it would leave no other technology anywhere.", hint: "Give the rule a topic, or use `require` of the overlay." });
  const candidateAllowed = rule.where !== undefined || "options" in rule.effect;
  for (const match of rule.because.matchAll(/\{([^}]*)\}/gu)) {
    const name = match[1] ?? "";
    if (name === "candidate.name" || vocabulary.kindOf(name, topic, candidateAllowed) !== undefined) continue;
    problems.push({ path: "because", read: readText(`{${name}}`), message: whyUnknown(name, context, candidateAllowed), hint: allowedWords(name, vocabulary.readable(topic, candidateAllowed), FACTS) });
  }
  return problems;
}
