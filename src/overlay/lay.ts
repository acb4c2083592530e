/** One overlay whose entries have the right shape, laid over a house. */
import { CATALOG_AS_OF } from "../catalog/as-of.js";
import type { DomainPack } from "../catalog/domain.js";
import { generalPack } from "../catalog/domains/index.js";
import { makeCatalog } from "../catalog/index.js";
import type { Practice, Price, Technology } from "../catalog/schema.js";
import type { Rule, Topic } from "../rules/rule.js";
import { byId } from "../shared/compare.js";
import { fingerprint } from "../shared/hash.js";
import type { House } from "./house.js";
import { domainProblems } from "./lint-domains.js";
import { practiceProblems, technologyProblems, type EntryContext } from "./lint-entries.js";
import { circumstanceProblems, ruleProblems } from "./lint-rules.js";
import { mergedDomain, mergedPractice, mergedTechnology, placeInEntry, unitProblems } from "./merge.js";
import { allowedWords } from "./nearest.js";
import type { DomainEntry } from "./overlay.js";
import { ownPrices } from "./prices.js";
import type { Document } from "./read.js";
import { domainSchema } from "./schema-domain.js";
import { technologySchema } from "./schema.js";
import { readText, shapeProblems, type Problem } from "./shape.js";
import { vocabularyOf } from "./vocabulary.js";
import { wishRules, type Placed } from "./wishes.js";

interface Laid {
  readonly house: House;
  readonly problems: readonly Problem[];
}

/** The entries of a section that have the right shape, with their place. */
function entriesOf<K extends "technologies" | "practices" | "domains" | "prices" | "rules" | "disable">(document: Document, section: K): { readonly entry: NonNullable<Document["overlay"][K]>[number]; readonly at: string }[] {
  const list = (document.overlay[section] ?? []) as readonly NonNullable<Document["overlay"][K]>[number][];
  return list.flatMap((entry, index) => (document.usable(section, index) ? [{ entry, at: `${section}[${String(index)}]` }] : []));
}

const under = (at: string, problems: readonly Problem[]): Problem[] => problems.map((problem) => ({ ...problem, path: problem.path === "" ? at : `${at}.${problem.path}` }));

/** Entries with those of the overlay in place of, or beside them. Two topics may have a practice of the same id. */
const replaced = <T extends { readonly id: string; readonly topic?: string }>(before: readonly T[], after: readonly T[]): readonly T[] =>
  after.length === 0 ? before : [...new Map([...before, ...after].map((item) => [`${item.id} ${item.topic ?? ""}`, item])).values()].sort(byId);

/** Applies one overlay. With problems the house is as far as it got, for judging the rest of the overlay only. */
export function laidOver(house: House, document: Document, file: string): Laid {
  const { overlay } = document;
  const name = overlay.name ?? file;
  const problems: Problem[] = [];
  const source = { title: name, url: null, asOf: overlay.asOf ?? CATALOG_AS_OF, confidence: "medium" as const };
  const technologies = entriesOf(document, "technologies").map(({ entry, at }) => ({ at, item: mergedTechnology(entry, house.technology(entry.id), source) }));
  const practices = entriesOf(document, "practices").flatMap(({ entry, at }) => {
    const shipped = house.practices.filter((item) => item.id === entry.id && (entry.topic === undefined || item.topic === entry.topic));
    if (shipped.length < 2) return [{ at, item: mergedPractice(entry, shipped[0]) }];
    problems.push({ path: `${at}.topic`, read: "nothing", message: "Practices of several topics have this id.", hint: allowedWords("", shipped.map((item) => item.topic)) });
    return [];
  });
  const domains = entriesOf(document, "domains").flatMap(({ entry, at }) => {
    const ids = house.domains.map((pack) => pack.id);
    const shipped = house.domains.find((pack) => pack.id === entry.id);
    const base = entry.extends === undefined ? (shipped ?? generalPack) : house.domains.find((pack) => pack.id === entry.extends);
    if (base !== undefined) return [{ at, entry, item: mergedDomain(entry, base, shipped === undefined) }];
    problems.push({ path: `${at}.extends`, read: readText(entry.extends), message: "No such domain.", hint: allowedWords(entry.extends ?? "", ids) });
    return [];
  });
  const allTechnologies = replaced(house.technologies, technologies.map(({ item }) => item));
  const prices = entriesOf(document, "prices").flatMap(({ entry, at }) => {
    const made = ownPrices(entry, { technologies: allTechnologies, priceBooks: house.priceBooks });
    problems.push(...under(at, made.problems));
    return made.prices;
  });
  const catalog = makeCatalog(allTechnologies, replaced(house.practices, practices.map(({ item }) => item)), house.priceBooks);
  const withEntries: House = { ...house, ...catalog, domains: replaced(house.domains, domains.map(({ item }) => item)), prices: joinedPrices(house.prices, prices) };
  problems.push(...entryProblems(withEntries, house, technologies, practices, domains));
  const ruled = withRules(withEntries, document, name);
  const { technologies: t, practices: p, priceBooks: b, topics, general, domains: d, prices: own } = ruled.house;
  let hash: string | undefined;
  const changes = { ...ruled.house.changes, entries: marked(house.changes.entries, [...technologies, ...practices].map(({ item }) => item.id), name), prices: marked(house.changes.prices, prices.map((price) => price.sku), name) };
  return { house: { ...ruled.house, changes, hash: () => (hash ??= fingerprint(JSON.stringify([t, p, b, topics, general, d, own]))) }, problems: [...problems, ...ruled.problems] };
}

const marked = (before: ReadonlyMap<string, string>, ids: readonly string[], name: string): ReadonlyMap<string, string> => new Map([...before, ...ids.map((id) => [id, name] as const)]);

/** Later prices first: the first for a SKU and region counts. One for any region takes the place of all earlier ones of the SKU. */
function joinedPrices(before: readonly Price[], after: readonly Price[]): readonly Price[] {
  const everywhere = new Set(after.filter((price) => price.region === "any" || price.region === "global").map((price) => price.sku));
  return after.length === 0 ? before : [...[...after].reverse(), ...before.filter((price) => !everywhere.has(price.sku))];
}

type Merged<T> = readonly { readonly at: string; readonly item: T }[];

function entryProblems(next: House, before: House, technologies: Merged<Technology>, practices: Merged<Practice>, domains: readonly { readonly at: string; readonly entry: DomainEntry; readonly item: DomainPack }[]): Problem[] {
  const context: EntryContext = {
    options: new Set([...before.technologies, ...before.practices].flatMap((entry) => entry.options)), technologyIds: new Set(next.technologies.map((item) => item.id)),
    priced: new Set([...next.prices, ...next.priceBooks.flatMap((book) => book.prices)].map((price) => price.sku)),
    practiceTopics: new Set(next.topics.flatMap(({ candidates }) => ("practices" in candidates ? [candidates.practices] : []))),
  };
  return [
    ...technologies.flatMap(({ at, item }) => {
      const shape = shapeProblems(technologySchema, item);
      return under(at, shape.length > 0 ? shape : [...unitProblems(item), ...technologyProblems(item, context)]);
    }),
    ...practices.flatMap(({ at, item }) => under(at, practiceProblems(item, context))),
    ...domains.flatMap(({ at, entry, item }) => {
      const shape = shapeProblems(domainSchema, item);
      return under(at, (shape.length > 0 ? shape : domainProblems(item, next.domains)).map((problem) => ({ ...problem, path: placeInEntry(problem.path, entry, item) })));
    }),
  ];
}

/** Wishes become rules; rules are added or replaced by id; disabled ones are taken away. */
function withRules(house: House, document: Document, name: string): Laid {
  const vocabulary = vocabularyOf(house);
  const wishes = wishRules(document.overlay, document.usable, house, name);
  const problems: Problem[] = [...wishes.problems];
  const topicOf = (id: string): Topic | undefined => house.topics.find((topic) => topic.id === id);
  for (const { topic, rule, path } of wishes.placed) {
    const found = rule.when === undefined ? [] : circumstanceProblems(rule.when, "when", { vocabulary, topic: topicOf(topic) });
    problems.push(...under(path, found), ...ruleProblems({ id: rule.id, effect: rule.effect, because: rule.because, sources: rule.sources }, { vocabulary, topic: topicOf(topic) }).map((problem) => ({ ...problem, path: `${path}.${problem.path === "because" ? "reason" : problem.path}` })));
  }
  const own = entriesOf(document, "rules").flatMap(({ entry, at }): Placed[] => {
    const { topic, sources = [name], ...rest } = entry;
    const rule: Rule = { ...rest, sources };
    if (topic !== "any" && topicOf(topic) === undefined) {
      problems.push({ path: `${at}.topic`, read: readText(topic), message: "No such topic.", hint: allowedWords(topic, ["any", ...house.topics.map((item) => item.id)], "docs/reference/rules.md lists all.") });
      return [];
    }
    problems.push(...under(at, ruleProblems(rule, { vocabulary, topic: topic === "any" ? undefined : topicOf(topic) })));
    return [{ topic, rule, path: at }];
  });
  const placed = [...wishes.placed, ...own];
  const ids = [...house.general, ...house.topics.flatMap((topic) => topic.rules), ...placed.map((item) => item.rule)].map((rule) => rule.id);
  const disabled = entriesOf(document, "disable").flatMap(({ entry, at }) => {
    if (ids.includes(entry)) return [entry];
    problems.push({ path: at, read: readText(entry), message: "No such rule.", hint: allowedWords(entry, ids, "docs/reference/rules.md lists all.") });
    return [];
  });
  const lay = (rules: readonly Rule[], topic: string): readonly Rule[] => {
    const mine = placed.filter((item) => item.topic === topic).map((item) => item.rule);
    if (mine.length === 0 && !rules.some((rule) => disabled.includes(rule.id))) return rules;
    return [...new Map([...rules, ...mine].map((rule) => [rule.id, rule])).values()].filter((rule) => !disabled.includes(rule.id));
  };
  const topics = house.topics.map((topic) => {
    const rules = lay(topic.rules, topic.id);
    return rules === topic.rules ? topic : { ...topic, rules };
  });
  const changes = { ...house.changes, rules: marked(house.changes.rules, placed.map((item) => item.rule.id), name), disabled: marked(house.changes.disabled, disabled, name) };
  return { house: { ...house, topics, general: lay(house.general, "any"), changes }, problems };
}
