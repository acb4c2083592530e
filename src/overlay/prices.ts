/** Rates of the house: by SKU, or by technology and meter, in the form of the price books. */
import type { Price, PriceBook, Technology } from "../catalog/schema.js";
import { distinct } from "../shared/compare.js";
import { billedSkus } from "./lint-entries.js";
import { allowedWords } from "./nearest.js";
import type { OwnPrice } from "./overlay.js";
import { readText, type Problem } from "./shape.js";

/** What rates are checked against. */
export interface PriceContext {
  readonly technologies: readonly Technology[];
  readonly priceBooks: readonly PriceBook[];
}

/** Every SKU that is billed or priced, with the unit of its price where there is one. */
export function knownSkus({ technologies, priceBooks }: PriceContext): Map<string, string | undefined> {
  const units = new Map<string, string | undefined>();
  for (const technology of technologies) for (const { sku } of billedSkus(technology)) units.set(sku, undefined);
  for (const book of priceBooks) for (const price of book.prices) units.set(price.sku, price.unit);
  return units;
}

/** A rate as prices, one for each SKU it means; problems have paths inside it. */
export function ownPrices(own: OwnPrice, context: PriceContext): { readonly prices: readonly Price[]; readonly problems: readonly Problem[] } {
  const units = knownSkus(context);
  const wrong = (path: string, read: unknown, message: string, hint: string): { prices: []; problems: Problem[] } => ({ prices: [], problems: [{ path, read: readText(read), message, hint }] });
  if ((own.sku === undefined) === (own.technology === undefined)) return wrong(own.sku === undefined ? "sku" : "technology", own.sku ?? own.technology, "A rate is for a SKU, or for a technology and one of its meters.", "Give `sku`, or `technology` and `meter`.");
  if (own.sku !== undefined) {
    if (own.meter !== undefined) return wrong("meter", own.meter, "A SKU has its meter already.", "Leave `meter` out.");
    if (!units.has(own.sku)) return wrong("sku", own.sku, "No such SKU in the price books, and no technology bills it.", allowedWords(own.sku, units.keys(), "docs/reference/catalog.md and `pipewright catalog show ID` name the SKUs of a technology."));
  }
  const technology = context.technologies.find((item) => item.id === own.technology);
  if (own.technology !== undefined && technology === undefined) return wrong("technology", own.technology, "No such technology.", allowedWords(own.technology, context.technologies.map((item) => item.id)));
  const billed = technology === undefined ? [] : billedSkus(technology).filter(({ line }) => technology.bill[line]?.meter === own.meter).map(({ sku }) => sku);
  if (technology !== undefined && billed.length === 0) return wrong("meter", own.meter, `${technology.id} is not billed by this meter.`, technology.bill.length === 0 ? `It has no bill: ${technology.unpriced ?? "nothing is charged for it"}.` : allowedWords(own.meter ?? "", technology.bill.map((line) => line.meter)));
  const skus = own.sku === undefined ? distinct(billed) : [own.sku];
  const [first = ""] = skus;
  if (skus.length > 1) return wrong("meter", own.meter, "The meter has a price for each size.", `Give \`sku\`: ${skus.join(", ")}.`);
  const unit = units.get(first) ?? own.unit;
  if (unit === undefined) return wrong("unit", undefined, "The SKU is new and needs its unit.", "For instance: hour, GB-month, million requests.");
  if (own.unit !== undefined && own.unit !== unit) return wrong("unit", own.unit, "The price book charges this SKU by another unit; the quantity would not fit the price.", `Allowed: ${unit}.`);
  if (own.tiers !== undefined && (own.tiers[0]?.usd !== own.usd || own.tiers.at(-1)?.upTo !== null)) return wrong("tiers", own.tiers, "Tiers start at the price and end open.", "Allowed: the first `usd` equal to `usd`, the last `upTo` null.");
  const regions = distinct(["any", "global", ...context.priceBooks.flatMap((book) => [...book.prices.map((price) => price.region), ...book.regionRatios.map((ratio) => ratio.region)])]);
  const region = own.region ?? "any";
  if (!regions.includes(region)) return wrong("region", region, "No such region in the price books.", allowedWords(region, regions));
  const price: Price = {
    sku: first, unit, region, usd: own.usd, source: own.source, asOf: own.asOf, confidence: own.confidence ?? "high",
    ...(own.tiers === undefined ? {} : { tiers: own.tiers }), ...(own.unverified === undefined ? {} : { unverified: own.unverified }),
  };
  return { prices: [price], problems: [] };
}
