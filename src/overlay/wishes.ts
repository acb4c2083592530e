/** Bans, preferences and requirements of a house as rules like any other. */
import type { Rule } from "../rules/rule.js";
import type { House } from "./house.js";
import { allNames, named, placesOf } from "./names.js";
import { allowedWords } from "./nearest.js";
import type { Ban, Overlay, Preference, Requirement } from "./overlay.js";
import { readText, type Problem } from "./shape.js";

/** A rule with the topic it belongs to ("any" for one over all technologies), and the place of the overlay it comes from. */
export interface Placed {
  readonly topic: string;
  readonly rule: Rule;
  readonly path: string;
}

interface Made {
  readonly placed: readonly Placed[];
  readonly problems: readonly Problem[];
}

type Kind = "ban" | "prefer" | "require";
type Wish = Ban & Partial<Preference> & Requirement;

function effectOf(kind: Kind, wish: Wish, options: readonly string[]): Rule["effect"] {
  if (kind === "ban") return { kind: "exclude", options };
  if (kind === "require") return { kind: "require", options };
  return { kind: "prefer", options, weight: wish.weight ?? "moderate", ...(wish.against === true ? { against: true } : {}) };
}

function oneWish(kind: Kind, wish: Wish, path: string, house: House, source: string): Made {
  const found = named(wish.id, house, wish.exactly);
  if (found === undefined) return { placed: [], problems: [{ path: `${path}.id`, read: readText(wish.id), message: "Nothing in the catalog has this id or name.", hint: allowedWords(wish.id, allNames(house), "`pipewright catalog list` prints all ids.") }] };
  const topicIds = house.topics.map((topic) => topic.id);
  const unknown = (wish.topics ?? []).map((topic, index) => ({ topic, index })).filter(({ topic }) => !topicIds.includes(topic));
  if (unknown.length > 0) return { placed: [], problems: unknown.map(({ topic, index }) => ({ path: `${path}.topics[${String(index)}]`, read: readText(topic), message: "No such topic.", hint: allowedWords(topic, topicIds, "docs/reference/rules.md lists all.") })) };
  const word = kind === "prefer" && wish.against === true ? "avoid" : kind;
  const rule = (topic: string, options: readonly string[]): Placed => ({
    topic, path,
    rule: { id: `${topic}/house-${word}-${found.id}`, ...(wish.when ? { when: wish.when } : {}), effect: effectOf(kind, wish, options), because: wish.reason, sources: [source] },
  });
  const practices = placesOf({ ...found, technologies: [] }, house, wish.topics);
  // A ban holds in every role, one rule for all topics of technologies.
  const places = kind === "ban" ? new Map([...(found.technologies.length > 0 ? [["any", found.technologies.map((item) => item.id)] as const] : []), ...practices]) : placesOf(found, house, wish.topics);
  if (places.size === 0) return { placed: [], problems: [{ path: `${path}.${wish.topics === undefined ? "id" : "topics"}`, read: readText(wish.topics ?? wish.id), message: `${wish.id} is no candidate there.`, hint: allowedWords("", [...placesOf(found, house, topicIds).keys()]) }] };
  return { placed: [...places].map(([topic, options]) => rule(topic, options)), problems: [] };
}

/** The rules that the wishes of an overlay make. `usable` says which entries have the right shape. */
export function wishRules(overlay: Overlay, usable: (section: Kind, index: number) => boolean, house: House, source: string): Made {
  const made = (["ban", "prefer", "require"] as const).flatMap((kind) =>
    (overlay[kind] ?? []).flatMap((wish, index) => (usable(kind, index) ? [oneWish(kind, wish, `${kind}[${String(index)}]`, house, source)] : [])),
  );
  return { placed: made.flatMap((item) => item.placed), problems: made.flatMap((item) => item.problems) };
}
