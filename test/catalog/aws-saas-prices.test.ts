import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { awsPrices } from "../../src/catalog/prices/aws.js";
import { saasPrices } from "../../src/catalog/prices/saas.js";
import type { Technology } from "../../src/catalog/schema.js";
import { awsTechnologies } from "../../src/catalog/technologies/aws/index.js";
import { saasTechnologies } from "../../src/catalog/technologies/saas/index.js";
import { DIMENSIONS, FEATURES, METERS, ROLES, SKILLS } from "../../src/catalog/vocabulary.js";
import { compareText } from "../../src/shared/compare.js";

const groups = [
  { folder: "aws", technologies: awsTechnologies, book: awsPrices, base: "us-east-1" },
  { folder: "saas", technologies: saasTechnologies, book: saasPrices, base: "global" },
] as const;

const needFailure = new Set([
  "event-log", "message-queue", "stream-processing", "batch-processing", "warehouse", "cache", "orchestration", "realtime-olap",
  "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "vector-store",
]);

/** Every value of a `source` field anywhere in the entry. */
function sourceKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourceKeys);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && typeof inner === "string" ? [inner] : sourceKeys(inner),
  );
}

/** The SKUs an entry bills, with `{size}` replaced by each of its sizes. */
function billedSkus(technology: Technology): string[] {
  return technology.bill.flatMap((line) =>
    line.sku.includes("{size}")
      ? (technology.capacity?.sizes ?? []).map((size) => line.sku.replace("{size}", size.name))
      : [line.sku],
  );
}

for (const { folder, technologies, book, base } of groups) {
  describe(`catalog ${folder}`, () => {
    it("is sorted by id, with one file per id", () => {
      const ids = technologies.map((technology) => technology.id);
      expect(ids).toEqual([...new Set(ids)].sort(compareText));
      for (const id of ids) {
        const path = fileURLToPath(new URL(`../../src/catalog/technologies/${folder}/${id}.ts`, import.meta.url));
        expect(existsSync(path), path).toBe(true);
      }
    });

    it("bills only SKUs that the price book has in its base region", () => {
      const priced = new Set(book.prices.filter((price) => price.region === base).map((price) => price.sku));
      const missing = technologies.flatMap((technology) => billedSkus(technology).filter((sku) => !priced.has(sku)).map((sku) => `${technology.id}: ${sku}`));
      expect(missing).toEqual([]);
    });

    it("has no sized bill line without sizes, and no unit meter without a capacity", () => {
      for (const technology of technologies) {
        for (const line of technology.bill) {
          const perUnit = ["unit-hour", "unit-month", "vcpu-hour", "memory-gigabyte-hour"].includes(line.meter);
          expect(perUnit && technology.capacity === undefined, `${technology.id} ${line.sku}`).toBe(false);
          expect(line.meter === "million-chunks" && line.chunkKilobytes === undefined, `${technology.id} ${line.sku}`).toBe(false);
        }
      }
    });

    it("says why an entry has no price", () => {
      for (const technology of technologies) {
        expect(technology.bill.length > 0 || (technology.unpriced ?? "") !== "", technology.id).toBe(true);
      }
    });

    it("names an existing source for every figure, and no unused one", () => {
      for (const technology of technologies) {
        const { sources, ...rest } = technology;
        const used = new Set(sourceKeys(rest));
        expect([...used].filter((key) => !(key in sources)), technology.id).toEqual([]);
        // An entry that is not active may hold one more source: the announcement behind its status note.
        const unused = Object.keys(sources).filter((key) => !used.has(key));
        expect(unused.length, `${technology.id}: ${unused.join(" ")}`).toBeLessThanOrEqual(technology.status === "active" ? 0 : 1);
        for (const source of Object.values(sources)) {
          expect(source.url === null ? source.unverified : (source.unverified ?? false), `${technology.id} ${source.title}`).toBe(source.url === null);
        }
      }
    });

    it("uses the closed vocabularies and a complete life-cycle note", () => {
      for (const technology of technologies) {
        for (const role of technology.roles) expect(ROLES, technology.id).toContain(role);
        for (const feature of technology.features) expect(FEATURES, technology.id).toContain(feature);
        for (const skill of technology.skills) expect(SKILLS, technology.id).toContain(skill);
        for (const line of technology.bill) expect(METERS, technology.id).toContain(line.meter);
        for (const size of technology.capacity?.sizes ?? []) {
          for (const dimension of Object.keys(size.per)) expect(DIMENSIONS, technology.id).toContain(dimension);
        }
        if (technology.status !== "active") expect([technology.statusNote, technology.successor], technology.id).not.toContain(undefined);
        if (technology.roles.some((role) => needFailure.has(role))) expect(technology.failure, technology.id).toBeDefined();
      }
    });

    it("has ascending sizes within each dimension", () => {
      for (const technology of technologies) {
        const sizes = technology.capacity?.sizes ?? [];
        sizes.slice(1).forEach((size, index) => {
          for (const [dimension, figure] of Object.entries(size.per)) {
            const before = sizes[index]?.per[dimension as keyof typeof size.per];
            if (before !== undefined) expect(figure.value, `${technology.id} ${size.name} ${dimension}`).toBeGreaterThanOrEqual(before.value);
          }
        });
      }
    });

    it("has each SKU and region once, with a source, and tiers that start at the price and end open", () => {
      const keys = book.prices.map((price) => `${price.sku}|${price.region}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const price of book.prices) {
        expect(price.usd, price.sku).toBeGreaterThan(0);
        expect(price.source, price.sku).not.toMatch(/\d{8,}/);
        if (!price.source.includes("https://")) expect(price.source, price.sku).toContain("unverified");
        expect(price.source.includes("https://") || price.unverified === true, price.sku).toBe(true);
        if (price.tiers !== undefined) {
          expect(price.tiers.find((tier) => tier.usd > 0)?.usd, price.sku).toBe(price.usd); // after a free step, where there is one
          expect(price.tiers.at(-1)?.upTo, price.sku).toBeNull();
        }
      }
    });
  });
}

describe("prices that decide", () => {
  const at = (sku: string, region: string): number | undefined => awsPrices.prices.find((price) => price.sku === sku && price.region === region)?.usd;
  it("keeps the figures read from the vendors' lists", () => {
    expect(at("aws.kinesis.shard.hour", "us-east-1")).toBe(0.015);
    expect(at("aws.msk.kafka.m7g.large.hour", "us-east-1")).toBe(0.204);
    expect(at("aws.msf.kpu.hour", "us-east-1")).toBe(0.11);
    expect(at("aws.redshift.ra3.4xlarge.hour", "eu-west-1")).toBe(3.606);
    expect(at("aws.dynamodb.write.million", "us-east-1")).toBe(0.625);
    expect(saasPrices.prices.find((price) => price.sku === "snowflake.enterprise.xs.hour" && price.region === "eu-central-1")?.usd).toBe(3.9);
  });
});
