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

/** Words for a whole industry. What the business sells says more: "fintech, subscription invoicing" sends invoices, it is no bank. */
const INDUSTRY_WORDS: readonly string[] = ["fintech", "financial services"];
const INDUSTRY_SHARE = 0.25;

interface Alias {
  readonly pack: DomainPack;
  readonly alias: string;
  readonly words: readonly string[];
  readonly weight: number;
}

const aliasLists = new WeakMap<readonly DomainPack[], readonly Alias[]>();

/** Longest first, so that "retail banking" is not also read as "retail". Made once for a list of packs. */
function aliasesOf(packs: readonly DomainPack[]): readonly Alias[] {
  let list = aliasLists.get(packs);
  if (list === undefined) {
    list = packs
      .flatMap((pack) => pack.aliases.map((alias) => ({ pack, alias, words: words(alias), weight: words(alias).join("").length * words(alias).length * (INDUSTRY_WORDS.includes(alias) ? INDUSTRY_SHARE : 1) })))
      .sort((a, b) => b.words.length - a.words.length || b.weight - a.weight || (a.alias < b.alias ? -1 : 1));
    aliasLists.set(packs, list);
  }
  return list;
}

function found(text: string, aliases: readonly Alias[]): { readonly alias: Alias; readonly at: number }[] {
  const list = words(text);
  const taken = list.map(() => false);
  const hits: { alias: Alias; at: number }[] = [];
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

/**
 * The pack whose aliases the texts name most strongly. Each alias counts once per text, by its length; a word of the business
 * domain weighs ten times a word of the sources. Ties go to the smaller id. Without a match: the general pack, score 0.
 */
export function matchDomain(text: string, sourcesText: string, packs: readonly DomainPack[] = domainPacks): DomainMatch {
  const aliases = aliasesOf(packs);
  const general = packs.find((pack) => pack.id === generalPack.id) ?? generalPack;
  const scores = new Map<string, { pack: DomainPack; score: number; matched: string[] }>();
  for (const [part, weight] of [[text, DOMAIN_WEIGHT], [sourcesText, SOURCES_WEIGHT]] as const) {
    const seen = new Set<string>();
    for (const { alias } of found(part, aliases)) {
      if (seen.has(alias.alias)) continue;
      seen.add(alias.alias);
      const entry = scores.get(alias.pack.id) ?? { pack: alias.pack, score: 0, matched: [] };
      entry.score += alias.weight * weight;
      if (!entry.matched.includes(alias.alias)) entry.matched.push(alias.alias);
      scores.set(alias.pack.id, entry);
    }
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score || byId(a.pack, b.pack));
  const best = ranked[0];
  // One everyday word among the sources ("Stripe payments") tells no field.
  if (best !== undefined && best.matched.length === 1 && words(best.matched[0] ?? "").length === 1 && !found(text, aliases).some((hit) => hit.alias.pack === best.pack)) return { pack: general, score: 0, matched: [] };
  return best ?? { pack: general, score: 0, matched: [] };
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

/** The pack with the transformation whose entity the texts name most; the pack's first one where none is named more often. */
export function withFittingTransformation(pack: DomainPack, text: string): DomainPack {
  if (pack.transformations === undefined) return pack;
  const list = words(text);
  let best = pack.transformation;
  let most = timesNamed(pack, best, list);
  for (const candidate of pack.transformations) {
    const times = timesNamed(pack, candidate, list);
    if (times > most) [best, most] = [candidate, times];
  }
  return best === pack.transformation ? pack : { ...pack, transformation: best };
}
