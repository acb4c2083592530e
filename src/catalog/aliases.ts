/**
 * Names to catalog ids. Built from the catalog entries' own names and aliases and from the extra words; a lookup finds the
 * longest name at a token, so "Azure Databricks" wins over "Azure".
 */
import { CAUTIOUS, ENGINE_WORDS, FAMILY_WORDS, NEVER, PLATFORM_WORDS, REGIME_WORDS, SAAS_WORDS } from "./alias-words.js";

export interface AliasTarget {
  readonly kind: "technology" | "practice" | "regime" | "platform" | "family" | "engine" | "saas";
  readonly id: string;
}
export interface AliasEntry extends AliasTarget {
  readonly words: readonly string[];
  readonly alias: string;
  /** Also an English word: counts only when written as a name. */
  readonly cautious: boolean;
}
/** Entries by their first word, longest first. */
export interface AliasTable {
  readonly names: ReadonlyMap<string, readonly AliasEntry[]>;
  readonly engines: ReadonlyMap<string, readonly AliasEntry[]>;
  readonly saas: ReadonlyMap<string, readonly AliasEntry[]>;
}

/** What the table needs of a catalog entry. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly options?: readonly string[];
}
export interface AliasSources {
  readonly technologies?: readonly NamedEntry[];
  readonly practices?: readonly NamedEntry[];
  readonly regimes?: readonly NamedEntry[];
}

/** The words of a name as tokens see them: "Pub/Sub" is "pub", "sub"; digits after letters stay ("k8s"). */
export function aliasWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:#|\+\+)?|\d+(?:[.,]\d+)*/gu) ?? [];
}

type Index = Map<string, AliasEntry[]>;

function add(index: Index, alias: string, target: AliasTarget): void {
  const words = aliasWords(alias);
  const first = words[0];
  if (first === undefined) return;
  const list = index.get(first) ?? [];
  if (list.some((entry) => entry.words.join(" ") === words.join(" "))) return;
  list.push({ ...target, words, alias, cautious: words.length === 1 && CAUTIOUS.has(first) });
  index.set(first, list);
}

function addLines(index: Index, lines: string, kind: AliasTarget["kind"]): void {
  for (const line of lines.trim().split("\n")) {
    const [id = "", names = ""] = line.split(": ");
    for (const name of names.split(", ")) add(index, name, { kind, id });
  }
}

function finish(index: Index): Index {
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The table over a catalog. A name that several technologies share becomes their family: the option id they have in common. */
export function buildAliasTable(sources: AliasSources = {}): AliasTable {
  const names: Index = new Map();
  addLines(names, PLATFORM_WORDS, "platform");
  for (const regime of sources.regimes ?? []) for (const alias of [regime.id, regime.name, ...regime.aliases]) addNamed(names, alias, { kind: "regime", id: regime.id });
  addLines(names, REGIME_WORDS, "regime");
  addTechnologies(names, sources.technologies ?? []);
  addLines(names, FAMILY_WORDS, "family");
  for (const practice of sources.practices ?? []) for (const alias of [practice.name, ...practice.aliases]) if (aliasWords(alias).length > 1 || alias.includes("-")) addNamed(names, alias, { kind: "practice", id: practice.id });
  const engines: Index = new Map();
  addLines(engines, ENGINE_WORDS, "engine");
  const saas: Index = new Map();
  addLines(saas, SAAS_WORDS, "saas");
  return { names: finish(names), engines: finish(engines), saas: finish(saas) };
}

function addNamed(index: Index, alias: string, target: AliasTarget): void {
  const words = aliasWords(alias);
  if (words.length === 0 || (words.length === 1 && (NEVER.has(words[0] ?? "") || (words[0] ?? "").length < 2))) return;
  add(index, alias, target);
}

function addTechnologies(names: Index, technologies: readonly NamedEntry[]): void {
  const owners = new Map<string, NamedEntry[]>();
  for (const technology of technologies) {
    for (const alias of [technology.id, technology.name, ...technology.aliases]) {
      const key = aliasWords(alias).join(" ");
      const list = owners.get(key) ?? [];
      if (!list.includes(technology)) list.push(technology);
      owners.set(key, list);
    }
  }
  const byOption = new Map<string, number>();
  for (const technology of technologies) for (const option of technology.options ?? []) byOption.set(option, (byOption.get(option) ?? 0) + 1);
  const familyIds = familyWords();
  for (const [key, list] of owners) {
    const family = familyIds.get(key);
    const only = list.length === 1 ? list[0] : undefined;
    if (family !== undefined && ((byOption.get(family) ?? 0) > 1 || only === undefined)) addNamed(names, key, { kind: "family", id: family });
    else if (only !== undefined) addNamed(names, key, { kind: "technology", id: only.id });
    else {
      const shared = (list[0]?.options ?? []).find((option) => list.every((entry) => entry.options?.includes(option)));
      addNamed(names, key, shared === undefined ? { kind: "technology", id: list[0]?.id ?? key } : { kind: "family", id: shared });
    }
  }
}

function familyWords(): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of FAMILY_WORDS.trim().split("\n")) {
    const [id = "", names = ""] = line.split(": ");
    for (const name of names.split(", ")) words.set(aliasWords(name).join(" "), id);
  }
  return words;
}

let plain: AliasTable | undefined;
/** The table of the extra words alone: what is used when no catalog is handed in. */
export function plainAliasTable(): AliasTable {
  plain ??= buildAliasTable();
  return plain;
}
