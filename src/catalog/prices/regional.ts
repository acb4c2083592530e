import type { Confidence, Price } from "../schema.js";

/** Where a row of prices was read, when, and how far it is to be trusted. */
export interface PriceBasis {
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly unverified?: boolean;
}

/** A flat price, or graduated steps of [up to this quantity (null: no end), price]. */
export type RegionalAmount = number | readonly (readonly [number | null, number])[];

/** One SKU's prices, one for each region named. The list price of a graduated SKU is its first step that costs something. */
export function regional(sku: string, unit: string, basis: PriceBasis, amounts: Readonly<Record<string, RegionalAmount>>): Price[] {
  return Object.entries(amounts).map(([region, amount]) => ({ sku, unit, region, ...amountOf(amount), ...basis }));
}

function amountOf(amount: RegionalAmount): Pick<Price, "usd" | "tiers"> {
  if (typeof amount === "number") return { usd: amount };
  const tiers = amount.map(([upTo, usd]) => ({ upTo, usd }));
  return { usd: tiers.find((tier) => tier.usd > 0)?.usd ?? 0, tiers };
}
