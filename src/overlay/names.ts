/** Names of an overlay to catalog entries, by the same names that a brief may use. */
import { aliasWords, buildAliasTable, type AliasTable } from "../catalog/aliases.js";
import { FAMILY_TOPICS } from "../catalog/families.js";
import type { Practice, Technology } from "../catalog/schema.js";
import { distinct } from "../shared/compare.js";
import type { House } from "./house.js";

/** What a name stands for: one entry, or all of a family. */
export interface Named {
  readonly id: string;
  readonly technologies: readonly Technology[];
  readonly practices: readonly Practice[];
}

const tables = new WeakMap<House, AliasTable>();

function tableOf(house: House): AliasTable {
  let table = tables.get(house);
  if (table === undefined) tables.set(house, (table = buildAliasTable({ technologies: house.technologies, practices: house.practices })));
  return table;
}

function entry(id: string, house: House): Named | undefined {
  const technology = house.technology(id), practices = house.practices.filter((item) => item.id === id);
  return technology === undefined && practices.length === 0 ? undefined : { id, technologies: technology ? [technology] : [], practices };
}

/**
 * The entries a name stands for; undefined where nothing has it. A name means what it means in a brief: "databricks" is the family on
 * every platform, though one entry has that id; with `exactly` it is that entry.
 */
export function named(name: string, house: House, exactly = false): Named | undefined {
  const own = entry(name, house);
  if (exactly) return own;
  const words = aliasWords(name);
  const found = (tableOf(house).names.get(words[0] ?? "") ?? []).find((item) => item.words.join(" ") === words.join(" "));
  if (own !== undefined && !(found?.kind === "family" && found.id === name)) return own;
  if (found !== undefined && found.kind !== "family") return entry(found.id, house);
  const family = found?.id ?? name;
  const members = { technologies: house.technologies.filter((item) => item.options.includes(family)), practices: house.practices.filter((item) => item.options.includes(family)) };
  return members.technologies.length + members.practices.length === 0 ? own : { id: family, ...members };
}

/** All names that `named` would know, for suggestions: ids first. */
export function allNames(house: House): string[] {
  return distinct([...house.technologies.map((item) => item.id), ...house.practices.map((item) => item.id), ...house.technologies.flatMap((item) => [...item.options, ...item.aliases])]);
}

/** Topic ids in which the name settles something, with the entries that are candidates there. */
export function placesOf({ id, technologies, practices }: Named, house: House, wanted: readonly string[] | undefined): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const add = (topic: string, entry: string): void => void places.set(topic, [...(places.get(topic) ?? []), entry]);
  for (const topic of house.topics) {
    if (wanted !== undefined && !wanted.includes(topic.id)) continue;
    const { candidates } = topic;
    if ("practices" in candidates) practices.filter((item) => item.topic === candidates.practices).forEach((item) => add(topic.id, item.id));
    else technologies.filter((item) => (item.roles as readonly string[]).includes(candidates.role) && (wanted !== undefined || settles(id, item, candidates.role))).forEach((item) => add(topic.id, item.id));
  }
  return places;
}

/** A product settles its main role; a family the roles that its name means. */
function settles(family: string, technology: Technology, role: string): boolean {
  return (technology.id === family ? undefined : FAMILY_TOPICS[family])?.includes(role) ?? technology.roles[0] === role;
}
