/** The lines of one component: its technology's bill times what sizing metered. */
import type { BillLine, Price, Technology } from "../catalog/schema.js";
import type { Meter } from "../catalog/vocabulary.js";
import type { Component } from "../design/topology.js";
import { roundSignificant } from "../shared/quantity.js";
import type { MeterReading, Sizing } from "../sizing/context.js";
import { costAssumptions } from "./assumptions.js";
import { charge, type Charged } from "./charge.js";
import type { Exclusion, LineItem } from "./estimate.js";
import type { PriceIndex } from "./price-lookup.js";
import { roundToCents } from "../shared/money.js";

export interface BillContext {
  readonly sizing: Sizing;
  readonly prices: PriceIndex;
  readonly perUsd: number;
  readonly region: string;
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

/** The reading's arithmetic with what the bill line adds to it, and where the price comes from. */
function formulaOf(line: BillLine, reading: MeterReading, carried: string): string {
  const inputs = Object.entries(reading.inputs).map(([name, input]) => `${name} = ${input.value} ${input.unit}`).join(", ");
  let formula = reading.formula;
  if (line.times !== undefined) formula = `(${formula}) x ${line.times.value} [${line.times.why}]`;
  if (line.freeQuantity !== undefined) formula = `max(0, ${formula} - ${line.freeQuantity} free)`;
  return `${formula}; ${inputs}${carried === "" ? "" : `; ${carried}`}`;
}

function lowOf(meter: Meter, quantity: number, price: Price, perUsd: number, always: boolean): number {
  if (FIXED.has(meter)) return charge(quantity, price, perUsd).monthly;
  if (!PROVISIONED.has(meter)) return charge(quantity * costAssumptions.lowVolume, price, perUsd).monthly;
  if (!always) return charge(quantity * costAssumptions.lowDuty, price, perUsd).monthly;
  const listed = charge(quantity, price, perUsd).monthly;
  // Own hardware is a commitment already: nothing is saved by another one.
  return price.region === "on-premises" ? listed : roundToCents(roundSignificant(listed * costAssumptions.committedPrice, 12));
}

/** High end: the footprint at the horizon, volumes a tenth above it. Never under the expected amount. */
function highOf(meter: Meter, line: BillLine, atHorizon: MeterReading | undefined, expected: Charged, price: Price, perUsd: number): number {
  const reading = atHorizon === undefined ? expected.quantity : billedQuantity(line, atHorizon);
  const factor = PROVISIONED.has(meter) || FIXED.has(meter) ? 1 : costAssumptions.highVolume;
  return Math.max(expected.monthly, charge(reading * factor, price, perUsd).monthly);
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
    const horizonReading = horizon?.meters[line.meter];
    lines.push({
      id: `${component.id}.${line.meter}${count === 1 ? "" : `.${count}`}`,
      component: component.id, technology: technology.id, sku, meter: line.meter, region: found.region,
      quantity: charged.quantity, unit: found.price.unit, unitPrice: charged.unitPrice, ...(charged.tiers === undefined ? {} : { tiers: charged.tiers }),
      monthly: charged.monthly,
      low: Math.min(charged.monthly, lowOf(line.meter, charged.quantity, found.price, context.perUsd, (footprint?.hours ?? 730) >= 730)),
      high: highOf(line.meter, line, horizonReading, charged, found.price, context.perUsd),
      formula: formulaOf(line, reading, carried),
      source: found.price.unverified === true && !found.price.source.includes("unverified") ? `${found.price.source}; unverified` : found.price.source,
      asOf: found.price.asOf, confidence: elsewhere && found.price.confidence === "high" ? "medium" : found.price.confidence, flows: component.flows,
    });
  }
  return { lines, exclusions };
}
