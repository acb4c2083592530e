/** How sure the total is: which part of it rests on what, and which doubts make the range how wide. */
import { formatPercent } from "../shared/format.js";
import { sumCents } from "../shared/money.js";
import { roundSignificant } from "../shared/quantity.js";
import type { Certainty } from "../sizing/item.js";
import { costAssumptions } from "./assumptions.js";
import type { CostConfidence, Driver, LineItem } from "./estimate.js";

/** A part of the total under this share does not speak for it. */
const SPEAKS = 0.1;

const percent = (id: "quantityAssumed" | "quantityUnverified" | "priceMedium" | "priceLow"): string => formatPercent(costAssumptions[id].value);

const WHAT: Readonly<Record<Driver["driver"], string>> = {
  volume: `volume at ${formatPercent(costAssumptions.lowVolume.value)} of today's at the low end, ${formatPercent(costAssumptions.highVolume.value)} at the high end`,
  hours: `scheduled and query hours at ${formatPercent(costAssumptions.lowDuty.value)}`,
  commitment: `one-year commitment at ${formatPercent(costAssumptions.committedPrice.value)} of the list price`,
  growth: "the planning horizon's volume instead of today's",
  "quantity-doubt": `quantities that rest on planning values (${percent("quantityAssumed")}) or unverified figures (${percent("quantityUnverified")})`,
  "price-doubt": `prices of medium (${percent("priceMedium")}) or low confidence and unverified ones (${percent("priceLow")})`,
  "lines-shared": "environments and the second region follow the lines they repeat",
};

const ORDER = Object.keys(WHAT) as readonly Driver["driver"][];

function driversOf(lines: readonly LineItem[]): CostConfidence["drivers"] {
  return (["low", "high"] as const).flatMap((end) =>
    ORDER.flatMap((driver) => {
      const amount = sumCents(lines.flatMap((line) => line.range[end].drivers.filter((item) => item.driver === driver).map((item) => item.amount)));
      return amount === 0 ? [] : [{ end, driver, what: WHAT[driver], amount }];
    }));
}

/** Shares of the expected total by what the lines rest on; the last takes what rounding leaves, so that they add up to 1. */
export function confidenceOf(lines: readonly LineItem[], expected: number): CostConfidence {
  const share = (holds: (line: LineItem) => boolean): number => (expected > 0 ? roundSignificant(sumCents(lines.filter(holds).map((line) => line.monthly)) / expected, 4) : 0);
  const by = (certainty: Certainty): number => share((line) => line.certainty.line === certainty);
  const verifiedShare = by("verified"), unverifiedShare = by("unverified");
  const assumedShare = expected > 0 ? roundSignificant(Math.max(0, 1 - verifiedShare - unverifiedShare), 4) : 0;
  const verifiedPriceShare = share((line) => line.certainty.price === "verified");
  const total: Certainty = assumedShare >= SPEAKS ? "assumed" : unverifiedShare >= SPEAKS ? "unverified" : "verified";
  const note = `Of the expected total, ${formatPercent(verifiedShare)} has quantity and price stated or verified, ${formatPercent(unverifiedShare)} rests on figures or prices without a checked page, ${formatPercent(assumedShare)} follows planning values and assumptions; ${formatPercent(verifiedPriceShare)} is priced at verified prices.`;
  return { verifiedShare, unverifiedShare, assumedShare, verifiedPriceShare, total, note, drivers: driversOf(lines) };
}
