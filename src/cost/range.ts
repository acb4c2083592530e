/** The low and the high end of a line: what moves it, step by step, each with the money it moves. */
import type { Price } from "../catalog/schema.js";
import { roundSignificant } from "../shared/quantity.js";
import { sumCents } from "../shared/money.js";
import type { Certainty } from "../sizing/item.js";
import { costAssumptions, type CostAssumptionId } from "./assumptions.js";
import { charge, type Charged } from "./charge.js";
import type { Bound, Driver, LineItem } from "./estimate.js";

/** One step from the expected amount towards an end of the range. */
export interface Step {
  readonly driver: Driver["driver"];
  /** Quantity and price are multiplied by these. */
  readonly quantity?: number;
  readonly price?: number;
  /** Replaces the quantity: the horizon's own. */
  readonly instead?: number;
  readonly from: string;
}

function priced(price: Price, factor: number): Price {
  if (factor === 1) return price;
  const times = (usd: number): number => roundSignificant(usd * factor, 9);
  return { ...price, usd: times(price.usd), ...(price.tiers === undefined ? {} : { tiers: price.tiers.map((tier) => ({ upTo: tier.upTo, usd: times(tier.usd) })) }) };
}

/** Walks the steps from the expected charge. Steps that change nothing to the cent are left out. */
export function bound(expected: Charged, price: Price, perUsd: number, steps: readonly Step[]): Bound & { readonly monthly: number } {
  let quantity = expected.quantity, factor = 1, current = expected;
  const drivers: Driver[] = [];
  for (const step of steps) {
    quantity = roundSignificant((step.instead ?? quantity) * (step.quantity ?? 1), 12);
    factor = roundSignificant(factor * (step.price ?? 1), 12);
    const next = charge(quantity, priced(price, factor), perUsd);
    const amount = sumCents([next.monthly, -current.monthly]);
    const by = step.instead === undefined ? (step.quantity ?? step.price ?? 1) : undefined;
    if (amount !== 0) drivers.push({ driver: step.driver, from: step.from, ...(by === undefined ? {} : { factor: by }), amount });
    current = next;
  }
  return { quantity: current.quantity, unitPrice: current.unitPrice, ...(current.tiers === undefined ? {} : { tiers: current.tiers }), drivers, monthly: current.monthly };
}

const planned = (id: CostAssumptionId): string => `planning:${id}`;

/** A step of a planning value that multiplies the quantity or the price. */
export function plannedStep(driver: Driver["driver"], id: CostAssumptionId, of: "quantity" | "price"): Step {
  return { driver, [of]: costAssumptions[id].value, from: planned(id) };
}

/** What doubt about the quantity and about the price adds at one end (`sign` -1 low, +1 high). */
export function doubtSteps(quantity: Certainty, confidence: LineItem["confidence"], unverified: boolean, sign: 1 | -1): Step[] {
  const steps: Step[] = [];
  const take = (driver: Driver["driver"], id: CostAssumptionId, of: "quantity" | "price") => steps.push({ driver, [of]: 1 + sign * costAssumptions[id].value, from: planned(id) });
  if (quantity !== "verified") take("quantity-doubt", quantity === "assumed" ? "quantityAssumed" : "quantityUnverified", "quantity");
  if (confidence === "low" || unverified) take("price-doubt", "priceLow", "price");
  else if (confidence === "medium") take("price-doubt", "priceMedium", "price");
  return steps;
}
