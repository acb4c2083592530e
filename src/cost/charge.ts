/** One quantity at a flat or graduated price, to the cent. */
import type { Price } from "../catalog/schema.js";
import { chargeToCents, type Charge } from "../shared/money.js";
import { roundQuantity, roundSignificant } from "../shared/quantity.js";

export interface Charged {
  readonly quantity: number;
  /** The flat price, or the effective one of a graduated price. Above zero. */
  readonly unitPrice: number;
  readonly tiers?: readonly Charge[];
  readonly monthly: number;
}

/** The part of a quantity that falls into each tier, with the tier's price. */
export function splitIntoTiers(quantity: number, tiers: NonNullable<Price["tiers"]>): Charge[] {
  const parts: Charge[] = [];
  let from = 0;
  for (const tier of tiers) {
    const upTo = tier.upTo ?? Number.POSITIVE_INFINITY;
    const part = roundSignificant(Math.min(quantity, upTo) - from, 12);
    if (part <= 0) break;
    parts.push({ quantity: part, unitPrice: tier.usd });
    from = upTo;
  }
  return parts;
}

/** A USD price in another currency at six significant digits, the digits that are printed. */
export function convertPrice(usd: number, perUsd: number): number {
  return perUsd === 1 ? usd : roundSignificant(usd * perUsd);
}

/** Charges a quantity. The quantity is rounded before it is multiplied, so that the printed line gives the printed amount. */
export function charge(rawQuantity: number, price: Price, perUsd: number): Charged {
  const quantity = roundQuantity(rawQuantity);
  if (price.tiers === undefined || price.tiers.length === 0) {
    const unitPrice = convertPrice(price.usd, perUsd);
    return { quantity, unitPrice, monthly: chargeToCents([{ quantity, unitPrice }]) };
  }
  const tiers = splitIntoTiers(quantity, price.tiers).map((part) => ({ quantity: part.quantity, unitPrice: convertPrice(part.unitPrice, perUsd) }));
  const monthly = chargeToCents(tiers);
  if (tiers.length === 1 && tiers[0] !== undefined) return { quantity, unitPrice: tiers[0].unitPrice, monthly };
  return { quantity, unitPrice: quantity > 0 ? roundSignificant(monthly / quantity) : convertPrice(price.usd, perUsd), tiers, monthly };
}
