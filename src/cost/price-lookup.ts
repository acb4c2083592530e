/** Finds the price of a SKU in a region, and says how it got there. */
import type { Price, PriceBook, RegionRatio } from "../catalog/schema.js";
import { compareText } from "../shared/compare.js";
import { roundSignificant } from "../shared/quantity.js";

/** A price ready to use: in USD, with the words that explain a region it was carried over from. */
export interface FoundPrice {
  readonly price: Price;
  readonly region: string;
  /** "us-east-1 price x 1.1146 (EC2 ratio, 2026-05-01)"; empty when the region has its own price. */
  readonly carried: string;
}

/** How the source of a caller's own price begins, wherever it is printed. */
const OWN_RATE = "own rate: ";

export class PriceIndex {
  private readonly bySku = new Map<string, Price[]>();
  /** SKUs with a price of the caller that holds in every region: the books say nothing about them any more. */
  private readonly ownEverywhere = new Set<string>();
  private readonly ratios: RegionRatio[] = [];
  private readonly providerRegions = new Map<string, Set<string>>();
  private readonly providerBase = new Map<string, string>();

  constructor(books: readonly PriceBook[], overrides: readonly Price[] = []) {
    for (const price of overrides) {
      this.add({ ...price, source: price.source.startsWith(OWN_RATE) ? price.source : `${OWN_RATE}${price.source}` });
      if (price.region === "any" || price.region === "global") this.ownEverywhere.add(price.sku);
    }
    for (const book of books) {
      const regions = new Set<string>();
      for (const price of book.prices) {
        if (!this.ownEverywhere.has(price.sku)) this.add(price);
        regions.add(price.region);
      }
      for (const ratio of book.regionRatios) regions.add(ratio.region);
      this.ratios.push(...book.regionRatios);
      this.providerRegions.set(book.provider, regions);
      const base = book.regionRatios[0]?.base ?? book.prices[0]?.region;
      if (base !== undefined) this.providerBase.set(book.provider, base);
    }
  }

  /** Overrides are added first and therefore found first. */
  private add(price: Price): void {
    const list = this.bySku.get(price.sku);
    if (list === undefined) this.bySku.set(price.sku, [price]);
    else if (!list.some((other) => other.region === price.region)) list.push(price);
  }

  has(sku: string): boolean {
    return this.bySku.has(sku);
  }

  /** The region of a provider to price in: the wanted one if its book knows it, else one in Europe for Europe, else the book's base. */
  regionFor(provider: string, wanted: string): string {
    const regions = this.providerRegions.get(provider);
    if (regions === undefined || regions.has(wanted)) return wanted;
    if (isEuropean(wanted)) {
      const european = [...regions].sort(compareText).find(isEuropean);
      if (european !== undefined) return european;
    }
    return this.providerBase.get(provider) ?? wanted;
  }

  /**
   * The region's own price; else one valid everywhere; else another region's price times the sourced ratio (the service's own
   * before the region's, as the book lists them); else another
   * region's price unchanged, said so. Undefined where no region has one.
   */
  find(sku: string, region: string): FoundPrice | undefined {
    const list = this.bySku.get(sku);
    if (list === undefined) return undefined;
    const own = list.find((price) => price.region === region) ?? list.find((price) => price.region === "global" || price.region === "any");
    if (own !== undefined) return { price: own, region: own.region, carried: "" };
    for (const ratio of this.ratios) {
      if (ratio.region !== region || ratio.skus?.some((start) => sku.startsWith(start)) === false) continue;
      const base = list.find((price) => price.region === ratio.base);
      if (base !== undefined) return { price: scaled(base, ratio), region, carried: `${ratio.base} price x ${ratio.ratio} (${ratio.source}, ${ratio.asOf})` };
    }
    const other = list[0];
    return other === undefined ? undefined : { price: { ...other, confidence: "low" }, region: other.region, carried: `${other.region} price: no ${region} price and no ratio found` };
  }
}

/** eu-west-1, europe-west1, westeurope, germanywestcentral. */
function isEuropean(region: string): boolean {
  return region.startsWith("eu-") || region.includes("europe") || ["germany", "france", "sweden", "switzerland", "uk"].some((country) => region.startsWith(country));
}

function scaled(price: Price, ratio: RegionRatio): Price {
  return {
    ...price, region: ratio.region, usd: roundSignificant(price.usd * ratio.ratio), confidence: price.confidence === "high" ? "medium" : "low",
    ...(price.tiers === undefined ? {} : { tiers: price.tiers.map((tier) => ({ upTo: tier.upTo, usd: roundSignificant(tier.usd * ratio.ratio) })) }),
  };
}

/** The index of the shipped books is made once: they never change. */
const indexes = new WeakMap<readonly PriceBook[], PriceIndex>();

/** The index over the books, with the caller's own prices first. */
export function indexPrices(books: readonly PriceBook[], overrides: readonly Price[] = []): PriceIndex {
  if (overrides.length > 0) return new PriceIndex(books, overrides);
  let index = indexes.get(books);
  if (index === undefined) {
    index = new PriceIndex(books);
    indexes.set(books, index);
  }
  return index;
}
