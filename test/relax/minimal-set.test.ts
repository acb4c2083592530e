import { describe, expect, it } from "vitest";
import { minimalSet } from "../../src/relax/minimal-set.js";
import { seeded } from "../support/random.js";

const holding = (sets: readonly (readonly number[])[]) => {
  let asked = 0;
  return { asked: () => asked, conflicts: async (part: readonly number[]) => { asked += 1; return Promise.resolve(sets.some((set) => set.every((item) => part.includes(item)))); } };
};
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe("smallest conflicting set", () => {
  it("is empty where nothing has to be kept for the conflict", async () => {
    const { conflicts, asked } = holding([[]]);
    expect(await minimalSet(range(30), conflicts)).toEqual([]);
    expect(asked()).toBe(1);
  });

  it("finds the one set among many statements in few questions", async () => {
    const { conflicts, asked } = holding([[3, 17]]);
    expect(await minimalSet(range(40), conflicts)).toEqual([3, 17]);
    expect(asked()).toBeLessThan(25);
  });

  it("of two sets finds one, and no member of it is idle", async () => {
    const { conflicts } = holding([[1, 2, 9], [4, 9]]);
    const set = await minimalSet(range(12), conflicts);
    expect([[1, 2, 9], [4, 9]]).toContainEqual([...set]);
  });

  it("stays minimal where dropping a statement lets another conflict in", async () => {
    // Not monotone: {0, 1} conflicts, and so does any part without 5.
    const conflicts = async (part: readonly number[]): Promise<boolean> => Promise.resolve((part.includes(0) && part.includes(1)) || (!part.includes(5) && part.includes(7)));
    const set = await minimalSet(range(10), conflicts);
    expect(await conflicts(set)).toBe(true);
    for (const item of set) expect(await conflicts(set.filter((other) => other !== item))).toBe(false);
  });

  it("holds on random families of sets", async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seeded(seed);
      const sets = range(1 + Math.floor(random.next() * 4)).map(() => range(14).filter(() => random.next() < 0.25));
      const { conflicts } = holding(sets);
      const set = await minimalSet(range(14), conflicts);
      expect(await conflicts(set)).toBe(true);
      for (const item of set) expect(await conflicts(set.filter((other) => other !== item)), `seed ${String(seed)}`).toBe(false);
    }
  });
});
