import { generatedPractices } from "../../src/catalog/practices/index.generated.js";
import { allTechnologies } from "../../src/catalog/index.js";
import type { Brief } from "../../src/brief/brief.js";
import type { Decisions } from "../../src/decisions/decision.js";
import { decide } from "../../src/decisions/decide.js";
import { factDefinitions } from "../../src/facts/definitions.js";
import type { FactValue } from "../../src/facts/fact.js";
import type { Flow } from "../../src/requirements/requirement.js";
import { factsOf as factsIn } from "../../src/rules/evaluate.js";
import type { Topic } from "../../src/rules/rule.js";
import { factsOf } from "../design/control-context.js";

/** A cloud brief without regime or personal data, three engineers. */
export const PLAIN: Readonly<Record<string, FactValue>> = {
  engineers: 3, teamClass: "small", hasCloud: true, platform: "aws", platforms: ["aws"], hosting: "cloud", regimes: [], regulated: false, hasPersonalData: false, hasHealthData: false, hasCardData: false,
  highestDataClass: "internal", needsErasure: false, needsHsm: false, needsWorm: false, needsRowLevelAccess: false, hasOnPremisesSource: false, hasStreamingFlow: false, biUsers: 5, externalUsers: 0,
  peakIngestMegabytesPerSecond: 1, smallestRtoMinutes: 1440, smallestRpoMinutes: 1440, highestAvailability: 0.995, multiRegionStated: false, budgetPressure: 0, onCall: false, hotDays: 7, skillsStrong: [],
};

/** Decides the topics over PLAIN and the given facts; options of what each topic chose. */
export async function answer(topics: readonly Topic[], facts: Readonly<Record<string, FactValue>>, flows: readonly Flow[] = []): Promise<Decisions> {
  const brief = { mentions: [], needs: [], source: "", regions: [] } as unknown as Brief;
  const { decisions } = await decide({ brief, facts: factsOf({ ...PLAIN, ...facts }), flows, topics, choices: { technologies: allTechnologies, practices: generatedPractices } });
  return decisions;
}

/** The seed's option ids behind a decision. */
export function optionsOf(decisions: Decisions, topic: string): string[] {
  return decisions.chosenAll(topic).flatMap((id) => generatedPractices.find((practice) => practice.id === id)?.options ?? allTechnologies.find((technology) => technology.id === id)?.options ?? []);
}

/** Facts named by rules of these topics that are not declared. */
export function undeclared(topics: readonly Topic[]): string[] {
  const known = new Set(factDefinitions.map((definition) => definition.id));
  return topics.flatMap((topic) => topic.rules.flatMap((rule) => [...(rule.when ? factsIn(rule.when) : []), ...(rule.where ? factsIn(rule.where) : [])])).filter((id) => !known.has(id) && !id.startsWith("candidate.") && !id.startsWith("decision."));
}

/** Practice ids named by effects that no practice of the topic has. */
export function unknownOptions(topics: readonly Topic[]): string[] {
  return topics.flatMap((topic) => {
    if (!("practices" in topic.candidates)) return [];
    const name = topic.candidates.practices;
    const ids = generatedPractices.filter((practice) => practice.topic === name).map((practice) => practice.id);
    return topic.rules.flatMap((rule) => ("options" in rule.effect ? rule.effect.options ?? [] : [])).filter((id) => !ids.includes(id));
  });
}
