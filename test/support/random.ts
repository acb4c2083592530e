/** Random values that are the same for the same seed. */
export interface Random {
  /** 0 <= x < 1 */
  next(): number;
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** The items in random order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** A splitmix32 generator: 32 bits of state, good enough for test data. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  return {
    next, whole, pick,
    chance: (probability) => next() < probability,
    shuffle: (items) => {
      const left = [...items];
      for (let i = left.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        [left[i], left[j]] = [left[j] as never, left[i] as never];
      }
      return left;
    },
  };
}
