import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimateCost } from "../../src/cost/index.js";
import { splitIntoTiers } from "../../src/cost/charge.js";
import { chargeToCents, roundToCents, sumCents } from "../../src/shared/money.js";
import { sizeComponents } from "../../src/sizing/index.js";
import { decisions } from "../assurance/fixtures.js";
import { book, catalog, component, context, facts, sixty } from "../sizing/fixtures.js";

const parts = [
  component("event-log", "msk", "event-log"), component("stream-processing", "flink", "stream-processing"), component("lake-storage", "s3", "lake-storage"),
  component("batch-processing", "spark", "batch-processing"), component("sql-transformation", "dbt", "sql-transformation"), component("metadata-catalog", "collibra", "metadata-catalog"),
];
const books = [book];

type Over = Partial<Parameters<typeof estimateCost>[0]>;

function estimateWith(components: typeof parts, values: Parameters<typeof facts>[0] = sixty, over: Over = {}) {
  const sized = context(values, components);
  return estimateCost({
    topology: sized.topology, sizing: sizeComponents(sized), technology: (id) => catalog.find((entry) => entry.id === id), priceBooks: books, region: "us-east-1", facts: facts(values), ...over,
  });
}
const estimate = (values: Record<string, number> = sixty, over: Over = {}) => estimateWith(parts, values, over);
const line = (cost: ReturnType<typeof estimate>, id: string) => cost.lineItems.find((entry) => entry.id === id);

describe("money", () => {
  test("1.005 is 1.01, not the 1.00 of binary fractions; 0.1 + 0.2 is 0.30", () => {
    expect(roundToCents(1.005)).toBe(1.01);
    expect(sumCents([0.1, 0.2])).toBe(0.3);
  });
  test("8,760 broker-hours at 0.204 are 1,787.04", () => expect(chargeToCents([{ quantity: 8760, unitPrice: 0.204 }])).toBe(1787.04));
  test("very small prices keep their digits: 1e-7 x 123,456,789 = 12.35", () => expect(chargeToCents([{ quantity: 123_456_789, unitPrice: 1e-7 }])).toBe(12.35));
  test("600,000 GB over three tiers: 51,200 + 460,800 + 88,000", () => {
    const tiers = book.prices.find((price) => price.sku === "s3.gb")?.tiers ?? [];
    expect(splitIntoTiers(600_000, tiers).map((part) => part.quantity)).toEqual([51_200, 460_800, 88_000]);
    expect(chargeToCents(splitIntoTiers(600_000, tiers))).toBe(13_163.2); // 1,177.60 + 10,137.60 + 1,848.00
  });
});

describe("lines", () => {
  test("12 brokers x 730 h x 0.204 = 1,787.04", () => {
    expect(line(estimate(), "event-log.unit-hour")).toMatchObject({ quantity: 8760, unitPrice: 0.204, monthly: 1787.04, sku: "msk.m7g.large.hour" });
  });
  test("Frankfurt has no price of its own: the us-east-1 price times the sourced ratio, and the line says so", () => {
    const item = line(estimate(sixty, { region: "eu-central-1" }), "event-log.unit-hour");
    expect(item).toMatchObject({ unitPrice: 0.2448, monthly: 2144.45, region: "eu-central-1", confidence: "medium" });
    expect(item?.note).toContain("us-east-1 price x 1.2");
  });
  test("a SKU without a price is an exclusion with its name, never a zero", () => {
    const cost = estimate();
    expect(cost.exclusions.some((entry) => entry.why.includes("spark.unknown"))).toBe(true);
    expect(cost.lineItems.every((entry) => entry.unitPrice > 0 && entry.monthly > 0)).toBe(true);
  });
  test("price on request is an exclusion, a library is not", () => {
    const names = estimate().exclusions.map((entry) => entry.what);
    expect(names).toContain("metadata-catalog");
    expect(names).not.toContain("sql-transformation");
  });
  test("cross-zone: (20 in + 40 out) MB/s x 2,628 s x 2/3 = 105,120 GB at 0.02 = 2,102.40", () => {
    expect(line(estimate(), "event-log.cross-zone-gigabyte")).toMatchObject({ quantity: 105_120, monthly: 2102.4 });
  });
  test("development is 10 % and staging 25 % of production", () => {
    const cost = estimate();
    const production = sumCents(cost.lineItems.filter((entry) => entry.component !== "environments").map((entry) => entry.monthly));
    expect(line(cost, "environments.development")).toMatchObject({ quantity: 0.1, unitPrice: production });
    expect(line(cost, "environments.staging")).toMatchObject({ quantity: 0.25, unitPrice: production });
  });
  test("seats and key appliances are not repeated in the environments", () => {
    const cost = estimateWith([component("event-log", "msk", "event-log"), component("bi", "seats", "bi")]);
    const run = sumCents(cost.lineItems.filter((entry) => entry.component !== "environments" && entry.meter !== "user-month").map((entry) => entry.monthly));
    expect(cost.lineItems.some((entry) => entry.meter === "user-month")).toBe(true);
    expect(line(cost, "environments.development")).toMatchObject({ unitPrice: run });
  });
  test("a log without brokers in zones makes no cross-zone line; brokers of our own also copy: 60 x 2/3 + 2 x 20 = 80 MB/s mean, 210,240 GB", () => {
    expect(line(estimateWith([component("event-log", "kinesis", "event-log")]), "event-log.cross-zone-gigabyte")).toBeUndefined();
    expect(line(estimateWith([component("event-log", "kafka", "event-log")]), "event-log.cross-zone-gigabyte")?.quantity).toBe(210_240);
  });
  test("readers fetch in their own zone at terabytes a day: 20 x 2/3 MB/s = 35,040 GB", () => {
    expect(line(estimateWith([component("event-log", "msk", "event-log")], { ...sixty, volumeClass: "large" }), "event-log.cross-zone-gigabyte")?.quantity).toBe(35_040);
  });
  test("a licence beside priced servers is a named exclusion", () => {
    expect(estimateWith([component("relational-store", "oracle", "relational-store")]).exclusions.map((entry) => entry.what)).toContain("Licence or subscription of oracle");
  });
  test("warm standby adds 40 % of what carries the flow, once for each component", () => {
    const cost = estimate(sixty, { decisions: decisions({ "recovery-strategy": "warm-standby" }) });
    const all = cost.lineItems.filter((entry) => entry.flows.includes("clicks") && entry.component !== "second-region");
    const stored = all.filter((entry) => entry.component === "lake-storage");
    const carried = all.filter((entry) => !stored.includes(entry));
    const amount = (entries: typeof all, id: string): number => sumCents(entries.filter((entry) => entry.component === id).map((entry) => entry.monthly));
    // The lake's bytes are copied whole; brokers and workers run at two fifths, each part on a line of its own.
    expect(line(cost, "second-region.warm-standby.lake-storage.storage")).toMatchObject({ quantity: 1, unitPrice: amount(stored, "lake-storage") });
    for (const id of ["event-log", "stream-processing", "batch-processing"]) expect(line(cost, `second-region.warm-standby.${id}`)).toMatchObject({ quantity: 0.4, unitPrice: amount(carried, id) });
    expect(cost.lineItems.filter((entry) => entry.component === "second-region" && entry.of !== undefined).flatMap((entry) => entry.of).sort()).toEqual(all.map((entry) => entry.id).sort());
  });
  test("the second region also has keys of its own, and pays for what is sent there; seats and calls are not paid twice", () => {
    const chosen = decisions({ "recovery-strategy": "warm-standby" });
    const own = [...parts, component("key-management", "run", "key-management", []), component("bi", "seats", "bi"), component("on-call", "run", "on-call", [])];
    const sized = { ...context(sixty, own), decisions: chosen };
    const prices = [{ sku: "aws.cross-region.gb", unit: "GB", region: "us-east-1", usd: 0.02, source: "list", asOf: "2026-01-01", confidence: "high" as const }];
    const cost = estimateCost({ topology: sized.topology, sizing: sizeComponents(sized), technology: (id) => catalog.find((entry) => entry.id === id), priceBooks: books, region: "us-east-1", facts: facts(sixty), decisions: chosen, prices });
    expect(line(cost, "second-region.warm-standby.key-management")).toMatchObject({ quantity: 1, unitPrice: line(cost, "key-management.unit-hour")?.monthly });
    expect(line(cost, "second-region.warm-standby.bi")).toBeUndefined();
    expect(line(cost, "second-region.warm-standby.on-call")).toBeUndefined();
    // Every event for the log there, and the day's files at 5:1: 1,728 x 1.2 GB a day.
    expect(line(cost, "second-region.cross-region-gigabyte")?.quantity).toBeCloseTo((1728 * 1.2 * 730) / 24, -1);
    expect(line(estimateWith(own, sixty, { prices }), "second-region.cross-region-gigabyte")).toBeUndefined();
  });
  test("the caller's own price wins over the book", () => {
    const prices = [{ sku: "msk.m7g.large.hour", unit: "broker-hour", region: "us-east-1", usd: 0.1, source: "contract", asOf: "2026-10-01", confidence: "high" as const }];
    expect(line(estimate(sixty, { prices }), "event-log.unit-hour")).toMatchObject({ monthly: 876, source: "own rate: contract" });
  });
});

describe("estimate", () => {
  test("in euros the printed price times the quantity gives the printed amount: 0.204 / 1.1761 = 0.173455, x 8,760 = 1,519.47", () => {
    const cost = estimate(sixty, { currency: "EUR" });
    expect(cost.currency).toBe("EUR");
    expect(line(cost, "event-log.unit-hour")).toMatchObject({ unitPrice: 0.173455, monthly: 1519.47 });
  });
  test("a currency without a rate stays in USD and says so", () => {
    const cost = estimate(sixty, { currency: "XOF" });
    expect(cost.currency).toBe("USD");
    expect(cost.exclusions.some((entry) => entry.what.includes("XOF"))).toBe(true);
  });
  test("budget: inside, over with a negative gap, far under", () => {
    const { expected } = estimate().monthly;
    expect(estimate({ ...sixty, budgetMonthlyUsd: Math.ceil(expected) + 1 }).budget?.verdict).toBe("inside");
    const over = estimate({ ...sixty, budgetMonthlyUsd: 100 }).budget;
    expect(over).toMatchObject({ verdict: "over", limit: 100, gap: sumCents([100, -expected]) });
    expect(estimate({ ...sixty, budgetMonthlyUsd: Math.ceil(expected * 10) }).budget?.verdict).toBe("far-under");
  });
  test("people stand beside the total: six technologies at 0.1 FTE", () => expect(estimate().people?.fte).toBe(0.6));

  test("every line recomputes to the cent, totals are the sums, low <= expected <= high, at any volume and in any currency", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 50_000, noNaN: true }), fc.constantFrom("USD", "EUR", "GBP", "JPY", "INR"), (gigabytes, currency) => {
      const cost = estimate({ ...sixty, ingestGigabytesPerDay: gigabytes, recordsPerDay: gigabytes * 1e6 }, { currency });
      for (const entry of cost.lineItems) {
        const amount = entry.tiers === undefined ? entry.quantity * entry.unitPrice : entry.tiers.reduce((sum, tier) => sum + tier.quantity * tier.unitPrice, 0);
        expect(Math.abs(entry.monthly - amount), entry.id).toBeLessThanOrEqual(0.005 + 1e-7 * amount * 1e-3 + 1e-9);
        if (entry.tiers !== undefined) expect(entry.tiers.reduce((sum, tier) => sum + tier.quantity, 0)).toBeCloseTo(entry.quantity, 3);
        expect(entry.low).toBeLessThanOrEqual(entry.monthly);
        expect(entry.high).toBeGreaterThanOrEqual(entry.monthly);
      }
      const cents = (values: number[]) => values.reduce((sum, value) => sum + Math.round(value * 100), 0);
      expect(Math.round(cost.monthly.expected * 100)).toBe(cents(cost.lineItems.map((entry) => entry.monthly)));
      expect(Math.round(cost.annual.expected * 100)).toBe(12 * Math.round(cost.monthly.expected * 100));
    }), { numRuns: 80 });
  });
  test("line ids are unique", () => {
    const ids = estimate().lineItems.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("sizing and cost of one design stay under 3 ms warm", () => {
  for (let round = 0; round < 50; round += 1) estimate();
  const start = performance.now();
  for (let round = 0; round < 50; round += 1) estimate();
  expect((performance.now() - start) / 50).toBeLessThan(3 * 4); // four times the aim: shared machines are slow
});
