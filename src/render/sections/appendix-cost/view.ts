/** The itemised estimate: each line is quantity times unit price; the totals are the sums of the lines. */
import type { Design } from "../../../design/design.js";
import { formatCents, formatMoney, formatNumber } from "../../../shared/format.js";
import { citation, nameOf, type View } from "../section.js";

const VERDICT = { inside: "inside", over: "over", "far-under": "far under" } as const;

export function view(design: Design): View {
  const { cost } = design;
  const { currency } = cost;
  const range = (amounts: { readonly low: number; readonly expected: number; readonly high: number }): View => ({
    low: formatMoney(amounts.low, currency), expected: formatMoney(amounts.expected, currency), high: formatMoney(amounts.high, currency),
  });
  return {
    currency,
    converted: currency !== "USD",
    rate: `${formatNumber(cost.exchangeRate.perUsd, 5)} ${currency} for one USD (${citation(design, cost.exchangeRate.source)}, ${cost.exchangeRate.asOf})`,
    confidence: cost.confidence.note,
    drivers: cost.confidence.drivers.map((item) => ({ what: item.what, end: item.end, amount: `${item.amount > 0 ? "+" : ""}${formatMoney(item.amount, currency)}` })),
    monthly: range(cost.monthly),
    annual: range(cost.annual),
    lines: cost.lineItems.map((item) => ({
      component: nameOf(design, item.component),
      sku: item.sku,
      quantity: `${formatNumber(item.quantity, 5)} ${item.unit}`,
      unitPrice: formatNumber(item.unitPrice, 5),
      monthly: formatCents(item.monthly, currency),
      formula: item.formula,
      source: citation(design, item.source),
      asOf: item.asOf,
      quantitySure: item.certainty.quantity,
      priceSure: item.certainty.price,
      confidence: item.confidence,
    })),
    total: formatCents(cost.monthly.expected, currency),
    exclusions: cost.exclusions.map((item) => ({ what: item.what, why: item.why })),
    hasExclusions: cost.exclusions.length > 0,
    people: cost.people === undefined ? "" : `${formatNumber(cost.people.fte)} FTE: ${cost.people.note}`,
    hasPeople: cost.people !== undefined,
    budget: cost.budget === undefined ? "" : `${formatMoney(cost.budget.limit, cost.budget.currency)} a month; the expected cost is ${VERDICT[cost.budget.verdict]} it, gap ${formatMoney(cost.budget.gap, currency)}`,
    hasBudget: cost.budget !== undefined,
  };
}
