/** How long data is kept, and what it may cost. */
import type { Brief } from "../brief/brief.js";
import { formatMoney, formatNumber } from "../shared/format.js";
import { omit, said, withoutNeed, type Stated } from "./statement.js";

const KEPT = [
  { name: "hot_days", id: "REQ-hot", unit: "days", words: "in the event log" },
  { name: "warm_months", id: "REQ-warm", unit: "months", words: "queryable" },
  { name: "cold_years", id: "REQ-cold", unit: "years", words: "in an archive" },
  { name: "reprocess_days", id: "REQ-reprocess", unit: "days", words: "reprocessable" },
] as const;

/** Needs that state how long data is kept. */
const KEEPING = [
  { id: "raw-retention", requirement: "REQ-raw-retention", words: "Raw data is kept" },
  { id: "replay", requirement: "REQ-reprocess", words: "Events can be replayed" },
  { id: "reprocessing", requirement: "REQ-reprocess", words: "History can be reprocessed" },
] as const;

/** Retention and budget. */
export function statedMoney(brief: Brief): Stated[] {
  return [...retention(brief), ...budget(brief)];
}

function retention(brief: Brief): Stated[] {
  const precise = KEPT.flatMap(({ name, id, unit, words }) => {
    const found = brief.precise[name];
    if (found === undefined || typeof found.value !== "number") return [];
    return [said("retention", id, `Data is kept ${formatNumber(found.value)} ${unit} ${words}.`, found.span, name, (from) => ({ ...from, precise: omit(from.precise, name) }))];
  });
  const needs = KEEPING.flatMap(({ id, requirement, words }) => {
    const need = brief.needs.find((item) => item.id === id);
    if (need === undefined || precise.some((item) => item.id === requirement)) return [];
    const long = need.value === undefined ? "" : ` ${formatNumber(need.value)} ${need.unit ?? "days"}`;
    return [said("retention", need.value === undefined ? `SAY-${id}` : requirement, `${words}${long}.`, need.span, id, (from) => withoutNeed(from, id))];
  });
  return [...precise, ...needs];
}

/** The brief with this part of a retention kept: `about` is a precise field or the id of a need. */
export function withRetention(brief: Brief, about: string, factor: number): Brief {
  const precise = brief.precise[about];
  if (precise !== undefined && typeof precise.value === "number") return { ...brief, precise: { ...brief.precise, [about]: { ...precise, value: precise.value * factor } } };
  return { ...brief, needs: brief.needs.map((need) => (need.id === about && need.value !== undefined ? { ...need, value: need.value * factor } : need)) };
}

function budget(brief: Brief): Stated[] {
  const { budget: amount } = brief;
  if (amount === undefined || amount.period === "once") return [];
  return [said("budget", "REQ-budget", `The run cost is at most ${formatMoney(amount.amount, amount.currency)} a ${amount.period}.`, amount.span, "", (from) => omit(from, "budget"))];
}

/** The brief with another budget a month, in its own currency. */
export function withBudget(brief: Brief, monthly: number): Brief {
  const { budget: amount } = brief;
  return amount === undefined ? brief : { ...brief, budget: { ...amount, amount: amount.period === "year" ? monthly * 12 : monthly } };
}
