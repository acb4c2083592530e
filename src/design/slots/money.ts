/** Look-ups over the estimate: money by flow, by part, per gigabyte, and what a commitment or spot workers would save. */
import { commitmentDiscounts, spotDiscounts, type CapacityDiscount } from "../../catalog/commitments.js";
import type { CostEstimate, LineItem } from "../../cost/estimate.js";
import { compareText } from "../../shared/compare.js";
import { formatMoney } from "../../shared/format.js";
import { sumCents } from "../../shared/money.js";
import { HOURS_PER_MONTH } from "../../shared/quantity.js";
import type { SlotContext } from "./context.js";

const ALWAYS_ON: ReadonlySet<string> = new Set(["unit-hour", "vcpu-hour", "memory-gigabyte-hour", "unit-month", "environment-hour"]);

/** An amount of the estimate's currency in words. */
export function money(cost: Pick<CostEstimate, "currency">, amount: number): string {
  return formatMoney(amount, cost.currency);
}

export interface PartCost {
  readonly component: string;
  readonly name: string;
  readonly monthly: number;
}

/** Monthly cost of each part, dearest first. */
export function costByPart(context: SlotContext): PartCost[] {
  const sums = new Map<string, number[]>();
  for (const line of context.cost.lineItems) sums.set(line.component, [...(sums.get(line.component) ?? []), line.monthly]);
  const name = (id: string): string => context.topology.components.find((component) => component.id === id)?.name.replace(/\s*\([^)]*\)/gu, "") ?? id.replace(/-/gu, " ");
  return [...sums].map(([component, amounts]) => ({ component, name: name(component), monthly: sumCents(amounts) }))
    .sort((a, b) => b.monthly - a.monthly || compareText(a.component, b.component));
}

export interface FlowCost {
  readonly flow: string;
  readonly name: string;
  readonly monthly: number;
}

/** Lines divided over the flows they serve by volume; what serves all is `shared`. The two add up to the estimate. */
export function costByFlow(context: SlotContext): { readonly flows: readonly FlowCost[]; readonly shared: number } {
  const { flows, cost } = context;
  const sums = new Map(flows.map((flow) => [flow.id, 0]));
  let shared = 0;
  for (const line of cost.lineItems) {
    const served = flows.filter((flow) => line.flows.includes(flow.id));
    const volume = served.reduce((sum, flow) => sum + flow.volumeShare, 0);
    if (served.length === 0) shared += line.monthly;
    else for (const flow of served) sums.set(flow.id, (sums.get(flow.id) ?? 0) + (line.monthly * (volume > 0 ? flow.volumeShare / volume : 1 / served.length)));
  }
  return { flows: flows.map((flow) => ({ flow: flow.id, name: flow.name, monthly: sums.get(flow.id) ?? 0 })), shared };
}

export interface Saving {
  readonly form: string;
  readonly discount: number;
  /** List price a month of the lines it applies to. */
  readonly base: number;
  readonly monthly: number;
  readonly source: string;
  readonly lines: readonly string[];
}

/** Saving of each form at a share of coverage; forms without a line in this estimate are left out. */
function savings(context: SlotContext, discounts: readonly CapacityDiscount[], coverage: number, meets: (line: LineItem) => boolean): Saving[] {
  return discounts.flatMap((item) => {
    const lines = context.cost.lineItems.filter((line) => item.technologies.includes(line.technology) && ALWAYS_ON.has(line.meter) && meets(line));
    const base = sumCents(lines.map((line) => line.monthly));
    if (base <= 0) return [];
    return [{ form: item.form, discount: item.discount, base, monthly: base * item.discount * coverage, source: item.source.title, lines: lines.map((line) => `cost:${line.id}`) }];
  }).sort((a, b) => b.monthly - a.monthly);
}

/** What one-year commitments would save on parts that are on all month. */
export function commitmentSavings(context: SlotContext, coverage: number): Saving[] {
  const always = (component: string): boolean => context.sizing.value(`${component}.hoursPerMonth`, HOURS_PER_MONTH) >= HOURS_PER_MONTH;
  return savings(context, commitmentDiscounts, coverage, (line) => always(line.component));
}

/** What interruptible workers would save on batch engines. */
export function spotSavings(context: SlotContext, share: number): Saving[] {
  return savings(context, spotDiscounts, share, () => true);
}

export interface UnitCount {
  readonly component: string;
  readonly name: string;
  readonly count: number;
  readonly unit: string;
  readonly atHorizon: number;
  /** The load that decides the count, in words; empty where the minimum does. */
  readonly bound: string;
}

/** How many units each part has, why, and how many at the planning horizon; dearest first. */
export function unitCounts(context: SlotContext): UnitCount[] {
  const order = costByPart(context).map((part) => part.component);
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  // A few of a thousand items.
  const counted = context.sizing.all.filter((entry) => entry.id.includes(".unitsFor."));
  return context.topology.components.flatMap((component): UnitCount[] => {
    const item = context.sizing.get(`${component.id}.units`);
    if (item === undefined) return [];
    const needs = counted.filter((entry) => entry.id.startsWith(`${component.id}.unitsFor.`)).sort((a, b) => b.value - a.value || compareText(a.id, b.id));
    const first = needs[0];
    const dimension = first?.id.split(".").pop() ?? "";
    const load = context.sizing.get(`${component.id}.${dimension}`);
    const bound = first === undefined || load === undefined || Math.ceil(first.value - 1e-6) < item.value ? "" : dimension;
    return [{ component: component.id, name: component.name.replace(/\s*\([^)]*\)/gu, ""), count: item.value, unit: item.unit, atHorizon: context.sizing.value(`${component.id}.unitsAtHorizon`, item.value), bound }];
  }).sort((a, b) => rank(a.component) - rank(b.component));
}

/** A dimension in words: "processedMegabytesPerSecond" -> "processed MB/s". */
export function dimensionWords(dimension: string): string {
  return dimension.replace(/GigabytesPerHour/u, " GB/h").replace(/GigabytesPerDay/u, " GB/day").replace(/MegabytesPerSecond/u, " MB/s").replace(/RecordsPerSecond/u, " records/s").replace(/Gigabytes/u, " GB")
    .replace(/PerSecond/u, "/s").replace(/([a-z])([A-Z])/gu, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`).trim();
}

/** A precise number of the brief, where it is given. */
export function given(context: SlotContext, name: string): number | undefined {
  const value = context.brief.precise[name]?.value;
  return typeof value === "number" ? value : undefined;
}
