/**
 * What the design gives back, from what the brief gives: hours, an hour's price, errors, today's cost, fresher data, an outage. Where an input is
 * missing, the figure at which it pays. Nothing is claimed that the brief does not state.
 */
import { factInput } from "../sizing/inputs.js";
import type { Input } from "../sizing/formula.js";
import type { DerivedFigure } from "./design.js";
import { effortOf } from "./effort.js";
import { collectFigures, flowSum, lineSum, setting, type Collect } from "./figure-parts.js";
import type { SlotContext } from "./slots/context.js";
import { ASSUMED_RATE, HOURS_PER_FTE, HOURS_PER_WEEK } from "./slots/labour.js";
import { given } from "./slots/money.js";

const MONTHS = setting(12, "months/year", "months of a year");
/** Months over which building is spread where it is set against a monthly gain. */
const SPREAD_MONTHS = 24;

/** An input the brief states, by the name of its precise field. */
function statedInput(context: SlotContext, name: string, unit: string): Input | undefined {
  const value = given(context, name);
  return value === undefined ? undefined : [value, unit, `count:${name} of the brief`];
}

/** Figures in the order of the slots: work, running it, building it, errors, today's cost, fresher data, outages, all together. */
export function returnFigures(context: SlotContext, add: Collect): void {
  const { cost } = context;
  const currency = cost.currency, money = `${currency}/month`;
  const expected: Input = [cost.monthly.expected, money, "cost:monthly.expected"];
  const rate: Input = statedInput(context, "hourly_rate", `${currency}/h`) ?? [ASSUMED_RATE, `${currency}/h`, "count:assumed full cost of an hour, editorial"];
  const gains: Record<string, Input> = {};

  add("return.breakEvenHours", "h/month", "expected / rate", { expected, rate });
  const fte: Input = [cost.people?.fte ?? 0, "FTE", "cost:people.fte"];
  const operating = add("return.operatingHours", "h/month", "fte x hoursPerFte", { fte, hoursPerFte: setting(HOURS_PER_FTE, "h/month per FTE", "working hours of a month") });
  const people = add("return.operatingCost", money, "hours x rate", { hours: operating, rate });
  add("return.fteMissing", "FTE", "max(0, fte - capacity)", { fte, capacity: factInput(context.facts, "operatingCapacityFte", 0, "FTE") });
  const effort = effortOf(context);
  const build = add("return.buildCost", currency, "(requirements + architecture + implementation) x hoursPerWeek x rate", {
    requirements: setting(effort.requirements.personWeeks, "person-weeks", "effort of the requirements, editorial"), architecture: setting(effort.architecture.personWeeks, "person-weeks", "effort of the architecture, editorial"),
    implementation: setting(effort.implementation.personWeeks, "person-weeks", "effort of the implementation, editorial"), hoursPerWeek: setting(HOURS_PER_WEEK, "h/week", "working hours of a week"), rate,
  });
  const spread = setting(SPREAD_MONTHS, "months", "months over which building is spread");
  add("return.fullBreakEvenHours", "h/month", "(expected + people + build / spread) / rate", { expected, people, build, spread, rate });

  const hours = statedInput(context, "hours_saved_per_month", "h/month");
  if (hours !== undefined) {
    const saved = add("return.work", money, "hours x rate", { hours, rate });
    gains["work"] = saved;
    add("return.work.perYear", `${currency}/year`, "saved x months", { saved, months: MONTHS });
    add("return.work.overRunCost", money, "saved - expected", { saved, expected });
    add("return.hoursLeft", "h/month", "hours - operating", { hours, operating });
  }

  const errors = statedInput(context, "errors_per_month", "errors/month"), each = statedInput(context, "cost_of_error", `${currency}/error`);
  if (each !== undefined) add("return.breakEvenErrors", "errors/month", "expected / max(1, each)", { expected, each });
  if (errors !== undefined && errors[0] > 0) add("return.breakEvenPerError", `${currency}/error`, "expected / errors", { expected, errors });
  if (errors !== undefined && each !== undefined) {
    const stake = add("return.errorsAtStake", money, "errors x each", { errors, each });
    add("return.errors.perTenth", money, "stake / 10", { stake });
    if (stake[0] > 0) add("return.errors.breakEvenShare", "fraction", "expected / stake", { expected, stake });
  }

  const today = statedInput(context, "current_monthly_cost", money);
  if (today !== undefined) {
    gains["today"] = today;
    const less = add("return.todayLess", money, "today - expected", { today, expected });
    add("return.todayLess.perYear", `${currency}/year`, "less x months", { less, months: MONTHS });
    if (today[0] > 0) add("return.todayLess.share", "fraction", "less / today", { less, today });
  }

  const freshness = freshnessFigures(context, add, money);
  if (freshness !== undefined) gains["freshness"] = freshness;
  outageFigures(context, add, money);

  if (Object.keys(gains).length > 0) {
    const gain = add("return.gain", money, Object.keys(gains).join(" + "), gains);
    const net = add("return.net", money, "gain - expected - people", { gain, expected, people });
    if (net[0] > 0) add("return.paybackMonths", "months", "build / net", { build, net });
    add("return.overTwoYears", "ratio", "(net x spread - build) / build", { net, spread, build });
  }
  elasticity(context, add, money);
}

/** The fastest flow against data a day old, which is what most processes give today; assumed, and said so. */
function freshnessFigures(context: SlotContext, add: Collect, money: string): Input | undefined {
  const fastest = [...context.flows].sort((a, b) => a.freshnessSeconds - b.freshnessSeconds)[0];
  if (fastest === undefined) return undefined;
  const line = context.assurance.latency.find((item) => item.flow === fastest.id && item.measure !== "response");
  const age: Input = line === undefined ? [fastest.freshnessSeconds, "s", `flow:${fastest.id}.freshnessSeconds`] : [line.total / 1000, "s", "count:total of the flow's latency line in seconds"];
  const gain = add("return.hoursFresher", "h", "max(0, (86400 - age) / 3600)", { age });
  const own = flowSum(context, fastest.id);
  if (own.formula !== "") add("return.breakEvenPerHourFresher", money, `(${own.formula}) / max(1, gain)`, { ...own.inputs, gain });
  const value = statedInput(context, "value_per_hour_of_freshness", `${context.cost.currency}/h`);
  return value === undefined || fastest.freshnessSeconds >= 86_400 ? undefined : add("return.freshness", money, "gain x value", { gain, value });
}

/** What the downtime of the promises costs, at the worst flow; and what each hour less would be worth. */
function outageFigures(context: SlotContext, add: Collect, money: string): void {
  const each = statedInput(context, "cost_of_outage_per_hour", `${context.cost.currency}/h`);
  const worst = [...context.assurance.availability].sort((a, b) => b.downtimeMinutesPerMonth - a.downtimeMinutesPerMonth)[0];
  if (each === undefined || worst === undefined) return;
  const down = add("return.downtimeHours", "h/month", "minutes / 60", { minutes: setting(worst.downtimeMinutesPerMonth, "min/month", `downtime of the availability line of ${worst.flow}`) });
  add("return.outage", money, "down x each", { down, each });
}

/** How much of the bill follows the load, and how far capacity fixed for the peak is used. */
function elasticity(context: SlotContext, add: Collect, money: string): void {
  const follows = (component: string): boolean => { const technology = context.topology.components.find((item) => item.id === component)?.technology; return technology !== undefined && ["auto-scaling", "scale-to-zero"].some((feature) => context.technology(technology)?.features.some((own) => own === feature) === true); };
  const production = (line: SlotContext["cost"]["lineItems"][number]): boolean => line.component !== "environments" && line.component !== "second-region";
  const whole = lineSum(context, production), elastic = lineSum(context, (line) => production(line) && follows(line.component));
  if (elastic.formula !== "") {
    const part = add("cost.elastic", money, elastic.formula, elastic.inputs), all = add("cost.production", money, whole.formula, whole.inputs);
    add("cost.elasticShare", "fraction", "part / whole", { part, whole: all });
  }
  add("return.meanUse", "fraction", "1 / max(1, peakFactor)", { peakFactor: factInput(context.facts, "peakFactor", 1, "ratio") });
}

/** The same figures by id, for the slots that state them. */
export function returnsOf(context: SlotContext): ReadonlyMap<string, DerivedFigure> {
  return collectFigures((add) => { returnFigures(context, add); });
}
