/** Topic -> the catalog entries that could answer it, with the attributes that rules test as `candidate.*`. */
import type { Brief, Mention, Stance } from "../brief/brief.js";
import { FAMILY_TOPICS, familySettles, familyWishes } from "../catalog/families.js";
import { floorMonthlyUsd } from "../catalog/floor.js";
import type { Practice, PriceBook, Technology } from "../catalog/schema.js";
import type { FactValue, Facts } from "../facts/fact.js";
import { listFact } from "../facts/fact.js";
import type { Topic } from "../rules/rule.js";

/** The part of the catalog that decisions read. */
export interface Choices {
  readonly technologies: readonly Technology[];
  readonly practices: readonly Practice[];
  /** For the least each technology costs a month; without them nothing is held against a budget. */
  readonly priceBooks?: readonly PriceBook[];
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

const idsNamed = new WeakMap<Brief, ReadonlySet<string>>();

/** Ids that the brief names. Of some hundred entries nearly none: what is not here need not be looked at. */
function idsIn(brief: Brief): ReadonlySet<string> {
  let ids = idsNamed.get(brief);
  if (ids === undefined) idsNamed.set(brief, (ids = new Set(brief.mentions.map((mention) => mention.id))));
  return ids;
}

/** What the brief says of an entry in one topic: names of products settle their primary role, names of families the roles they mean. */
function stanceOf(brief: Brief, topic: string, entry: { readonly id: string; readonly options: readonly string[]; readonly roles?: readonly string[] }): { stance: Stance | undefined; exact: boolean } {
  const named = idsIn(brief);
  if (!named.has(entry.id) && !entry.options.some((option) => named.has(option))) return { stance: undefined, exact: false };
  const primary = entry.roles?.[0];
  const product = (mention: Mention): boolean => mention.kind !== "family" && mention.id === entry.id;
  const rejects = (mention: Mention): boolean => mention.stance === "banned" || mention.stance === "to-be-replaced" || mention.stance === "unwanted";
  const counts = (mention: Mention): boolean => {
    // A source system's own database is not a wish for the platform.
    if (mention.span.field === "data_sources" && !rejects(mention)) return false;
    if (product(mention)) return rejects(mention) || primary === undefined || topic === primary || (topic === "log-shipping" && primary === "log-aggregation") || (topic === "key-custody" && primary === "key-management") || familyOf(entry.options, topic, primary);
    return mention.kind === "family" && (entry.options.includes(mention.id) || entry.id === mention.id) && (rejects(mention) || familySettles(mention.id, topic, primary));
  };
  // What the team knows is a reason to choose it, not an order to use it.
  const taken = (mention: Mention): Stance => {
    if (mention.stance !== "in-place" && mention.stance !== "required") return mention.stance;
    return mention.span.field === "team_capabilities" ? "experienced" : mention.kind === "family" && familyWishes(mention.id, topic) ? "preferred" : mention.stance;
  };
  const found = brief.mentions.filter(counts);
  const strongest = STANCE_ORDER.find((stance) => found.some((mention) => taken(mention) === stance));
  return { stance: strongest, exact: found.some(product) };
}

function familyOf(options: readonly string[], topic: string, primary: string): boolean {
  return options.some((option) => FAMILY_TOPICS[option] !== undefined && familySettles(option, topic, primary));
}

/** Roles in which data or logic would have to be moved to leave a vendor. */
const DATA_ROLES: ReadonlySet<string> = new Set([
  "event-log", "cdc", "stream-processing", "batch-processing", "sql-transformation", "orchestration", "lake-storage", "table-format", "query-engine", "warehouse",
  "realtime-olap", "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "feature-store", "monitoring",
]);

/** Topics whose part keeps what it was given: run by oneself it needs a disk that outlives the process. */
const STATE_TOPICS: ReadonlySet<string> = new Set([
  "event-log", "message-queue", "lake-storage", "warehouse", "realtime-olap", "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "vector-store",
]);
/** Topics whose part takes every live event: it never idles while a live flow runs. */
const LIVE_TOPICS: ReadonlySet<string> = new Set(["event-log", "cdc", "stream-processing", "realtime-olap", "key-value-store", "time-series-store", "feature-store", "cache"]);
/** Topics whose part stands beside the source, on the client's own machines, whatever the platform. */
const SOURCE_TOPICS: ReadonlySet<string> = new Set(["cdc", "edge-gateway"]);

/** Offered by the provider of the one platform it runs on. */
function isNative(technology: Technology): boolean {
  const [platform] = technology.platforms;
  const maker = { aws: /amazon/iu, azure: /microsoft/iu, gcp: /google/iu, "on-premises": undefined }[platform ?? "on-premises"];
  return maker !== undefined && maker.test(technology.vendor) && technology.deployment !== "self-run" && technology.deployment !== "library";
}

const fixedAttributes = new WeakMap<Technology, Record<string, FactValue | undefined>>();

function attributesOf(technology: Technology): Record<string, FactValue | undefined> {
  const known = fixedAttributes.get(technology);
  if (known !== undefined) return known;
  const made: Record<string, FactValue | undefined> = {
    id: technology.id, platforms: technology.platforms, deployment: technology.deployment, licence: technology.licence.kind, status: technology.status,
    operatingFte: technology.operatingFte.value, skills: technology.skills, needsKubernetes: technology.needsKubernetes === true,
    airGapCapable: technology.airGapCapable, latencyP50Milliseconds: technology.latency?.p50Milliseconds, latencyP99Milliseconds: technology.latency?.p99Milliseconds,
    // The build parses sources and capacity on first use; few rules ask for what depends on them.
    get latencyVerified() { return technology.latency !== undefined && technology.sources[technology.latency.source]?.unverified !== true; },
    delivery: technology.delivery,
    maxMegabytesPerSecond: technology.maxMegabytesPerSecond?.value, maxGigabytes: technology.maxGigabytes?.value,
    maxRecordKilobytes: technology.maxRecordKilobytes?.value, maxRetentionDays: technology.maxRetentionDays?.value,
    sla: technology.sla?.availability, features: technology.features, options: technology.options, maturity: technology.maturity,
    roles: technology.roles, native: isNative(technology), notEligible: technology.notEligible ?? [], priced: technology.bill.length > 0 || isCovered(technology),
    get sizedInServers() { return isSizedInServers(technology); },
    networkCopyleft: /AGPL|SSPL/u.test(technology.licence.id), licensed: ["self-run", "library", "saas"].includes(technology.deployment) && !isNative(technology),
    licenceOnRequest: technology.licence.kind === "proprietary" && technology.deployment === "self-run" && technology.unpriced !== undefined,
  };
  fixedAttributes.set(technology, made);
  return made;
}

/** Without a bill of its own because nothing is charged, or another entry's bill contains it: not the same as a price on request. */
function isCovered({ bill, unpriced }: Technology): boolean {
  return bill.length === 0 && /\bno charge\b|\bnot charged\b|\bincluded in\b|\bexisting\b/iu.test(unpriced ?? "") && !/\bon request\b|\bcontact sales\b|\bnot found\b/iu.test(unpriced ?? "");
}

/** Servers that stay up and that somebody sizes: not billed by use, and not scaled by the operator of the service. */
function isSizedInServers({ deployment, features, capacity, roles }: Technology): boolean {
  if (deployment === "serverless" || deployment === "library") return false;
  if (deployment === "self-run") return true;
  if (features.includes("auto-scaling") || features.includes("scale-to-zero")) return roles.includes("compute");
  return capacity === undefined ? roles.some((role) => DATA_ROLES.has(role) || role === "cache") && deployment === "saas" : capacity.duty !== "runs";
}

type ByKey<T> = ReadonlyMap<string, readonly T[]>;
const rolesIndexed = new WeakMap<readonly Technology[], ByKey<Technology>>();
const topicsIndexed = new WeakMap<readonly Practice[], ByKey<Practice>>();

/** Entries by each of their keys, in catalog order; made once for a catalog, since every topic asks. */
function indexed<T extends object>(known: WeakMap<readonly T[], ByKey<T>>, entries: readonly T[], keysOf: (entry: T) => readonly string[]): ByKey<T> {
  const made = known.get(entries);
  if (made !== undefined) return made;
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [entry]);
      else list.push(entry);
    }
  }
  known.set(entries, index);
  return index;
}

const idsIndexed = new WeakMap<readonly Technology[], ByKey<Technology>>();

/** The technologies with these ids, in catalog order. */
export function technologiesWith(ids: readonly string[], choices: Choices): readonly Technology[] {
  const [only] = ids;
  if (only === undefined) return [];
  if (ids.length === 1) return indexed(idsIndexed, choices.technologies, (technology) => [technology.id]).get(only) ?? [];
  return choices.technologies.filter((technology) => ids.includes(technology.id));
}

/** Regimes in scope for which a source says that it is not eligible; what falls short of FedRAMP Moderate falls short of High. */
function ineligibleFor({ notEligible }: Technology, regimes: readonly string[]): string {
  if (notEligible === undefined) return "";
  return regimes.filter((regime) => notEligible.includes(regime) || (regime === "fedramp-high" && notEligible.includes("fedramp-moderate"))).join(", ");
}

/** Candidates of a topic in catalog order. */
export function candidatesOf(topic: Topic, choices: Choices, brief: Brief, facts: Facts): Candidate[] {
  if ("practices" in topic.candidates) {
    const id = topic.candidates.practices;
    return (indexed(topicsIndexed, choices.practices, (practice) => [practice.topic]).get(id) ?? []).map((practice) => practiceCandidate(practice, brief, id, facts));
  }
  const { role } = topic.candidates;
  return (indexed(rolesIndexed, choices.technologies, (technology) => technology.roles).get(role) ?? []).map((technology) => technologyCandidate(technology, choices, brief, facts, topic.id));
}

function practiceCandidate(practice: Practice, brief: Brief, topic: string, facts: Facts): Candidate {
  const { stance, exact } = stanceOf(brief, topic, { id: practice.id, options: practice.options });
  const attributes = { id: practice.id, features: practice.features, options: practice.options, maturity: practice.maturity, status: practice.status, stance: stance ?? "", namedExactly: exact };
  const name = facts["hasCloud"]?.value === false ? practice.ownSiteName ?? practice.name : practice.name;
  return { id: practice.id, name, maturity: practice.maturity, operatingFte: 0, attributes, stance };
}

function technologyCandidate(technology: Technology, { priceBooks }: Choices, brief: Brief, facts: Facts, topic: string): Candidate {
  const { stance, exact } = stanceOf(brief, topic, technology);
  let attributes: Candidate["attributes"] | undefined;
  return {
    id: technology.id, name: technology.name, maturity: technology.maturity, operatingFte: technology.operatingFte.value, stance,
    // Half of the topics of a usual brief are not needed, and then nobody asks.
    get attributes() {
      return (attributes ??= technologyAttributes(technology, priceBooks ?? [], facts, topic, stance, exact));
    },
  };
}

function technologyAttributes(technology: Technology, books: readonly PriceBook[], facts: Facts, topic: string, stance: Stance | undefined, exact: boolean): Candidate["attributes"] {
  const strong = listFact(facts, "skillsStrong"), none = listFact(facts, "skillsNone");
  const known = technology.skills.filter((skill) => strong.includes(skill)).length;
  const regimes = listFact(facts, "regimes");
  const own: Record<string, FactValue | undefined> = {
    holdsData: DATA_ROLES.has(topic), keepsState: STATE_TOPICS.has(topic), atSource: SOURCE_TOPICS.has(topic), alwaysOn: LIVE_TOPICS.has(topic) && facts["hasStreamingFlow"]?.value === true, stance: stance ?? "", namedExactly: exact, pinned: exact && (stance === "required" || stance === "in-place"),
    skillShare: technology.skills.length === 0 ? 0.5 : known / technology.skills.length,
    skillsHeld: technology.skills.filter((skill) => strong.includes(skill)), skillsMissing: technology.skills.filter((skill) => none.includes(skill)),
    lacksSkill: technology.skills.some((skill) => none.includes(skill)),
    // Asked for by few rules, and not cheap.
    get ineligibleFor() { return ineligibleFor(technology, regimes); },
    get floorMonthlyUsd() { return floorMonthlyUsd(technology, books); },
  };
  // What is the same in every topic is inherited, not copied: a brief asks some thousand times.
  return Object.setPrototypeOf(own, attributesOf(technology)) as typeof own;
}
