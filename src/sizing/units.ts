/** From load to units: brokers, shards, workers, nodes. */
import type { Capacity, CapacitySize } from "../catalog/schema.js";
import type { Dimension } from "../catalog/vocabulary.js";
import { DIMENSIONS } from "../catalog/vocabulary.js";
import { roundSignificant, roundUpToMultiple } from "../shared/quantity.js";
import { assumed, sizingAssumptions } from "./assumptions.js";
import type { DimensionNeed, Units } from "./context.js";
import { evaluateFormula, type Input, type Inputs } from "./formula.js";
import { catalogInput, itemInput } from "./inputs.js";
import type { Worksheet } from "./worksheet.js";

/** Rates whose backlog can be worked off after an outage. */
const RATES: readonly Dimension[] = [
  "ingressMegabytesPerSecond", "ingressRecordsPerSecond", "processedMegabytesPerSecond", "processedRecordsPerSecond", "writesPerSecond",
];

/** True for dimensions whose backlog can be worked off. */
export function isRate(dimension: Dimension): boolean {
  return RATES.includes(dimension);
}

/**
 * Share of a unit that is planned for. Where units are spread over zones (`multipleOf`), the load must also fit the zones
 * that remain when one is lost: two thirds of three zones.
 */
export function plannedShare(capacity: Capacity): number {
  const zones = capacity.multipleOf ?? 1;
  const share = zones >= 2 ? Math.min(capacity.utilisation, (zones - 1) / zones) : capacity.utilisation;
  return roundSignificant(share > 0 ? share : 1);
}

/** Unit of a dimension's load; the catalog's own words may say more ("GB raw (12 x 8 TB)"), which belongs to the source. */
const UNITS: Readonly<Record<Dimension, string>> = {
  ingressMegabytesPerSecond: "MB/s", egressMegabytesPerSecond: "MB/s", ingressRecordsPerSecond: "records/s", partitions: "partition replicas",
  processedMegabytesPerSecond: "MB/s", processedRecordsPerSecond: "records/s", stateGigabytes: "GB", batchGigabytesPerHour: "GB/h", scanGigabytesPerHour: "GB/h",
  concurrentQueries: "queries", queriesPerSecond: "queries/s", readsPerSecond: "reads/s", writesPerSecond: "writes/s", storageGigabytes: "GB", memoryGigabytes: "GB",
  logGigabytesPerDay: "GB/day", metricSeries: "series", spansPerSecond: "spans/s", connectors: "connectors", jobsPerDay: "runs/day", users: "users", vcpu: "vCPU",
};

/** Unit of a dimension's load. */
export function dimensionUnit(dimension: Dimension): string {
  return UNITS[dimension];
}

interface Worked extends DimensionNeed {
  readonly formula: string;
  readonly inputs: Inputs;
}

function needsOf(size: CapacitySize, capacity: Capacity, owner: Owner): Worked[] {
  const share = plannedShare(capacity);
  const needs: Worked[] = [];
  for (const dimension of DIMENSIONS) {
    const figure = size.per[dimension];
    if (figure === undefined || figure.value <= 0) continue;
    const copies = dimension === "storageGigabytes" ? (capacity.replicationFactor ?? 1) : 1;
    const unit = UNITS[dimension];
    const inputs: Inputs = {
      load: itemInput(owner.loadOf(dimension), unit, owner.component, dimension), ...(copies === 1 ? {} : { copies: catalogInput(copies, "copies", owner.technology) }),
      perUnit: catalogInput(figure.value, `${unit} per ${capacity.unit}`, owner.technology), utilisation: catalogInput(share, "fraction", owner.technology),
    };
    const formula = `ceil(load${copies === 1 ? "" : " x copies"} / (perUnit x utilisation))`;
    const source = owner.source(figure.source);
    const note = /\((.*)\)$/.exec(figure.unit)?.[1];
    needs.push({
      dimension, load: owner.loadOf(dimension) * copies, perUnit: figure.value, units: evaluateFormula(formula, inputs), formula, inputs,
      ...(source === undefined ? {} : { source: note === undefined ? source : `${source} (${note})` }),
    });
  }
  return needs;
}

/** What the units are counted for: a component, its load, and the sources of its technology's figures. */
export interface Owner {
  readonly component: string;
  readonly technology: string;
  readonly loadOf: (dimension: Dimension) => number;
  /** The words of a source of the catalog entry; those of the entry as a whole for "". */
  readonly source: (key: string) => string | undefined;
}

function countOf(needs: readonly DimensionNeed[], capacity: Capacity): number {
  const most = needs.reduce((count, need) => Math.max(count, need.units), capacity.minUnits);
  return roundUpToMultiple(most, capacity.multipleOf ?? 1);
}

/** Largest count of a size that is allowed or sensible: where a connector is one task, one worker each and one to take over. */
export function mostUnits(size: CapacitySize, capacity: Capacity, connectors?: number): number {
  const most = size.maxUnits ?? capacity.maxUnits ?? Number.POSITIVE_INFINITY;
  return capacity.taskPerConnector === true && connectors !== undefined ? Math.min(most, Math.max(capacity.minUnits, connectors + 1)) : most;
}

/** Minutes to work off one hour's backlog: outage x arrival / (capacity - arrival). Twice the arrival as capacity: 60 min. */
export function catchUp(arrival: number, capacity: number): number | undefined {
  if (capacity <= arrival || arrival <= 0) return undefined;
  return roundSignificant((60 * sizingAssumptions.outageHours.value * arrival) / (capacity - arrival), 4);
}

/** The slowest catch-up over the rates the capacity is stated in. */
function slowestCatchUp(needs: readonly Worked[], count: number): { need: Worked; minutes: number } | undefined {
  let slowest: { need: Worked; minutes: number } | undefined;
  for (const need of needs) {
    if (!isRate(need.dimension)) continue;
    const minutes = catchUp(need.load, need.perUnit * count);
    if (minutes !== undefined && (slowest === undefined || minutes > slowest.minutes)) slowest = { need, minutes };
  }
  return slowest;
}

/**
 * The first size whose count stays within `maxUnits`, else the last one. Writes one item per dimension, the count and the
 * catch-up time. `exceeded` says that even the last size needs more units than are allowed.
 */
export function chooseUnits(owner: Owner, capacity: Capacity, sheet: Worksheet): { units: Units; exceeded: boolean } | undefined {
  const { component, technology } = owner;
  let size: CapacitySize | undefined;
  let needs: Worked[] = [];
  let count = 0;
  const connectors = capacity.taskPerConnector === true ? owner.loadOf("connectors") : undefined;
  for (const candidate of capacity.sizes) {
    size = candidate;
    needs = needsOf(candidate, capacity, owner);
    count = countOf(needs, capacity);
    if (count <= mostUnits(candidate, capacity, connectors)) break;
  }
  if (size === undefined) return undefined;
  const byDimension: Record<string, Input> = {};
  for (const need of needs) byDimension[need.dimension] = sheet.step(component, `unitsFor.${need.dimension}`, capacity.unit, need.formula, need.inputs, need.source);
  const names = ["minUnits", ...Object.keys(byDimension)];
  const most = names.length === 1 ? "minUnits" : `max(${names.join(", ")})`;
  const step = capacity.multipleOf ?? 1;
  sheet.add(component, "units", capacity.unit, step > 1 ? `multipleOf x ceil(${most} / multipleOf)` : `ceil(${most})`, {
    minUnits: catalogInput(capacity.minUnits, capacity.unit, technology), ...byDimension, ...(step > 1 ? { multipleOf: catalogInput(step, capacity.unit, technology) } : {}),
  }, owner.source(""));
  const fixed = capacity.fixedUnits?.count ?? 0;
  if (fixed > 0) sheet.add(component, "fixedUnits", capacity.unit, "fixed", { fixed: catalogInput(fixed, capacity.unit, technology) }, `${capacity.fixedUnits?.what ?? ""}; ${owner.source(capacity.fixedUnits?.source ?? "") ?? ""}`);
  const slowest = slowestCatchUp(needs, count);
  if (slowest !== undefined) {
    const { load, perUnit } = slowest.need.inputs as { load: Input; perUnit: Input };
    sheet.add(component, "catchUpMinutes", "min", "outage x 60 x arrival / (perUnit x units - arrival)", {
      outage: assumed("outageHours"), arrival: load, perUnit, units: itemInput(count, capacity.unit, component, "units"),
    }, slowest.need.source);
  }
  const tightest = needs.reduce<DimensionNeed | undefined>((top, need) => (top === undefined || need.load / need.perUnit > top.load / top.perUnit ? need : top), undefined);
  const atMinimum = (tightest?.units ?? 0) <= capacity.minUnits && size === capacity.sizes[0];
  const binding = atMinimum ? undefined : tightest;
  return {
    units: {
      unit: capacity.unit, sizeName: size.name, count, fixed, vcpu: size.vcpu ?? 0, memoryGigabytes: size.memoryGigabytes ?? 0, needs: needs.map(({ formula: _, inputs: __, ...need }) => need),
      ...(binding === undefined ? {} : { binding: binding.dimension }), ...(slowest === undefined ? {} : { catchUpMinutes: slowest.minutes }),
    },
    exceeded: count > mostUnits(size, capacity, connectors),
  };
}
