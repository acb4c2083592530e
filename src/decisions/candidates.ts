/** Topic -> the catalog entries that could answer it, with the attributes that rules test as `candidate.*`. */
import type { Brief, Stance } from "../brief/brief.js";
import type { Practice, Technology } from "../catalog/schema.js";
import type { FactValue, Facts } from "../facts/fact.js";
import { listFact } from "../facts/fact.js";
import type { Topic } from "../rules/rule.js";

/** The part of the catalog that decisions read. */
export interface Choices {
  readonly technologies: readonly Technology[];
  readonly practices: readonly Practice[];
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly maturity: number;
  readonly operatingFte: number;
  readonly attributes: Readonly<Record<string, FactValue | undefined>>;
  /** What the brief says about it, the strongest first; undefined if it does not name it. */
  readonly stance: Stance | undefined;
}

/** Strongest first: a ban beats a pin, a pin beats a wish. */
const STANCE_ORDER: readonly Stance[] = ["banned", "to-be-replaced", "unwanted", "required", "in-place", "preferred", "experienced", "mentioned"];

function stanceOf(brief: Brief, id: string, options: readonly string[]): { stance: Stance | undefined; exact: boolean } {
  const found = brief.mentions.filter((mention) => mention.id === id || options.includes(mention.id));
  const strongest = STANCE_ORDER.find((stance) => found.some((mention) => mention.stance === stance));
  return { stance: strongest, exact: found.some((mention) => mention.id === id) };
}

const fixedAttributes = new WeakMap<Technology, Record<string, FactValue | undefined>>();

function attributesOf(technology: Technology): Record<string, FactValue | undefined> {
  const known = fixedAttributes.get(technology);
  if (known !== undefined) return known;
  const made: Record<string, FactValue | undefined> = {
    id: technology.id, platforms: technology.platforms, deployment: technology.deployment, licence: technology.licence.kind, status: technology.status,
    operatingFte: technology.operatingFte.value, skills: technology.skills, needsKubernetes: technology.needsKubernetes === true,
    airGapCapable: technology.airGapCapable, latencyP99Milliseconds: technology.latency?.p99Milliseconds, delivery: technology.delivery,
    maxMegabytesPerSecond: technology.maxMegabytesPerSecond?.value, maxGigabytes: technology.maxGigabytes?.value,
    maxRecordKilobytes: technology.maxRecordKilobytes?.value, maxRetentionDays: technology.maxRetentionDays?.value,
    sla: technology.sla?.availability, features: technology.features, options: technology.options, maturity: technology.maturity,
    roles: technology.roles, notEligible: technology.notEligible ?? [], priced: technology.bill.length > 0,
  };
  fixedAttributes.set(technology, made);
  return made;
}

/** Candidates of a topic in catalog order. */
export function candidatesOf(topic: Topic, choices: Choices, brief: Brief, facts: Facts): Candidate[] {
  if ("practices" in topic.candidates) {
    const id = topic.candidates.practices;
    return choices.practices.filter((practice) => practice.topic === id).map((practice) => practiceCandidate(practice, brief));
  }
  const { role } = topic.candidates;
  return choices.technologies.filter((technology) => (technology.roles as readonly string[]).includes(role)).map((technology) => technologyCandidate(technology, brief, facts));
}

function practiceCandidate(practice: Practice, brief: Brief): Candidate {
  const { stance, exact } = stanceOf(brief, practice.id, practice.options);
  const attributes = { id: practice.id, features: practice.features, options: practice.options, maturity: practice.maturity, status: practice.status, stance: stance ?? "", namedExactly: exact };
  return { id: practice.id, name: practice.name, maturity: practice.maturity, operatingFte: 0, attributes, stance };
}

function technologyCandidate(technology: Technology, brief: Brief, facts: Facts): Candidate {
  const { stance, exact } = stanceOf(brief, technology.id, technology.options);
  const strong = listFact(facts, "skillsStrong"), none = listFact(facts, "skillsNone");
  const known = technology.skills.filter((skill) => strong.includes(skill)).length;
  const attributes = {
    ...attributesOf(technology), stance: stance ?? "", namedExactly: exact, pinned: stance === "required" || stance === "in-place",
    skillShare: technology.skills.length === 0 ? 0.5 : known / technology.skills.length,
    lacksSkill: technology.skills.some((skill) => none.includes(skill)),
  };
  return { id: technology.id, name: technology.name, maturity: technology.maturity, operatingFte: technology.operatingFte.value, attributes, stance };
}
