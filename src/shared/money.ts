/**
 * Money to the cent, exactly. Products are taken on the decimal digits a reader sees, not on binary fractions, so that a
 * printed `quantity x unit price` always gives the printed amount: 1.005 x 1 is 1.01 here, and 1.00 in floating point.
 */

interface Decimal {
  readonly digits: bigint;
  readonly scale: number; // value = digits / 10^scale
}

const POWERS: readonly bigint[] = Array.from({ length: 40 }, (_, exponent) => BigInt("1" + "0".repeat(exponent)));

function pow10(exponent: number): bigint {
  return POWERS[exponent] ?? BigInt("1" + "0".repeat(exponent));
}

function decimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * pow10(-scale), scale: 0 };
}

/** One quantity at one price. */
export interface Charge {
  readonly quantity: number;
  readonly unitPrice: number;
}

/** Sum of quantity x unit price over the charges, rounded half up to the cent once. */
export function chargeToCents(charges: readonly Charge[]): number {
  let digits = 0n;
  let scale = 2;
  for (const charge of charges) {
    const quantity = decimal(charge.quantity);
    const price = decimal(charge.unitPrice);
    const productScale = quantity.scale + price.scale;
    const product = quantity.digits * price.digits;
    const common = Math.max(scale, productScale);
    digits = digits * pow10(common - scale) + product * pow10(common - productScale);
    scale = common;
  }
  const divisor = pow10(scale - 2);
  return Number((digits * 2n + divisor) / (divisor * 2n)) / 100;
}

/** An amount rounded half up to the cent. */
export function roundToCents(amount: number): number {
  return chargeToCents([{ quantity: 1, unitPrice: amount }]);
}

/** Exact sum of amounts that are already whole cents. */
export function sumCents(amounts: Iterable<number>): number {
  let cents = 0;
  for (const amount of amounts) cents += Math.round(amount * 100);
  return cents / 100;
}
