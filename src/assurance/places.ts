/** Where the parts, the readers and the sources of a brief stand, as far as the brief says. */
import type { Brief } from "../brief/brief.js";
import { areaOfRegion, areasIn, distanceOf, type Area, type Distance } from "../catalog/area-distances.js";
import { textFact, type Facts } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";

export interface Places {
  /** Area of the region, and of further ones where several regions are asked for. */
  readonly homes: readonly Area[];
  /** Areas in which the brief places readers. */
  readonly readers: readonly Area[];
  /** Areas a source's name places it in, by source id. */
  readonly sources: Readonly<Record<string, readonly Area[]>>;
}

/** Fields that say who reads and where. */
const READER_FIELDS = ["business_domain", "target_systems", "sla_requirements"] as const;

export function placesOf(brief: Brief, facts: Facts): Places {
  const own = areaOfRegion(textFact(facts, "region"));
  const further = brief.needs.some((need) => need.id === "multi-region") ? brief.regions.map((region) => areaOfRegion(region.value) ?? areasIn(region.value)[0]) : [];
  return {
    homes: own === undefined ? [] : distinct([own, ...further].filter((area): area is Area => area !== undefined)),
    readers: distinct(READER_FIELDS.flatMap((id) => areasIn(brief.fields[id]?.text ?? ""))),
    sources: Object.fromEntries(brief.sources.map((source) => [source.id, areasIn(source.name)])),
  };
}

/** A distance between two named areas. */
export interface Way extends Distance {
  readonly area: Area;
  readonly home: Area;
}

/** From the nearest home to an area outside all of them. */
function nearest(area: Area, homes: readonly Area[]): Way | undefined {
  let best: Way | undefined;
  for (const home of homes) {
    const distance = distanceOf(home, area);
    if (distance !== undefined && (best === undefined || distance.milliseconds < best.milliseconds)) best = { ...distance, area, home };
  }
  return best;
}

/** The way to the farthest of some areas from its nearest home; undefined where all are at home or nothing is said. */
export function farthestOf(areas: readonly Area[], homes: readonly Area[]): Way | undefined {
  let far: Way | undefined;
  for (const area of areas) {
    const way = homes.includes(area) ? undefined : nearest(area, homes);
    if (way !== undefined && (far === undefined || way.milliseconds > far.milliseconds)) far = way;
  }
  return far;
}
