import { describe, expect, it } from "vitest";
import { commitmentDiscounts, spotDiscounts } from "../../src/catalog/commitments.js";
import { allTechnologies } from "../../src/catalog/index.js";
import { generatedPractices } from "../../src/catalog/practices/index.generated.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import { generate } from "../../src/generate.js";
import { deliveryPracticeTopics } from "../../src/rules/delivery-practices.js";
import { factsOf } from "../../src/rules/evaluate.js";
import { briefs } from "./briefs.js";

const ids = deliveryPracticeTopics.map((topic) => topic.id);
const own = generatedPractices.filter((practice) => ids.includes(practice.topic));

describe("practices of delivery and money", () => {
  it("has candidates for every topic and names only those", () => {
    for (const topic of deliveryPracticeTopics) {
      const known = own.filter((practice) => practice.topic === topic.id).map((practice) => practice.id);
      expect(known.length, topic.id).toBeGreaterThan(1);
      for (const rule of topic.rules) for (const option of "options" in rule.effect ? rule.effect.options ?? [] : []) expect(known, rule.id).toContain(option);
    }
  });

  it("names only declared facts, in rules and in reasons", () => {
    const known = new Set(factDefinitions.map((definition) => definition.id));
    const declared = (id: string): boolean => known.has(id) || id === "domainId" || id.startsWith("decision.") || id.startsWith("candidate.");
    for (const topic of deliveryPracticeTopics)
      for (const rule of topic.rules) {
        const named = [...(rule.when ? factsOf(rule.when) : []), ...(rule.where ? factsOf(rule.where) : []), ...[...rule.because.matchAll(/\{([\w.-]+)\}/gu)].map((match) => match[1] ?? "")];
        for (const id of named) expect(declared(id), `${rule.id}: ${id}`).toBe(true);
      }
  });

  it("gives every figure a source of its own", () => {
    for (const practice of own) for (const [name, figure] of Object.entries(practice.parameters)) expect(practice.sources[figure.source], `${practice.id}.${name}`).toBeDefined();
  });

  it("discounts only technologies that exist, by less than half for commitments", () => {
    const known = new Set(allTechnologies.map((technology) => technology.id));
    for (const item of [...commitmentDiscounts, ...spotDiscounts]) for (const id of item.technologies) expect(known, id).toContain(id);
    for (const item of commitmentDiscounts) expect(item.discount).toBeLessThan(0.5);
  });

  it("takes one word of the brief as a wish", async () => {
    const made = await generate({ ...briefs.games, technical_requirements: "gitflow, Docker, canary" });
    expect(made.slots["cicd.source-control.branching-strategy"]?.options).toEqual(["gitflow"]);
    expect(made.slots["cicd.build.containerization"]?.options).toEqual(["docker"]);
    expect(made.slots["cicd.deploy-production.deployment-strategy"]?.options).toEqual(["canary"]);
  });

  it("states a commitment's saving as coverage x discount x the lines it names", async () => {
    const made = await generate(briefs.wind);
    const slot = made.slots["cost.resource-optimization.reserved-capacity"];
    const [, base, discount, coverage, saved] = /on EUR ([\d,]+) a month: ([\d.]+) % off ([\d.]+) % of it saves EUR ([\d,]+)/u.exec(slot?.value ?? "") ?? [];
    const number = (text: string | undefined): number => Number((text ?? "NaN").replaceAll(",", ""));
    expect(Math.abs((number(base) * number(discount) * number(coverage)) / 10_000 - number(saved))).toBeLessThan(1.5);
    expect(slot?.because.some((id) => id.startsWith("cost:"))).toBe(true);
  });
});
