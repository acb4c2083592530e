import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../src/index.js";
import { supportPlans } from "../../src/catalog/support-plans.js";
import { randomBrief } from "../support/random-brief.js";

type Cost = Awaited<ReturnType<typeof generate>>["cost"];
const all: { readonly seed: number; readonly cost: Cost; readonly platforms: ReadonlyMap<string, string> }[] = [];

beforeAll(async () => {
  for (let seed = 9_101; seed <= 9_125; seed += 1) {
    const design = await generate(randomBrief(seed));
    all.push({ seed, cost: design.cost, platforms: new Map(design.components.map((entry) => [entry.id, entry.platform])) });
  }
}, 300_000);

/** Whole cents, exactly: an amount that is not whole cents is told apart from one that is. */
const whole = (amount: number): bigint => {
  const cents = Math.round(amount * 100);
  expect(Math.abs(amount * 100 - cents), String(amount)).toBeLessThan(1e-4);
  return BigInt(cents);
};
const sum = (amounts: readonly number[]): bigint => amounts.reduce((total, amount) => total + whole(amount), 0n);

describe("totals over random briefs", () => {
  test("are the sums of their lines to the cent, at all three ends; a year is twelve months", () => {
    expect(all.flatMap(({ cost }) => cost.lineItems).length).toBeGreaterThan(400);
    for (const { seed, cost } of all) {
      expect(whole(cost.monthly.low), `brief ${String(seed)}`).toBe(sum(cost.lineItems.map((line) => line.low)));
      expect(whole(cost.monthly.expected), `brief ${String(seed)}`).toBe(sum(cost.lineItems.map((line) => line.monthly)));
      expect(whole(cost.monthly.high), `brief ${String(seed)}`).toBe(sum(cost.lineItems.map((line) => line.high)));
      for (const end of ["low", "expected", "high"] as const) expect(whole(cost.annual[end]), `brief ${String(seed)}`).toBe(12n * whole(cost.monthly[end]));
    }
  });
  test("environments and second regions are shares of the production lines they name", () => {
    const shares = all.flatMap(({ seed, cost }) => cost.lineItems.filter((line) => line.of !== undefined).map((line) => ({ seed, cost, line })));
    expect(shares.length).toBeGreaterThan(20);
    for (const { seed, cost, line } of shares) {
      const base = sum(cost.lineItems.filter((entry) => line.of?.includes(entry.id) === true).map((entry) => entry.monthly));
      expect(whole(line.unitPrice), `brief ${String(seed)}: ${line.id}`).toBe(base);
      expect(cost.lineItems.some((entry) => entry.of !== undefined && line.of?.includes(entry.id) === true), "a share of a share").toBe(false);
    }
  });
  test("nothing is free in silence: each line has a quantity, a price, a source and a date", () => {
    for (const { seed, cost } of all) for (const line of cost.lineItems) {
      expect(line.quantity > 0 && line.unitPrice > 0 && line.monthly > 0, `brief ${String(seed)}: ${line.id}`).toBe(true);
      expect(line.source !== "" && line.asOf !== "", `brief ${String(seed)}: ${line.id}`).toBe(true);
    }
  });
  test("the support plan's amount follows from the printed charges and the printed schedule", () => {
    let seen = 0;
    for (const { seed, cost, platforms } of all) for (const plan of supportPlans) {
      const why = cost.exclusions.find((entry) => entry.what === `Support plan of ${plan.cloud}`)?.why;
      if (why === undefined) continue;
      seen += 1;
      const [own = NaN, amount = NaN] = [...why.slice(why.indexOf("on this design's")).matchAll(/\d[\d,]*\.\d\d/gu)].map((match) => Number(match[0].replaceAll(",", "")));
      expect(whole(own), `brief ${String(seed)}`).toBe(sum(cost.lineItems.filter((line) => line.of === undefined && (platforms.get(line.component) === plan.cloud || line.technology === `${plan.cloud}-network`)).map((line) => line.monthly)));
      // 10 % to 10,000, 7 % to 80,000, 5 % to 250,000, 3 % above; 100 USD at least; flat at Azure.
      const usd = own / cost.exchangeRate.perUsd, band = (from: number, to: number) => Math.max(0, Math.min(usd, to) - from);
      const share = plan.cloud === "azure" ? 0 : 0.1 * band(0, 10_000) + 0.07 * band(10_000, 80_000) + 0.05 * band(80_000, 250_000) + 0.03 * band(250_000, Infinity);
      expect(Math.abs(amount - Math.max(100, share) * cost.exchangeRate.perUsd), `brief ${String(seed)}`).toBeLessThan(0.02 + 0.006 * cost.exchangeRate.perUsd);
    }
    expect(seen).toBeGreaterThan(10);
  });
});
