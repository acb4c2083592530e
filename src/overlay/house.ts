/** A catalog with the rules, domains and prices that go with it: the shipped ones, or those of a house laid over them. */
import type { DomainPack } from "../catalog/domain.js";
import { domainPacks } from "../catalog/domains/index.js";
import type { Catalog } from "../catalog/index.js";
import type { Price } from "../catalog/schema.js";
import { anyTechnologyRules } from "../rules/any.js";
import { topics } from "../rules/index.js";
import type { Rule, Topic } from "../rules/rule.js";

/** What overlays changed, so that a changed decision can be traced to it. */
export interface HouseChanges {
  /** Rule id to the name of the overlay that added or replaced it. */
  readonly rules: ReadonlyMap<string, string>;
  /** Disabled rule id to the name of the overlay. */
  readonly disabled: ReadonlyMap<string, string>;
  /** Technologies and practices added or changed, to the name of the overlay. */
  readonly entries: ReadonlyMap<string, string>;
  /** SKUs with a price of the house, to the name of the overlay. */
  readonly prices: ReadonlyMap<string, string>;
}

/** Everything a design is made with. */
export interface House extends Catalog {
  readonly topics: readonly Topic[];
  /** Rules over attributes of any technology. */
  readonly general: readonly Rule[];
  readonly domains: readonly DomainPack[];
  /** Own prices; the first for a SKU and region counts, and all of them win over the books. */
  readonly prices: readonly Price[];
  readonly changes: HouseChanges;
}

const NO_CHANGES: HouseChanges = { rules: new Map(), disabled: new Map(), entries: new Map(), prices: new Map() };

const houses = new WeakMap<Catalog, House>();

/** The catalog with the shipped rules and domains, unless it brings its own. The same catalog gives the same object. */
export function houseOf(catalog: Catalog): House {
  if (isHouse(catalog)) return catalog;
  let house = houses.get(catalog);
  if (house === undefined) houses.set(catalog, (house = { ...catalog, topics, general: anyTechnologyRules, domains: domainPacks, prices: [], changes: NO_CHANGES }));
  return house;
}

function isHouse(catalog: Catalog): catalog is House {
  return "topics" in catalog && "general" in catalog && "changes" in catalog;
}
