/** Hours a month for which units are on. */
import type { Capacity } from "../catalog/schema.js";
import { HOURS_PER_MONTH } from "../shared/quantity.js";
import { assumed } from "./assumptions.js";
import type { ComponentFootprint, Units } from "./context.js";
import { outsideUsers, queryUsers } from "./dimensions.js";
import type { Input } from "./formula.js";
import { catalogInput, factAtLeast, itemInput } from "./inputs.js";
import { sumOf, topicsOf, type Scope } from "./scope.js";
import { isStreaming } from "../brief/flow-class.js";

export interface Duty {
  readonly hours: number;
  readonly runHours?: number;
  readonly runHoursByFlow?: Readonly<Record<string, number>>;
}

/** Hours one run takes: GB over the rate of all units, at least the start-up time (a fifth of the window where that is short). */
function runHours(scope: Scope, need: Run, units: Units | undefined): Input {
  const rate = units?.needs.find((other) => other.dimension === "batchGigabytesPerHour");
  const least = { minimumRun: assumed("minimumRunHours"), window: need.window };
  const name = `runHours.${need.flow === "" ? "daily" : need.flow}`;
  if (rate === undefined || units === undefined) return scope.sheet.step(scope.component.id, name, "h", "min(minimumRun, window / 5)", least);
  return scope.sheet.step(scope.component.id, name, "h", "max(min(minimumRun, window / 5), perRun / (perUnit x units))", {
    ...least, perRun: need.perRun, perUnit: catalogInput(rate.perUnit, `GB/h per ${units.unit}`, scope.technology?.id), units: itemInput(units.count, units.unit, scope.component.id, "units"),
  }, rate.source);
}

interface Run {
  readonly flow: string;
  readonly perRun: Input;
  readonly window: Input;
  readonly runsPerDay: Input;
}

/** The runs that pass a component: those of its scheduled flows, else one a night over the day's files. */
function runsOf(scope: Scope): Run[] {
  if (scope.batches.length > 0) return scope.batches.map((need) => ({ flow: need.flow, ...need.inputs }));
  const perRun = scope.sheet.step(scope.component.id, "gigabytesPerRun.daily", "GB per run", "perDay x share / runsPerDay", { perDay: scope.load.inputs.perDay, share: scope.shares.total(), runsPerDay: assumed("nightlyRuns") });
  return [{ flow: "", perRun, window: assumed("batchWindowHours"), runsPerDay: assumed("nightlyRuns") }];
}

function scheduledHours(scope: Scope, units: Units | undefined, item = "hoursPerMonth"): Duty {
  const needs = runsOf(scope);
  const perRun = needs.map((need) => runHours(scope, need, units));
  const { inputs } = sumOf("run", perRun, "h");
  const names = Object.keys(inputs);
  const longest = scope.sheet.add(scope.component.id, "runHours", "h", names.length === 1 ? "run1" : `max(${names.join(", ")})`, inputs);
  needs.forEach((need, index) => (inputs[`runsPerDay${String(index + 1)}`] = need.runsPerDay));
  const hours = names.map((name, index) => `min(730, ${name} x runsPerDay${String(index + 1)} x 730 / 24)`).join(" + ");
  return {
    hours: scope.sheet.add(scope.component.id, item, "h/month", names.length === 1 ? hours : `min(730, ${hours})`, inputs), runHours: longest,
    runHoursByFlow: Object.fromEntries(needs.map((need, index) => [need.flow, perRun[index]?.[0] ?? 0])),
  };
}

function queryHours(scope: Scope, units: Units | undefined): Duty {
  if (outsideUsers(scope) > 0) return { hours: HOURS_PER_MONTH };
  const loads = scope.batches.length > 0 ? scheduledHours(scope, units, "loadHoursPerMonth") : undefined;
  const users = queryUsers(scope), many = users[0] >= assumed("spreadUsers")[0], capacity = scope.technology?.capacity;
  // The first and the last of many people keep the least number of units awake, not those of the busiest hour.
  const spread: Record<string, Input> = !many || units === undefined || capacity === undefined ? {} : {
    spreadHours: assumed("spreadHours"), minUnits: catalogInput(capacity.minUnits, units.unit, scope.technology?.id), units: itemInput(units.count, units.unit, scope.component.id, "units"),
  };
  const asked: Record<string, Input> = {
    days: assumed("workDaysPerMonth"), hoursPerDay: assumed("queryHoursPerDay"), ...spread, users,
    queriesPerUserPerDay: assumed("queriesPerUserPerDay"), minutesPerQuery: assumed("minutesPerQuery"),
  };
  const open = `days x min(${spread["spreadHours"] === undefined ? "hoursPerDay" : "hoursPerDay + spreadHours x minUnits / units"}, users x queriesPerUserPerDay x minutesPerQuery / 60)`;
  const source = spread["minUnits"] === undefined ? undefined : units?.needs.find((need) => need.source !== undefined)?.source;
  if (loads === undefined) return { hours: scope.sheet.add(scope.component.id, "hoursPerMonth", "h/month", `min(730, ${open})`, asked, source) };
  const { sheet, component } = scope;
  const loadHours = itemInput(loads.hours, "h/month", component.id, "loadHoursPerMonth");
  return { ...loads, hours: sheet.add(component.id, "hoursPerMonth", "h/month", `min(730, ${open} + loadHours)`, { ...asked, loadHours }, source) };
}

/** Containers without servers run while the scheduled runs last: those of the longest-running part, at least the runs' own start-up. Runs that overlap share the instances. */
function jobHours(scope: Scope): Duty {
  const ran = scope.others.filter((other) => other.runHours !== undefined && other.hours < HOURS_PER_MONTH).reduce<ComponentFootprint | undefined>((most, other) => (most === undefined || other.hours > most.hours ? other : most), undefined);
  return { hours: scope.sheet.add(scope.component.id, "hoursPerMonth", "h/month", "min(730, max(runHours, runsPerDay x minimumRun x 730 / 24))", {
    runHours: ran === undefined ? [0, "h/month", "count:no part runs on a schedule"] : itemInput(ran.hours, "h/month", ran.component, "hoursPerMonth"),
    runsPerDay: factAtLeast(scope.context.facts, "scheduledJobsPerDay", 1, 1, "runs/day"), minimumRun: assumed("minimumRunHours"),
  }) };
}

/** 730 h for what is always on; the hours of the runs or of the working day for what is not. Own machines are paid for while they rest. */
export function dutyOf(scope: Scope, capacity: Capacity | undefined, units: Units | undefined): Duty {
  const scheduled = topicsOf(scope.component).some((topic) => topic === "batch-processing" || topic === "sql-transformation");
  if (scope.component.role === "compute" && scope.technology?.deployment === "serverless" && !scope.context.flows.some(isStreaming)) return jobHours(scope);
  const own = scope.component.platform === "on-premises" ? { hours: HOURS_PER_MONTH } : {};
  if (capacity?.duty === "runs") return { ...scheduledHours(scope, units), ...own };
  if (capacity?.duty === "queries") return { ...queryHours(scope, units), ...own };
  const run = scheduled ? scheduledHours(scope, units) : undefined;
  return { ...run, hours: HOURS_PER_MONTH };
}
