/** What the registry tests share: every comparison a rule makes, the vocabulary it may use, and the values a fact can take. */
import type { Brief } from "../../src/brief/brief.js";
import { candidatesOf, type Candidate } from "../../src/decisions/candidates.js";
import { FAMILY_WORDS } from "../../src/catalog/alias-words.js";
import { allPractices, allTechnologies } from "../../src/catalog/index.js";
import { domainPacks } from "../../src/catalog/domains/index.js";
import { allRegimes } from "../../src/catalog/regimes/index.js";
import { FEATURES, ROLES, SKILLS } from "../../src/catalog/vocabulary.js";
import type { Condition, FactCondition, Rule, Topic } from "../../src/rules/rule.js";

export type Kind = "number" | "text" | "flag" | "list";

/** Every comparison of a condition, in reading order. */
export function comparisons(condition: Condition | undefined): FactCondition[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(comparisons);
  if ("any" in condition) return condition.any.flatMap(comparisons);
  if ("not" in condition) return comparisons(condition.not);
  return [condition];
}

/** Kinds of the attributes that candidates really carry, from src/decisions/candidates.ts itself. */
function attributesOf(candidates: readonly Candidate[]): Readonly<Record<string, Kind>> {
  const kinds: Record<string, Kind> = {};
  for (const { attributes } of candidates)
    // What is the same in every topic is inherited: copied here, where all of it is listed.
    for (const [id, value] of Object.entries({ ...(Object.getPrototypeOf(attributes) as typeof attributes), ...attributes }))
      if (value !== undefined) kinds[id] = typeof value === "number" ? "number" : typeof value === "boolean" ? "flag" : typeof value === "string" ? "text" : "list";
  return kinds;
}

const noBrief = { mentions: [], source: "" } as unknown as Brief;
const choices = { technologies: allTechnologies, practices: allPractices };
const candidates = (from: Topic["candidates"]): Candidate[] => candidatesOf({ id: "role" in from ? from.role : from.practices, question: "", candidates: from, rules: [] }, choices, noBrief, {});

/** Attributes that rules may test as `candidate.*` on technologies, and on practices. */
export const TECHNOLOGY_ATTRIBUTES = attributesOf(ROLES.flatMap((role) => candidates({ role })));
export const PRACTICE_ATTRIBUTES = attributesOf([...new Set(allPractices.map((practice) => practice.topic))].flatMap((practices) => candidates({ practices })));

/** Catalog entries a topic chooses from. */
export function entriesOf(topic: Topic): readonly { readonly id: string; readonly options: readonly string[]; readonly features: readonly string[] }[] {
  const { candidates } = topic;
  if ("practices" in candidates) return allPractices.filter((practice) => practice.topic === candidates.practices);
  return allTechnologies.filter((technology) => (technology.roles as readonly string[]).includes(candidates.role));
}

/** What a team may have operated: entries, their options, and families of products that a word stands for. */
const everyId = new Set([...[...allTechnologies, ...allPractices].flatMap((entry) => [entry.id, ...entry.options]), ...[...FAMILY_WORDS.matchAll(/^([\w-]+):/gmu)].map((match) => match[1] ?? "")]);
const PLATFORMS = ["aws", "azure", "gcp", "on-premises"];
const TARGETS = ["warehouse", "lake", "lakehouse", "bi", "feature-store", "realtime-olap", "operational-database", "key-value", "search", "graph", "time-series", "vector", "reverse-etl", "api", "files", "notebook", "alerting", "machine-learning", "event-consumers", "regulator", "other"];
const STANCES = ["required", "preferred", "in-place", "experienced", "mentioned", "to-be-replaced", "unwanted", "banned"];

/** Words that facts of closed vocabulary can hold. A literal outside them never matches. */
export const VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  teamClass: new Set(["solo", "small", "medium", "large"]), volumeClass: new Set(["small", "moderate", "large", "extreme"]), hosting: new Set(["cloud", "multi-cloud", "hybrid", "on-premises", "air-gapped"]),
  platform: new Set(PLATFORMS), platforms: new Set(PLATFORMS), platformsNamed: new Set(PLATFORMS), platformsPreferred: new Set(PLATFORMS), platformsBanned: new Set(PLATFORMS),
  schemaVolatility: new Set(["stable", "monthly", "weekly"]), transformationComplexity: new Set(["simple", "moderate", "complex"]), highestDataClass: new Set(["public", "internal", "confidential", "restricted"]),
  skillsStrong: new Set(SKILLS), skillsNone: new Set(SKILLS), languages: new Set(["sql", "python", "java", "scala", "csharp", "go", "r", "javascript"]), experiencedWith: everyId,
  regimes: new Set(allRegimes.map((regime) => regime.id)), domainId: new Set(domainPacks.map((pack) => pack.id)), windowKinds: new Set(["tumbling", "sliding", "session"]),
  windowAggregations: new Set(["sum", "count", "avg", "min", "max", "first", "last", "distinct", "percentile"]), liveJoinKinds: new Set(["stream-stream", "lookup"]),
  sourceKinds: new Set(["events", "database", "files", "api", "saas", "iot", "logs", "queue", "mainframe", "media", "other"]), targetKinds: new Set(TARGETS),
  databaseEngines: new Set(["oracle", "mysql", "postgres", "sqlserver", "mongodb", "db2", "dynamodb", "cassandra", "sap", "mariadb"]),
  "flow.class": new Set(["real-time", "near-real-time", "micro-batch", "batch"]), "flow.criticality": new Set(["critical", "high", "standard"]),
  "flow.purpose": new Set(["serving", "scoring", "alerting", "analytics", "reporting", "training", "replication", "settlement", "research", "ingest"]),
  "candidate.platforms": new Set(PLATFORMS), "candidate.deployment": new Set(["serverless", "managed", "saas", "self-run", "library"]), "candidate.status": new Set(["active", "maintenance", "closing", "retired", "unmaintained"]),
  "candidate.licence": new Set(["permissive", "weak-copyleft", "copyleft", "source-available", "proprietary"]), "candidate.delivery": new Set(["at-most-once", "at-least-once", "exactly-once"]),
  "candidate.roles": new Set(ROLES), "candidate.skills": new Set(SKILLS), "candidate.stance": new Set(STANCES), "candidate.notEligible": new Set(allRegimes.map((regime) => regime.id)),
};

/** Every rule with the topic it belongs to. */
export function rulesOf(topics: readonly Topic[]): { readonly topic: Topic; readonly rule: Rule }[] {
  return topics.flatMap((topic) => topic.rules.map((rule) => ({ topic, rule })));
}

/** Technology features, as a set. */
export const featureWords: ReadonlySet<string> = new Set(FEATURES);
