/** The rule base as a whole: ids, options, facts, literals, operators and placeholders all name something that exists. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allTechnologies } from "../../src/catalog/index.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import { anyTechnologyRules } from "../../src/rules/any.js";
import { factsOf } from "../../src/rules/evaluate.js";
import { topics } from "../../src/rules/index.js";
import type { FactCondition, Rule, Topic } from "../../src/rules/rule.js";
import { tensionRules } from "../../src/tensions/index.js";
import { comparisons, entriesOf, featureWords, PRACTICE_ATTRIBUTES, rulesOf, TECHNOLOGY_ATTRIBUTES, VALUES, type Kind } from "./support.js";

const kinds = new Map<string, Kind>(factDefinitions.map((definition) => [definition.id, definition.kind]));
const position = new Map(topics.map((topic, index) => [topic.id, index]));
const everyRule = [...rulesOf(topics), ...anyTechnologyRules.map((rule) => ({ topic: undefined, rule }))];

/** The topic behind `decision.<topic>`, `.features` or `.options`. */
function decisionOf(fact: string): { readonly topic: Topic | undefined; readonly part: "ids" | "features" | "options" } {
  const rest = fact.slice("decision.".length);
  const part = rest.endsWith(".features") ? "features" : rest.endsWith(".options") ? "options" : "ids";
  const id = part === "ids" ? rest : rest.slice(0, -part.length - 1);
  return { topic: topics.find((topic) => topic.id === id), part };
}

/** What a fact holds, as this rule of this topic may read it; undefined when it may not. */
function kindOf(fact: string, topic: Topic | undefined, candidateAllowed: boolean): Kind | undefined {
  if (fact.startsWith("candidate.")) {
    if (!candidateAllowed) return undefined;
    const attributes = topic && "practices" in topic.candidates ? PRACTICE_ATTRIBUTES : TECHNOLOGY_ATTRIBUTES;
    return attributes[fact.slice("candidate.".length)];
  }
  if (fact.startsWith("decision.")) {
    const { topic: earlier, part } = decisionOf(fact);
    if (earlier === undefined || topic === undefined) return undefined;
    // Only technologies publish features and options.
    if (part !== "ids" && "practices" in earlier.candidates) return undefined;
    return (position.get(earlier.id) ?? Infinity) < (position.get(topic.id) ?? -1) ? "list" : undefined;
  }
  if (fact.startsWith("flow.") && topic?.perFlow === undefined) return undefined;
  return kinds.get(fact);
}

/** Values a comparison's literal may have; undefined where the vocabulary is open. */
function possible(fact: string, topic: Topic | undefined): ReadonlySet<string> | undefined {
  const entries = topic ? entriesOf(topic) : topics.flatMap(entriesOf);
  if (fact === "candidate.id") return new Set(entries.map((entry) => entry.id));
  if (fact === "candidate.options") return new Set(entries.flatMap((entry) => entry.options));
  if (fact === "candidate.features") return topic && "practices" in topic.candidates ? new Set(entries.flatMap((entry) => entry.features)) : new Set(entries.flatMap((entry) => entry.features).filter((word) => featureWords.has(word)));
  if (!fact.startsWith("decision.")) return VALUES[fact];
  const { topic: earlier, part } = decisionOf(fact);
  if (earlier === undefined) return new Set();
  return new Set(entriesOf(earlier).flatMap((entry) => (part === "ids" ? [entry.id] : entry[part])));
}

const OPERATORS: Readonly<Record<FactCondition["operator"], readonly Kind[]>> = {
  equal: ["number", "text", "flag"], notEqual: ["number", "text", "flag"], in: ["text", "number"], notIn: ["text", "number"], contains: ["list"], doesNotContain: ["list"],
  lessThan: ["number"], lessThanInclusive: ["number"], greaterThan: ["number"], greaterThanInclusive: ["number"],
};

function sides(rule: Rule): { readonly comparison: FactCondition; readonly candidateAllowed: boolean }[] {
  return [...comparisons(rule.when).map((comparison) => ({ comparison, candidateAllowed: false })), ...comparisons(rule.where).map((comparison) => ({ comparison, candidateAllowed: true }))];
}

describe("registry of rules", () => {
  it("has one topic for each id and one rule for each id", () => {
    const topicIds = topics.map((topic) => topic.id), ruleIds = everyRule.map(({ rule }) => rule.id);
    expect(topicIds.filter((id, index) => topicIds.indexOf(id) !== index)).toEqual([]);
    expect(ruleIds.filter((id, index) => ruleIds.indexOf(id) !== index)).toEqual([]);
  });

  it("names each rule after its topic, or `any`", () => {
    expect(everyRule.filter(({ topic, rule }) => !/^[a-z0-9-]+\/[a-z0-9-]+$/u.test(rule.id) || !rule.id.startsWith(`${topic?.id ?? "any"}/`)).map(({ rule }) => rule.id)).toEqual([]);
  });

  it("gives each rule a reason and a source", () => {
    expect(everyRule.filter(({ rule }) => rule.because.trim() === "" || rule.sources.length === 0 || rule.sources.some((source) => source.trim() === "")).map(({ rule }) => rule.id)).toEqual([]);
  });

  it("has a candidate for every topic", () => {
    expect(topics.filter((topic) => entriesOf(topic).length === 0).map((topic) => topic.id)).toEqual([]);
  });

  it("names only options that are candidates of the topic", () => {
    const wrong = everyRule.flatMap(({ topic, rule }) => {
      const named = "options" in rule.effect ? rule.effect.options ?? [] : [];
      const ids = (topic ? entriesOf(topic) : topics.flatMap(entriesOf)).map((entry) => entry.id);
      return named.filter((id) => !ids.includes(id)).map((id) => `${rule.id}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it("reads only facts that exist, that are decided before, and candidates only in `where`", () => {
    const wrong = everyRule.flatMap(({ topic, rule }) => sides(rule).flatMap(({ comparison, candidateAllowed }) => {
      const { value } = comparison;
      const read = typeof value === "object" && "fact" in value ? [comparison.fact, value.fact] : [comparison.fact];
      return read.filter((fact) => kindOf(fact, topic, candidateAllowed) === undefined).map((fact) => `${rule.id}: ${fact}`);
    }));
    expect(wrong).toEqual([]);
  });

  it("tests a `perFlow` condition over known facts", () => {
    expect(topics.flatMap((topic) => comparisons(topic.perFlow).map((item) => item.fact).filter((fact) => kindOf(fact, topic, false) === undefined))).toEqual([]);
  });

  it("compares only with operators that fit the fact", () => {
    const wrong = everyRule.flatMap(({ topic, rule }) => sides(rule).flatMap(({ comparison }) => {
      const kind = kindOf(comparison.fact, topic, true);
      if (kind === undefined) return [];
      const { value, operator } = comparison;
      const other: unknown = typeof value === "object" && "fact" in value ? kindOf(value.fact, topic, true) : Array.isArray(value) ? "list" : typeof value === "boolean" ? "flag" : typeof value === "string" ? "text" : "number";
      const wanted = operator === "in" || operator === "notIn" ? ["list"] : operator === "contains" || operator === "doesNotContain" ? ["text", "number"] : [kind];
      return OPERATORS[operator].includes(kind) && wanted.includes(other as string) ? [] : [`${rule.id}: ${comparison.fact} (${kind}) ${operator} ${String(other)}`];
    }));
    expect(wrong).toEqual([]);
  });

  it("compares only with words that the fact can hold", () => {
    const wrong = everyRule.flatMap(({ topic, rule }) => sides(rule).flatMap(({ comparison }) => {
      const { value } = comparison;
      const words = (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string" && item !== "");
      const can = possible(comparison.fact, topic);
      return can === undefined ? [] : words.filter((word) => !can.has(word)).map((word) => `${rule.id}: ${comparison.fact} never is "${word}"`);
    }));
    expect(wrong).toEqual([]);
  });

  it("fills only placeholders that exist", () => {
    const wrong = everyRule.flatMap(({ topic, rule }) => [...rule.because.matchAll(/\{([^}]*)\}/gu)].map((match) => match[1] ?? "")
      .filter((name) => name !== "candidate.name" && kindOf(name, topic, rule.where !== undefined || "options" in rule.effect) === undefined)
      .map((name) => `${rule.id}: {${name}}`));
    expect(wrong).toEqual([]);
  });
});

describe("registry of technologies", () => {
  const folder = new URL("../../src/catalog/technologies/", import.meta.url);

  it.each(["aws", "azure", "gcp", "open", "saas"])("lists every data file of %s", (group) => {
    const files = readdirSync(new URL(`${group}/`, folder)).filter((file) => file.endsWith(".ts") && file !== "index.ts" && file !== "sources.ts");
    const known = new Set(allTechnologies.map((technology) => technology.id));
    expect(files.filter((file) => !known.has(file.slice(0, -3)))).toEqual([]);
  });
});

describe("registry of tensions", () => {
  const folder = new URL("../../src/tensions/", import.meta.url);
  const written = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
  const measures = new Set([...written.matchAll(/put\("(\w+)"/gu)].map((match) => `measure.${match[1] ?? ""}`));
  const known = (id: string): boolean => measures.has(id) || kinds.has(id);

  it("has one tension for each id", () => {
    const ids = tensionRules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || !id.startsWith("tension/"))).toEqual([]);
  });

  it("reads only facts and measures that exist", () => {
    const wrong = tensionRules.flatMap((rule) => factsOf(rule.when).filter((id) => !known(id) && !decided(id)).map((id) => `${rule.id}: ${id}`));
    expect(wrong).toEqual([]);
  });

  it("fills only placeholders that exist, and says all three sentences", () => {
    const wrong = tensionRules.flatMap((rule) => {
      const texts = [rule.conflict, rule.position, rule.otherwise];
      const empty = texts.some((text) => text.trim() === "") ? [`${rule.id}: empty sentence`] : [];
      return [...empty, ...texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/gu)].map((match) => match[1] ?? "")).filter((id) => !known(id) && !decided(id)).map((id) => `${rule.id}: {${id}}`)];
    });
    expect(wrong).toEqual([]);
  });

  it("compares declared facts only with operators that fit them", () => {
    const wrong = tensionRules.flatMap((rule) => comparisons(rule.when).flatMap(({ fact, operator }) => {
      const kind = kinds.get(fact);
      return kind === undefined || OPERATORS[operator].includes(kind) ? [] : [`${rule.id}: ${fact} (${kind}) ${operator}`];
    }));
    expect(wrong).toEqual([]);
  });

  it("compares numbers with numbers", () => {
    const wrong = tensionRules.flatMap((rule) => comparisons(rule.when).filter(({ operator, value }) => /Than/u.test(operator) && typeof value === "string").map(({ fact }) => `${rule.id}: ${fact} with text`));
    expect(wrong).toEqual([]);
  });

  function decided(id: string): boolean {
    return id.startsWith("decision.") && decisionOf(id).topic !== undefined;
  }
});
