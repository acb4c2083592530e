/** Entries of an overlay made whole: fields over the shipped entry of the same id, figures with their unit and source. */
import type { DomainPack } from "../catalog/domain.js";
import type { Practice, Source, Technology } from "../catalog/schema.js";
import { distinct } from "../shared/compare.js";
import type { DomainEntry, PracticeEntry, TechnologyEntry } from "./overlay.js";
import { readText, type Problem } from "./shape.js";

/** Key under which an overlay stands among the sources of an entry it changes. */
export const HOUSE_SOURCE = "house";

/** The figures of a technology and the unit each is stated in. */
const UNITS = { operatingFte: "FTE", maxMegabytesPerSecond: "MB/s", maxGigabytes: "GB", maxRecordKilobytes: "KB", maxRetentionDays: "days" } as const;
const FIGURES = Object.keys(UNITS) as readonly (keyof typeof UNITS)[];
/** Small groups of fields of which some may be changed; the first two name a source. */
const GROUPS = ["latency", "sla", "licence", "failure"] as const;

type Fields = Record<string, unknown>;

/** A technology with its changes; whole if the overlay's entry is. */
export function mergedTechnology(entry: TechnologyEntry, shipped: Technology | undefined, house: Source): Technology {
  const merged: Fields = { ...shipped, ...entry, sources: { ...shipped?.sources, ...entry.sources } };
  let used = false;
  const sourced = (given: object): Fields => {
    if ("source" in given) return given as Fields;
    used = true;
    return { ...given, source: HOUSE_SOURCE };
  };
  for (const key of FIGURES) if (typeof entry[key] === "object") merged[key] = { unit: UNITS[key], ...sourced(entry[key]) };
  if (shipped !== undefined) for (const key of GROUPS) if (typeof entry[key] === "object") merged[key] = { ...shipped[key], ...(key === "latency" || key === "sla" ? sourced(entry[key]) : entry[key]) };
  if (used && !Object.hasOwn(merged["sources"] as Fields, HOUSE_SOURCE)) merged["sources"] = { ...(merged["sources"] as Fields), [HOUSE_SOURCE]: house };
  return merged as unknown as Technology;
}

/** A figure in another unit would be read as if it were in ours. */
export function unitProblems(technology: Technology): Problem[] {
  return FIGURES.flatMap((key) => {
    const unit = technology[key]?.unit;
    return unit === undefined || unit === UNITS[key] || (key === "maxRetentionDays" && unit === "day") ? [] : [{ path: `${key}.unit`, read: readText(unit), message: "The figure is stated in another unit.", hint: `Allowed: ${UNITS[key]}.` }];
  });
}

/** A practice with its changes; what is empty in most of them need not be written. */
export function mergedPractice(entry: PracticeEntry, shipped: Practice | undefined): Practice {
  const base = shipped ?? { aliases: [], options: [], parameters: {}, features: [], maturity: 4, status: "active", sources: {} };
  return { ...base, ...entry, sources: { ...base.sources, ...entry.sources } } as Practice;
}

/** Lists whose items have an id: those of the overlay replace or follow. */
const BY_ID = ["entities", "windows", "rules", "kpis"] as const;
/** Lists that an overlay adds to. */
const ADDED = ["aliases", "personalData", "usualRegimes", "dataProducts", "joins", "reconciliation", "outliers"] as const;

function byIds(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): unknown[] {
  const items = new Map(before.map((item) => [item.id, item]));
  for (const item of after) items.set(item.id, item);
  return [...items.values()];
}

/** A pack with its changes over the shipped one, or over the pack that a new one extends. A new one has its own words only. */
export function mergedDomain({ extends: _base, ...entry }: DomainEntry, base: DomainPack, isNew: boolean): DomainPack {
  const merged: Fields = { ...allOf(base), ...(isNew ? { aliases: [] } : {}), ...entry, sources: { ...base.sources, ...entry.sources } };
  for (const key of BY_ID) if (Array.isArray(entry[key])) merged[key] = byIds(base[key], entry[key]);
  for (const key of ADDED) if (Array.isArray(entry[key])) merged[key] = distinct([...(isNew && key === "aliases" ? [] : base[key]), ...(entry[key] as readonly unknown[])]);
  return merged as unknown as DomainPack;
}

/** A place in a merged pack as a place in the overlay's entry; in what was inherited, the item's id stands for its place. */
export function placeInEntry(path: string, entry: DomainEntry, merged: DomainPack): string {
  const [whole = "", key = "", place = ""] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const list = merged[key as keyof DomainPack], own = entry[key as keyof DomainEntry];
  if (!Array.isArray(list)) return path;
  const item = (list as readonly unknown[])[Number(place)];
  const at = Array.isArray(own) ? (own as readonly unknown[]).indexOf(item) : -1;
  const id: unknown = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return `${key}[${at >= 0 ? String(at) : typeof id === "string" ? id : `inherited ${place}`}]${path.slice(whole.length)}`;
}

/** In the built package the long parts of a pack are read on first use; a copy reads them all. */
function allOf(pack: DomainPack): Fields {
  return Object.fromEntries(Object.keys(pack).map((key) => [key, pack[key as keyof DomainPack]]));
}
