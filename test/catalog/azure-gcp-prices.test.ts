import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { azurePrices } from "../../src/catalog/prices/azure.js";
import { gcpPrices } from "../../src/catalog/prices/gcp.js";
import type { PriceBook, Technology } from "../../src/catalog/schema.js";
import { azureTechnologies } from "../../src/catalog/technologies/azure/index.js";
import { gcpTechnologies } from "../../src/catalog/technologies/gcp/index.js";
import { DIMENSIONS, FEATURES, METERS, ROLES, SKILLS } from "../../src/catalog/vocabulary.js";
import { compareText } from "../../src/shared/compare.js";

const OPTIONS = new Set([
  "kafka", "event-hubs", "pubsub", "spark", "dataflow", "beam", "flink", "bigquery", "airflow", "redis", "grafana", "kms", "hsm", "acr", "gcr",
  "kubernetes", "serverless", "vms", "object-storage", "databases", "cdn", "load-balancer", "iceberg",
  // families a brief may name
  "databricks", "synapse", "fabric", "data-factory", "cosmos-db", "spanner", "bigtable", "adls", "gcs", "postgres", "sqlserver",
  "schema-registry",
]);
const books: readonly { name: string; folder: string; book: PriceBook; technologies: readonly Technology[]; base: string; regions: readonly string[] }[] = [
  { name: "azure", folder: "azure", book: azurePrices, technologies: azureTechnologies, base: "eastus", regions: ["eastus", "westeurope"] },
  { name: "gcp", folder: "gcp", book: gcpPrices, technologies: gcpTechnologies, base: "us-central1", regions: ["us-central1", "europe-west1"] },
];

/** Every SKU a technology's bill can ask for, with `{size}` replaced by each size's name. */
function skusOf(technology: Technology): string[] {
  const sizes = technology.capacity?.sizes.map((size) => size.name) ?? [];
  return technology.bill.flatMap((line) => (line.sku.includes("{size}") ? sizes.map((size) => line.sku.replace("{size}", size)) : [line.sku]));
}

/** Every value of a `source` key anywhere inside the entry, outside `sources` itself. */
function sourceKeysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourceKeysOf);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sources" ? [] : key === "source" ? [String(inner)] : sourceKeysOf(inner));
}

describe.each(books)("$name catalog", ({ folder, book, technologies, base, regions }) => {
  const skus = new Set(book.prices.map((price) => price.sku));
  const ids = technologies.map((technology) => technology.id);

  it("has one file for each entry, named by its id, sorted", () => {
    const path = fileURLToPath(new URL(`../../src/catalog/technologies/${folder}`, import.meta.url));
    const files = readdirSync(path).map((file) => file.replace(/\.ts$/, "")).filter((file) => file !== "index" && file !== "sources");
    expect(files.sort(compareText)).toEqual(ids);
  });

  it.each(technologies.map((technology) => [technology.id, technology] as const))("%s is priced, sourced and in the vocabulary", (_, technology) => {
    expect(skusOf(technology).filter((sku) => !skus.has(sku))).toEqual([]);
    expect(sourceKeysOf(technology).filter((key) => !(key in technology.sources))).toEqual([]);
    expect(technology.bill.length > 0 || (technology.unpriced ?? "") !== "").toBe(true);
    expect(technology.roles.length).toBeGreaterThan(0);
    expect(technology.options.filter((option) => !OPTIONS.has(option))).toEqual([]);
    expect(technology.roles.filter((role) => !ROLES.includes(role))).toEqual([]);
    expect(technology.features.filter((feature) => !FEATURES.includes(feature))).toEqual([]);
    expect(technology.skills.filter((skill) => !SKILLS.includes(skill))).toEqual([]);
    expect(technology.bill.filter((line) => !METERS.includes(line.meter))).toEqual([]);
    expect(new Set(technology.features).size).toBe(technology.features.length);
    expect(technology.aliases.filter((alias) => alias !== alias.toLowerCase())).toEqual([]);
  });

  it.each(technologies.map((technology) => [technology.id, technology] as const))("%s can be sized by what its bill counts", (_, technology) => {
    const perUnit = technology.bill.filter((line) => ["unit-hour", "unit-month", "vcpu-hour", "memory-gigabyte-hour"].includes(line.meter));
    const sizes = technology.capacity?.sizes ?? [];
    if (perUnit.length > 0) expect(sizes.length).toBeGreaterThan(0);
    for (const line of perUnit) {
      if (line.meter === "vcpu-hour") expect(sizes.every((size) => size.vcpu !== undefined)).toBe(true);
      if (line.meter === "memory-gigabyte-hour") expect(sizes.every((size) => size.memoryGigabytes !== undefined)).toBe(true);
    }
    for (const size of sizes) {
      const dimensions = Object.entries(size.per);
      expect(dimensions.length).toBeGreaterThan(0);
      for (const [dimension, figure] of dimensions) {
        expect(DIMENSIONS).toContain(dimension);
        expect(figure.value).toBeGreaterThan(0);
      }
    }
    for (const line of technology.bill) expect(line.meter === "million-chunks").toBe(line.chunkKilobytes !== undefined);
  });

  it("says what fails for every component data flows through", () => {
    const needed = ["event-log", "message-queue", "stream-processing", "batch-processing", "warehouse", "realtime-olap", "key-value-store", "relational-store",
      "search-index", "cache", "orchestration", "lake-storage", "cdc", "batch-ingestion"];
    const missing = technologies.filter((t) => t.status !== "retired" && t.failure === undefined && t.roles.some((role) => needed.includes(role)));
    expect(missing.map((t) => t.id)).toEqual([]);
  });

  it("names the successor or the reason for anything that is not active", () => {
    for (const technology of technologies.filter((t) => t.status !== "active")) {
      expect(technology.statusNote ?? "").not.toBe("");
      if (technology.successor !== undefined) expect(ids).toContain(technology.successor);
    }
  });

  it("prices each SKU once a region, ascending steps, and every SKU in the base region or by a ratio from one that has it", () => {
    const keys = book.prices.map((price) => `${price.sku} ${price.region}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const price of book.prices) {
      expect(regions).toContain(price.region);
      expect(price.usd).toBeGreaterThanOrEqual(0);
      const bounds = (price.tiers ?? []).map((tier) => tier.upTo ?? Number.MAX_VALUE);
      expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
      if (price.tiers) expect(price.tiers.at(-1)?.upTo).toBeNull();
      const reachable = price.region === base || book.prices.some((p) => p.sku === price.sku && p.region === base) ||
        book.regionRatios.some((ratio) => ratio.region === base && ratio.base === price.region);
      expect(reachable, price.sku).toBe(true);
    }
  });

  it("marks a figure without a public address as unverified", () => {
    for (const price of book.prices) if (!/https?:|\.(?:com|dev|cloud)\b/.test(price.source)) expect(price.unverified, price.sku).toBe(true);
    for (const technology of technologies) {
      for (const source of Object.values(technology.sources)) if (source.url === null) expect(source.unverified).toBe(true);
    }
  });

  it("holds no price that nothing bills, network prices aside", () => {
    const billed = new Set(technologies.flatMap(skusOf));
    expect([...skus].filter((sku) => !billed.has(sku) && !/^(azure-bandwidth|google-network)\./.test(sku))).toEqual([]);
  });
});

describe("worked prices", () => {
  const usd = (book: PriceBook, sku: string, region: string) => book.prices.find((price) => price.sku === sku && price.region === region)?.usd;
  it("three Event Hubs throughput units cost 3 x 730 x 0.03 = 65.70 a month", () => {
    expect(3 * 730 * (usd(azurePrices, "azure-event-hubs.standard-throughput-unit", "eastus") ?? 0)).toBeCloseTo(65.7, 6);
  });
  it("Fabric F64 costs 8,409.60 a month in East US and 10,278.40 in West Europe", () => {
    expect(730 * (usd(azurePrices, "microsoft-fabric.f64", "eastus") ?? 0)).toBeCloseTo(8409.6, 6);
    expect(730 * (usd(azurePrices, "microsoft-fabric.f64", "westeurope") ?? 0)).toBeCloseTo(10278.4, 6);
  });
  it("Synapse DW1000c costs 12 an hour in East US and 15.10 in West Europe", () => {
    expect(usd(azurePrices, "azure-synapse-dedicated.dw1000c", "eastus")).toBeCloseTo(12, 9);
    expect(usd(azurePrices, "azure-synapse-dedicated.dw1000c", "westeurope")).toBeCloseTo(15.1, 9);
  });
  it("100 Standard slots around the clock cost 2,920 a month", () => {
    expect(100 * 730 * (usd(gcpPrices, "bigquery-editions.standard-slot", "us-central1") ?? 0)).toBeCloseTo(2920, 6);
  });
});
