/** The four phases: what is done in this design, in which weeks, and the number that ends each. */
import { shortName } from "../assurance/parameters.js";
import { deliveredEntities } from "../facts/domain-use.js";
import { flagFact, listFact, numberFact } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { distinct } from "../shared/compare.js";
import { formatGigabytes, formatMinutes, formatNumber, formatPercent, formatRate, formatSeconds } from "../shared/format.js";
import type { Design } from "./design.js";
import { effortOf, type Effort } from "./effort.js";
import { gameDays } from "./game-days.js";
import { capital, Controls, some } from "./slots/controls.js";
import type { SlotContext } from "./slots/context.js";
import { money } from "./slots/money.js";
import { isStreaming } from "../brief/flow-class.js";

type Phase = Design["plan"][number];
const EFFORT_BECAUSE = ["fact:engineers", "fact:transformationComplexity", "fact:sourceCount", "fact:flowCount"];

/** Assumptions whose effect touches size, choice or promise: to be settled before anything is built. */
function openQuestions(context: SlotContext): string[] {
  const order = ["ASM-peak", "ASM-record", "ASM-freshness", "ASM-volume", "ASM-team", "ASM-growth"];
  const rank = (id: string): number => { const found = order.findIndex((prefix) => id.startsWith(prefix)); return found < 0 ? order.length : found; };
  return [...context.assumptions].sort((a, b) => rank(a.id) - rank(b.id)).map((item) => item.id);
}

function analysis(context: SlotContext): string[] {
  const own = new Controls(context);
  const questions = openQuestions(context);
  const sources = context.brief.sources.map((source) => source.name);
  const regimes = own.regimes.map(shortName);
  return [
    questions.length > 0 ? `Confirm or replace ${formatNumber(questions.length)} assumptions, first ${some(questions, 3)}` : "Confirm the stated figures with their owners",
    `Measure one full day of ${some(sources, 3)}: record size, peak and late arrivals, against ${formatNumber(numberFact(context.facts, "recordBytes", 1000))} bytes and ${formatNumber(numberFact(context.facts, "peakFactor", 1))} times the mean`,
    `Agree the targets of ${some(context.flows.map((flow) => flow.name), 3)} with the readers: freshness, availability, loss`,
    regimes.length > 0 ? `Map each obligation of ${some(regimes, 3)} to its owner (${formatNumber(context.assurance.compliance.filter((line) => line.status === "by you").length)} stay with the client)` : "Confirm that no regime applies and who may read what",
    ...(sources.length > 0 && flagFact(context.facts, "hasDatabaseSource") ? [`Get access: ${own.decided("cdc") ? "change-log rights" : "a read replica or a load window"} for the source databases`] : []),
  ];
}

function architecture(context: SlotContext): string[] {
  const own = new Controls(context);
  const close = [...context.decisions.all].filter((item) => item.outcome === "decided" && !item.pinned && item.margin <= 1 && ["event-log", "stream-processing", "warehouse", "batch-processing", "orchestration", "lake-storage"].includes(item.topic));
  const missed = [...context.assurance.latency, ...context.assurance.availability, ...context.assurance.recovery].filter((line) => line.verdict === "not-met");
  const live = context.flows.find(isStreaming);
  const engine = own.name("", "stream-processing", "batch-processing", "warehouse");
  return [
    close.length > 0 ? `Test both sides of the close ${close.length === 1 ? "choice" : "choices"}: ${close.slice(0, 2).map((item) => `${item.chosen[0]?.name ?? ""} or ${item.alternatives[0]?.name ?? "none"} (${item.topic.replace(/-/gu, " ")})`).join("; ")}` : `Prove ${engine === "" ? "the chosen engine" : engine} on a day of real data`,
    missed.length > 0 ? `Settle ${formatNumber(missed.length)} ${missed.length === 1 ? "promise" : "promises"} the arithmetic does not bear out: another part, another promise or a budget for redundancy` : "Re-run the arithmetic of latency, availability and recovery with the measured figures",
    live === undefined ? `Model ${some(deliveredEntities(context.pack, context.brief.sources).slice(0, 3).map((entity) => entity.id))} with keys, history and partitions in ${own.name("the store", "warehouse", "lake-storage")}` : `Prototype ${live.name}: ${formatRate(context.sizing.value("load.streamPeakRecordsPerSecond", numberFact(context.facts, "streamPeakRecordsPerSecond", 0)))} through ${own.names("event-log", "stream-processing").join(", ")}${own.decided("stream-processing") ? ` and ${own.name("", "stream-processing")}` : ""}, ${percentileWord(live.responseSeconds === undefined ? live.percentile : live.responsePercentile ?? live.percentile)} under ${formatSeconds(live.responseSeconds ?? live.freshnessSeconds)}`,
    `Contracts for ${formatNumber(context.brief.sources.length)} sources (schema, owner, notice of change)${own.decided("schema-registry") ? ` in ${own.name("", "schema-registry")}` : ""}`,
    `Network, identities and keys (${some([...own.names("identity"), ...own.names("key-management")], 2)}) reviewed by security`,
  ];
}

/** "p99", of the promise that is tested. */
const percentileWord = (percentile: number): string => `p${formatNumber(percentile * 100, 4)}`;

function implementation(context: SlotContext): string[] {
  const own = new Controls(context);
  const scheduled = context.flows.filter((flow) => !isStreaming(flow)), live = context.flows.filter(isStreaming);
  const backfill = context.brief.precise["backfill_gigabytes"]?.value;
  const tasks = [
    `${own.name("Infrastructure", "infrastructure-as-code")} and ${own.name("the pipeline", "ci-cd")} first: dev${own.text("teamClass") === "solo" && !own.flag("regulated") ? "" : ", staging"} and production from one definition`,
    `Loads by ${some(distinct([...own.names("cdc"), ...own.names("batch-ingestion"), ...own.names("saas-ingestion"), ...own.names("file-transfer")]), 3) || own.name("the event log", "event-log")} into ${own.name("the store", "lake-storage", "warehouse", "event-log")}`,
  ];
  if (scheduled.length > 0) tasks.push(`${capital(some(scheduled.map((flow) => flow.name), 2))} in ${own.name("SQL", "sql-transformation", "batch-processing")}${own.decided("orchestration") ? `, run by ${own.name("", "orchestration")}` : ""}`);
  if (live.length > 0) tasks.push(`${capital(some(live.map((flow) => flow.name), 2))} in ${own.name("the log's consumers", "stream-processing")}, served by ${own.name("the event log", "feature-store", "key-value-store", "realtime-olap", "time-series-store", "cache", "warehouse")}`);
  tasks.push(`${String(context.pack.rules.length)} quality rules in ${own.name("the loads", "data-quality")}; dashboards and alerts in ${own.name("the monitoring", "monitoring")}`);
  if (typeof backfill === "number") tasks.push(`Load ${formatGigabytes(backfill)} of history with counts compared per day`);
  if (flagFact(context.facts, "replacesHadoop")) tasks.push("Run beside the old cluster for 30 days, compare row counts and totals daily");
  return tasks;
}

function operations(context: SlotContext): string[] {
  const own = new Controls(context);
  const unit = context.cost.lineItems.length > 0 ? `${money(context.cost, context.cost.monthly.expected)} a month` : "the estimate";
  return [
    `Load test at 1.5 times the peak${own.decided("load-testing") ? ` with ${own.name("", "load-testing")}` : ""}, then resize each part to its measurement`,
    `Break on purpose: ${gameDays(context).join("; ") || "each part once"}; correct the runbooks`,
    `Compare the first bill with ${unit} line by line; set budget alerts`,
    own.decided("on-call") ? `Rota in ${own.name("", "on-call")} with runbooks for ${formatNumber(context.failures.length)} failures` : `Runbooks for ${formatNumber(context.failures.length)} failures, handled in business hours by ${formatNumber(numberFact(context.facts, "engineers", 1))} ${numberFact(context.facts, "engineers", 1) === 1 ? "engineer" : "engineers"}`,
    ...(own.chose("commitment", "commit-after-baseline") ? ["After the phase, at 90 days of measured use: decide on commitments"] : []),
  ];
}

/** How the weeks follow from the work: person-weeks over people times their share, or the shortest time the phase takes. */
function effortWords(effort: Effort): string {
  const phases = [["requirements", effort.requirements], ["architecture", effort.architecture], ["implementation", effort.implementation]] as const;
  const whole = phases.reduce((sum, [, phase]) => sum + phase.personWeeks, 0);
  const parts = phases.map(([name, phase]) => `${name} ${formatNumber(phase.personWeeks)} by ${formatNumber(phase.people)} = ${String(phase.weeks)} ${phase.weeks === 1 ? "week" : "weeks"}${phase.waits ? " (least: access, reviews and parallel runs)" : ""}`);
  return `Effort by rule of thumb (editorial): ${formatNumber(Math.round(whole * 10) / 10)} person-weeks up to go-live, each person giving ${formatPercent(effort.share)} of the week: ${parts.join(", ")}.`;
}

/** What the phase's days must show: no late run of a promise with a clock, else the availability of the strictest flow. */
function observed(flow: Flow | undefined, days: number): string {
  if (flow === undefined) return `${String(days)} days at target`;
  return flow.deadlineMinutes !== undefined && flow.responseSeconds === undefined ? `${String(days)} days without a late run of ${flow.name}` : `${String(days)} days at ${formatPercent(flow.availability)} for ${flow.name}`;
}

/** Days of counts beside the old way that fit into the phase. */
function parallelDays(effort: Effort): number {
  return Math.min(14, Math.floor((effort.implementation.weeks * 7) / 2));
}

/** The seed's four phases with weeks, tasks and exits made from this design. */
export function buildPlan(context: SlotContext): Design["plan"] {
  const effort = effortOf(context);
  let next = 1;
  const span = (weeks: number): string => {
    const first = next;
    next += weeks;
    return weeks === 1 ? `week ${String(first)}` : `weeks ${String(first)}-${String(first + weeks - 1)}`;
  };
  const strictest = [...context.flows].sort((a, b) => b.availability - a.availability)[0];
  const recovery = [...context.assurance.recovery].sort((a, b) => a.rtoTarget - b.rtoTarget)[0];
  const budget = context.cost.budget;
  const deadline = context.brief.precise["deadline_months"]?.value;
  const late = typeof deadline === "number" && effort.totalWeeks > deadline * 4.35 ? ` The stated ${formatNumber(deadline)} months are ${formatNumber(Math.round(effort.totalWeeks - deadline * 4.35))} weeks too short for it.` : "";
  const regimes = listFact(context.facts, "regimes").length;
  const phases: Phase[] = [
    {
      phase: 1, title: "Requirements analysis", weeks: span(effort.requirements.weeks),
      tasks: [...analysis(context), `${effortWords(effort)}${late}`],
      exit: `0 open assumptions that change a choice; 1 measured day from each of ${formatNumber(context.brief.sources.length)} sources; targets of ${formatNumber(context.flows.length)} ${context.flows.length === 1 ? "flow" : "flows"} signed`,
      because: [...EFFORT_BECAUSE, ...context.assumptions.slice(0, 3).map((item) => `assumption:${item.id}`)],
    },
    {
      phase: 2, title: "Architecture design", weeks: span(effort.architecture.weeks), tasks: architecture(context),
      exit: `every promise met by arithmetic with measured figures or changed in writing; cost within 25 % of ${money(context.cost, context.cost.monthly.expected)} a month${regimes > 0 ? `; ${formatNumber(regimes)} ${regimes === 1 ? "regime" : "regimes"} without an obligation unowned` : ""}`,
      because: [...EFFORT_BECAUSE, "cost:monthly", ...context.flows.slice(0, 2).map((flow) => `assurance:latency:${flow.id}`)],
    },
    {
      phase: 3, title: "Implementation strategy", weeks: span(effort.implementation.weeks), tasks: implementation(context),
      exit: `${formatNumber(context.brief.sources.length)} of ${formatNumber(context.brief.sources.length)} sources loaded, counts within 0.1 % for ${String(parallelDays(effort))} days; test coverage at least 80 %; 0 failed blocking rules among ${String(context.pack.rules.length)}`,
      because: [...EFFORT_BECAUSE, `catalog:${context.pack.id}`],
    },
    {
      phase: 4, title: "Optimization & operations", weeks: span(effort.optimisation.weeks), tasks: operations(context),
      exit: `${observed(strictest, effort.optimisation.weeks * 7)}; ${recovery === undefined ? "1 restore proved" : `recovery rehearsed within ${formatMinutes(recovery.rtoTarget)}`}; bill ${budget === undefined ? `under ${money(context.cost, context.cost.monthly.high)}` : `under the limit of ${money(context.cost, budget.limit)}${budget.gap < 0 ? ` (estimate today ${money(context.cost, context.cost.monthly.expected)})` : ""}`} a month`,
      because: [...(strictest === undefined ? [] : [`fact:flow.${strictest.id}.availability`]), ...(recovery === undefined ? [] : [`assurance:recovery:${recovery.flow}`]), budget === undefined ? "cost:monthly" : "cost:budget"],
    },
  ];
  return phases;
}
