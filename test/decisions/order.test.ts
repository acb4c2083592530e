/** The order in which rules of one topic are written is not part of the answer. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/index.js";
import { allPractices, allTechnologies } from "../../src/catalog/index.js";
import { matchDomain } from "../../src/catalog/domains/index.js";
import { decide } from "../../src/decisions/decide.js";
import { deriveFacts } from "../../src/facts/derive.js";
import { deriveRequirements } from "../../src/requirements/derive.js";
import { topics } from "../../src/rules/index.js";
import { randomBrief } from "../support/random-brief.js";
import { seeded } from "../support/random.js";

async function choices(seed: number, shuffled: boolean): Promise<string[]> {
  const random = seeded(seed);
  const fields = randomBrief(seed);
  const brief = parseBrief(fields);
  const { pack } = matchDomain(fields["business_domain"] ?? "", brief.sources.map((source) => source.name).join(", "));
  const derived = deriveRequirements(brief, pack);
  const facts = deriveFacts({ brief, derived, pack });
  const order = shuffled ? topics.map((topic) => ({ ...topic, rules: random.shuffle(topic.rules) })) : topics;
  const catalog = { technologies: shuffled ? random.shuffle(allTechnologies) : allTechnologies, practices: shuffled ? random.shuffle(allPractices) : allPractices };
  const { decisions } = await decide({ brief, facts, flows: derived.flows, topics: order, choices: catalog });
  return decisions.all.map((decision) => `${decision.id}: ${decision.outcome} ${decision.chosen.map((item) => item.id).join("+")} ${String(decision.margin)}`);
}

describe("order", () => {
  it.each([3, 14, 25, 36, 47, 58])("of rules inside a topic and of catalog entries changes no choice (brief %i)", async (seed) => {
    expect(await choices(seed, true)).toEqual(await choices(seed, false));
  });
});
