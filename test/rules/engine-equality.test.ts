/** The direct evaluator must never differ from json-rules-engine: all conditions of all rules, over random facts. */
import { describe, expect, it } from "vitest";
import type { Fact, FactValue, Facts } from "../../src/facts/fact.js";
import { anyTechnologyRules } from "../../src/rules/any.js";
import { firingRules } from "../../src/rules/engine.js";
import { holds } from "../../src/rules/evaluate.js";
import { topics } from "../../src/rules/index.js";
import type { Condition } from "../../src/rules/rule.js";
import { tensionRules } from "../../src/tensions/index.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import { comparisons, PRACTICE_ATTRIBUTES, rulesOf, TECHNOLOGY_ATTRIBUTES } from "./support.js";
import { seeded, type Random } from "../support/random.js";

interface Part { readonly id: string; readonly when: Condition }

const part = (id: string, when: Condition | undefined): Part[] => (when === undefined ? [] : [{ id, when }]);
const rules = [...rulesOf(topics).map(({ rule }) => rule), ...anyTechnologyRules];
const parts: readonly Part[] = [
  ...rules.flatMap((rule) => [...part(`when ${rule.id}`, rule.when), ...part(`where ${rule.id}`, rule.where)]),
  ...topics.flatMap((topic) => part(`per flow ${topic.id}`, topic.perFlow)),
  ...tensionRules.flatMap((rule) => part(rule.id, rule.when)),
];

/** Per fact, the literals it is compared with: random values are drawn from them and from around them. */
const literals = new Map<string, FactValue[]>();
for (const { fact, value } of parts.flatMap((item) => comparisons(item.when))) {
  const own = literals.get(fact) ?? [];
  literals.set(fact, own);
  if (typeof value === "object" && "fact" in value) literals.set(value.fact, literals.get(value.fact) ?? []);
  else own.push(...(Array.isArray(value) ? (value as FactValue[]) : [value as FactValue]));
}
/** Facts on either side of a comparison by size. */
const ordered = new Set(parts.flatMap((item) => comparisons(item.when)).filter(({ operator }) => operator.includes("Than")).flatMap(({ fact, value }) => (typeof value === "object" && "fact" in value ? [fact, value.fact] : [fact])));
const declared = new Map<string, string>(factDefinitions.map((definition) => [definition.id, definition.kind]));

function kindOf(id: string): string {
  if (id.startsWith("candidate.")) return { ...PRACTICE_ATTRIBUTES, ...TECHNOLOGY_ATTRIBUTES }[id.slice(10)] ?? "text";
  if (id.startsWith("decision.")) return "list";
  const known = declared.get(id);
  if (known !== undefined) return known;
  if (ordered.has(id)) return "number";
  const [sample] = literals.get(id) ?? [];
  return typeof sample === "number" ? "number" : typeof sample === "boolean" ? "flag" : "text";
}

function randomValue(id: string, random: Random): FactValue | undefined {
  if (random.chance(0.2)) return undefined;
  const own = literals.get(id) ?? [];
  const word = (): string => random.pick([...own.filter((item): item is string => typeof item === "string"), "other", ""]);
  switch (kindOf(id)) {
    case "flag": return random.chance(0.5);
    case "list": return Array.from({ length: random.whole(0, 4) }, word);
    case "text": return word();
    default: {
      const near = random.pick([...own.filter((item): item is number => typeof item === "number"), 0, 1, 1000]);
      return random.pick([near, near + 1, near - 1, near * 2, near / 2, 0, random.whole(0, 100_000)]);
    }
  }
}

function randomFacts(random: Random): Facts {
  const facts: Record<string, Fact> = {};
  for (const id of literals.keys()) {
    const value = randomValue(id, random);
    if (value !== undefined) facts[id] = { value, unit: "", origin: "derived", from: [] };
  }
  return facts;
}

describe("direct evaluation", () => {
  it("equals json-rules-engine on every condition of the rule base", async () => {
    expect(parts.length).toBeGreaterThan(300);
    const seen = new Set<string>(), unseen = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      const facts = randomFacts(seeded(seed));
      const reference = await firingRules(parts, facts);
      const direct = new Set(parts.filter((item) => holds(item.when, (id) => facts[id]?.value)).map((item) => item.id));
      const different = parts.filter((item) => reference.has(item.id) !== direct.has(item.id)).map((item) => `seed ${String(seed)}: ${item.id} (engine ${String(reference.has(item.id))})`);
      expect(different).toEqual([]);
      for (const item of parts) (direct.has(item.id) ? seen : unseen).add(item.id);
    }
    // The comparison means something only where conditions came out both ways.
    const both = parts.filter((item) => seen.has(item.id) && unseen.has(item.id)).length;
    expect(both / parts.length).toBeGreaterThan(0.85);
  });

  it("treats missing facts as the engine does, operator by operator", async () => {
    const operators = ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
    const values = [true, false, 3, "word", ["word", "other"], { fact: "absent" }, { fact: "list" }] as const;
    const facts: Facts = { list: { value: ["word"], unit: "", origin: "derived", from: [] }, number: { value: 3, unit: "", origin: "derived", from: [] }, text: { value: "word", unit: "", origin: "derived", from: [] }, flag: { value: true, unit: "", origin: "derived", from: [] } };
    const cases = operators.flatMap((operator) => ["absent", "list", "number", "text", "flag"].flatMap((fact) => values.flatMap((value): Part[] => {
      // The engine throws on `in` without a list; the registry test keeps such rules out.
      if ((operator === "in" || operator === "notIn") && !Array.isArray(value)) return [];
      // Nor does any rule ask whether a number is larger than a word or a flag.
      if (operator.includes("Than") && typeof value !== "number" && typeof value !== "object") return [];
      const condition: Condition = { fact, operator, value: value as never };
      return [{ id: `${fact} ${operator} ${JSON.stringify(value)}`, when: condition }, { id: `not ${fact} ${operator} ${JSON.stringify(value)}`, when: { not: condition } }];
    })));
    const reference = await firingRules(cases, facts);
    const direct = cases.filter((item) => holds(item.when, (id) => facts[id]?.value)).map((item) => item.id);
    expect(direct.sort(byText)).toEqual([...reference].sort(byText));
  });
});

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
