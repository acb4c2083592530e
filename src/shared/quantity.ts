/** Conversions and rounding used by every calculation, so that all parts count the same month and the same gigabyte. */

/** A billing month. */
export const HOURS_PER_MONTH = 730;
/** 730 h / 24. */
export const DAYS_PER_MONTH = HOURS_PER_MONTH / 24;
export const MINUTES_PER_MONTH = HOURS_PER_MONTH * 60;
export const SECONDS_PER_DAY = 86_400;
export const MINUTES_PER_DAY = 1_440;
export const BYTES_PER_GIGABYTE = 1_000_000_000;

/** The value with so many significant digits, half up: 0.0123456 with 3 digits is 0.0123. */
export function roundSignificant(value: number, digits = 6): number {
  // Whole numbers short enough have nothing to round: this is most of them, and `toPrecision` is slow.
  if (Number.isInteger(value) && value < 100_000 && value > -100_000) return value;
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
}

/** `ceil` that forgives the last binary digit: 0.3 / 0.1 counts as 3, not as 4. */
export function ceilSafe(value: number): number {
  return Number.isInteger(value) ? value : Math.ceil(roundSignificant(value, 12));
}

/** A quantity as it is billed and printed: whole from 10,000 on, three decimals from 1 on, four significant digits below. */
export function roundQuantity(value: number): number {
  if (value >= 10_000) return Math.round(value);
  if (value >= 1) return Math.round(value * 1_000) / 1_000;
  return roundSignificant(value, 4);
}

/** Smallest multiple of `step` that is not below `value`. */
export function roundUpToMultiple(value: number, step: number): number {
  return step <= 1 ? ceilSafe(value) : ceilSafe(value / step) * step;
}
