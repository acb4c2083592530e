/** What holds for every brief: more load never needs less, the least load gives the least footprint, and doubt only widens. */
import { describe, expect, test } from "vitest";
import { generate } from "../../src/index.js";
import { sizeComponents } from "../../src/sizing/index.js";
import { catalog, component, context, flow, sixty } from "../sizing/fixtures.js";
import { randomBrief } from "../support/random-brief.js";
import { balanced } from "./units.js";
import { evaluate } from "./evaluate.js";

const parts = [
  component("event-log", "msk", "event-log"), component("queue", "kinesis", "message-queue"), component("stream-processing", "flink", "stream-processing"), component("lake-storage", "s3", "lake-storage"),
  component("batch-processing", "spark", "batch-processing"), component("compute", "run", "compute"), component("store", "oracle", "relational-store"), component("bi", "seats", "bi"),
];
const flows = [flow(), flow({ id: "nightly", name: "nightly", class: "batch", purpose: "reporting", freshnessSeconds: 86_400, volumeShare: 0.5 })];
const at = (factor: number) => sizeComponents(context({ ...sixty, ingestGigabytesPerDay: sixty.ingestGigabytesPerDay * factor, recordsPerDay: sixty.recordsPerDay * factor }, parts, flows));

describe("load", () => {
  /** What is left until a limit falls by its nature; a state is read back by more workers, and more writers make smaller files. */
  const rests = (id: string): boolean => /limitHeadroom|limitMonth|stateRestoreMinutes|meanFileMegabytes/.test(id);
  /** Minutes of catching up and hours of runs may fall when one more unit is added, and so may a share; a size above the first may need fewer units. */
  const falls = (id: string): boolean => /catchUpMinutes|\.share$|Share$|arrivingPart$|[hH]oursPerMonth$|runHours/.test(id);
  test("more of it never needs less of anything: ten steps from 1/1000 to 20 times", () => {
    const steps = [0.001, 0.01, 0.1, 0.3, 0.7, 1, 1.3, 2, 4].map(at);
    steps.slice(1).forEach((later, index) => {
      const before = new Map((steps[index]?.items ?? []).map((item) => [item.id, item.value]));
      for (const item of later.items) {
        const then = before.get(item.id);
        if (then === undefined || falls(item.id) || rests(item.id) || item.id.includes("unitsFor.") || /\.(?:units|unitsAtHorizon|unitsMonth\d+)$/.test(item.id)) continue;
        if (item.id.startsWith("horizon:")) continue;
        expect(item.value, item.id).toBeGreaterThanOrEqual(then * (1 - 1e-9));
      }
      // Capacity, not pieces: a larger size may come in fewer pieces.
      for (const [id, units] of Object.entries(later.units)) {
        const then = steps[index]?.units[id];
        const capacityOf = (list: typeof units): number => Math.max(...list.needs.map((need) => need.perUnit * list.count));
        if (then !== undefined) expect(capacityOf(units), id).toBeGreaterThanOrEqual(capacityOf(then));
      }
    });
  });
  test("next to none gives the minimum of each technology", () => {
    const { units } = at(1e-9);
    for (const [id, entry] of Object.entries(units)) {
      const technology = catalog.find((item) => item.id === parts.find((part) => part.id === id)?.technology);
      const least = technology?.capacity?.minUnits ?? 0, step = technology?.capacity?.multipleOf ?? 1;
      expect(entry.count, id).toBe(Math.ceil(least / step) * step);
    }
  });
});

describe("briefs", () => {
  test("twice the volume of the same brief is never cheaper while the same technologies are chosen", async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const brief = randomBrief(9_100 + seed);
      const [one, two] = await Promise.all([200, 400].map((gigabytes) => generate({ ...brief, data_volume: `${String(gigabytes)} GB a day, ${String(gigabytes)} million records a day`, budget_constraints: "no fixed limit" })));
      const chosen = (design: typeof one) => design?.components.map((part) => part.technology).join(" ");
      if (one === undefined || two === undefined || chosen(one) !== chosen(two) || one.facts["volumeClass"]?.value !== two.facts["volumeClass"]?.value) continue;
      expect(two.cost.monthly.expected, JSON.stringify(brief)).toBeGreaterThanOrEqual(one.cost.monthly.expected);
    }
  }, 60_000);
});

describe("the calculator itself", () => {
  test("knows precedence, calls and brackets", () => {
    expect(evaluate("a + b x 2 - 6 / (1 + 2)", { a: 1, b: 3 })).toBe(5);
    expect(evaluate("max(1, ceil(a / b), min(9, a))", { a: 7, b: 2 })).toBe(7);
    expect(() => evaluate("6 brokers x 730 h", {})).toThrow();
    expect(() => evaluate("ceil(a", { a: 1 })).toThrow();
  });
  test("balances units and sees where they do not", () => {
    const inputs = { perDay: { value: 10, unit: "GB/day" } };
    expect(balanced("perDay / 86.4", inputs, "MB/s")).toBe(true);
    expect(balanced("perDay x 730 / 24", inputs, "GB", true)).toBe(true);
    expect(balanced("perDay x 730", inputs, "GB", true)).toBe(false);
    expect(balanced("perDay / 86400", inputs, "GB/h")).toBe(false);
    expect(balanced("a + b", { a: { value: 1, unit: "GB" }, b: { value: 1, unit: "GiB" } }, "GB")).toBe(false);
  });
});
