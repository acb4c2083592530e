/** Money: amount, currency, period, ceiling or target, or "no fixed limit". */
import type { Brief } from "./brief.js";
import { clauseAt, matches, type FieldText, type Reading } from "./reading.js";
import { trim } from "./units.js";

export interface BudgetReading {
  readonly budget?: NonNullable<Brief["budget"]>;
  readonly unlimited?: NonNullable<Brief["budgetUnlimited"]>;
}

/** Beside an amount (before | after it): spent once. */
const CAPITAL = /\b(capex|capital|invest\w*|one[- ]?off|upfront|up front)( (budget|spending|expenditure|of))?\W*\||\|\W*(of )?(in )?(capex|capital|invest\w*|one[- ]?off|once|upfront|up front)\b/;

/** The budget of a field. Amounts that are prices or savings are left aside; the first limit wins, others become findings. */
export function readBudget(field: FieldText, reading: Reading): BudgetReading {
  const unlimited = matches(field, /\b(no (fixed |hard |set |budget )?(limit|cap|ceiling|constraints?)|unlimited|money is no object|open[- ]ended|not (limited|capped|an issue|a constraint))\b/g)[0];
  let found: BudgetReading["budget"];
  let aim: NonNullable<BudgetReading["budget"]> | undefined;
  const running = field.quantities.some((quantity) => quantity.perSeconds !== undefined && (quantity.kind === "money" || (quantity.kind === "count" && quantity.noun === undefined && /\bopex\b/.test(clauseAt(field, quantity.start).lower))));
  for (const quantity of field.quantities) {
    const clause = clauseAt(field, quantity.start);
    // "USD 4M capex, opex 120k per month": what is spent once buys the machines; the running cost has its own limit.
    if (quantity.kind === "money" && quantity.perSeconds === undefined && running && CAPITAL.test(`${field.lower.slice(Math.max(0, quantity.start - field.start - 24), quantity.start - field.start)}|${field.lower.slice(quantity.end - field.start, quantity.end - field.start + 24)}`)) {
      reading.note(field.id, quantity.start, quantity.end, "an amount to invest once, beside the running budget");
      reading.find("info", "capital-budget", `"${reading.source.slice(quantity.start, quantity.end)}" is to be invested once; the running cost is held against the amount per ${(field.quantities.find((other) => other.perSeconds !== undefined)?.perSeconds ?? 0) >= 300 * 86400 ? "year" : "month"}.`, field.id);
      continue;
    }
    const opex = quantity.kind === "count" && quantity.perSeconds !== undefined && quantity.noun === undefined && field.id === "budget_constraints" && /\bopex\b/.test(clause.lower);
    const bare = opex || quantity.kind === "count" && field.id === "budget_constraints" && quantity.noun === undefined && quantity.value >= 100 && !/^\s*$/.test(clause.lower) && !field.quantities.some((other) => other.kind === "money");
    if (quantity.kind !== "money" && !bare) continue;
    if (quantity.negative === true || !Number.isFinite(quantity.value) || quantity.value > 1e13) {
      reading.issues.push({ code: quantity.negative === true ? "negative-number" : "absurd-number", field: field.id, message: `The amount "${reading.source.slice(quantity.start, quantity.end).slice(0, 60)}" cannot be a budget.`, span: reading.span(field.id, quantity.start, quantity.end), hint: "Give an amount, a currency and a period: 5,000 USD per month." });
      continue;
    }
    const after = reading.source.slice(quantity.end, Math.min(clause.end, quantity.end + 40)).toLowerCase();
    const around = clause.lower;
    if (/\b(not a (\w+ )?budget|investment|was|instead of|previous|today we pay|currently pay|per (user|event|vm|server|hour)|vm about|saved|savings|reason)\b/.test(around) || quantity.perThing !== undefined) {
      reading.note(field.id, quantity.start, quantity.end, "an amount named for comparison, not a budget");
      continue;
    }
    const stated = quantity.perSeconds ?? periodOf(after) ?? periodOf(around) ?? periodOf(field.lower);
    const period = stated === "once" ? "once" : typeof stated === "number" && stated >= 300 * 86400 ? "year" : "month";
    let amount = quantity.high ?? quantity.value;
    if (typeof stated === "number" && stated < 300 * 86400 && stated !== 30 * 86400) amount = Number(((amount * 30 * 86400) / stated).toPrecision(12));
    if (stated === undefined) reading.find("warning", "budget-period", `The budget "${reading.source.slice(quantity.start, quantity.end)}" has no period; it is read as an amount a month.`, field.id);
    const spoken = quantity.currency ?? (opex ? field.quantities.find((other) => other.currency !== undefined)?.currency : undefined);
    if (spoken === undefined) reading.find("warning", "budget-currency", `The budget "${reading.source.slice(quantity.start, quantity.end)}" has no currency; it is read as USD.`, field.id);
    const kind = /\b(target|aim|goal|around|about|roughly|ideally|expected|plan(ned)?)\b/.test(around) && !/\b(max|at most|ceiling|cap|hard|limit|not exceed|up to|under|below)\b/.test(around) ? "target" : "ceiling";
    // "$38,000 per month, hard limit $45,000": the first is what is aimed at.
    if (found?.kind === "ceiling" && amount > found.amount && /\b(hard|absolute|upper)\b/.test(around) && !/\b(hard|max\w*|at most|limit|ceiling|cap|up to|not exceed)\b/.test(clauseAt(field, found.span.start).lower)) found = { ...found, kind: "target" };
    if (found?.kind === "target" && kind === "ceiling" && /\b(hard|limit|max\w*|ceiling|cap|at most|not exceed)\b/.test(around)) {
      reading.find("info", "target-and-ceiling", `"${found.span.text}" is the target; the limit is "${reading.source.slice(quantity.start, quantity.end)}".`, field.id);
      aim = found;
      found = undefined;
    }
    // "at most 45,000, we aim for 38,000": the order may be the other way round.
    if (found?.kind === "ceiling" && kind === "target" && amount < found.amount && aim === undefined) {
      const currency = quantity.currency ?? found.currency;
      aim = { amount, currency, period, kind, span: reading.note(field.id, quantity.start, quantity.end, `budget target of ${trim(amount)} ${currency} ${period === "once" ? "once" : `a ${period}`}`) };
      continue;
    }
    if (found !== undefined) {
      reading.find("info", "second-amount", `"${reading.source.slice(quantity.start, quantity.end)}" is a second amount; the budget is the first one.`, field.id);
      reading.claim(quantity.start, quantity.end);
      continue;
    }
    const currency = spoken ?? "USD";
    if (clause.end - clause.start <= 60) reading.claim(clause.start, clause.end);
    const span = reading.note(field.id, quantity.start, quantity.end, `budget ${kind} of ${trim(amount)} ${currency} ${period === "once" ? "once" : `a ${period}`}`);
    found = { amount, currency, period, kind, span };
  }
  if (found !== undefined && aim !== undefined && aim.currency === found.currency && aim.period === found.period && aim.amount < found.amount) found = { ...found, target: { amount: aim.amount, span: aim.span } };
  const span = unlimited === undefined || found !== undefined ? undefined : reading.note(field.id, unlimited.start, unlimited.end, "no fixed budget limit");
  return { ...(found === undefined ? {} : { budget: found }), ...(span === undefined ? {} : { unlimited: span }) };
}

function periodOf(text: string): number | "once" | undefined {
  if (/\b(one[- ]?(off|time)|once|in total|upfront|up front|capex|project budget)\b/.test(text)) return "once";
  if (/\b(per|a|each|every|pro|im|por|je)\s+(mon(th|at)|maand|mois|mes|m\u00eas)(?!\p{L})|monthly|monatlich|mensuel|\/\s?mo(nth|nat)?\b|p\.?c?\.?m\.?\b/u.test(text)) return 30 * 86400;
  if (/\b(per|a|each|every|pro|im|por|je)\s+(year|annum|jahr|jaar|ano|an)\b|yearly|j\u00e4hrlich|annual(ly)?|\/\s?y(ea)?r\b|p\.?a\.?(?=\s|$|,)/.test(text)) return 365 * 86400;
  if (/\b(per|a)\s+quarter|quarterly/.test(text)) return 91 * 86400;
  return /\b(per|a)\s+week|weekly/.test(text) ? 7 * 86400 : undefined;
}
