/** Return on investment: computed from what the brief gives, else the figure at which the pipeline pays, and what is missing. No invented percentage. */
import { numberFact } from "../../facts/fact.js";
import { formatNumber, formatPercent, formatSeconds } from "../../shared/format.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { Controls, capital, sentences, some } from "./controls.js";
import { returnsOf } from "../returns.js";
import { ASSUMED_RATE } from "./labour.js";
import { commitmentSavings, costByFlow, given, money, spotSavings, unitCounts } from "./money.js";

/** Figure of the return by id; the arithmetic stands in design.json. */
function figureOf(context: SlotContext): (id: string) => number | undefined {
  const all = returnsOf(context);
  return (id) => all.get(`return.${id}`)?.value;
}

function rate(context: SlotContext): { readonly value: number; readonly words: string } {
  const stated = given(context, "hourly_rate");
  const value = stated ?? ASSUMED_RATE;
  return { value, words: `${money(context.cost, value)} an hour${stated === undefined ? " (assumed, editorial; give hourly_rate)" : ""}` };
}

/** What people do today that the flows take over: the scheduled ones first, since a live flow seldom has a predecessor made by hand. */
function byHand(context: SlotContext): string {
  const named = [...context.flows].sort((a, b) => b.freshnessSeconds - a.freshnessSeconds).slice(0, 2).map((flow) => flow.name);
  const pair = context.pack.reconciliation[0];
  return `${some(named)}${pair === undefined ? "" : ` and for comparing ${pair.left} with ${pair.right}`}`;
}

/** The figure of the field that a flow's own words name, else the outcome of the flow. */
function measuredOn(context: SlotContext, flow: SlotContext["flows"][number]): string {
  const words = flow.name.toLowerCase().split(/\W+/u).filter((word) => word.length > 4);
  const kpi = context.pack.kpis.find((item) => words.some((word) => `${item.name} ${item.formula}`.toLowerCase().includes(word)));
  return kpi === undefined ? `what ${flow.name} changes when it comes sooner` : `${kpi.name.toLowerCase()} (${kpi.unit})`;
}

/** What all stated gains leave after the run cost and the people who run it, and when that has paid for building. */
function together(context: SlotContext, of: (id: string) => number | undefined): string {
  const net = of("net"), build = of("buildCost") ?? 0, months = of("paybackMonths");
  if (net === undefined) return "";
  if (months === undefined) return `All stated gains less run cost and the people who run it: ${money(context.cost, -net)} a month short.`;
  return `All stated gains less run cost and the people who run it leave ${money(context.cost, net)} a month: building it (${money(context.cost, build)}, editorial effort) is paid back in ${formatNumber(months, 2)} months.`;
}

const manual: SlotWriter = (context) => {
  const hours = given(context, "hours_saved_per_month");
  const of = figureOf(context);
  const { words } = rate(context);
  const total = context.cost.monthly.expected;
  const because = ["cost:monthly", "figure:return.breakEvenHours", "figure:return.fullBreakEvenHours"];
  const all = together(context, of);
  if (hours === undefined) {
    const by = byHand(context);
    return slot(sentences(
      `Pays for its run cost of ${money(context.cost, total)} a month if it saves ${formatNumber(of("breakEvenHours") ?? 0)} hours of work a month at ${words}.`, "Not stated: hours_saved_per_month.", all,
      `With its people and building over 24 months: ${formatNumber(of("fullBreakEvenHours") ?? 0)} hours.`, `Count today's hours for ${by}.`,
    ), [...because, "fact:flowCount"]);
  }
  const net = of("work.overRunCost") ?? 0;
  return slot(
    sentences(
      `${formatNumber(hours)} h a month at ${words}: ${money(context.cost, of("work") ?? 0)} a month, ${money(context.cost, of("work.perYear") ?? 0)} a year.`,
      net >= 0 ? `${money(context.cost, net)} a month more than the run cost.` : `${money(context.cost, -net)} a month less than the run cost: the rest must come from the other lines.`, all,
    ),
    ["cost:monthly", "figure:return.work", "figure:return.net"],
  );
};

const decisions: SlotWriter = (context) => {
  const value = given(context, "value_per_hour_of_freshness");
  const fastest = [...context.flows].sort((a, b) => a.freshnessSeconds - b.freshnessSeconds)[0];
  if (fastest === undefined) return slot("Not needed: the brief names no flow.", ["fact:flowCount"]);
  const because = [`fact:flow.${fastest.id}.freshnessSeconds`, "cost:monthly"];
  const line = context.assurance.latency.find((item) => item.flow === fastest.id && item.measure !== "response");
  const age = line === undefined ? fastest.freshnessSeconds : line.total / 1000;
  const of = figureOf(context);
  const gain = of("hoursFresher") ?? 0;
  const cost = costByFlow(context).flows.find((item) => item.flow === fastest.id)?.monthly ?? 0;
  if (fastest.freshnessSeconds >= 86_400) return slot(`${capital(fastest.name)} keeps data up to ${formatSeconds(fastest.freshnessSeconds)} old, so no faster decision is claimed; the gain is one agreed figure for all readers.`, because);
  const head = `${capital(fastest.name)} shows data ${formatSeconds(age)} old instead of a day: ${formatNumber(gain)} h fresher`;
  if (value === undefined) return slot(`${head}. It pays for its own ${money(context.cost, cost)} a month if one hour fresher is worth ${money(context.cost, of("breakEvenPerHourFresher") ?? 0)} a month. Not stated: value_per_hour_of_freshness, measured on ${measuredOn(context, fastest)}, and today's data age.`, because);
  return slot(`${head}, worth ${money(context.cost, of("freshness") ?? 0)} a month at the stated ${money(context.cost, value)} an hour, against ${money(context.cost, cost)} a month for this flow. Today's age of a day is assumed.`, because);
};

const errors: SlotWriter = (context) => {
  const many = given(context, "errors_per_month"), each = given(context, "cost_of_error"), outage = given(context, "cost_of_outage_per_hour");
  const of = figureOf(context);
  const blocking = context.pack.rules.filter((rule) => rule.onFailure === "stop" || rule.onFailure === "quarantine").length;
  const because = [`catalog:${context.pack.id}`, "cost:monthly", ...(many !== undefined && each !== undefined ? ["figure:return.errorsAtStake"] : []), ...(outage === undefined ? [] : ["figure:return.outage"])];
  const worst = context.pack.rules.find((rule) => rule.onFailure === "stop") ?? context.pack.rules[0];
  const example = worst === undefined ? "" : ` such as ${worst.id.replaceAll("-", " ")}`;
  const pair = context.pack.reconciliation[0];
  const checks = `${String(context.pack.rules.length)} rules check ${formatNumber(numberFact(context.facts, "recordsPerDay", 0))} records a day, ${String(blocking)} of them hold bad rows back`;
  const down = outage === undefined ? "" : `The composed availability leaves ${formatNumber(of("downtimeHours") ?? 0, 2)} h down a month: ${money(context.cost, of("outage") ?? 0)} at the stated ${money(context.cost, outage)} an hour.`;
  if (many !== undefined && each !== undefined) {
    const share = of("errors.breakEvenShare");
    return slot(sentences(
      `${formatNumber(many)} errors a month at ${money(context.cost, each)}: ${money(context.cost, of("errorsAtStake") ?? 0)} a month at stake.`,
      share === undefined || share > 1 ? "All of them avoided would not pay the run cost." : `The run cost is paid when ${formatPercent(Math.round(share * 1000) / 1000)} of them no longer happen.`,
      `${checks}; each tenth avoided is worth ${money(context.cost, of("errors.perTenth") ?? 0)} a month.`, down,
    ), because);
  }
  const missing = some([many === undefined ? "errors_per_month" : "", each === undefined ? "cost_of_error" : ""].filter((name) => name !== ""));
  if (each !== undefined) return slot(sentences(`${checks}. Run cost is covered by ${formatNumber(of("breakEvenErrors") ?? 0)} avoided errors a month at ${money(context.cost, each)} each. Not stated: ${missing}.`, down), because);
  if (many !== undefined) return slot(sentences(`${checks}. With the stated ${formatNumber(many)} errors a month the run cost is covered if each costs ${money(context.cost, of("breakEvenPerError") ?? 0)} and none remains. Not stated: ${missing}.`, down), because);
  return slot(sentences(`${checks}. Not stated: ${missing}, so no gain is claimed. Count both for one month before go-live: breaches${example}${pair === undefined ? "" : ` and differences between ${pair.left} and ${pair.right}`}.`, down), because);
};

const scalability: SlotWriter = (context) => {
  const own = new Controls(context);
  const factor = own.number("growthFactor", 1);
  const { monthly } = context.cost;
  const perUnitNow = monthly.expected, perUnitThen = monthly.high / Math.max(1, factor);
  const change = perUnitNow > 0 ? (perUnitNow - perUnitThen) / perUnitNow : 0;
  const grown = unitCounts(context).filter((item) => item.atHorizon > item.count).sort((a, b) => b.atHorizon / b.count - a.atHorizon / a.count)[0];
  const text = change >= 0.01 ? `cost per record falls by ${formatPercent(Math.round(change * 100) / 100)} even at the upper estimate` : "cost per record does not fall at the upper estimate: the bill grows with the volume";
  return slot(`${formatNumber(factor)} times the volume in ${String(own.number("horizonMonths", 24))} months costs up to ${money(context.cost, monthly.high)} instead of ${money(context.cost, monthly.expected)} a month; ${text}. ${grown === undefined ? "No part grows in steps." : `Largest step: ${grown.name} from ${formatNumber(grown.count)} to ${formatNumber(grown.atHorizon)} ${grown.unit}s.`}`, ["fact:growthFactor", "cost:monthly", ...(grown === undefined ? [] : [`sizing:${grown.component}.unitsAtHorizon`])]);
};

const CLOUDS = /^(aws|amazon web services|azure|microsoft azure|gcp|google cloud|kubernetes|openshift)$/iu;

/** The systems in place whose cost the new bill is compared with. */
function replaced(context: SlotContext): string {
  const names = [...new Set(context.brief.mentions.filter((mention) => mention.stance === "in-place" && mention.span.field === "technology_stack" && !CLOUDS.test(mention.span.text) && context.technology(mention.id) !== undefined).map((mention) => mention.span.text))];
  return names.length > 0 ? some(names, 2) : `what delivers ${context.flows[0]?.name ?? "the reports"} today`;
}

const cloud: SlotWriter = (context) => {
  const own = new Controls(context);
  const today = given(context, "current_monthly_cost");
  const total = context.cost.monthly.expected;
  const possible = [...commitmentSavings(context, 0.8), ...spotSavings(context, 0.7)].reduce((sum, item) => sum + item.monthly, 0);
  const levers = possible > 0 ? `Commitments and spot workers would take off up to ${money(context.cost, possible)} more.` : "";
  const because = ["cost:monthly", ...own.because(["commitment", "spot-use"]).slice(0, 2)];
  if (today === undefined) return slot(sentences(`Saves money if today's process costs more than ${money(context.cost, total)} a month. Not stated: current_monthly_cost of ${replaced(context)}, so no percentage is given.`, levers), because);
  const of = figureOf(context);
  const change = of("todayLess") ?? 0;
  const percent = Math.round(Math.abs(of("todayLess.share") ?? 0) * 100) / 100;
  return slot(sentences(`${money(context.cost, total)} a month against ${money(context.cost, today)} today: ${money(context.cost, Math.abs(change))} (${formatPercent(percent)}) ${change >= 0 ? "less" : "more"}, ${money(context.cost, Math.abs(of("todayLess.perYear") ?? 0))} a year.`, levers), because);
};

const utilisation: SlotWriter = (context) => {
  const own = new Controls(context);
  const peak = own.number("peakFactor", 1);
  const scaled = context.topology.components.filter((component) => {
    const features = context.technology(component.technology)?.features ?? [];
    return component.platform !== "client" && (features.includes("auto-scaling") || features.includes("scale-to-zero"));
  });
  const lines = context.cost.lineItems.filter((line) => line.component !== "environments" && line.component !== "second-region");
  const whole = lines.reduce((sum, line) => sum + line.monthly, 0);
  const elastic = lines.filter((line) => scaled.some((component) => component.id === line.component)).reduce((sum, line) => sum + line.monthly, 0);
  return slot(
    `At a peak of ${formatNumber(peak)} times the mean, capacity fixed for the peak is used ${formatPercent(Math.round((1 / Math.max(1, peak)) * 100) / 100)} on average. ${whole > 0 ? formatPercent(Math.round((elastic / whole) * 100) / 100) : "0 %"} of the production bill is for parts that follow the load${scaled.length > 0 ? ` (${some(scaled.slice(0, 3).map((component) => component.name))})` : ""}.`,
    ["fact:peakFactor", "cost:monthly"],
  );
};

const maintenance: SlotWriter = (context) => {
  const fte = context.cost.people?.fte ?? 0;
  const own = new Controls(context);
  const capacity = own.number("operatingCapacityFte");
  const of = figureOf(context);
  const hours = of("operatingHours") ?? 0;
  const { words } = rate(context);
  return slot(
    sentences(`Running it takes about ${formatNumber(fte, 2)} FTE (${formatNumber(hours)} h a month, editorial values), ${money(context.cost, of("operatingCost") ?? 0)} at ${words}.`, fte > capacity ? `The team has ${formatNumber(capacity, 2)} FTE: no hour is saved until ${formatNumber(fte - capacity, 2)} FTE are added or parts are dropped.` : given(context, "hours_saved_per_month") === undefined ? `Today's hours for ${byHand(context)} are not stated, so no reduction is claimed.` : `Against the stated ${formatNumber(given(context, "hours_saved_per_month") ?? 0)} h a month saved that leaves ${formatNumber(of("hoursLeft") ?? 0)} h.`),
    ["fact:operatingCapacityFte", "cost:people"],
  );
};

const elasticity: SlotWriter = (context) => {
  const own = new Controls(context);
  const elastic = context.topology.components.filter((component) => component.flows.length > 0 && component.platform !== "client" && (context.technology(component.technology)?.features.includes("auto-scaling") ?? false)).map((component) => component.name);
  const manualParts = context.topology.components.filter((component) => component.flows.length > 0 && context.sizing.get(`${component.id}.units`) !== undefined && !(context.technology(component.technology)?.features.includes("auto-scaling") ?? false)).map((component) => component.name);
  const peak = own.number("peakRecordsPerSecond");
  return slot(
    sentences(
      elastic.length > 0 ? `${some(elastic)} ${elastic.length === 1 ? "grows" : "grow"} from ${formatNumber(own.number("averageRecordsPerSecond"))} to ${formatNumber(peak)} records/s without a ticket.` : "No part scales by itself; capacity is set for the peak.",
      manualParts.length > 0 ? `By hand: ${some(manualParts)}; allow a day for each step.` : "Nothing is resized by hand.",
    ),
    ["fact:peakRecordsPerSecond", "fact:averageRecordsPerSecond", ...own.because(["autoscaling-trigger", "compute"]).slice(0, 2)],
  );
};

export const roiSlots: SlotWriters = {
  "roi.operational-savings.manual-process-elimination": manual,
  "roi.operational-savings.faster-decision-making": decisions,
  "roi.operational-savings.error-reduction": errors,
  "roi.operational-savings.scalability-benefits": scalability,
  "roi.infrastructure-efficiency.cloud-cost-optimization": cloud,
  "roi.infrastructure-efficiency.resource-utilization": utilisation,
  "roi.infrastructure-efficiency.maintenance-reduction": maintenance,
  "roi.infrastructure-efficiency.scaling-automation": elasticity,
};
