/** What a technology costs at least, whatever the load: its always-on units, environments and fees at the lowest list price. */
import type { BillLine, PriceBook, Technology } from "./schema.js";

const HOURS = 730;

const cheapest = new WeakMap<readonly PriceBook[], ReadonlyMap<string, number>>();
const floors = new WeakMap<readonly PriceBook[], Map<Technology, number>>();

/** Lowest unit price of each SKU over all regions. */
function pricesOf(books: readonly PriceBook[]): ReadonlyMap<string, number> {
  const known = cheapest.get(books);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const book of books) for (const { sku, usd } of book.prices) made.set(sku, Math.min(made.get(sku) ?? usd, usd));
  cheapest.set(books, made);
  return made;
}

/** Units of a line that are there without any load; 0 for what is billed by use. */
function standing({ meter, notAtSizes }: BillLine, { capacity }: Technology): number {
  // The smallest installation is the floor: what it comes without is not paid.
  if (notAtSizes?.includes(capacity?.sizes[0]?.name ?? "") === true) return 0;
  if (meter === "month") return 1;
  if (meter === "environment-hour") return HOURS;
  if (capacity === undefined || capacity.duty !== "always") return 0;
  const units = capacity.minUnits + (capacity.fixedUnits?.count ?? 0);
  const [smallest] = capacity.sizes;
  switch (meter) {
    case "unit-hour": return units * HOURS;
    case "unit-month": return units;
    case "vcpu-hour": return units * (smallest?.vcpu ?? 0) * HOURS;
    case "memory-gigabyte-hour": return units * (smallest?.memoryGigabytes ?? 0) * HOURS;
    default: return 0;
  }
}

function skusOf(line: BillLine, { capacity }: Technology): readonly string[] {
  return line.sku.includes("{size}") ? (capacity?.sizes ?? []).map((size) => line.sku.replace("{size}", size.name)) : [line.sku];
}

/** Lowest monthly bill, USD; 0 for what is billed by use, comes with something else or has no list price. */
export function floorMonthlyUsd(technology: Technology, books: readonly PriceBook[]): number {
  const known = floors.get(books) ?? new Map<Technology, number>();
  floors.set(books, known);
  const before = known.get(technology);
  if (before !== undefined) return before;
  const prices = pricesOf(books);
  let sum = 0;
  for (const line of technology.bill) {
    const quantity = Math.max(0, standing(line, technology) * (line.times?.value ?? 1) - (line.freeQuantity ?? 0));
    const offered = skusOf(line, technology).map((sku) => prices.get(sku)).filter((price) => price !== undefined);
    if (quantity > 0 && offered.length > 0) sum += quantity * offered.reduce((least, price) => Math.min(least, price));
  }
  const floor = Math.round(sum);
  known.set(technology, floor);
  return floor;
}
