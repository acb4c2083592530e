/** What a word on the command line means: decisions, or entries of the catalog by id, name, alias or family. */
import { aliasWords } from "../catalog/aliases.js";
import type { Practice, Technology } from "../catalog/schema.js";
import type { Answered } from "../decisions/decide.js";
import { compareText, distinct } from "../shared/compare.js";

/** A technology or practice of the catalog, and where it could be chosen. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: "technology" | "practice";
  /** Roles of a technology; the topic of a practice. */
  readonly roles: readonly string[];
  /** Decisions of this brief it is a candidate in. */
  readonly candidateIn: readonly string[];
}

interface Choices {
  readonly technologies: readonly Technology[];
  readonly practices: readonly Practice[];
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly options: readonly string[];
}

const key = (text: string): string => aliasWords(text).join(" ");

/** Entries a word means: the one with this id; else those with this name or alias, then the rest of the family. */
export function entriesOf(word: string, { technologies, practices }: Choices, answered: readonly Answered[]): Entry[] {
  const all: { entry: Known; kind: Entry["kind"]; roles: readonly string[] }[] = [
    ...technologies.map((entry) => ({ entry, kind: "technology" as const, roles: entry.roles })), ...practices.map((entry) => ({ entry, kind: "practice" as const, roles: [entry.topic] })),
  ];
  const sought = key(word);
  const named = (entry: Known): boolean => [entry.id, entry.name, ...entry.aliases].some((name) => key(name) === sought);
  const member = (entry: Known): boolean => entry.options.some((option) => key(option) === sought);
  const exact = all.filter(({ entry }) => entry.id === word);
  const found = exact.length > 0 || sought === "" ? exact : [...all.filter(({ entry }) => named(entry)), ...all.filter(({ entry }) => !named(entry) && member(entry))];
  return found.map(({ entry, kind, roles }) => ({
    id: entry.id, name: entry.name, kind, roles,
    candidateIn: answered.filter(({ question }) => question.candidates.some((candidate) => candidate.id === entry.id)).map(({ decision }) => decision.id),
  }));
}

/** Names near a word that means nothing. */
export function nearNames(word: string, names: readonly string[]): string[] {
  const sought = word.toLowerCase();
  const parts = sought.split(/[^a-z0-9]+/u).filter((part) => part.length > 2);
  return distinct([...names.filter((name) => name.includes(sought)), ...names.filter((name) => parts.some((part) => name.includes(part)))]).sort(compareText).slice(0, 8);
}
