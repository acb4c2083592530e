/** The domain packs, and which of them a brief is about. */
import { byId } from "../../shared/compare.js";
import type { DomainPack, DomainTransformation } from "../domain.js";
import { generatedDomains } from "./index.generated.js";

/** All packs, by id. */
export const domainPacks: readonly DomainPack[] = [...generatedDomains].sort(byId);

/** The pack for briefs whose field has none of its own. */
export const generalPack: DomainPack = requirePack("general");

function requirePack(id: string): DomainPack {
  const pack = domainPacks.find((candidate) => candidate.id === id);
  if (pack === undefined) throw new Error(`Domain pack "${id}" is missing`);
  return pack;
}

/** A pack with the strength of the match and the alias words that were found, in reading order. */
export interface DomainMatch {
  readonly pack: DomainPack;
  readonly score: number;
  readonly matched: string[];
}

const DOMAIN_WEIGHT = 10;
const SOURCES_WEIGHT = 1;

/** Words in a form in which case, hyphens and plurals do not matter. Only ever compared with words of the same treatment. */
function words(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "").map(singular);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const stem = word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  // "databases" and "classes" lose different endings in English; without the final e they meet their singular.
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

/** Words of a whole industry, or of a function that every field has: they speak up only where nothing says what the business is. */
const FAINT_WORDS: readonly string[] = [
  "fintech", "financial services", "media", "fraud detection", "predictive maintenance", "supply chain", "loyalty programme", "research", "laboratory", "trading", "membership", "fleet", "point of sale", "pos", "attribution",
  "invoicing", "plant", "mes", "consulting", "foundation", "farm", "printing", "gaming", "survey research", "open data", "audit log", "workforce", "recruiter", "industrial", "marketplace", "portfolio management", "telematics", "restaurant", "wearable", "wallet", "health", "security", "usage billing", "metering",
];
const FAINT_SHARE = 0.1;
/** An expression of several words is rarely an accident. */
const EXPRESSION_SHARE = 1.3;

interface Alias {
  readonly pack: DomainPack;
  readonly alias: string;
  readonly words: readonly string[];
  readonly weight: number;
  readonly faint: boolean;
}

function aliasOf(pack: DomainPack, alias: string): Alias {
  const list = words(alias), faint = FAINT_WORDS.includes(alias);
  return { pack, alias, words: list, faint, weight: list.join("").length * (list.length > 1 ? EXPRESSION_SHARE : 1) * (faint ? FAINT_SHARE : 1) };
}

const aliasLists = new WeakMap<readonly DomainPack[], readonly Alias[]>();

/** Longest first, so that "retail banking" is not also read as "retail". Made once for a list of packs. */
function aliasesOf(packs: readonly DomainPack[]): readonly Alias[] {
  let list = aliasLists.get(packs);
  if (list === undefined) {
    list = packs
      .flatMap((pack) => pack.aliases.map((alias) => aliasOf(pack, alias)))
      .sort((a, b) => b.words.length - a.words.length || b.weight - a.weight || (a.alias < b.alias ? -1 : 1));
    aliasLists.set(packs, list);
  }
  return list;
}

interface Hit {
  readonly alias: Alias;
  readonly at: number;
}

function found(list: readonly string[], aliases: readonly Alias[]): Hit[] {
  const taken = list.map(() => false);
  const hits: Hit[] = [];
  for (const alias of aliases) {
    for (let at = 0; at + alias.words.length <= list.length; at += 1) {
      const fits = alias.words.every((word, index) => list[at + index] === word && taken[at + index] === false);
      if (!fits) continue;
      alias.words.forEach((_, index) => { taken[at + index] = true; });
      hits.push({ alias, at });
    }
  }
  return hits.sort((a, b) => a.at - b.at);
}

/** After these words comes what the business works for, with or in, not what it is: "insurance for online shops". */
const LINKS = new Set(words("of for with without at in on across between from to by via about matching selling serving supplying making building running operating providing collecting covering connecting that which who whose where"));
const JOINERS = new Set(words("and or plus"));
/** Words behind the one that names the trade: "hospital group", "parcel logistics company". */
const COMPANY_WORDS = new Set(words("group company companies firm business corporation cooperative enterprise operator provider vendor maker producer platform portal site website service services network chain association organisation organization department division team unit brand start-up startup industry sector desk house shop store marketplace exchange app application system systems software tool tools solution data analytics reporting warehouse pipeline dashboard management operations uk us eu"));
/** How much more the word counts that names the trade than one before it: a "pharmaceutical logistics" company moves goods. */
const TRADE_WORD = 3;
/** Every link further from the trade, and a later clause, count that much of it. */
const LINK_SHARE = 0.25, LATER_CLAUSE_SHARE = 0.6;

/** Weight of each hit by its place in the sentence: English puts the trade last in its phrase, its customers and parts behind a link. */
function placed(text: string, aliases: readonly Alias[]): readonly (Hit & { readonly share: number })[] {
  const clauses = text.split(/[,;:()\[\]\n\u2013\u2014|]|[.!?](?=\s|$)/u).map(words);
  const list = clauses.flat();
  const hits = found(list, aliases);
  const covered = new Set(hits.filter(({ alias }) => !alias.faint || alias.words.length > 1).flatMap(({ alias, at }) => alias.words.map((_, index) => at + index)));
  const share = list.map(() => 0), end = list.map(() => 0);
  let at = 0;
  clauses.forEach((clause, number) => {
    const last = at + clause.length;
    let weight = number === 0 ? 1 : LATER_CLAUSE_SHARE;
    for (let start = at; start < last; ) {
      let stop = start;
      const breaks = (index: number): boolean => !covered.has(index) && (LINKS.has(list[index] ?? "") || JOINERS.has(list[index] ?? ""));
      while (stop < last && !breaks(stop)) stop += 1;
      let trade = stop;
      while (trade > start && !covered.has(trade - 1) && COMPANY_WORDS.has(list[trade - 1] ?? "")) trade -= 1;
      for (let index = start; index < stop; index += 1) {
        share[index] = weight;
        end[index] = trade;
      }
      if (stop < last && LINKS.has(list[stop] ?? "")) weight *= LINK_SHARE;
      start = stop + 1;
    }
    at = last;
  });
  return hits.map((hit) => {
    const stop = hit.at + hit.alias.words.length;
    return { ...hit, share: (share[hit.at] ?? 0) * (!hit.alias.faint && stop >= (end[stop - 1] ?? 0) ? TRADE_WORD : 1) };
  });
}

/**
 * The pack whose aliases the texts name most strongly. Each alias counts once per text, by its length; in the business domain by
 * its place in the sentence too, and ten times a word of the sources. Ties go to the smaller id. Without a match: the general
 * pack, score 0.
 */
export function matchDomain(text: string, sourcesText: string, packs: readonly DomainPack[] = domainPacks): DomainMatch {
  const aliases = aliasesOf(packs);
  const general = packs.find((pack) => pack.id === generalPack.id) ?? generalPack;
  const scores = new Map<string, { pack: DomainPack; score: number; matched: string[] }>();
  const own = placed(text, aliases);
  const parts = [
    { hits: own, weight: DOMAIN_WEIGHT },
    { hits: found(words(sourcesText), aliases).map((hit) => ({ ...hit, share: 1 })), weight: SOURCES_WEIGHT },
  ];
  for (const { hits, weight } of parts) {
    const strongest = new Map<Alias, number>();
    for (const { alias, share } of hits) strongest.set(alias, Math.max(strongest.get(alias) ?? 0, share));
    for (const [alias, share] of strongest) {
      const entry = scores.get(alias.pack.id) ?? { pack: alias.pack, score: 0, matched: [] };
      entry.score += alias.weight * weight * share;
      if (!entry.matched.includes(alias.alias)) entry.matched.push(alias.alias);
      scores.set(alias.pack.id, entry);
    }
  }
  // One everyday word among the sources ("Stripe payments") tells no field.
  const everyday = (entry: DomainMatch): boolean => entry.matched.length === 1 && words(entry.matched[0] ?? "").length === 1 && !own.some((hit) => hit.alias.pack === entry.pack);
  const ranked = [...scores.values()].filter((entry) => !everyday(entry)).sort((a, b) => b.score - a.score || byId(a.pack, b.pack));
  return ranked[0] ?? { pack: general, score: 0, matched: [] };
}

/** How often a text says the words of a transformation: its own count three times, those of its entity and the entity's name once. */
function timesNamed(pack: DomainPack, transformation: DomainTransformation, list: readonly string[]): number {
  const count = (alias: string): number => {
    const sought = words(alias);
    return list.filter((_, at) => sought.every((word, index) => list[at + index] === word)).length;
  };
  const entity = pack.entities.find((one) => one.id === transformation.entity);
  const named = [...(entity?.aliases ?? []), transformation.entity.replaceAll("_", " ")];
  const distinctNames = named.filter((name, index) => named.indexOf(name) === index);
  return distinctNames.reduce((sum, name) => sum + count(name), 0) + 3 * (transformation.aliases ?? []).reduce((sum, name) => sum + count(name), 0);
}

/** Letters of a word that tells one model from another: "churn" does, "score" and "risk" stand in many. */
const TELLING_LETTERS = 5;
const COMMON_MODEL_WORDS = new Set(words("score model ranking forecast detection estimate subscriber customer player alerts"));

/** The models that the texts name before the others, each group in the pack's order. */
function namedFirst(models: DomainPack["machineLearning"], list: readonly string[]): DomainPack["machineLearning"] {
  const named = models.filter(({ model }) => words(model).some((word) => word.length >= TELLING_LETTERS && !COMMON_MODEL_WORDS.has(word) && list.includes(word)));
  return named.length === 0 ? models : [...named, ...models.filter((model) => !named.includes(model))];
}

/** The pack as a brief reads it: the transformation whose entity its texts name most, and the models they name before others. */
export function withFittingTransformation(given: DomainPack, text: string): DomainPack {
  const list = words(text);
  const machineLearning = namedFirst(given.machineLearning, list);
  const pack = machineLearning.every((model, index) => model === given.machineLearning[index]) ? given : { ...given, machineLearning };
  if (pack.transformations === undefined) return pack;
  let best = pack.transformation;
  let most = timesNamed(pack, best, list);
  for (const candidate of pack.transformations) {
    const times = timesNamed(pack, candidate, list);
    if (times > most) [best, most] = [candidate, times];
  }
  return best === pack.transformation ? pack : { ...pack, transformation: best };
}
