/** What can still go wrong with this design, each with the figure behind it and what is done about it. */
import { shortName } from "../assurance/parameters.js";
import { flagFact, listFact, numberFact, textFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { formatMinutes, formatNumber, formatPercent, formatSeconds } from "../shared/format.js";
import type { Risk, Tension } from "./design.js";
import { effortOf } from "./effort.js";
import type { SlotContext } from "./slots/context.js";
import { capital, Controls, some } from "./slots/controls.js";
import { costByPart, money } from "./slots/money.js";
import { isStreaming } from "../brief/flow-class.js";

type Level = Risk["likelihood"];
type Finder = (context: SlotContext, tensions: readonly Tension[]) => readonly (Risk | undefined)[];

const risk = (id: string, statement: string, likelihood: Level, impact: Level, mitigation: string, ...because: string[]): Risk => ({ id, statement, likelihood, impact, mitigation, because });

const nameOf = (context: SlotContext, component: string): string => context.topology.components.find((item) => item.id === component)?.name ?? component;
const flowName = (context: SlotContext, flow: string): string => context.flows.find((item) => item.id === flow)?.name ?? flow;
const impactOf = (context: SlotContext, flow: string): Level => (context.flows.find((item) => item.id === flow)?.criticality === "standard" ? "medium" : "high");

const promises: Finder = (context) => [
  ...context.assurance.latency.filter((line) => line.verdict === "not-met").map((line) => {
    const slowest = [...line.hops].sort((a, b) => b.milliseconds - a.milliseconds)[0];
    return risk(`latency-${line.flow}${line.measure === "response" ? "-response" : ""}`, `${flowName(context, line.flow)} takes ${formatSeconds(line.total / 1000)} by arithmetic; ${formatSeconds(line.target / 1000)} are promised.`, "high", impactOf(context, line.flow),
      slowest === undefined ? "Measure the path in phase 2 and change the promise or the part." : `Measure ${nameOf(context, slowest.component)} (${formatSeconds(slowest.milliseconds / 1000)}) in phase 2; replace it or change the promise.`, `assurance:latency:${line.flow}`);
  }),
  ...context.assurance.availability.filter((line) => line.verdict === "not-met").map((line) => {
    const weakest = [...line.parts].sort((a, b) => a.sla - b.sla)[0];
    return risk(`availability-${line.flow}`, `Parts in series promise ${formatPercent(line.composite)} for ${flowName(context, line.flow)} (${formatMinutes(line.downtimeMinutesPerMonth)} down a month); ${formatPercent(line.target)} is asked.`, "medium", impactOf(context, line.flow),
      weakest === undefined ? "Agree a lower target." : `Weakest part: ${nameOf(context, weakest.component)} at ${formatPercent(weakest.sla)}; a second copy of it, an answer from the last known value, or a lower target.`, `assurance:availability:${line.flow}`);
  }),
  ...context.assurance.recovery.filter((line) => line.verdict === "not-met").map((line) => risk(`recovery-${line.flow}`, `${flowName(context, line.flow)} is back after ${formatMinutes(line.rto)} and loses up to ${formatMinutes(line.rpo)}; ${formatMinutes(line.rtoTarget)} and ${formatMinutes(line.rpoTarget)} are asked.`, "low", impactOf(context, line.flow), "Rehearse, then pay for the next strategy or accept the longer time in writing.", `assurance:recovery:${line.flow}`)),
];

const team: Finder = (context) => {
  const load = context.cost.people?.fte ?? 0, capacity = numberFact(context.facts, "operatingCapacityFte", 0), engineers = numberFact(context.facts, "engineers", 3);
  const missing = listFact(context.facts, "skillsNone");
  const needed = context.topology.components.flatMap((component) => (context.technology(component.technology)?.skills ?? []).filter((skill) => missing.includes(skill)).map((skill) => ({ skill, name: component.name })));
  const critical = context.flows.find((flow) => flow.criticality === "critical" && isStreaming(flow));
  const heavy = [...context.topology.components].filter((component) => component.platform !== "client" && component.role !== "compute" && !component.because.some((id) => context.decisions.get(id.replace("decision:", ""))?.pinned === true)).sort((a, b) => (context.technology(b.technology)?.operatingFte.value ?? 0) - (context.technology(a.technology)?.operatingFte.value ?? 0))[0];
  return [
    load > capacity ? risk("team-load", `Running the parts takes about ${formatNumber(load, 2)} FTE; the team has ${formatNumber(capacity, 2)} FTE for operations (editorial values).`, load > capacity * 2 ? "high" : "medium", "high", `Add people, or drop the heaviest part first${heavy === undefined ? "" : ` (${heavy.name}, ${formatNumber(context.technology(heavy.technology)?.operatingFte.value ?? 0, 2)} FTE)`}; do not start the second flow before it runs.`, "fact:operatingCapacityFte", "cost:people") : undefined,
    engineers < 3 ? risk("key-person", `${formatNumber(engineers)} ${engineers === 1 ? "engineer knows" : "engineers know"} the whole pipeline; holidays and illness stop changes.`, "medium", "high", "Runbooks tested by somebody else twice a year; a second person with production access.", "fact:engineers") : undefined,
    needed.length > 0 ? risk("skills", `The brief says ${some(distinct(needed.map((item) => item.skill)))} is missing; ${some(distinct(needed.map((item) => item.name)))} needs it.`, "high", "medium", "Train two people in phase 1, or take the alternative of that decision that does without.", "fact:skillsNone") : undefined,
    critical !== undefined && !flagFact(context.facts, "onCall") ? risk("no-rota", `${critical.name} is critical and nobody is on call: a fault on Friday evening waits for Monday.`, "medium", "high", `Automatic restart and rollback first; agree in writing that ${formatPercent(critical.availability)} counts in business hours, or staff a rota.`, "fact:onCall", `fact:flow.${critical.id}.criticality`) : undefined,
  ];
};

const budget: Finder = (context) => {
  const { cost } = context;
  const dearest = costByPart(context)[0];
  const low = cost.lineItems.filter((line) => line.confidence === "low" && line.component !== "environments" && line.component !== "second-region").reduce((sum, line) => sum + line.monthly, 0);
  const whole = cost.monthly.expected;
  const lever = dearest === undefined ? "" : `${dearest.name} is ${formatPercent(Math.round((dearest.monthly / Math.max(1, whole)) * 100) / 100)} of it`;
  return [
    cost.budget !== undefined && cost.budget.gap < 0 ? risk("budget", `The estimate of ${money(cost, whole)} a month passes the limit of ${money(cost, cost.budget.limit)} by ${money(cost, -cost.budget.gap)}.`, "high", "high", `${lever}: replace it, relax the promise it serves or raise the limit before phase 3.`, "cost:budget", "fact:budgetMonthlyUsd") : undefined,
    cost.budget !== undefined && cost.budget.gap >= 0 && cost.monthly.high > cost.budget.limit ? risk("budget-growth", `At the upper estimate of ${money(cost, cost.monthly.high)} a month the limit of ${money(cost, cost.budget.limit)} is passed.`, "medium", "medium", `Alerts at 80 and 100 %; ${lever === "" ? "review the growth" : lever}, so review it each quarter.`, "cost:monthly", "cost:budget") : undefined,
    whole > 0 && low > whole * 0.25 ? risk("price-basis", `${formatPercent(Math.round((low / whole) * 100) / 100)} of the estimate rests on prices of low confidence.`, "medium", "medium", "Get a quote or run the part for a week before the decision is final.", ...cost.lineItems.filter((line) => line.confidence === "low").slice(0, 3).map((line) => `cost:${line.id}`)) : undefined,
  ];
};

/** Assumptions that drive size or promise, worst first. */
const DRIVERS: readonly (readonly [prefix: RegExp, likelihood: Level, impact: Level])[] = [
  [/^ASM-(records|volume)/u, "high", "high"], [/^ASM-record/u, "medium", "high"], [/^ASM-peak/u, "medium", "high"], [/^ASM-freshness/u, "medium", "high"], [/^ASM-growth/u, "medium", "medium"], [/^ASM-compression/u, "medium", "medium"], [/^ASM-team/u, "medium", "medium"],
];

const assumptions: Finder = (context) => DRIVERS.flatMap(([prefix, likelihood, impact]) => context.assumptions.filter((item) => prefix.test(item.id)).slice(0, 1)
  .map((item) => risk(`assumption-${item.id.replace(/^ASM-/u, "")}`, `${item.reason.replace(/\.$/u, "")}. If that is wrong: ${item.effect.charAt(0).toLowerCase()}${item.effect.slice(1)}`, likelihood, impact, "Confirm it in phase 1 with a measured day or the owner's word, and revise sizes and cost with it.", `assumption:${item.id}`))).slice(0, 4);

const unverified: Finder = (context) => {
  const path = context.assurance.latency.find((line) => line.verdict === "met" && line.target <= 60_000 && line.hops.length > 0 && line.hops.every((hop) => /unverified/u.test(hop.source)));
  if (path === undefined) return [];
  return [risk("unverified-latency", `The ${formatSeconds(path.total / 1000)} of ${flowName(context, path.flow)} are made of figures nobody published or that were not read.`, "medium", impactOf(context, path.flow), `Measure all ${formatNumber(path.hops.length)} hops in phase 2 under peak load; ${formatSeconds((path.target - path.total) / 1000)} are left as reserve.`, `assurance:latency:${path.flow}`)];
};

const vendors: Finder = (context) => distinct(context.topology.components.map((component) => component.technology)).flatMap((id) => {
  const technology = context.technology(id);
  if (technology === undefined || (technology.status === "active" && technology.endOfLife === undefined)) return [];
  const end = technology.endOfLife === undefined ? `is ${technology.status}` : `ends on ${technology.endOfLife}`;
  const successor = technology.successor === undefined ? undefined : context.technology(technology.successor)?.name ?? technology.successor;
  return [risk(`vendor-${id}`, `${technology.name} ${end}${technology.statusNote === undefined ? "" : `: ${technology.statusNote.replace(/\.$/u, "")}`}.`, technology.endOfLife === undefined ? "medium" : "high", "medium", successor === undefined ? "Keep logic in open formats and SQL; choose a successor in quarter 4." : `Move to ${successor}; data stays in open formats until then.`, `catalog:${id}`)];
});

/** Parts on a critical path with one copy or a loss when they fail. */
const failures: Finder = (context) => {
  const single = context.assurance.availability.flatMap((line) => line.parts.filter((part) => part.copies <= 1 && part.sla < 0.999).map((part) => ({ ...part, flow: line.flow })))
    .filter((part) => impactOf(context, part.flow) === "high").sort((a, b) => a.sla - b.sla)[0];
  const lossy = context.failures.find((failure) => !/^(nothing|none|no )/iu.test(failure.lost) && (failure.bufferMinutes === null || failure.bufferMinutes < 60) && context.topology.components.some((component) => component.id === failure.component && component.flows.length > 0));
  const short = context.failures.filter((failure) => failure.bufferMinutes !== null && failure.bufferMinutes < 60).sort((a, b) => (a.bufferMinutes ?? 0) - (b.bufferMinutes ?? 0))[0];
  return [
    single === undefined ? undefined : risk("single-part", `${nameOf(context, single.component)} has no second copy and a promise of ${formatPercent(single.sla)} on the path of ${flowName(context, single.flow)}.`, "medium", "high", "A second instance in another zone or site, or readers that keep the last value.", `assurance:availability:${single.flow}`),
    short === undefined ? undefined : risk("short-buffer", `When ${nameOf(context, short.component)} stops, senders hold data for ${formatMinutes(short.bufferMinutes ?? 0)} only.`, "low", "high", `${capital(short.action.replace(/\.$/u, ""))}; ${context.assurance.recovery.some((line) => line.spool !== undefined) ? "fill and drain the producers' spool in each failover exercise" : "let producers spool to disk"}.`, "sizing:load.peakIngestMegabytesPerSecond"),
    lossy === undefined || lossy.component === short?.component ? undefined : risk(`loss-${lossy.component}`, `${nameOf(context, lossy.component)}, ${lossy.event}: lost ${lossy.lost.replace(/\.$/u, "")}.`, "low", "medium", `${capital(lossy.action.replace(/\.$/u, ""))}; found by ${lossy.detectedBy.replace(/\.$/u, "")}.`, `catalog:${context.topology.components.find((component) => component.id === lossy.component)?.technology ?? lossy.component}`),
  ];
};

const delivery: Finder = (context) => {
  const own = new Controls(context);
  const effort = effortOf(context);
  const deadline = context.brief.precise["deadline_months"]?.value;
  const client = context.assurance.compliance.filter((line) => line.status === "by you").length;
  const volatile = textFact(context.facts, "schemaVolatility");
  return [
    typeof deadline === "number" && effort.totalWeeks > deadline * 4.35 ? risk("deadline", `The plan takes ${formatNumber(effort.totalWeeks)} weeks; ${formatNumber(deadline)} months are stated.`, "high", "high", "Deliver one flow first, or add engineers before phase 3.", "fact:engineers") : undefined,
    client > 0 ? risk("compliance-client", `${formatNumber(client)} obligations stay with the client (${some(own.regimes.map(shortName), 2)}).`, "medium", "high", "Name an owner and a date for each in phase 1; the obligations table lists them.", "fact:regimes") : undefined,
    volatile === "weekly" ? risk("schema-change", `Sources change their schemas every week: ${own.decided("schema-registry") ? `${own.name("", "schema-registry")} refuses incompatible ones` : "loads break"}, so data stops.`, "high", "medium", "Contracts with two weeks' notice; additive changes pass by themselves, others wait in quarantine.", "fact:schemaVolatility") : undefined,
    flagFact(context.facts, "replacesHadoop") ? risk("migration", "The old cluster and the new platform give different results on the same day.", "medium", "high", "Run both for 30 days, compare counts and totals daily, switch table by table.", "fact:replacesHadoop") : undefined,
    risk("peak-season", `Highest load: ${context.pack.season.replace(/\.$/u, "")}.`, "medium", flagFact(context.facts, "hasStreamingFlow") ? "high" : "medium", `Load test at 1.5 times ${formatNumber(numberFact(context.facts, "peakRecordsPerSecond", 0))} records/s a month before it; no release during it.`, `catalog:${context.pack.id}`, "fact:peakRecordsPerSecond"),
  ];
};

/** Conflicts of the brief that leave a stated requirement unmet and that no other finder has named. */
const conflicts: Finder = (_, tensions) => tensions.filter((tension) => tension.severity === "error" && !/budget|latency|availability|recovery|team|deadline/iu.test(tension.code))
  .slice(0, 3).map((tension) => risk(`conflict-${tension.code}`, tension.conflict, "high", "high", tension.otherwise, ...tension.because));

const WEIGHT: Readonly<Record<Level, number>> = { low: 1, medium: 2, high: 3 };

/** All risks of a design, gravest first; ids are unique. */
export function buildRisks(context: SlotContext & { readonly tensions?: readonly Tension[] }): Risk[] {
  const found = [promises, budget, team, conflicts, assumptions, unverified, vendors, failures, delivery].flatMap((finder) => finder(context, context.tensions ?? [])).filter((item): item is Risk => item !== undefined);
  const seen = new Set<string>();
  const unique = found.filter((item) => !seen.has(item.id) && seen.add(item.id));
  return unique.map((item) => ({ item, weight: WEIGHT[item.likelihood] * WEIGHT[item.impact] })).sort((a, b) => b.weight - a.weight).map(({ item }) => item);
}
