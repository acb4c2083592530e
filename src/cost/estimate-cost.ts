/** The monthly cost of a design: every line recomputable, every gap named. */
import type { Price, PriceBook, Technology } from "../catalog/schema.js";
import type { ExchangeRates } from "../catalog/exchange-rates.js";
import type { Decisions } from "../decisions/decision.js";
import type { Topology } from "../design/topology.js";
import { hasStaging } from "../facts/environments.js";
import { type Facts, flagFact, numberFact, textFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { chargeToCents, roundToCents, sumCents } from "../shared/money.js";
import { roundSignificant } from "../shared/quantity.js";
import { assumed } from "../sizing/assumptions.js";
import { factCertainty } from "../sizing/certainty.js";
import { factAtLeast } from "../sizing/inputs.js";
import type { Sizing } from "../sizing/context.js";
import { servedBytes } from "../sizing/served.js";
import { costAssumptions } from "./assumptions.js";
import { billComponent, type BillContext } from "./bill.js";
import { billEnvironments, billTraffic, leadingCloud } from "./cross-cutting.js";
import { confidenceOf } from "./confidence.js";
import { chooseCurrency, type CurrencyChoice } from "./currency.js";
import type { CostEstimate, Exclusion, LineItem } from "./estimate.js";
import { indexPrices } from "./price-lookup.js";
import { billSecondRegion } from "./second-region.js";
import { supportExclusion } from "./support.js";

export interface CostInput {
  readonly topology: Topology;
  readonly sizing: Sizing;
  technology(id: string): Technology | undefined;
  readonly priceBooks: readonly PriceBook[];
  /** Price-book region; the fact `region` where absent. */
  readonly region?: string;
  readonly facts: Facts;
  /** Names the recovery strategies, whose second region costs money; without them one region is priced. */
  readonly decisions?: Decisions;
  /** ISO 4217; USD where absent. */
  readonly currency?: string;
  /** The budget as the brief states it, a month, in `currency`; converted from the fact `budgetMonthlyUsd` where absent. */
  readonly budgetMonthly?: number;
  /** The caller's own prices; they win over the books. */
  readonly prices?: readonly Price[];
  readonly rates?: ExchangeRates;
}

const CLIENT_ROLES: ReadonlySet<string> = new Set(["source", "target"]);

function billAll(input: CostInput, context: BillContext): { production: LineItem[]; exclusions: Exclusion[] } {
  const production: LineItem[] = [];
  const exclusions: Exclusion[] = [];
  for (const component of input.topology.components) {
    if (CLIENT_ROLES.has(component.role)) continue;
    const technology = input.technology(component.technology);
    if (technology === undefined) {
      exclusions.push({ what: component.name, why: `"${component.technology}" is not in the catalog, so it has no price` });
      continue;
    }
    if (technology.bill.length === 0) {
      if (technology.deployment !== "library") exclusions.push({ what: component.name, why: technology.unpriced ?? "the catalog states no bill for it" });
      continue;
    }
    // Servers are priced, the licence on them is not: never silently free.
    if (technology.unpriced !== undefined) exclusions.push({ what: `Licence or subscription of ${technology.name}`, why: technology.unpriced });
    const billed = billComponent(component, technology, context);
    // People who sign in with a directory of their own have its licence already; the amount is named, not charged.
    if (component.role === "identity" && flagFact(input.facts, "identityInPlace")) {
      exclusions.push(...billed.lines.map((line) => ({ what: `${component.name}: ${line.unit}`, why: `the brief has an identity provider in place, so its licences exist; without it ${roundToCents(line.monthly)} a month in the currency of this estimate` })), ...billed.exclusions);
      continue;
    }
    production.push(...billed.lines);
    exclusions.push(...billed.exclusions);
  }
  const peakFactor = input.facts["peakFactor"] === undefined ? assumed("peakFactor") : factAtLeast(input.facts, "peakFactor", 1, 1, "ratio");
  // Outside readers are served by the content network where there is one, and billed there.
  const served = input.topology.components.some((component) => component.role === "cdn") ? servedBytes(input.facts, false) : servedBytes(input.facts);
  production.push(...billTraffic(
    { topology: input.topology, technology: input.technology, served, peakFactor, volumeClass: textFact(input.facts, "volumeClass") }, context,
  ));
  return { production: uniqueIds(production), exclusions: uniqueExclusions(exclusions) };
}

/** Two components may share a technology and a gap; it is said once. */
function uniqueExclusions(exclusions: readonly Exclusion[]): Exclusion[] {
  const seen = new Set<string>();
  return exclusions.filter(({ what, why }) => !seen.has(`${what} ${why}`) && seen.add(`${what} ${why}`));
}

function uniqueIds(lines: readonly LineItem[]): LineItem[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const count = (counts.get(line.id) ?? 0) + 1;
    counts.set(line.id, count);
    return count === 1 ? line : { ...line, id: `${line.id}.${count}` };
  });
}

/** What no estimate of this kind contains; said so that nobody looks for it in the total. */
function standingExclusions(input: CostInput, production: readonly LineItem[], currency: CurrencyChoice, wanted: string): Exclusion[] {
  const exclusions: Exclusion[] = [];
  const cloud = leadingCloud(input.topology);
  if (cloud !== undefined) exclusions.push(supportExclusion(cloud, production, input.topology, currency));
  const growth = input.sizing.horizon.growth;
  if (growth > 1) exclusions.push({ what: `Growth to ${roundSignificant(growth, 3)} times today's volume`, why: "the expected amounts price today's volume with every retention full; the high amounts price the horizon" });
  exclusions.push({ what: "Taxes, discounts and enterprise agreements", why: "list prices before tax; discounts are the client's contract" });
  exclusions.push({ what: "Building the platform and moving the history into it", why: "one-off work, shown in the plan and not in a monthly bill" });
  if (!currency.known) exclusions.push({ what: `Amounts in ${wanted}`, why: `no dated exchange rate for ${wanted} in the catalog; amounts are in USD` });
  return exclusions;
}

function peopleOf(input: CostInput): NonNullable<CostEstimate["people"]> {
  const used = distinct(input.topology.components.filter((component) => !CLIENT_ROLES.has(component.role)).map((component) => component.technology));
  const parts = used.flatMap((id) => { const fte = input.technology(id)?.operatingFte.value ?? 0; return fte > 0 ? [{ technology: id, fte }] : []; });
  const fte = roundSignificant(parts.reduce((sum, part) => sum + part.fte, 0), 3);
  return { fte, note: `Sum of the operating load of ${parts.length} technologies, business hours, steady state; editorial values; not part of the totals.`, parts };
}

function budgetOf(input: CostInput, currency: CurrencyChoice, expected: number): CostEstimate["budget"] {
  const usd = numberFact(input.facts, "budgetMonthlyUsd", -1);
  const limit = input.budgetMonthly !== undefined && currency.known ? roundToCents(input.budgetMonthly) : usd >= 0 ? roundToCents(roundSignificant(usd * currency.perUsd, 12)) : undefined;
  if (limit === undefined) return undefined;
  const gap = sumCents([limit, -expected]);
  const verdict = gap < 0 ? "over" : expected < limit * costAssumptions.farUnder.value ? "far-under" : "inside";
  return { limit, currency: currency.currency, period: "month", verdict, gap };
}

function totals(lines: readonly LineItem[], months: number): CostEstimate["monthly"] {
  const total = (pick: (line: LineItem) => number) => chargeToCents([{ quantity: months, unitPrice: sumCents(lines.map(pick)) }]);
  return { low: total((line) => line.low), expected: total((line) => line.monthly), high: total((line) => line.high) };
}

/** Prices a sized design in the brief's currency. Totals are the sums of the lines, to the cent; a year is twelve of them. */
export function estimateCost(input: CostInput): CostEstimate {
  const wanted = input.currency ?? "USD";
  const currency = chooseCurrency(wanted, input.rates);
  const context: BillContext = {
    sizing: input.sizing, prices: indexPrices(input.priceBooks, input.prices), perUsd: currency.perUsd,
    factCertainty: (id) => factCertainty(id, input.facts),
    region: input.region ?? textFact(input.facts, "priceRegion", textFact(input.facts, "region", "us-east-1")),
  };
  const { production, exclusions } = billAll(input, context);
  const strategyOf = (flow: string) => input.decisions?.chosen(`recovery-strategy:${flow}`) ?? input.decisions?.chosen("recovery-strategy") ?? "";
  const secondRegion = billSecondRegion(production, { topology: input.topology, strategyOf }, context);
  const lineItems = [...production, ...secondRegion, ...billEnvironments(production, textFact(input.facts, "volumeClass"), hasStaging(input.facts))];
  const monthly = totals(lineItems, 1);
  const budget = budgetOf(input, currency, monthly.expected);
  return {
    currency: currency.currency,
    exchangeRate: { perUsd: currency.perUsd, source: currency.source, asOf: currency.asOf },
    monthly, annual: totals(lineItems, 12), lineItems,
    exclusions: [...exclusions, ...standingExclusions(input, [...production, ...secondRegion.filter((line) => line.of === undefined)], currency, wanted)],
    confidence: confidenceOf(lineItems, monthly.expected), people: peopleOf(input), ...(budget === undefined ? {} : { budget }),
  };
}
