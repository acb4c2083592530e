/** The return in a table: each figure with its formula and inputs, as design.json has them. */
import type { Design, DerivedFigure } from "../../../design/design.js";
import { formatMoney, formatNumber, formatPercent } from "../../../shared/format.js";
import type { View } from "../section.js";

/** Figures a reader asks for, in reading order; those without inputs in the brief are absent from the design. */
const LABELS: readonly (readonly [id: string, label: string])[] = [
  ["return.breakEvenHours", "Hours saved a month that pay the run cost"], ["return.fullBreakEvenHours", "Hours saved a month that also pay people and building over 24 months"],
  ["return.work", "Work saved"], ["return.work.perYear", "Work saved, a year"], ["return.errorsAtStake", "Errors at stake"], ["return.errors.breakEvenShare", "Share of those errors that pays the run cost"],
  ["return.breakEvenErrors", "Avoided errors a month that pay the run cost"], ["return.breakEvenPerError", "Cost of one error at which the stated errors pay the run cost"], ["return.todayLess", "Less than today's cost"], ["return.todayLess.perYear", "Less than today's cost, a year"],
  ["return.todayLess.share", "Share of today's cost"], ["return.hoursFresher", "Hours fresher than data a day old"], ["return.freshness", "Fresher data"], ["return.outage", "Cost of the downtime the promises leave"],
  ["return.operatingCost", "People who run it"], ["return.buildCost", "Building it, once"], ["return.gain", "All stated gains"], ["return.net", "Gains less run cost and people"], ["return.paybackMonths", "Building is paid back after"], ["return.overTwoYears", "Return on building over 24 months"],
];

function amount({ value, unit }: DerivedFigure, currency: string): string {
  if (unit.startsWith(currency)) return `${formatMoney(value, currency)}${unit.endsWith("/month") ? " a month" : unit.endsWith("/year") ? " a year" : ""}`;
  return unit === "fraction" || unit === "ratio" ? formatPercent(Math.round(value * 1000) / 1000) : `${formatNumber(value)} ${unit.replace("/month", " a month")}`;
}

/** Rows of the figures this design has. */
export function returnRows(design: Design): View[] {
  return LABELS.flatMap(([id, label]) => {
    const figure = design.figures.find((item) => item.id === id);
    if (figure === undefined) return [];
    const inputs = Object.entries(figure.inputs).map(([name, { value, unit, from }]) => `${name} ${formatNumber(value, 6)} ${unit}${from?.startsWith("count:") === true ? ` (${from.slice(6)})` : ""}`);
    return [{ label, value: amount(figure, design.cost.currency), formula: figure.formula, inputs: inputs.join("; ") }];
  });
}
