import { exchangeRates } from "../catalog/exchange-rates.js";
import type { FactSheet, FactSources } from "./derive.js";

/** Facts about the budget, in USD a month. Absent where the brief names no amount. */
export function moneyFacts(sheet: FactSheet, { brief, derived }: FactSources): void {
  const { budget } = brief;
  sheet.derive("budgetPressure", 0, "level", []);
  sheet.derive("budgetStated", budget !== undefined && budget.period !== "once", "flag", ["budget_constraints"]);
  if (budget === undefined || budget.period === "once") return;
  const monthly = budget.period === "year" ? budget.amount / 12 : budget.amount;
  const rate = exchangeRates.perUsd[budget.currency] ?? 1;
  const known = derived.ledger.state(monthly, { id: "REQ-budget", kind: "constraint", statement: `Run cost a month is ${budget.kind === "target" ? "aimed at" : "at most"} the stated amount.`, field: "budget_constraints", unit: `${budget.currency}/month`, span: budget.span });
  const usd = monthly / rate;
  sheet.derive("budgetMonthlyUsd", Math.round(usd * 100) / 100, "USD/month", known.from);
  if (budget.target !== undefined) {
    const aimed = budget.period === "year" ? budget.target.amount / 12 : budget.target.amount;
    const target = derived.ledger.state(aimed, { id: "REQ-budget-target", kind: "quality", statement: "Run cost a month is aimed at the stated amount; the ceiling beside it decides.", field: "budget_constraints", unit: `${budget.currency}/month`, span: budget.target.span });
    sheet.derive("budgetTargetMonthlyUsd", Math.round((aimed / rate) * 100) / 100, "USD/month", target.from);
  }
  const monthlyGigabytes = sheet.number("ingestGigabytesPerDay") * 30.4375;
  if (monthlyGigabytes > 0) sheet.derive("budgetPerGigabyte", usd / monthlyGigabytes, "USD/GB", [...known.from, "ingestGigabytesPerDay"]);
}
