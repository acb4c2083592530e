/**
 * What growth asks for later: units after 12, 24 and 36 months, and the month in which a component meets the most units
 * that are allowed or sensible, or a ceiling its vendor names.
 */
import type { Technology } from "../catalog/schema.js";
import type { Dimension } from "../catalog/vocabulary.js";
import { type Facts, numberFact } from "../facts/fact.js";
import type { ComponentFootprint, Footprint, SizingContext } from "./context.js";
import type { Input, Inputs } from "./formula.js";
import { catalogInput, factInput, itemInput } from "./inputs.js";
import { chooseUnits, dimensionUnit, mostUnits, plannedShare } from "./units.js";
import { Worksheet } from "./worksheet.js";

/** Months of growth that are shown. */
export const GROWTH_MONTHS = [12, 24, 36] as const;
const YEARS = 3;

/** Product of whole years: "(1 + growthPerYear) x (1 + growthPerYear)". */
export function yearsFormula(years: number): string {
  return Array.from({ length: years }, () => "(1 + growthPerYear)").join(" x ");
}

/** The volume of each of the three years over today's, and the peak rates at it. */
export function growthFactors(facts: Facts, peak: Input, peakRecords: Input, sheet: Worksheet): void {
  const growthPerYear = factInput(facts, "growthPerYear", 0, "fraction");
  for (const months of GROWTH_MONTHS) {
    const growth = sheet.step("load", `growthMonth${months}`, "ratio", yearsFormula(months / 12), { growthPerYear });
    sheet.add("load", `peakIngestMegabytesPerSecondMonth${months}`, "MB/s", "peak x growth", { peak, growth });
    sheet.add("load", `peakRecordsPerSecondMonth${months}`, "records/s", "peak x growth", { peak: peakRecords, growth });
  }
}

/** Volume after whole years, as a loop of products like the horizon's. */
function factorAfter(perYear: number, years: number): number {
  let factor = 1;
  for (let year = 0; year < years; year += 1) factor *= 1 + perYear;
  return factor;
}

interface Limit {
  readonly dimension: Dimension;
  readonly formula: string;
  readonly inputs: Inputs;
  readonly headroom: number;
  readonly source: string | undefined;
}

type SourceOf = (key: string) => string | undefined;

/** Dimensions that grow with the volume: those that ask for more at the horizon than today. */
function growing(now: ComponentFootprint, later: ComponentFootprint | undefined): readonly Dimension[] {
  return (Object.keys(now.dimensions) as Dimension[]).filter((id) => (now.dimensions[id] ?? 0) > 0 && (later?.dimensions[id] ?? 0) > (now.dimensions[id] ?? 0));
}

/** Everything that bounds a component, as how many times today's load it takes. */
function limitsOf(technology: Technology, now: ComponentFootprint, dimensions: readonly Dimension[], sourceOf: SourceOf): Limit[] {
  const limits: Limit[] = [];
  const load = (id: Dimension): Input => itemInput(now.dimensions[id] ?? 0, dimensionUnit(id), now.component, id);
  const { capacity } = technology;
  const size = capacity?.sizes[capacity.sizes.length - 1];
  const most = capacity === undefined || size === undefined ? Number.POSITIVE_INFINITY : mostUnits(size, capacity, now.dimensions.connectors);
  if (capacity !== undefined && size !== undefined && Number.isFinite(most)) {
    for (const id of dimensions) {
      const figure = size.per[id];
      if (figure === undefined || figure.value <= 0) continue;
      const copies = id === "storageGigabytes" ? (capacity.replicationFactor ?? 1) : 1;
      limits.push({
        dimension: id, headroom: (most * figure.value * plannedShare(capacity)) / ((now.dimensions[id] ?? 0) * copies), formula: `maxUnits x perUnit x utilisation / load${copies === 1 ? "" : " / copies"}`,
        inputs: {
          maxUnits: catalogInput(most, capacity.unit, technology.id), perUnit: catalogInput(figure.value, `${dimensionUnit(id)} per ${capacity.unit}`, technology.id),
          utilisation: catalogInput(plannedShare(capacity), "fraction", technology.id), load: load(id), ...(copies === 1 ? {} : { copies: catalogInput(copies, "copies", technology.id) }),
        },
        source: sourceOf(figure.source),
      });
    }
  }
  const ceilings = [["maxMegabytesPerSecond", "ingressMegabytesPerSecond"], ["maxMegabytesPerSecond", "processedMegabytesPerSecond"], ["maxGigabytes", "storageGigabytes"]] as const;
  for (const [field, id] of ceilings) {
    const figure = technology[field];
    if (figure === undefined || figure.value <= 0 || !dimensions.includes(id)) continue;
    limits.push({
      dimension: id, headroom: figure.value / (now.dimensions[id] ?? 1), formula: "ceiling / load",
      inputs: { ceiling: catalogInput(figure.value, dimensionUnit(id), technology.id), load: load(id) }, source: sourceOf(figure.source),
    });
  }
  return limits;
}

/**
 * The month in which the growing volume is `headroom` times today's: whole years as products, the year in between linearly.
 * Undefined where three years do not reach it.
 */
export function limitMonth(headroom: number, perYear: number): { readonly value: number; readonly formula: string } | undefined {
  if (headroom <= 1) return { value: 0, formula: "max(0, headroom - 1)" };
  if (perYear <= 0) return undefined;
  for (let year = 0; year < YEARS; year += 1) {
    if (headroom > factorAfter(perYear, year + 1)) continue;
    const before = year === 0 ? "headroom" : `headroom / (${yearsFormula(year)})`;
    return { value: 12 * year, formula: `${year === 0 ? "" : `${12 * year} + `}ceil((${before} - 1) x 12 / growthPerYear)` };
  }
  return undefined;
}

/** Units after each year: the largest count over what grows and what does not. */
function unitsLater(now: ComponentFootprint, technology: Technology, dimensions: readonly Dimension[], perYear: number, sheet: Worksheet, sourceOf: SourceOf): void {
  const { capacity } = technology;
  if (capacity === undefined || now.units === undefined) return;
  for (const months of GROWTH_MONTHS) {
    const factor = factorAfter(perYear, months / 12);
    // Chosen on a scratch sheet: the size may be another one by then.
    const chosen = chooseUnits({ component: now.component, technology: technology.id, loadOf: (id) => (now.dimensions[id] ?? 0) * (dimensions.includes(id) ? factor : 1), source: sourceOf }, capacity, new Worksheet());
    const size = capacity.sizes.find((item) => item.name === chosen?.units.sizeName);
    if (chosen === undefined || size === undefined) continue;
    const inputs: Record<string, Input> = { minUnits: catalogInput(capacity.minUnits, capacity.unit, technology.id), utilisation: catalogInput(plannedShare(capacity), "fraction", technology.id) };
    const terms = chosen.units.needs.map((need, index) => {
      const n = String(index + 1), grows = dimensions.includes(need.dimension), copies = need.dimension === "storageGigabytes" ? (capacity.replicationFactor ?? 1) : 1;
      inputs[`load${n}`] = itemInput(now.dimensions[need.dimension] ?? 0, dimensionUnit(need.dimension), now.component, need.dimension);
      inputs[`perUnit${n}`] = catalogInput(need.perUnit, `${dimensionUnit(need.dimension)} per ${capacity.unit}`, technology.id);
      if (grows) inputs["growth"] = itemInput(factor, "ratio", "load", `growthMonth${months}`);
      if (copies !== 1) inputs["copies"] = catalogInput(copies, "copies", technology.id);
      return `ceil(load${n}${grows ? " x growth" : ""}${copies === 1 ? "" : " x copies"} / (perUnit${n} x utilisation))`;
    });
    const most = terms.length === 0 ? "minUnits" : `max(minUnits, ${terms.join(", ")})`;
    const step = capacity.multipleOf ?? 1;
    if (step > 1) inputs["multipleOf"] = catalogInput(step, capacity.unit, technology.id);
    sheet.add(now.component, `unitsMonth${months}`, capacity.unit, step > 1 ? `multipleOf x ceil(${most} / multipleOf)` : `ceil(${most})`, inputs, `${size.name}; ${sourceOf("") ?? ""}`);
  }
}

/** Writes the units of each year and the first limit of every component that grows with the volume. */
export function growthPlan(context: SizingContext, now: Footprint, horizon: Footprint, sourceOf: (technology: Technology) => SourceOf, sheet: Worksheet): void {
  const perYear = numberFact(context.facts, "growthPerYear", 0);
  if (perYear <= 0 || horizon.growth <= now.growth) return;
  const growthPerYear = factInput(context.facts, "growthPerYear", 0, "fraction");
  for (const component of context.topology.components) {
    const own = now.components[component.id], technology = context.technology(component.technology);
    if (own === undefined || technology === undefined) continue;
    const dimensions = growing(own, horizon.components[component.id]);
    if (dimensions.length === 0) continue;
    unitsLater(own, technology, dimensions, perYear, sheet, sourceOf(technology));
    const first = limitsOf(technology, own, dimensions, sourceOf(technology)).reduce<Limit | undefined>((least, limit) => (least === undefined || limit.headroom < least.headroom ? limit : least), undefined);
    if (first === undefined) continue;
    const headroom = sheet.step(component.id, `limitHeadroom.${first.dimension}`, "times", first.formula, first.inputs, first.source);
    const month = limitMonth(headroom[0], perYear);
    if (month !== undefined) sheet.add(component.id, "limitMonth", "months ahead", month.formula, { headroom, ...(headroom[0] <= 1 ? {} : { growthPerYear }) });
  }
}
