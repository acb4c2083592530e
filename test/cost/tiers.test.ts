import { describe, expect, test } from "vitest";
import { exchangeRates } from "../../src/catalog/exchange-rates.js";
import { allPriceBooks } from "../../src/catalog/prices/index.js";
import type { Price } from "../../src/catalog/schema.js";
import { charge } from "../../src/cost/charge.js";
import { supportCharge } from "../../src/cost/support.js";
import { supportPlans } from "../../src/catalog/support-plans.js";

type Graduated = Price & { readonly tiers: NonNullable<Price["tiers"]> };
const graduated = allPriceBooks.flatMap((book) => book.prices).filter((price): price is Graduated => price.tiers !== undefined);

/** The amount worked as a reader would: each step's part times its price. Cents are compared, so plain arithmetic will do. */
function worked(quantity: number, { tiers }: Graduated): number {
  let amount = 0, from = 0;
  for (const { upTo, usd } of tiers) {
    const end = upTo ?? Infinity;
    if (quantity > from) amount += (Math.min(quantity, end) - from) * usd;
    from = end;
  }
  return amount;
}

describe("graduated prices of the books", () => {
  test("there are some in each cloud, and each starts where it says", () => {
    expect(new Set(graduated.map((price) => price.sku.split(/[.-]/u)[0])).size).toBeGreaterThanOrEqual(4);
    for (const price of graduated) expect(price.tiers.find((tier) => tier.usd > 0)?.usd, price.sku).toBe(price.usd);
  });
  test.each(graduated.map((price) => [`${price.sku} in ${price.region}`, price] as const))("%s: below, at and above each step", (_, price) => {
    for (const { upTo } of price.tiers) {
      if (upTo === null) continue;
      for (const quantity of [upTo / 2, upTo - 1, upTo - 0.001, upTo, upTo + 0.001, upTo + 1, upTo * 1.5]) {
        const charged = charge(quantity, price, 1);
        expect(Math.abs(charged.monthly - worked(charged.quantity, price)), `${String(quantity)} of ${price.sku}`).toBeLessThanOrEqual(0.0051);
        if (charged.tiers !== undefined) expect(charged.tiers.reduce((sum, tier) => sum + tier.quantity, 0)).toBeCloseTo(charged.quantity, 6);
      }
      // A tenth more costs what the next step says, not what the step before said.
      const next = price.tiers.find((tier) => (tier.upTo ?? Infinity) > upTo)?.usd ?? 0;
      const more = upTo / 10;
      expect(Math.abs(charge(upTo + more, price, 1).monthly - charge(upTo, price, 1).monthly - more * next), price.sku).toBeLessThanOrEqual(0.0101);
    }
  });
  test("more never costs less", () => {
    for (const price of graduated) {
      let before = 0;
      for (let quantity = 1; quantity < 1e7; quantity *= 1.7) {
        const { monthly } = charge(quantity, price, 1);
        expect(monthly, price.sku).toBeGreaterThanOrEqual(before);
        before = monthly;
      }
    }
  });
});

describe("free quantities", () => {
  const out = graduated.find((price) => price.sku === "aws.internet-out.gb" && price.region === "us-east-1") as Graduated;
  test("100 GB out of AWS are free, 101 cost one gigabyte, 10,240 cost 10,140 x 0.09 = 912.60, one more 0.085", () => {
    expect([100, 101, 10_240, 10_241].map((quantity) => charge(quantity, out, 1).monthly)).toEqual([0, 0.09, 912.6, 912.69]); // 912.685 is rounded half up
  });
  test("a quantity within the free step has its price and no amount", () => expect(charge(40, out, 1)).toMatchObject({ quantity: 40, monthly: 0 }));
});

describe("currencies at the dated rate", () => {
  const storage = graduated.find((price) => price.sku === "aws.s3.standard.gb-month" && price.region === "us-east-1") as Graduated;
  test("60,000 GB in S3 are 51,200 x 0.023 + 8,800 x 0.022 = 1,371.20 USD; in pounds each price is converted and printed", () => {
    expect(charge(60_000, storage, 1).monthly).toBe(1371.2);
    const gbp = exchangeRates.perUsd["GBP"] ?? 0; // 0.8641 / 1.1761 = 0.734716
    expect(charge(60_000, storage, gbp)).toMatchObject({
      tiers: [{ quantity: 51_200, unitPrice: 0.0168985 }, { quantity: 8_800, unitPrice: 0.0161638 }], // 0.023 and 0.022 x 0.734716
      monthly: 1007.44, // 865.2032 + 142.24144 = 1,007.44464
    });
  });
  test("the rate says who published it and when", () => expect(exchangeRates.source).toMatchObject({ asOf: "2026-05-08", url: expect.stringContaining("ecb.europa.eu") }));
});

describe("support plans", () => {
  const [aws, azure, gcp] = supportPlans as [(typeof supportPlans)[0], (typeof supportPlans)[0], (typeof supportPlans)[0]];
  test.each([
    [500, 100], // 50 is under the minimum
    [1_000, 100], [1_000.1, 100.01], // where the share passes the minimum
    [10_000, 1_000], [10_100, 1_007], // 7 % of the hundred above
    [80_000, 5_900], // 1,000 + 70,000 x 7 %
    [250_000, 14_400], // + 170,000 x 5 %
    [300_000, 15_900], // + 50,000 x 3 %
  ])("a bill of %d USD costs %d USD of support", (bill, expected) => {
    expect(supportCharge(aws, bill)).toBe(expected);
    expect(supportCharge(gcp, bill)).toBe(expected);
    expect(supportCharge(azure, bill)).toBe(100); // a flat fee
  });
});
