/** Tensions with people and money. */
import { all, any, atLeast, equal, fact, is, isNot, oneOf, over, under } from "../rules/conditions.js";
import type { TensionRule } from "./tension.js";

const EDITORIAL = ["editorial"];

export const resourceTensions: readonly TensionRule[] = [
  {
    id: "tension/budget-below-design", severity: "error", field: "budget_constraints", when: equal("measure.budgetVerdict", "over"),
    conflict: "The budget is {measure.budget} a month; this design is expected at {measure.monthly}, {measure.budgetGap} more ({measure.budgetShare} times the budget). The dearest lines: {measure.dearestLines}.",
    position: "Requirements are kept and the gap is shown; nothing was made cheaper by leaving out a promise.",
    otherwise: "Shorten retention, give up the freshest flow, or fund the gap: the cost table shows what each line buys.", sources: ["brief"],
  },
  {
    id: "tension/decided-again-for-budget", severity: "info", field: "budget_constraints", when: is("measure.decidedAgain"),
    conflict: "The first design broke the budget of {measure.budget} a month.",
    position: "It was decided again with the budget as a constraint, which saves {measure.pressureSaved} a month: {measure.pressureChanges}.",
    otherwise: "With more money the first picks return.", sources: ["brief"],
  },
  {
    id: "tension/budget-breaks-at-horizon", severity: "warning", field: "budget_constraints", when: is("measure.highOverBudget"),
    conflict: "Expected cost is inside the budget of {measure.budget} a month, the high estimate ({measure.high}, after {horizonMonths} months of growth) is not.",
    position: "Today's volume is built; the cost alarm stands at 80 % of the budget.",
    otherwise: "Agree on the growth that the budget covers.", sources: ["brief"],
  },
  {
    id: "tension/budget-target-missed", severity: "info", field: "budget_constraints", when: all(is("measure.hasBudgetTarget"), is("measure.budgetTargetMissed")),
    conflict: "The brief aims at {measure.budgetTarget} a month beside the ceiling of {measure.budget}; {measure.monthly} are expected, {measure.budgetTargetGap} above the aim.",
    position: "The ceiling decides what is inside the budget; no promise of the brief was given up to reach the aim.",
    otherwise: "The dearest lines are where the {measure.budgetTargetGap} would come from: {measure.dearestLines}.", sources: ["brief"],
  },
  {
    id: "tension/budget-target-met", severity: "info", field: "budget_constraints", when: all(is("measure.hasBudgetTarget"), isNot("measure.budgetTargetMissed")),
    conflict: "The brief names two amounts: an aim of {measure.budgetTarget} a month and a ceiling of {measure.budget}.",
    position: "{measure.monthly} are expected, {measure.budgetTargetGap} below the aim; the ceiling decides what is inside the budget.",
    otherwise: "Hold the cost alarm at the aim instead of the ceiling.", sources: ["brief"],
  },
  {
    id: "tension/budget-far-above-need", severity: "info", field: "budget_constraints", when: equal("measure.budgetVerdict", "far-under"),
    conflict: "The budget of {measure.budget} a month is far above the {measure.monthly} this design needs before what the estimate leaves out ({measure.exclusions}).",
    position: "The rest is left unspent: nothing in the requirements asks for it.", otherwise: "A stricter promise (availability, freshness, recovery) is what it could buy.", sources: ["brief"],
  },
  {
    id: "tension/operating-load-above-team-on-own-premises", severity: "warning", field: "team_capabilities", when: all(is("measure.overload"), isNot("hasCloud")),
    conflict: "Running the chosen parts takes about {measure.operatingFte} FTE; {engineers} engineers and {platformEngineers} platform engineers have {operatingCapacityFte} FTE for it.",
    position: "On own hardware nothing is run by others: the parts are the fewest that serve the flows, and the plan hires or trains before the last of them goes live.",
    otherwise: "{measure.missingFte} FTE more for operations, a support contract for the log and the stores, or fewer flows.", sources: ["catalog: operatingFte (editorial, unverified)"],
  },
  {
    id: "tension/operating-load-above-team", severity: "warning", field: "team_capabilities", when: all(is("measure.overload"), is("hasCloud")),
    conflict: "Running the chosen parts takes about {measure.operatingFte} FTE; {engineers} engineers and {platformEngineers} platform engineers have {operatingCapacityFte} FTE for it.",
    position: "Managed services were preferred unless the brief speaks for running a part oneself; what remains is above the team's share for operations.",
    otherwise: "{measure.missingFte} FTE more for operations, or fewer flows and targets.", sources: ["catalog: operatingFte (editorial, unverified)"],
  },
  {
    id: "tension/one-person", severity: "warning", field: "team_capabilities", when: under("engineers", 2),
    conflict: "One engineer builds and runs this: holidays and illness stop changes and repairs.",
    position: "As few parts as possible, each run by its provider, and a runbook a second person can follow.",
    otherwise: "A second person who can deploy and read the alerts.", sources: EDITORIAL,
  },
  {
    id: "tension/regulated-with-tiny-team", severity: "warning", field: "compliance_needs", when: all(is("regulated"), atLeast("engineers", 2), under("engineers", 3)),
    conflict: "{engineers} engineers cannot separate who changes, who approves and who operates, which {regimes} expect(s).",
    position: "Each change is approved by the engineer who did not write it, and only the delivery pipeline deploys; both also operate what they changed.",
    otherwise: "A named approver from IT or risk for changes of access and schemas.", sources: EDITORIAL,
  },
  {
    id: "tension/regulated-with-one-engineer", severity: "warning", field: "compliance_needs", when: all(is("regulated"), under("engineers", 2)),
    conflict: "One engineer changes, approves and operates, which {regimes} expect(s) to be separated.",
    position: "Tests and own merge for most changes; schema and access changes wait for a colleague outside the team, and only the delivery pipeline deploys.",
    otherwise: "A named approver from IT or risk for every change.", sources: EDITORIAL,
  },
  {
    id: "tension/real-time-with-one-person", severity: "warning", field: "processing_requirements", when: all(is("hasStreamingFlow"), under("engineers", 2)),
    conflict: "A flow of {tightestStreamFreshnessSeconds} s is to be run by one person.",
    position: "Serverless log and engine only.", otherwise: "Runs of five minutes would need no always-on part.", sources: EDITORIAL,
  },
  {
    id: "tension/team-not-stated", severity: "info", field: "team_capabilities", when: all(equal("measure.teamAssumed", true), over("sourceCount", 0)),
    conflict: "The brief does not describe the team.", position: "{engineers} data engineers working in {languages} are taken; nobody is on call.", otherwise: "State size, skills and on-call: the kind of compute and what is self-run depend on it.", sources: EDITORIAL,
  },
  {
    id: "tension/budget-not-stated", severity: "info", field: "budget_constraints", when: all(isNot("budgetStated"), isNot("measure.budgetUnlimited")),
    conflict: "The brief states no budget.", position: "The design is priced at {measure.monthly} a month and not trimmed.", otherwise: "State a ceiling: parts with an always-on footprint are the first to change.", sources: EDITORIAL,
  },
  {
    id: "tension/fixed-cost-above-data", severity: "info", field: "budget_constraints", when: all(oneOf("volumeClass", "small"), is("hasStreamingFlow"), under("ingestGigabytesPerDay", 1)),
    conflict: "{ingestGigabytesPerDay} GB a day pass through parts that are always on: most of the bill is for readiness, not for data.",
    position: "The freshness asked for needs it.", otherwise: "Runs every five minutes cost a fraction.", sources: EDITORIAL,
  },
  {
    id: "tension/history-larger-than-daily-load", severity: "info", field: "data_volume", when: atLeast("measure.backfillDays", 30),
    conflict: "The existing {databaseGigabytes} GB are {measure.backfillDays} days of the daily volume: the first load is larger than anything after it.",
    position: "Change capture starts first and keeps its place; the history is loaded once in chunks beside it, and the source keeps its log until the load is through.",
    otherwise: "Load only the open business year.", sources: EDITORIAL,
  },
  {
    id: "tension/row-level-access-in-every-reader", severity: "info", field: "technical_requirements", when: all(is("needsRowLevelAccess"), any(is("needsBi"), is("needsApi"))),
    conflict: "Rows are visible by region or role, but several readers (SQL, BI, API) can each leak them.",
    position: "The filter sits in the store that all readers use, not in the reports.", otherwise: "Separate copies per group, at their storage price.", sources: EDITORIAL,
  },
  {
    id: "tension/external-users-on-analytics", severity: "warning", field: "target_systems", when: all(over("externalUsers", 0), atLeast("highestAvailability", 0.999)),
    conflict: "{externalUsers} external users read results: the analytic store becomes part of a product with {measure.strictestTarget}.",
    position: "They read a serving store of its own, never the warehouse.", otherwise: "Publish extracts instead of live queries.", sources: EDITORIAL,
  },
  {
    id: "tension/team-growth-of-volume", severity: "info", field: "data_volume", when: over("growthFactor", fact("measure.growthAlarm")),
    conflict: "Volume grows to {growthFactor} times within {horizonMonths} months.",
    position: "Partitions are created for the horizon now, because adding them later breaks order per key; workers and storage follow the load.",
    otherwise: "Re-key on a new topic when the day comes.", sources: ["Confluent, how to choose the number of partitions"],
  },
];
