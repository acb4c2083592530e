import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateFormula } from "../../src/sizing/formula.js";
import { sizeLoad } from "../../src/sizing/index.js";
import { unionShare } from "../../src/sizing/load.js";
import { facts, flow, sixty, short } from "./fixtures.js";

const value = (items: ReturnType<typeof sizeLoad>, id: string) => items.find((item) => item.id === id)?.value;

describe("formula", () => {
  test("x binds tighter than +, functions nest", () => {
    expect(evaluateFormula("2 + 3 x a", { a: [4, ""] })).toBe(14);
    expect(evaluateFormula("max(1, ceil((a + 1) / 2))", { a: [4, ""] })).toBe(3);
    expect(evaluateFormula("a - b - 1", { a: [9, ""], b: [3, ""] })).toBe(5);
  });
  test("0.3 / 0.1 is three whole units, not four", () => expect(evaluateFormula("ceil(a / b)", { a: [0.3, ""], b: [0.1, ""] })).toBe(3));
  test("an unknown name and a broken formula throw", () => {
    expect(() => evaluateFormula("a + b", { a: [1, ""] })).toThrow(/no input "b"/);
    expect(() => evaluateFormula("(a", { a: [1, ""] })).toThrow(/expected/);
  });
});

describe("load worksheet", () => {
  const items = sizeLoad(facts(sixty), [flow()]);
  test("1,728 GB/day is 20 MB/s on average and 60 MB/s at a peak factor of 3", () => {
    expect(value(items, "load.averageIngestMegabytesPerSecond")).toBe(20);
    expect(value(items, "load.peakIngestMegabytesPerSecond")).toBe(60);
  });
  test("20 MB/s x 86.4 x 7 days = 12,096 GB in the event log", () => expect(value(items, "load.hotGigabytes")).toBe(12_096));
  test("growth of 30 % a year: 1,728 GB/day becomes 2,920.32 after two years", () => expect(value(items, "load.ingestGigabytesPerDayMonth24")).toBeCloseTo(2920.32, 1));
  test("a stated peak that the arithmetic does not give is taken from the brief", () => {
    const stated = sizeLoad(facts({ ...sixty, peakIngestMegabytesPerSecond: 90 }), [flow()]);
    expect(value(stated, "load.peakIngestMegabytesPerSecond")).toBe(90);
  });
  test("every value is what its own formula gives", () => {
    for (const item of items) {
      const computed = evaluateFormula(item.formula, short(item.inputs));
      expect(Math.abs(item.value - computed), item.id).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(computed)));
    }
  });
  test("flows on the same sources share bytes: 1 and 0.5 of the same source make 1, of two sources are capped at 1", () => {
    expect(unionShare([flow(), flow({ id: "b", volumeShare: 0.5 })])).toBe(1);
    expect(unionShare([flow({ volumeShare: 0.3 }), flow({ id: "b", volumeShare: 0.4, sources: ["db"] })])).toBeCloseTo(0.7);
  });
  test("nightly flow of 240 GB with a deadline at 06:00 and one rerun: 80 GB/h", () => {
    const nightly = flow({ id: "night", class: "batch", everySeconds: 86_400, deadlineMinutes: 360 });
    const sized = sizeLoad(facts({ ingestGigabytesPerDay: 240, recordBytes: 1000 }), [nightly]);
    expect(value(sized, "flow:night.batchGigabytesPerHour")).toBe(80);
  });
  test("more volume never gives a smaller item", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 10, noNaN: true }), (gigabytes, times) => {
      const at = (volume: number) => sizeLoad(facts({ ingestGigabytesPerDay: volume, recordBytes: 1000, growthFactor: 2 }), [flow()]);
      const small = at(gigabytes);
      const large = at(gigabytes * times);
      for (const item of small) expect(value(large, item.id) ?? -1, item.id).toBeGreaterThanOrEqual(item.value);
    }), { numRuns: 60 });
  });
});
