import { describe, expect, test } from "vitest";
import { allTechnologies } from "../../src/catalog/index.js";
import { commitmentDiscounts, spotDiscounts } from "../../src/catalog/commitments.js";
import { allPriceBooks } from "../../src/catalog/prices/index.js";
import type { PlatformId, Technology } from "../../src/catalog/schema.js";
import { supportPlans } from "../../src/catalog/support-plans.js";
import { PriceIndex } from "../../src/cost/price-lookup.js";

const REGIONS: Readonly<Record<PlatformId, readonly string[]>> = {
  aws: ["us-east-1", "eu-west-1", "eu-central-1"], azure: ["eastus", "westeurope"], gcp: ["us-central1", "europe-west1"], "on-premises": ["on-premises"],
};
const BASE: Readonly<Record<string, string>> = { aws: "us-east-1", gcp: "us-central1" };
const index = new PriceIndex(allPriceBooks);

/** Every SKU a bill can name: `{size}` stands for each size. */
function skusOf({ bill, capacity }: Technology): string[] {
  return [...new Set(bill.flatMap(({ sku }) => (sku.includes("{size}") ? (capacity?.sizes ?? []).map((size) => sku.replace("{size}", size.name)) : [sku])))];
}

interface Ask { readonly technology: Technology; readonly sku: string; readonly region: string }
const asks: readonly Ask[] = allTechnologies.flatMap((technology) =>
  skusOf(technology).flatMap((sku) => technology.platforms.flatMap((platform) => REGIONS[platform].map((region) => ({ technology, sku, region })))));
const name = ({ technology, sku, region }: Ask): string => `${technology.id}: ${sku} in ${region}`;

describe("every SKU of every bill has a price", () => {
  test("in each region of its platforms; there are more than 4,000 such questions", () => {
    expect(asks.length).toBeGreaterThan(4_000);
    expect(asks.filter(({ sku, region }) => index.find(sku, region) === undefined).map(name)).toEqual([]);
  });
  test("of its own in the base region of AWS and Google Cloud, and in one of the two of Azure", () => {
    const own = (provider: string, regions: readonly string[]) => {
      const book = allPriceBooks.find((entry) => entry.provider === provider);
      const priced = new Set(book?.prices.filter((price) => regions.includes(price.region)).map((price) => price.sku));
      return (book?.prices ?? []).map((price) => price.sku).filter((sku) => !priced.has(sku));
    };
    expect(own("aws", [BASE["aws"] ?? ""])).toEqual([]);
    expect(own("gcp", [BASE["gcp"] ?? ""])).toEqual([]);
    expect(own("azure", REGIONS.azure)).toEqual([]);
  });
  test("without one, the base price times a ratio, and the words name ratio, source and date; never at high confidence", () => {
    const carried = asks.flatMap((ask) => { const found = index.find(ask.sku, ask.region); return found === undefined || found.carried === "" ? [] : [{ ask, found }]; });
    const byRatio = carried.filter(({ found }) => !found.carried.includes("no ratio"));
    expect(byRatio.length).toBeGreaterThan(100);
    for (const { ask, found } of byRatio) {
      expect(found.carried, name(ask)).toMatch(/^[a-z0-9-]+ price x [01]\.\d+ \(.{10,}, 20\d\d-\d\d(?:-\d\d)?\)$/);
      expect(found.price.confidence, name(ask)).not.toBe("high");
      expect(found.region, name(ask)).toBe(ask.region);
    }
    // A provider's own service used from an own data centre has the provider's price; nothing else goes without a ratio.
    expect(carried.filter(({ found, ask }) => found.carried.includes("no ratio") && !(ask.region === "on-premises" && ask.sku.startsWith("aws."))).map(({ ask }) => name(ask))).toEqual([]);
  });
  test("a service's own ratio goes before the region's: brokers in Ireland are 0.816 x 1.115, instances 0.1632 x 1.1146", () => {
    expect(index.find("aws.msk.kafka.m7g.2xlarge.hour", "eu-west-1")?.price.usd).toBe(0.90984);
    expect(index.find("aws.ec2.m7g.xlarge.hour", "eu-west-1")?.price.usd).toBe(0.181903);
    expect(index.find("aws.msk.kafka.m7g.2xlarge.hour", "eu-central-1")?.price.usd).toBe(0.977568); // x 1.198: no ratio of its own
  });
  test("four in five prices in Europe are the region's own, not carried over", () => {
    for (const region of ["eu-west-1", "westeurope", "europe-west1"]) {
      const here = asks.filter((ask) => ask.region === region);
      expect(here.filter(({ sku }) => index.find(sku, region)?.carried === "").length / here.length, region).toBeGreaterThan(0.8);
    }
  });
});

describe("what stands beside the unit prices", () => {
  test("traffic between zones and out to the internet is priced in each region", () => {
    const skus: Readonly<Record<string, readonly string[]>> = {
      aws: ["aws.cross-zone.gb", "aws.cross-region.gb", "aws.internet-out.gb"], azure: ["azure-bandwidth.inter-zone", "azure-bandwidth.inter-region", "azure-bandwidth.internet"],
      gcp: ["google-network.inter-zone", "google-network.inter-region", "google-network.internet"],
    };
    for (const [platform, wanted] of Object.entries(skus)) for (const sku of wanted) for (const region of REGIONS[platform as PlatformId]) expect(index.find(sku, region)?.carried, `${sku} ${region}`).toBe("");
  });
  test("the first 100 GB to the internet are free at AWS and Azure; the free quantities of a bill are above zero", () => {
    for (const [sku, region] of [["aws.internet-out.gb", "eu-west-1"], ["azure-bandwidth.internet", "eastus"]] as const) expect(index.find(sku, region)?.price.tiers?.[0]).toEqual({ upTo: 100, usd: 0 });
    const free = allTechnologies.flatMap((technology) => technology.bill.filter((line) => line.freeQuantity !== undefined).map((line) => ({ id: technology.id, free: line.freeQuantity ?? 0 })));
    expect(free.filter((entry) => entry.free <= 0)).toEqual([]);
    expect(free.map((entry) => entry.id)).toEqual(expect.arrayContaining(["aws-lambda", "amazon-cloudwatch", "amazon-dynamodb", "bigquery", "google-pubsub", "google-cloud-logging", "azure-functions"]));
  });
  test("commitments and spot name technologies of the catalog and take less than all of the price", () => {
    const ids = new Set(allTechnologies.map((technology) => technology.id));
    for (const entry of [...commitmentDiscounts, ...spotDiscounts]) {
      expect(entry.technologies.filter((id) => !ids.has(id)), entry.form).toEqual([]);
      expect(entry.discount > 0 && entry.discount < 0.9, entry.form).toBe(true);
    }
  });
  test("each cloud has a support plan whose bands rise to the end and whose shares fall", () => {
    expect(supportPlans.map((plan) => plan.cloud)).toEqual(["aws", "azure", "gcp"]);
    for (const { bands, cloud } of supportPlans) {
      bands.forEach((band, at) => {
        const before = bands[at - 1];
        if (before !== undefined) expect((band.upToUsd ?? Number.MAX_VALUE) > (before.upToUsd ?? 0) && band.share < before.share, cloud).toBe(true);
      });
      if (bands.length > 0) expect(bands.at(-1)?.upToUsd, cloud).toBeNull();
    }
  });
});
