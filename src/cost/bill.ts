/** The lines of one component: its technology's bill times what sizing metered. */
import type { BillLine, Price, Technology } from "../catalog/schema.js";
import type { Meter } from "../catalog/vocabulary.js";
import type { Component } from "../design/topology.js";
import { weaker } from "../sizing/certainty.js";
import type { MeterReading, Sizing } from "../sizing/context.js";
import type { Certainty, NamedInput } from "../sizing/item.js";
import { charge, type Charged } from "./charge.js";
import type { Bound, Exclusion, LineItem } from "./estimate.js";
import type { PriceIndex } from "./price-lookup.js";
import { bound, doubtSteps, plannedStep, type Step } from "./range.js";

export interface BillContext {
  readonly sizing: Sizing;
  readonly prices: PriceIndex;
  readonly perUsd: number;
  readonly region: string;
  /** How sure a fact is. */
  factCertainty(id: string): Certainty;
}

export interface Billed {
  readonly lines: readonly LineItem[];
  readonly exclusions: readonly Exclusion[];
}

/** Meters of capacity that is on whether used or not: a commitment makes them cheaper, less volume does not. */
const PROVISIONED: ReadonlySet<Meter> = new Set(["unit-hour", "unit-month", "vcpu-hour", "memory-gigabyte-hour", "environment-hour", "connector-hour"]);
/** Meters that follow people or fixed fees and not the volume. */
const FIXED: ReadonlySet<Meter> = new Set(["user-month", "key-month", "secret-month", "month", "build-minute"]);

/** The region a component is priced in: vendors' clouds follow the design's region, others their own book. */
function regionOf(component: Component, context: BillContext): string {
  return context.prices.regionFor(component.platform, context.region);
}

function billedQuantity(line: BillLine, reading: MeterReading): number {
  return Math.max(0, reading.value * (line.times?.value ?? 1) - (line.freeQuantity ?? 0));
}

/** The reading's arithmetic with what the bill line adds to it. */
function formulaOf(line: BillLine, reading: MeterReading, technology: Technology): Pick<LineItem, "formula" | "inputs"> {
  let { formula } = reading;
  const inputs: Record<string, NamedInput> = { ...reading.inputs };
  const from = `catalog:${technology.id}`;
  if (line.times !== undefined) {
    formula = `(${formula}) x billedTimes`;
    inputs["billedTimes"] = { value: line.times.value, unit: "times", from };
  }
  if (line.freeQuantity !== undefined) {
    formula = `max(0, ${formula} - freeQuantity)`;
    inputs["freeQuantity"] = { value: line.freeQuantity, unit: reading.unit, from };
  }
  return { formula, inputs };
}

/** The weakest of the reading's own item. */
function quantityCertainty(context: BillContext, component: Component, line: BillLine): Certainty {
  return context.sizing.certainty[`${component.id}.month.${line.meter}`] ?? "assumed";
}

/** A price is verified where its page was read for this very region; everything else is a figure without a checked page. */
export function priceCertainty(confidence: LineItem["confidence"], unverified: boolean): Certainty {
  return confidence === "high" && !unverified ? "verified" : "unverified";
}

/** The one step that makes a line cheaper: less volume, fewer hours, or a commitment. */
function lowSteps(meter: Meter, price: Price, always: boolean): Step[] {
  if (FIXED.has(meter)) return [];
  if (!PROVISIONED.has(meter)) return [plannedStep("volume", "lowVolume", "quantity")];
  if (!always) return [plannedStep("hours", "lowDuty", "quantity")];
  // Own hardware is a commitment already: nothing is saved by another one.
  return price.region === "on-premises" ? [] : [plannedStep("commitment", "committedPrice", "price")];
}

/** High end: the footprint at the horizon, volumes a tenth above it. */
function highSteps(component: string, line: BillLine, atHorizon: MeterReading | undefined, expected: Charged): Step[] {
  const steps: Step[] = [];
  const later = atHorizon === undefined ? 0 : billedQuantity(line, atHorizon);
  if (later > expected.quantity) steps.push({ driver: "growth", instead: later, from: `sizing:horizon:${component}.month.${line.meter}` });
  if (!PROVISIONED.has(line.meter) && !FIXED.has(line.meter)) steps.push(plannedStep("volume", "highVolume", "quantity"));
  return steps;
}

/** Prices one component. A SKU without a price becomes a named exclusion, never a zero. */
export function billComponent(component: Component, technology: Technology, context: BillContext): Billed {
  const lines: LineItem[] = [];
  const exclusions: Exclusion[] = [];
  const footprint = context.sizing.now.components[component.id];
  const horizon = context.sizing.horizon.components[component.id];
  const seen = new Map<string, number>();
  const region = regionOf(component, context);
  for (const line of technology.bill) {
    if (line.notAtSizes?.includes(footprint?.units?.sizeName ?? "") === true) continue;
    const reading = footprint?.meters[line.meter];
    const sku = line.sku.replace("{size}", footprint?.units?.sizeName ?? "");
    const found = context.prices.find(sku, region);
    if (found !== undefined && found.price.usd <= 0) continue; // the provider does not charge for it
    if (found === undefined || reading === undefined) {
      const why = reading === undefined ? `the ${line.meter} quantity cannot be computed from what the catalog states` : `no price for ${sku} in the price book`;
      exclusions.push({ what: `${component.name}: ${line.meter}`, why });
      continue;
    }
    const charged = charge(billedQuantity(line, reading), found.price, context.perUsd);
    if (charged.monthly <= 0) continue;
    const count = (seen.get(line.meter) ?? 0) + 1;
    seen.set(line.meter, count);
    // A vendor's one list price is that of one cloud and region; capacity and bytes may cost more elsewhere.
    const elsewhere = component.platform === "saas" && found.region === "global" && !FIXED.has(line.meter);
    const carried = elsewhere && found.carried === "" ? `the vendor's one list price, not that of ${context.region}` : found.carried;
    const unverified = found.price.unverified === true || found.price.source.includes("unverified");
    const confidence = elsewhere && found.price.confidence === "high" ? "medium" : found.price.confidence;
    const quantity = quantityCertainty(context, component, line), price = priceCertainty(confidence, unverified);
    const low = bound(charged, found.price, context.perUsd, [...lowSteps(line.meter, found.price, (footprint?.hours ?? 730) >= 730), ...doubtSteps(quantity, confidence, unverified, -1)]);
    const high = bound(charged, found.price, context.perUsd, [...highSteps(component.id, line, horizon?.meters[line.meter], charged), ...doubtSteps(quantity, confidence, unverified, 1)]);
    const note = [line.times === undefined ? "" : `billed times ${String(line.times.value)}: ${line.times.why}`, carried, reading.note ?? ""].filter((text) => text !== "").join("; ");
    lines.push({
      id: `${component.id}.${line.meter}${count === 1 ? "" : `.${count}`}`,
      component: component.id, technology: technology.id, sku, meter: line.meter, region: found.region,
      quantity: charged.quantity, unit: found.price.unit, unitPrice: charged.unitPrice, ...(charged.tiers === undefined ? {} : { tiers: charged.tiers }),
      monthly: charged.monthly, low: low.monthly, high: high.monthly, range: { low: withoutMonthly(low), high: withoutMonthly(high) },
      ...formulaOf(line, reading, technology), ...(note === "" ? {} : { note }), ...listed(found.price, charged, context.perUsd),
      source: unverified && !found.price.source.includes("unverified") ? `${found.price.source}; unverified` : found.price.source,
      asOf: found.price.asOf, confidence, certainty: { quantity, price, line: weaker(quantity, price) }, flows: component.flows,
    });
  }
  return { lines, exclusions };
}

/** The bound as a line keeps it; its amount stands beside it as `low` or `high`. */
export function withoutMonthly({ monthly: _, ...rest }: ReturnType<typeof bound>): Bound {
  return rest;
}

/** The list price of a flat price in a converted estimate. */
export function listed(price: Price, charged: Charged, perUsd: number): { readonly listUsd?: number } {
  if (perUsd === 1 || charged.tiers !== undefined) return {};
  return { listUsd: price.tiers?.[0]?.usd ?? price.usd };
}
