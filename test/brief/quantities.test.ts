import { describe, expect, it } from "vitest";
import { readIntervals } from "../../src/brief/intervals.js";
import { readQuantities } from "../../src/brief/quantities.js";
import { tokenize } from "../../src/brief/text.js";
import { yearlyGrowth } from "../../src/brief/volumes.js";

const read = (text: string) => readQuantities(tokenize(text, 0, text.length));

describe("quantities", () => {
  it.each([
    ["1.8 million vehicles every 30 seconds", { kind: "count", value: 1.8e6, perSeconds: 30, noun: "vehicles" }],
    ["900k requests/s", { kind: "count", value: 9e5, perSeconds: 1 }],
    ["12 billion samples/day", { value: 12e9, perSeconds: 86400 }],
    ["600 GB", { kind: "bytes", value: 6e11 }],
    ["1 GiB", { kind: "bytes", value: 1073741824 }],
    ["99.95%", { kind: "percent", value: 0.9995 }],
    ["5 am", { kind: "clock", value: 300 }],
    ["06:00", { kind: "clock", value: 360 }],
    ["12 am", { kind: "clock", value: 0 }],
    ["EUR 80k monthly", { kind: "money", value: 80_000, currency: "EUR", perSeconds: 2_592_000 }],
    ["80 k€ per year", { kind: "money", value: 80_000, currency: "EUR" }],
    ["500.000 EUR per year", { kind: "money", value: 500_000, currency: "EUR" }],
    ["at most $2,000 a month", { kind: "money", value: 2000, bound: "max" }],
    ["ten years", { kind: "time", value: 315_360_000 }],
    ["<100ms", { kind: "time", value: 0.1, bound: "max" }],
    ["50k-80k events/s", { value: 50_000, high: 80_000, perSeconds: 1 }],
    ["50-80k events/s", { value: 50_000, high: 80_000 }],
    ["1,000.5", { value: 1000.5 }],
    ["1.000,5", { value: 1000.5 }],
    ["1 000 rows", { value: 1000 }],
    ["half a million orders a day", { value: 5e5, perSeconds: 86400 }],
    ["twenty-five engineers", { value: 25, noun: "engineers" }],
    ["two hundred and fifty plants", { value: 250 }],
    ["5m events/day", { kind: "count", value: 5e6 }],
    ["5m", { kind: "time", value: 300 }],
    ["2B events/day", { kind: "count", value: 2e9 }],
    ["10 Gbps", { kind: "bytes", value: 1.25e9, perSeconds: 1 }],
    ["1 Hz", { kind: "hertz", value: 1 }],
    ["15 readings per meter per day", { value: 15, perThing: "meter", perSeconds: 86400 }],
  ])("%s", (text, expected) => {
    expect(read(text)[0]).toMatchObject(expected);
  });

  it("gives the count the interval and the size the record", () => {
    const [count, size] = read("4 million 1 KB events per minute");
    expect(count).toMatchObject({ value: 4e6, perSeconds: 60 });
    expect(size).toMatchObject({ value: 1000, each: true });
  });

  it("reads 24x7 as no quantity of anything", () => {
    expect(read("24x7").every((quantity) => quantity.kind === "count")).toBe(true);
  });

  it("reads recurrences", () => {
    const text = "once a day, every 15 minutes, twice a week, end-of-day, hourly, every hour";
    expect(readIntervals(tokenize(text, 0, text.length)).map((interval) => interval.seconds)).toEqual([86400, 900, 302400, 86400, 3600, 3600]);
  });

  it("doubling every 18 months is 58.74 % a year", () => {
    expect(yearlyGrowth(2, 18)).toBeCloseTo(0.5874, 4);
  });

  it("takes linear time on 100 kB of digits and commas", () => {
    const start = performance.now();
    read("1,2.3,".repeat(17_000));
    read("9".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
