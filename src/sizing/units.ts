/** From load to units: brokers, shards, workers, nodes. */
import type { Capacity, CapacitySize } from "../catalog/schema.js";
import type { Dimension } from "../catalog/vocabulary.js";
import { DIMENSIONS } from "../catalog/vocabulary.js";
import { ceilSafe, roundSignificant, roundUpToMultiple } from "../shared/quantity.js";
import { sizingAssumptions } from "./assumptions.js";
import type { DimensionNeed, Units } from "./context.js";
import type { Input, Worksheet } from "./worksheet.js";

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

function needsOf(size: CapacitySize, capacity: Capacity, loadOf: (dimension: Dimension) => number): DimensionNeed[] {
  const share = plannedShare(capacity);
  const needs: DimensionNeed[] = [];
  for (const dimension of DIMENSIONS) {
    const figure = size.per[dimension];
    if (figure === undefined || figure.value <= 0) continue;
    const copies = dimension === "storageGigabytes" ? (capacity.replicationFactor ?? 1) : 1;
    const load = roundSignificant(loadOf(dimension) * copies);
    needs.push({ dimension, load, perUnit: figure.value, units: ceilSafe(load / (figure.value * share)) });
  }
  return needs;
}

function countOf(needs: readonly DimensionNeed[], capacity: Capacity): number {
  const most = needs.reduce((count, need) => Math.max(count, need.units), capacity.minUnits);
  return roundUpToMultiple(most, capacity.multipleOf ?? 1);
}

/** Largest count of a size that is allowed or sensible. */
export function mostUnits(size: CapacitySize, capacity: Capacity): number {
  return size.maxUnits ?? capacity.maxUnits ?? Number.POSITIVE_INFINITY;
}

/** Minutes to work off one hour's backlog: outage x arrival / (capacity - arrival). Twice the arrival as capacity: 60 min. */
export function catchUp(arrival: number, capacity: number): number | undefined {
  if (capacity <= arrival || arrival <= 0) return undefined;
  return roundSignificant((60 * sizingAssumptions.outageHours.value * arrival) / (capacity - arrival), 4);
}

/** The slowest catch-up over the rates the capacity is stated in. */
function slowestCatchUp(needs: readonly DimensionNeed[], count: number): { need: DimensionNeed; minutes: number } | undefined {
  let slowest: { need: DimensionNeed; minutes: number } | undefined;
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
export function chooseUnits(
  component: string, capacity: Capacity, loadOf: (dimension: Dimension) => number, sheet: Worksheet, sources: (key: string) => string | undefined,
): { units: Units; exceeded: boolean } | undefined {
  let size: CapacitySize | undefined;
  let needs: DimensionNeed[] = [];
  let count = 0;
  for (const candidate of capacity.sizes) {
    size = candidate;
    needs = needsOf(candidate, capacity, loadOf);
    count = countOf(needs, capacity);
    if (count <= mostUnits(candidate, capacity)) break;
  }
  if (size === undefined) return undefined;
  const share: Input = [plannedShare(capacity), "fraction"];
  const byDimension: Record<string, Input> = {};
  for (const need of needs) {
    const unit = size.per[need.dimension]?.unit ?? "";
    const source = sources(size.per[need.dimension]?.source ?? "");
    const value = sheet.add(component, `unitsFor.${need.dimension}`, capacity.unit, "ceil(load / (perUnit x utilisation))", {
      load: [need.load, unit], perUnit: [need.perUnit, unit], utilisation: share,
    }, source);
    byDimension[need.dimension] = [value, capacity.unit];
  }
  const names = ["minUnits", ...Object.keys(byDimension)];
  const most = names.length === 1 ? "minUnits" : `max(${names.join(", ")})`;
  const step = capacity.multipleOf ?? 1;
  sheet.add(component, "units", capacity.unit, step > 1 ? `multipleOf x ceil(${most} / multipleOf)` : `ceil(${most})`, {
    minUnits: [capacity.minUnits, capacity.unit], ...byDimension, ...(step > 1 ? { multipleOf: [step, `${capacity.unit}s`] as const } : {}),
  });
  const fixed = capacity.fixedUnits?.count ?? 0;
  if (fixed > 0) sheet.add(component, "fixedUnits", capacity.fixedUnits?.what ?? capacity.unit, "fixed", { fixed: [fixed, capacity.unit] }, sources(capacity.fixedUnits?.source ?? ""));
  const slowest = slowestCatchUp(needs, count);
  if (slowest !== undefined) {
    sheet.add(component, "catchUpMinutes", "min", "outage x arrival / (perUnit x units - arrival)", {
      outage: [60 * sizingAssumptions.outageHours.value, "min"], arrival: [slowest.need.load, size.per[slowest.need.dimension]?.unit ?? ""],
      perUnit: [slowest.need.perUnit, size.per[slowest.need.dimension]?.unit ?? ""], units: [count, capacity.unit],
    });
  }
  const tightest = needs.reduce<DimensionNeed | undefined>((top, need) => (top === undefined || need.load / need.perUnit > top.load / top.perUnit ? need : top), undefined);
  const atMinimum = (tightest?.units ?? 0) <= capacity.minUnits && size === capacity.sizes[0];
  const binding = atMinimum ? undefined : tightest;
  return {
    units: {
      unit: capacity.unit, sizeName: size.name, count, fixed, vcpu: size.vcpu ?? 0, memoryGigabytes: size.memoryGigabytes ?? 0, needs,
      ...(binding === undefined ? {} : { binding: binding.dimension }), ...(slowest === undefined ? {} : { catchUpMinutes: slowest.minutes }),
    },
    exceeded: count > mostUnits(size, capacity),
  };
}
