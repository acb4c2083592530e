/** How far a number is from another, as a share of it. */

/** 99.9 % and 99 % differ tenfold in what may fail, not by one per cent: availability is measured by its complement. */
const scale = (id: string, value: number): number => (id === "highestAvailability" || id === "flow.availability" ? 1 - value : value);

/** `|value - base| / |base|`; undefined where the base is 0. */
export function shareOf(id: string, value: number, base: number): number | undefined {
  const from = scale(id, base);
  return from === 0 ? undefined : Math.abs((scale(id, value) - from) / from);
}

/** The same with six digits, for output; null where the base is 0. */
export function relativeDistance(id: string, value: number, base: number): number | null {
  const share = shareOf(id, value, base);
  return share === undefined ? null : Number(share.toPrecision(6));
}
