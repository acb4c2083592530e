/** Tiers follow each other: nothing is held queryable and archived at once, and no class is entered for less time than it charges for. */
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { estimateCost } from "../../src/cost/index.js";
import { sizeComponents } from "../../src/sizing/index.js";
import { component, context, facts, sixty } from "./fixtures.js";

const PER_DAY = 1728 / 5; // GB a day at 5:1
const QUERYABLE = (13 * 730) / 24; // days
const HOT = 7 * 1728;

function lake(technologyId: string, coldYears: number, over: Record<string, number> = {}) {
  const values = { ...sixty, warmMonths: 13, coldYears, ...over };
  const base = { ...context(values, [component("lake-storage", technologyId, "lake-storage")]), technology: (id: string) => catalog.technologies.find((entry) => entry.id === id) };
  const sizing = sizeComponents(base), meters = sizing.meters["lake-storage"];
  const cost = estimateCost({ topology: base.topology, sizing, technology: base.technology, priceBooks: catalog.priceBooks, region: technologyId === "amazon-s3" ? "us-east-1" : "us-central1", facts: facts(values) });
  return { near: meters?.["storage-gigabyte-month"]?.value, far: meters?.["backup-gigabyte-month"]?.value, skus: cost.lineItems.map((line) => line.sku) };
}

describe("the archive", () => {
  test("holds what is older than the queryable months: seven years less thirteen months", () => {
    const { near, far } = lake("amazon-s3", 7);
    expect(far).toBeCloseTo(PER_DAY * (7 * 365 - QUERYABLE), 1);
    expect(near).toBeCloseTo(HOT + PER_DAY * QUERYABLE, 1);
  });
  test("is not entered by raw data of thirteen months that are all queryable, 1.1 years as the brief rounds them", () => {
    const { near, far, skus } = lake("google-cloud-storage", 1.1);
    expect(far).toBe(0);
    expect(near).toBeCloseTo(HOT + PER_DAY * 1.1 * 365, 1);
    expect(skus).not.toContain("google-cloud-storage.archive");
  });
  test("is skipped where it charges for longer than is left: 152 days are under Google's 365 and over Glacier's 90", () => {
    const days = 1.5 * 365 - QUERYABLE;
    expect(lake("google-cloud-storage", 1.5)).toMatchObject({ far: 0 });
    expect(lake("amazon-s3", 1.5).far).toBeCloseTo(PER_DAY * days, 1);
    expect(lake("google-cloud-storage", 3).skus).toContain("google-cloud-storage.archive");
  });
  test("nothing is kept beyond the queryable months without a duty", () => expect(lake("amazon-s3", 0)).toMatchObject({ far: 0 }));
  test("with a sampling rule the two tiers hold the sample once: 30 whole days, then a tenth", () => {
    const { near, far } = lake("amazon-s3", 7, { sampledFraction: 0.1, sampledShare: 1, sampledAfterDays: 30 });
    expect((near ?? 0) + (far ?? 0)).toBeCloseTo(HOT + PER_DAY * (30 + 0.1 * (7 * 365 - 30)), 2);
  });
});
