import { describe, expect, test } from "vitest";
import { allPriceBooks } from "../../src/catalog/prices/index.js";
import { charge } from "../../src/cost/charge.js";
import { PriceIndex } from "../../src/cost/price-lookup.js";
import { publishedBills, type PublishedBill, type PublishedRow } from "./published-bills.js";

const index = new PriceIndex(allPriceBooks);

function ours({ charges }: PublishedRow, region: string): number {
  return charges.reduce((sum, [sku, quantity]) => {
    const found = index.find(sku, region);
    if (found === undefined || found.carried !== "") throw new Error(`${sku} has no price of its own in ${region}`);
    return sum + charge(quantity, found.price, 1).monthly;
  }, 0);
}
const off = (amount: number, published: number): number => amount / published - 1;
const compared = ({ rows }: PublishedBill): readonly PublishedRow[] => rows.filter((row) => row.differs === undefined);

describe.each(publishedBills.map((bill) => [bill.title, bill] as const))("%s", (_, bill) => {
  test.each(bill.rows.map((row) => [row.what, row] as const))("%s", (_what, row) => {
    const deviation = off(ours(row, bill.region), row.published);
    if (row.differs === undefined) expect(Math.abs(deviation), `${(deviation * 100).toFixed(1)} %`).toBeLessThanOrEqual(0.15);
    else expect(Math.abs(deviation), "an explained difference that is none any more").toBeGreaterThan(0.15);
  });
  test("the rows that are the same thing add up to within 5 %", () => {
    const rows = compared(bill);
    if (rows.length === 0) return;
    const sum = (pick: (row: PublishedRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
    expect(Math.abs(off(sum((row) => ours(row, bill.region)), sum((row) => row.published)))).toBeLessThanOrEqual(0.05);
  });
});

test("most rows need no explanation, and all of them are from a page that can be opened", () => {
  const rows = publishedBills.flatMap((bill) => bill.rows);
  expect(rows.length).toBeGreaterThanOrEqual(30);
  expect(rows.filter((row) => row.differs === undefined).length / rows.length).toBeGreaterThan(0.65);
  expect(publishedBills.filter((bill) => !/^https:\/\/(?:github\.com|cloud\.google\.com)\//u.test(bill.url))).toEqual([]);
});
