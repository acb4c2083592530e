/** Sizes every component of the topology at today's volume and at the horizon. */
import type { Technology } from "../catalog/schema.js";
import type { Dimension } from "../catalog/vocabulary.js";
import type { Finding } from "../design/design.js";
import type { Component } from "../design/topology.js";
import { numberFact } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { certainties } from "./certainty.js";
import type { ComponentFootprint, Footprint, Meters, Sizing, SizingContext, Units } from "./context.js";
import { dimensionQuantity, principalDimensions } from "./dimensions.js";
import { dutyOf } from "./duty.js";
import { sizeEffects } from "./effects.js";
import { growthPlan } from "./growth.js";
import { itemInput } from "./inputs.js";
import type { SizingItem } from "./item.js";
import { batchNeed, computeLoad, sizeLoad, type BatchNeed, type Load } from "./load.js";
import { readMeter } from "./meters.js";
import { makeScope, topicsOf, type Scope } from "./scope.js";
import { chooseUnits, isRate, mostUnits } from "./units.js";
import { Worksheet } from "./worksheet.js";
import { isStreaming } from "../brief/flow-class.js";

/** Sized last, in this order, because they count what the others need. */
const LAST: readonly string[] = ["compute", "backup", "key-management", "monitoring", "log-aggregation"];

function inSizingOrder(components: readonly Component[]): Component[] {
  const rank = (component: Component) => LAST.indexOf(component.role);
  return components
    .filter((component) => component.role !== "source" && component.role !== "target")
    .map((component, index) => ({ component, index }))
    .sort((a, b) => rank(a.component) - rank(b.component) || a.index - b.index)
    .map((entry) => entry.component);
}

function sourceTitle(technology: Technology | undefined) {
  return (key: string): string | undefined => {
    // The shape of a capacity (least units, steps, copies) is stated by the page its first figure is from.
    const first = Object.values(technology?.capacity?.sizes[0]?.per ?? {})[0]?.source;
    const source = technology?.sources[key === "" ? (first ?? "") : key] ?? (key === "" ? Object.values(technology?.sources ?? {})[0] : undefined);
    return source === undefined ? undefined : `${source.title}, ${source.asOf}${source.unverified === true ? ", unverified" : ""}`;
  };
}

/** Capacity may be stated in dimensions the role does not usually have; they are computed all the same. */
function wantedDimensions(component: Component, technology: Technology | undefined): Dimension[] {
  const wanted = new Set<Dimension>(topicsOf(component).flatMap(principalDimensions));
  for (const size of technology?.capacity?.sizes ?? []) for (const id of Object.keys(size.per) as Dimension[]) wanted.add(id);
  return [...wanted];
}

interface Sized {
  readonly footprint: ComponentFootprint;
  readonly exceeded: boolean;
}

function sizeComponent(context: SizingContext, component: Component, load: Load, batchOf: (flow: Flow) => BatchNeed, others: readonly ComponentFootprint[], sheet: Worksheet): Sized {
  const scope = makeScope(context, component, load, batchOf, others, sheet, (self: Scope, id) => {
    const quantity = dimensionQuantity(self, id);
    return sheet.add(component.id, id, quantity.unit, quantity.formula, quantity.inputs, quantity.source);
  });
  const { technology } = scope;
  const dimensions: Partial<Record<Dimension, number>> = {};
  for (const id of wantedDimensions(component, technology)) dimensions[id] = scope.dimension(id);
  const capacity = technology?.capacity;
  const chosen = capacity === undefined ? undefined : chooseUnits({ component: component.id, technology: component.technology, loadOf: (id) => scope.dimension(id), source: sourceTitle(technology) }, capacity, sheet);
  const duty = dutyOf(scope, capacity, chosen?.units);
  const meters: Meters = {};
  for (const line of technology?.bill ?? []) {
    const reading = readMeter({ scope, units: chosen?.units, capacity, duty, line, source: sourceTitle(technology)("") });
    if (reading !== undefined) meters[line.meter] = reading;
  }
  return {
    footprint: {
      component: component.id, dimensions, meters, hours: duty.hours,
      ...(chosen === undefined ? {} : { units: chosen.units }), ...(duty.runHours === undefined ? {} : { runHours: duty.runHours }), ...(duty.runHoursByFlow === undefined ? {} : { runHoursByFlow: duty.runHoursByFlow }),
    },
    exceeded: chosen?.exceeded === true,
  };
}

/** Quantities of the bill stand after everything they are made from. */
function isMetered(item: SizingItem): boolean {
  return item.id.startsWith(`${item.component}.month.`);
}

function takeFootprint(context: SizingContext, growth: number, sheet: Worksheet, exceeded: string[]): Footprint {
  const load = computeLoad(context.facts, context.flows, growth, sheet);
  const batches = new Map(context.flows.filter((flow) => !isStreaming(flow)).map((flow) => [flow.id, batchNeed(flow, load, sheet)]));
  const batchOf = (flow: Flow) => batches.get(flow.id) ?? batchNeed(flow, load, sheet);
  const done: ComponentFootprint[] = [];
  const components: Record<string, ComponentFootprint> = {};
  for (const component of inSizingOrder(context.topology.components)) {
    const sized = sizeComponent(context, component, load, batchOf, done, sheet);
    done.push(sized.footprint);
    components[component.id] = sized.footprint;
    if (sized.exceeded) exceeded.push(component.id);
  }
  return { growth, components };
}

function unitsOf(footprint: Footprint): Record<string, Units> {
  const units: Record<string, Units> = {};
  for (const [id, entry] of Object.entries(footprint.components)) if (entry.units !== undefined) units[id] = entry.units;
  return units;
}

/** Growth-planned counts beside today's. Their own arithmetic stands in the horizon's sheet. */
function horizonItems(horizon: Footprint, sameAsToday: boolean): SizingItem[] {
  const sheet = new Worksheet();
  for (const [component, { units }] of Object.entries(horizon.components)) {
    if (units === undefined) continue;
    sheet.add(component, "unitsAtHorizon", units.unit, "units", { units: itemInput(units.count, units.unit, sameAsToday ? component : `${HORIZON}${component}`, "units") });
  }
  return [...sheet.items];
}

/** Before the ids of the horizon's sheet: "horizon:event-log.units". */
const HORIZON = "horizon:";

const SCALES_BY_ITSELF: readonly string[] = ["auto-scaling", "scale-to-zero"];

/** Counts past what is allowed or sensible, and rates that leave nothing to catch up with. */
function findingsOf(context: SizingContext, now: Footprint, horizon: Footprint, exceeded: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const component of context.topology.components) {
    const units = now.components[component.id]?.units;
    const technology = context.technology(component.technology);
    if (units === undefined || technology?.capacity === undefined) continue;
    const later = horizon.components[component.id]?.units?.count ?? units.count;
    const size = technology.capacity.sizes.find((item) => item.name === units.sizeName && (item.maxUnits ?? 0) !== 1) ?? technology.capacity.sizes[0];
    const connectors = now.components[component.id]?.dimensions.connectors;
    const most = size === undefined ? Number.POSITIVE_INFINITY : mostUnits(size, technology.capacity, connectors);
    if (exceeded.has(component.id)) {
      const today = units.count > most;
      findings.push({
        severity: today ? "error" : "warning", code: "capacity-exceeded", component: component.id,
        message: `${component.name} needs ${units.count} x ${units.unit} (${units.sizeName}) today and ${later} at the planning horizon; ${most} is the most that is allowed or sensible. ${technology.capacity.taskPerConnector === true ? `A connector is one task on one worker: divide the tables of the busiest database over ${Math.ceil(later / most)} connectors, each with a slot of its own,` : `Ask for a quota or split the load over ${Math.ceil(later / most)} installations`}${today ? " before the start" : " before the horizon"}.`,
      });
    }
    const loaded = units.needs.some((need) => need.units > 0 && isRate(need.dimension));
    if (loaded && units.catchUpMinutes === undefined && !SCALES_BY_ITSELF.some((feature) => (technology.features as readonly string[]).includes(feature))) {
      findings.push({
        severity: "warning", code: "no-catch-up", component: component.id,
        message: `${component.name} at ${units.count} x ${units.unit} carries the peak and nothing more: a backlog made at peak waits for the next quiet hour.`,
      });
    }
  }
  return findings;
}

/** Today's footprint alone, for what is only priced and compared: no growth, no worksheet, no doubt. Its high estimate is today's. */
export function sizeToday(context: SizingContext): Sizing {
  const exceeded: string[] = [];
  const now = takeFootprint(context, 1, new Worksheet(), exceeded);
  const meters = Object.fromEntries(Object.entries(now.components).map(([id, entry]) => [id, entry.meters]));
  return { certainty: {}, items: [], units: unitsOf(now), unitsAtHorizon: unitsOf(now), meters, now, horizon: now, findings: [] };
}

/**
 * The sizing of a design. Prices follow `now`; provisioned capacity is planned for `horizon`. Items carry today's
 * arithmetic, and `unitsAtHorizon` beside each count.
 */
export function sizeComponents(context: SizingContext): Sizing {
  const sheet = new Worksheet();
  const exceeded: string[] = [];
  const now = takeFootprint(context, 1, sheet, exceeded);
  const growth = Math.max(1, numberFact(context.facts, "growthFactor", 1));
  const later = new Worksheet(HORIZON);
  const horizon = growth === 1 ? now : takeFootprint(context, growth, later, exceeded);
  const meters: Record<string, Meters> = {};
  for (const [id, entry] of Object.entries(now.components)) meters[id] = entry.meters;
  const loadItems = sizeLoad(context.facts, context.flows);
  const known = new Set(loadItems.map((item) => item.id));
  const own = sheet.items.filter((item) => !known.has(item.id));
  const growing = new Worksheet();
  sizeEffects(context, now, [...loadItems, ...own], growing);
  growthPlan(context, now, horizon, (technology) => sourceTitle(technology), growing);
  const plain = [...loadItems, ...own.filter((item) => !isMetered(item)), ...horizonItems(horizon, growth === 1), ...growing.items, ...own.filter(isMetered), ...later.items];
  const certainty = certainties(plain, context);
  return {
    certainty, items: plain.map((item) => ({ ...item, certainty: certainty[item.id] ?? "assumed" })),
    units: unitsOf(now), unitsAtHorizon: unitsOf(horizon), meters, now, horizon,
    findings: findingsOf(context, now, horizon, new Set(exceeded)),
  };
}

