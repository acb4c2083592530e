/** What rules may name: facts, attributes of candidates, and the words that each can hold. Held against the shipped rules by a test. */
import { FAMILY_WORDS } from "../catalog/alias-words.js";
import type { Brief } from "../brief/brief.js";
import { allRegimes } from "../catalog/regimes/index.js";
import { FEATURES, ROLES, SKILLS } from "../catalog/vocabulary.js";
import { candidatesOf, type Candidate } from "../decisions/candidates.js";
import { factDefinitions } from "../facts/definitions.js";
import type { FactValue } from "../facts/fact.js";
import type { FactCondition, Topic } from "../rules/rule.js";
import type { House } from "./house.js";

export type Kind = "number" | "text" | "flag" | "list";
type Entry = { readonly id: string; readonly options: readonly string[]; readonly features: readonly string[] };

/** Operators that fit a fact of each kind. */
export const FITTING: Readonly<Record<FactCondition["operator"], readonly Kind[]>> = {
  equal: ["number", "text", "flag"], notEqual: ["number", "text", "flag"], in: ["text", "number"], notIn: ["text", "number"], contains: ["list"], doesNotContain: ["list"],
  lessThan: ["number"], lessThanInclusive: ["number"], greaterThan: ["number"], greaterThanInclusive: ["number"],
};

const PLATFORMS = new Set(["aws", "azure", "gcp", "on-premises"]);
const TARGETS = new Set(["warehouse", "lake", "lakehouse", "bi", "feature-store", "realtime-olap", "operational-database", "key-value", "search", "graph", "time-series", "vector", "reverse-etl", "api", "files", "notebook", "alerting", "machine-learning", "event-consumers", "regulator", "other"]);
const REGIMES = new Set(allRegimes.map((regime) => regime.id));
const FEATURE_WORDS: ReadonlySet<string> = new Set(FEATURES);

/** Words that facts of closed vocabulary can hold; a literal outside them never matches. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  teamClass: new Set(["solo", "small", "medium", "large"]), volumeClass: new Set(["small", "moderate", "large", "extreme"]), hosting: new Set(["cloud", "multi-cloud", "hybrid", "on-premises", "air-gapped"]),
  platform: PLATFORMS, platforms: PLATFORMS, platformsNamed: PLATFORMS, platformsPreferred: PLATFORMS, platformsBanned: PLATFORMS,
  schemaVolatility: new Set(["stable", "monthly", "weekly"]), transformationComplexity: new Set(["simple", "moderate", "complex"]), highestDataClass: new Set(["public", "internal", "confidential", "restricted"]),
  skillsStrong: new Set(SKILLS), skillsNone: new Set(SKILLS), languages: new Set(["sql", "python", "java", "scala", "csharp", "go", "r", "javascript"]),
  regimes: REGIMES, windowKinds: new Set(["tumbling", "sliding", "session"]),
  windowAggregations: new Set(["sum", "count", "avg", "min", "max", "first", "last", "distinct", "percentile"]), liveJoinKinds: new Set(["stream-stream", "lookup"]),
  sourceKinds: new Set(["events", "database", "files", "api", "saas", "iot", "logs", "queue", "mainframe", "media", "other"]), targetKinds: TARGETS,
  databaseEngines: new Set(["oracle", "mysql", "postgres", "sqlserver", "mongodb", "db2", "dynamodb", "cassandra", "sap", "mariadb"]),
  "flow.class": new Set(["real-time", "near-real-time", "micro-batch", "batch"]), "flow.criticality": new Set(["critical", "high", "standard"]),
  "flow.purpose": new Set(["serving", "scoring", "alerting", "analytics", "reporting", "training", "replication", "settlement", "research", "ingest"]),
  "candidate.platforms": PLATFORMS, "candidate.deployment": new Set(["serverless", "managed", "saas", "self-run", "library"]), "candidate.status": new Set(["active", "maintenance", "closing", "retired", "unmaintained"]),
  "candidate.licence": new Set(["permissive", "weak-copyleft", "copyleft", "source-available", "proprietary"]), "candidate.delivery": new Set(["at-most-once", "at-least-once", "exactly-once"]),
  "candidate.roles": new Set(ROLES), "candidate.skills": new Set(SKILLS), "candidate.notEligible": REGIMES,
  "candidate.stance": new Set(["required", "preferred", "in-place", "experienced", "mentioned", "to-be-replaced", "unwanted", "banned"]),
};

/** The vocabulary over one house. */
export interface Vocabulary {
  /** Catalog entries a topic chooses from; those of all topics without one. */
  entriesOf(topic: Topic | undefined): readonly Entry[];
  /** What a fact holds as a rule of this topic may read it; undefined when it may not. */
  kindOf(fact: string, topic: Topic | undefined, candidateAllowed: boolean): Kind | undefined;
  /** Words a comparison's literal may have; undefined where the vocabulary is open. */
  wordsOf(fact: string, topic: Topic | undefined): ReadonlySet<string> | undefined;
  /** Everything a rule of this topic may read, for suggestions. */
  readable(topic: Topic | undefined, candidateAllowed: boolean): string[];
}

function kindsOf(candidates: readonly Candidate[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  const read = (attributes: object): void => {
    for (const [id, value] of Object.entries(attributes) as [string, FactValue | undefined][])
      if (value !== undefined) kinds.set(id, typeof value === "number" ? "number" : typeof value === "boolean" ? "flag" : typeof value === "string" ? "text" : "list");
  };
  for (const { attributes } of candidates) {
    // What is the same in every topic is inherited.
    read((Object.getPrototypeOf(attributes) as object | null) ?? {});
    read(attributes);
  }
  return kinds;
}

/** Makes the vocabulary; what costs time is worked out on first use. */
export function vocabularyOf(house: House): Vocabulary {
  const { topics } = house;
  const position = new Map(topics.map((topic, index) => [topic.id, index]));
  const kinds = new Map<string, Kind>(factDefinitions.map((definition) => [definition.id, definition.kind]));
  const noBrief = { mentions: [], source: "" } as unknown as Brief;
  const attributes = new Map<boolean, ReadonlyMap<string, Kind>>();
  const attributesOf = (practices: boolean): ReadonlyMap<string, Kind> => {
    let found = attributes.get(practices);
    if (found === undefined) attributes.set(practices, (found = kindsOf(topics.filter((topic) => "practices" in topic.candidates === practices).flatMap((topic) => candidatesOf(topic, house, noBrief, {})))));
    return found;
  };
  const isPractice = (topic: Topic | undefined): boolean => topic !== undefined && "practices" in topic.candidates;
  const entriesOf = (topic: Topic | undefined): readonly Entry[] => {
    if (topic === undefined) return house.technologies;
    const { candidates } = topic;
    return "practices" in candidates ? house.practices.filter((item) => item.topic === candidates.practices) : house.technologies.filter((item) => (item.roles as readonly string[]).includes(candidates.role));
  };
  const decided = (fact: string): { readonly earlier: Topic | undefined; readonly part: "ids" | "features" | "options" } => {
    const rest = fact.slice("decision.".length);
    const part = rest.endsWith(".features") ? "features" : rest.endsWith(".options") ? "options" : "ids";
    const id = part === "ids" ? rest : rest.slice(0, -part.length - 1);
    return { earlier: topics.find((topic) => topic.id === id), part };
  };
  // A word may stand for a family of products that no entry names as its option.
  const families = [...FAMILY_WORDS.matchAll(/^([\w-]+):/gmu)].map((match) => match[1] ?? "");
  const experienced = new Set([...[...house.technologies, ...house.practices].flatMap((entry) => [entry.id, ...entry.options]), ...families]);
  const domains = new Set(house.domains.map((pack) => pack.id));
  return {
    entriesOf,
    kindOf: (fact, topic, candidateAllowed) => {
      if (fact.startsWith("candidate.")) return candidateAllowed ? attributesOf(isPractice(topic)).get(fact.slice("candidate.".length)) : undefined;
      if (fact.startsWith("decision.")) {
        const { earlier, part } = decided(fact);
        // Only technologies publish features and options; a general rule is tried before the choices are made.
        if (earlier === undefined || topic === undefined || (part !== "ids" && isPractice(earlier))) return undefined;
        return (position.get(earlier.id) ?? Infinity) < (position.get(topic.id) ?? -1) ? "list" : undefined;
      }
      if (fact.startsWith("flow.") && topic?.perFlow === undefined) return undefined;
      return kinds.get(fact);
    },
    wordsOf: (fact, topic) => {
      if (fact === "candidate.id") return new Set(entriesOf(topic).map((entry) => entry.id));
      if (fact === "candidate.options") return new Set(entriesOf(topic).flatMap((entry) => entry.options));
      if (fact === "candidate.features") return new Set(entriesOf(topic).flatMap((entry) => entry.features).filter((word) => isPractice(topic) || FEATURE_WORDS.has(word)));
      if (fact === "experiencedWith") return experienced;
      if (fact === "domainId") return domains;
      if (!fact.startsWith("decision.")) return WORDS[fact];
      const { earlier, part } = decided(fact);
      return new Set(earlier === undefined ? [] : entriesOf(earlier).flatMap((entry) => (part === "ids" ? [entry.id] : entry[part])));
    },
    readable: (topic, candidateAllowed) => [
      ...[...kinds.keys()].filter((id) => !id.startsWith("flow.") || topic?.perFlow !== undefined),
      ...(candidateAllowed ? [...attributesOf(isPractice(topic)).keys()].map((id) => `candidate.${id}`) : []),
      ...(topic === undefined ? [] : topics.slice(0, position.get(topic.id) ?? 0).map((earlier) => `decision.${earlier.id}`)),
    ],
  };
}
