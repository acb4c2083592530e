/** The same design bought differently: what it costs after a commitment, or with the staging environment on in working hours only. */
import { commitmentDiscounts } from "../catalog/commitments.js";
import type { CostEstimate, LineItem } from "../cost/estimate.js";
import { chargeToCents, roundToCents, sumCents } from "../shared/money.js";
import { roundSignificant } from "../shared/quantity.js";
import type { Purchase } from "./outcome.js";

/** Meters of capacity that is paid for while it is on. */
const RENTED: ReadonlySet<string> = new Set(["unit-hour", "vcpu-hour", "memory-gigabyte-hour", "unit-month"]);
/** Ten hours on each of five days, of 168 in a week. */
export const WORKING_HOURS = 50;
const HOURS_PER_WEEK = 168;

/** Discount of a one-year commitment on a line; 0 where none is sold. Lines that are off at times are too short for one. */
function discountOf(line: LineItem): number {
  if (!RENTED.has(line.meter)) return 0;
  return commitmentDiscounts.find((item) => item.technologies.includes(line.technology))?.discount ?? 0;
}

/** Lines that a one-year commitment makes cheaper, and whether a source was read for each of their discounts. */
export function committable(cost: CostEstimate): { readonly lines: readonly LineItem[]; readonly verified: boolean } {
  const lines = cost.lineItems.filter((line) => discountOf(line) > 0);
  const used = commitmentDiscounts.filter((item) => lines.some((line) => item.technologies.includes(line.technology)));
  return { lines, verified: used.every((item) => item.source.unverified !== true) };
}

/** The estimate after the purchases; environments and the second region, which are shares of the rest, follow. */
export function bought(cost: CostEstimate, purchases: readonly Purchase[]): CostEstimate {
  if (purchases.length === 0) return cost;
  const committed = purchases.includes("commitment"), byDay = purchases.includes("staging-by-day");
  const direct = cost.lineItems.map((line) => (committed && line.meter !== "share" ? times(line, 1 - discountOf(line)) : line));
  const before = sumCents(cost.lineItems.filter((line) => line.meter !== "share").map((line) => line.monthly));
  const after = sumCents(direct.filter((line) => line.meter !== "share").map((line) => line.monthly));
  const lineItems = direct.map((line) => {
    if (line.meter !== "share") return line;
    const share = before > 0 ? after / before : 1;
    return times(line, byDay && line.id === "environments.staging" ? (share * WORKING_HOURS) / HOURS_PER_WEEK : share);
  });
  const totals = (months: number): CostEstimate["monthly"] => {
    const total = (pick: (line: LineItem) => number): number => chargeToCents([{ quantity: months, unitPrice: sumCents(lineItems.map(pick)) }]);
    return { low: total((line) => line.low), expected: total((line) => line.monthly), high: total((line) => line.high) };
  };
  const monthly = totals(1);
  const { budget } = cost;
  const gap = budget === undefined ? 0 : sumCents([budget.limit, -monthly.expected]);
  return { ...cost, lineItems, monthly, annual: totals(12), ...(budget === undefined ? {} : { budget: { ...budget, gap, verdict: gap < 0 ? "over" : budget.verdict === "over" ? "inside" : budget.verdict } }) };
}

function times(line: LineItem, factor: number): LineItem {
  if (factor === 1) return line;
  const by = (amount: number): number => roundToCents(roundSignificant(amount * factor, 12));
  return { ...line, unitPrice: roundSignificant(line.unitPrice * factor, 12), monthly: by(line.monthly), low: Math.min(line.low, by(line.monthly)), high: by(line.high) };
}
