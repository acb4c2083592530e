/**
 * What the client would win, as the text says it: hours of manual work, the price of an hour, of an error, of an outage, today's cost. Read into
 * the precise fields of the same names, which win where both are given.
 */
import { exchangeRates } from "../catalog/exchange-rates.js";
import { roundSignificant } from "../shared/quantity.js";
import type { Brief, FieldId } from "./brief.js";
import type { Quantity } from "./quantities.js";
import { clauseAt, type FieldText, type Reading } from "./reading.js";

/** Fields in which people write of money and work; elsewhere such words are about the data. */
export const RETURN_FIELDS: readonly FieldId[] = ["budget_constraints", "technical_requirements", "team_capabilities"];

const DAY = 86_400;
const HOURS_PER_WORKING_DAY = 8;
const WORKING_DAYS_PER_MONTH = 21;

/** How often an interval comes in a month; work is done on working days. Quantities read "a month" as 30 days. */
function timesAMonth(seconds: number, ofWork: boolean): number {
  if (seconds >= 300 * DAY) return (365 * DAY) / seconds / 12;
  if (seconds === 30 * DAY) return 1;
  return ofWork && seconds === DAY ? WORKING_DAYS_PER_MONTH : (365 / 12) * (DAY / seconds);
}

const MANUAL = /\b(manual\w*|by hand|hand-?made|sav(e[sd]?|ing)|cop(y|ies|ying)|reconcil\w+|spreadsheets?|excel|re-?typ\w+|report(s|ing)? takes?)\b/;
const LABOUR = /\b(hourly (rate|wage|cost)|labou?r|wage|salar\w+|staff|analysts?|engineers?|people|work|person)\b/;
const OUTAGE = /\b(outages?|downtime|unavailab\w+|standstill|down)\b/;
const FRESHNESS = /\b(fresh\w*|sooner|earlier|delay\w*|later?)\b/;
const ERROR = /\b(errors?|mistakes?|wrong (row|figure|record|invoice|order)s?|incidents?)\b/;
const TODAY = /\b(today|current(ly)?|existing|so far|at present|legacy)\b/;
const COSTS = /\b(costs?|pay(s|ing)?|spend(s|ing)?|bill(s|ed)?)\b/;
const BUDGET = /\b(budget|ceiling|at most|limit|cap|up to|max\w*|target)\b/;

/** One statement, before its money is brought to the brief's currency. */
export interface ReturnStatement {
  readonly name: string;
  readonly value: number;
  readonly currency?: string;
  readonly span: Brief["precise"][string]["span"];
  /** Where its quantity begins: other readers leave it alone. */
  readonly at: number;
}

type Found = readonly [name: string, value: number];

/** Hours, rates, errors and costs of one field. */
export function readReturns(field: FieldText, reading: Reading): ReturnStatement[] {
  return field.quantities.flatMap((quantity) => {
    const clause = clauseAt(field, quantity.start);
    // "two analysts copy figures by hand, 25 hours each week": the words may stand in the clause before.
    const before = field.lower.slice(Math.max(0, clause.start - field.start - 80), clause.start - field.start).split(/[;.\n]/u).at(-1) ?? "";
    const found = quantity.negative === true || !Number.isFinite(quantity.value) ? undefined : quantity.kind === "money" ? ofMoney(quantity, clause.lower) : ofWork(quantity, clause.lower, `${before} ${clause.lower}`, reading.source);
    if (found === undefined) return [];
    const [name, value] = found;
    const span = reading.note(field.id, quantity.start, quantity.end, `${name} = ${String(value)}`);
    if (name === "hours_saved_per_month" && !/\bsav(e[sd]?|ing)\b/.test(clause.lower)) reading.find("info", "hours-of-today", `"${span.text}" of work today is counted as saved in full; give hours_saved_per_month where only part of it goes.`, field.id);
    if (clause.end - clause.start <= 80) reading.claim(clause.start, clause.end);
    return [{ name, value, ...(quantity.kind === "money" && quantity.currency !== undefined ? { currency: quantity.currency } : {}), span, at: quantity.start }];
  });
}

function ofWork(quantity: Quantity, clause: string, around: string, source: string): Found | undefined {
  if (quantity.perSeconds === undefined || quantity.perSeconds < 86_400) return undefined;
  if (quantity.kind === "time" && MANUAL.test(around)) {
    const words = source.slice(quantity.start, quantity.end).toLowerCase();
    const hours = /\bdays?\b/.test(words.replace(/\b(a|per|each|every)\s+day\b/, "")) ? (quantity.value / 86_400) * HOURS_PER_WORKING_DAY : quantity.value / 3_600;
    return ["hours_saved_per_month", roundSignificant(hours * timesAMonth(quantity.perSeconds, true), 6)];
  }
  return quantity.kind === "count" && ERROR.test(quantity.noun ?? "") && quantity.bound !== "max" && !/\b(at most|fewer|less than|no more|below|under|within|stays?|max\w*)\b/.test(clause) ? ["errors_per_month", roundSignificant(quantity.value * timesAMonth(quantity.perSeconds, false), 6)] : undefined;
}

function ofMoney(quantity: Quantity, clause: string): Found | undefined {
  const hourly = quantity.perSeconds === 3_600 || quantity.perThing === "hour" || /\ban? hour (of|that)\b/.test(clause);
  if (hourly && OUTAGE.test(clause)) return ["cost_of_outage_per_hour", quantity.value];
  if (hourly && FRESHNESS.test(clause)) return ["value_per_hour_of_freshness", quantity.value];
  if ((hourly || /\bhourly (rate|wage|cost)\b/.test(clause)) && LABOUR.test(clause)) return ["hourly_rate", quantity.value];
  if (quantity.perSeconds === undefined && ((ERROR.test(clause) && /\b(each|every|an?|one|per) (data )?(error|mistake|wrong|incident)/.test(clause)) || /^(error|mistake|incident)s?$/.test(quantity.perThing ?? ""))) return ["cost_of_error", quantity.value];
  if (quantity.perSeconds !== undefined && quantity.perSeconds >= 7 * 86_400 && TODAY.test(clause) && COSTS.test(clause) && !BUDGET.test(clause)) return ["current_monthly_cost", roundSignificant(quantity.value * timesAMonth(quantity.perSeconds, false), 8)];
  return undefined;
}

/** The precise fields with what the text adds; money in another currency than the budget's is converted at the dated rate and said so. */
export function withReturns(precise: Brief["precise"], statements: readonly ReturnStatement[], currency: string, reading: Reading): Brief["precise"] {
  const merged: Record<string, Brief["precise"][string]> = { ...precise };
  for (const { name, value, currency: own, span } of statements) {
    if (Object.hasOwn(merged, name)) continue;
    const from = exchangeRates.perUsd[own ?? currency], to = exchangeRates.perUsd[currency];
    const foreign = own !== undefined && own !== currency && from !== undefined && to !== undefined;
    if (foreign) reading.find("info", "return-currency", `"${span.text}" is in ${own}; the design counts in ${currency}, converted at the rates of ${exchangeRates.source.asOf}.`, span.field);
    merged[name] = { value: foreign ? roundSignificant((value / from) * to, 8) : value, span };
  }
  return merged;
}
