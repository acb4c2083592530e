/** Hours a month for which units are on. */
import type { Capacity } from "../catalog/schema.js";
import { DAYS_PER_MONTH, HOURS_PER_MONTH, roundSignificant } from "../shared/quantity.js";
import { assumed, sizingAssumptions } from "./assumptions.js";
import type { Units } from "./context.js";
import { outsideUsers, queryUsers } from "./dimensions.js";
import { isStreaming } from "./load.js";
import { sumOf, topicsOf, type Scope } from "./scope.js";

export interface Duty {
  readonly hours: number;
  readonly runHours?: number;
  readonly runHoursByFlow?: Readonly<Record<string, number>>;
}

/** Hours one run takes: GB over the rate of all units, at least the start-up time (a fifth of the window where that is short). */
function runHours(gigabytes: number, windowHours: number, units: Units | undefined): number {
  const least = Math.min(sizingAssumptions.minimumRunHours.value, windowHours / 5);
  const rate = units?.needs.find((need) => need.dimension === "batchGigabytesPerHour");
  const hours = rate === undefined || units === undefined ? least : gigabytes / (rate.perUnit * Math.max(1, units.count));
  return roundSignificant(Math.max(least, hours));
}

function scheduledHours(scope: Scope, units: Units | undefined): Duty {
  const needs = scope.batches.length > 0 ? scope.batches : [{ flow: "", hours: sizingAssumptions.batchWindowHours.value, gigabytesPerRun: scope.load.gigabytesPerDay * scope.totalShare, runsPerDay: 1 }];
  const perRun = needs.map((need) => runHours(need.gigabytesPerRun, need.hours, units));
  const perMonth = needs.map((need, index) => roundSignificant(Math.min(HOURS_PER_MONTH, need.runsPerDay * DAYS_PER_MONTH * (perRun[index] ?? 0))));
  const longest = scope.sheet.add(scope.component.id, "runHours", "h", perRun.length === 1 ? "run1" : `max(${perRun.map((_, index) => `run${index + 1}`).join(", ")})`, sumOf("run", perRun, "h").inputs);
  const sum = sumOf("flow", perMonth, "h/month");
  return { hours: scope.sheet.add(scope.component.id, "hoursPerMonth", "h/month", `min(730, ${sum.formula})`, sum.inputs), runHours: longest, runHoursByFlow: Object.fromEntries(needs.map((need, index) => [need.flow, perRun[index] ?? 0])) };
}

function queryHours(scope: Scope, units: Units | undefined): Duty {
  if (outsideUsers(scope) > 0) return { hours: HOURS_PER_MONTH };
  const loads = scope.batches.length > 0 ? scheduledHours(scope, units) : { hours: 0 };
  return {
    ...loads,
    hours: scope.sheet.add(scope.component.id, "hoursPerMonth", "h/month", "min(730, days x min(hoursPerDay, users x queriesPerUserPerDay x minutesPerQuery / 60) + loadHours)", {
      days: assumed("workDaysPerMonth"), hoursPerDay: assumed("queryHoursPerDay"), users: [queryUsers(scope), "users"],
      queriesPerUserPerDay: assumed("queriesPerUserPerDay"), minutesPerQuery: assumed("minutesPerQuery"), loadHours: [loads.hours, "h/month"],
    }),
  };
}

/** Containers without servers run while the scheduled runs last: those of the longest-running part, at least the runs' own start-up. */
function jobHours(scope: Scope): Duty {
  const ran = scope.others.reduce((most, other) => (other.runHours === undefined || other.hours >= HOURS_PER_MONTH ? most : Math.max(most, other.hours)), 0);
  return { hours: scope.sheet.add(scope.component.id, "hoursPerMonth", "h/month", "max(runHours, runsPerDay x minimumRun x 730 / 24)", {
    runHours: [ran, "h/month"], runsPerDay: [Math.max(1, scope.fact("scheduledJobsPerDay", 1)), "runs/day"], minimumRun: assumed("minimumRunHours"),
  }) };
}

/** 730 h for what is always on; the hours of the runs or of the working day for what is not. */
export function dutyOf(scope: Scope, capacity: Capacity | undefined, units: Units | undefined): Duty {
  const scheduled = topicsOf(scope.component).some((topic) => topic === "batch-processing" || topic === "sql-transformation");
  if (scope.component.role === "compute" && scope.technology?.deployment === "serverless" && !scope.context.flows.some(isStreaming)) return jobHours(scope);
  if (capacity?.duty === "runs") return scheduledHours(scope, units);
  if (capacity?.duty === "queries") return queryHours(scope, units);
  const run = scheduled ? scheduledHours(scope, units) : undefined;
  return { ...run, hours: HOURS_PER_MONTH };
}
