import { describe, expect, test } from "vitest";
import { exchangeRates } from "../../src/catalog/exchange-rates.js";
import { allPriceBooks } from "../../src/catalog/prices/index.js";
import type { Price } from "../../src/catalog/schema.js";
import { PriceIndex } from "../../src/cost/price-lookup.js";
import { book } from "../sizing/fixtures.js";

describe("price books", () => {
  test("all six books are joined", () => expect(allPriceBooks.map((entry) => entry.provider)).toEqual(["aws", "azure", "gcp", "saas", "hosts", "on-premises"]));
  test("no SKU has two prices in one region", () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const price of allPriceBooks.flatMap((entry) => entry.prices)) {
      const key = `${price.sku} ${price.region}`;
      if (seen.has(key)) twice.push(key);
      seen.add(key);
    }
    expect(twice).toEqual([]);
  });
  test("tiers ascend and end open", () => {
    const broken = (price: Price) => price.tiers !== undefined && (price.tiers.at(-1)?.upTo !== null || price.tiers.some((tier, index) => index > 0 && (tier.upTo ?? Number.MAX_VALUE) <= (price.tiers?.[index - 1]?.upTo ?? 0)));
    expect(allPriceBooks.flatMap((entry) => entry.prices).filter(broken).map((price) => price.sku)).toEqual([]);
  });
});

describe("look-up", () => {
  const index = new PriceIndex([book]);
  test("own region, then ratio, then another region with low confidence and said so", () => {
    expect(index.find("msk.storage", "us-east-1")).toMatchObject({ carried: "", region: "us-east-1" });
    expect(index.find("msk.storage", "eu-central-1")).toMatchObject({ region: "eu-central-1", price: { usd: 0.12, confidence: "medium" } });
    expect(index.find("msk.storage", "ap-south-1")).toMatchObject({ region: "us-east-1", price: { usd: 0.1, confidence: "low" } });
    expect(index.find("nothing", "us-east-1")).toBeUndefined();
  });
  test("the ratio scales every tier", () => {
    expect(index.find("s3.gb", "eu-central-1")?.price.tiers?.map((tier) => tier.usd)).toEqual([0.0276, 0.0264, 0.0252]);
  });
  test("a European region the book does not know becomes a European one it knows, others the base", () => {
    expect(index.regionFor("aws", "westeurope")).toBe("eu-central-1");
    expect(index.regionFor("aws", "japaneast")).toBe("us-east-1");
  });
});

test("exchange rates: one dollar is 0.850268 EUR (1 / 1.1761), crossed to the other currencies", () => {
  expect(exchangeRates.perUsd["EUR"]).toBe(0.850268);
  expect(exchangeRates.perUsd["GBP"]).toBe(0.734716); // 0.8641 / 1.1761
  expect(Object.keys(exchangeRates.perUsd)).toHaveLength(14);
});
