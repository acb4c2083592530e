/** The five bullets a reader sees first. */
import { hasStaging } from "../../facts/environments.js";
import type { Flow } from "../../requirements/requirement.js";
import { formatGigabytes, formatInteger, formatMinutes, formatNumber, formatPercent, formatRate, formatSeconds, formatBytes } from "../../shared/format.js";
import { MINUTES_PER_MONTH } from "../../shared/quantity.js";
import { slot, type SlotWriter, type SlotWriters } from "./context.js";
import { Controls, capital, sentences, some } from "./controls.js";
import { money } from "./money.js";
import { ownParts } from "../parts.js";
import { isStreaming } from "../../brief/flow-class.js";

/** Classes the seed knows: runs of minutes count as near-real-time up to five minutes, as batch beyond. */
function classOf(flow: Flow): string {
  return flow.class !== "micro-batch" ? flow.class : flow.freshnessSeconds <= 300 ? "near-real-time" : "batch";
}

const complexity: SlotWriter = (context) => {
  const own = new Controls(context);
  const level = own.text("transformationComplexity", "moderate");
  const live = context.flows.filter(isStreaming).length;
  const drivers = [
    own.flag("needsStreamJoin") ? `a stream join over ${formatSeconds(own.number("joinWindowSeconds"))}` : "",
    own.flag("needsExactlyOnce") ? "each record counted once" : "",
    own.flag("hasMachineLearning") ? "models" : "",
    own.decided("cdc") ? "change data capture" : "",
    own.flag("edgeAutonomy") ? "sites that work offline" : "",
  ].filter((item) => item !== "");
  const parts = ownParts(context.topology.components).length;
  const load = context.cost.people?.fte ?? 0;
  const sources = own.number("sourceCount");
  return slot(
    sentences(
      `${capital(level)}: ${String(context.flows.length)} ${context.flows.length === 1 ? "flow" : "flows"} (${live === 0 ? "none live" : `${String(live)} live`}) from ${String(sources)} ${sources === 1 ? "source" : "sources"}${drivers.length > 0 ? `, with ${some(drivers, 5)}` : ", no join in flight and no model"}.`,
      `${String(parts)} parts take about ${formatNumber(load, 2)} FTE to run; the team has ${formatNumber(own.number("operatingCapacityFte"), 2)} FTE for it.`,
    ),
    ["fact:transformationComplexity", "fact:flowCount", "fact:sourceCount", "fact:operatingCapacityFte"], [level],
  );
};

const throughput: SlotWriter = (context) => {
  const own = new Controls(context);
  const peak = context.sizing.value("load.peakRecordsPerSecond", own.number("peakRecordsPerSecond"));
  const average = context.sizing.value("load.averageRecordsPerSecond", own.number("averageRecordsPerSecond"));
  const factor = own.number("peakFactor", 1);
  const assumed = { stated: "stated", derived: "from the stated rates", assumed: "assumed" }[context.facts["peakFactor"]?.origin ?? "assumed"];
  const months = own.number("horizonMonths", 24);
  return slot(
    sentences(
      `${formatRate(average)} on average, ${formatRate(peak)} at peak (${formatNumber(factor)} times, ${assumed}).`,
      `${formatInteger(context.sizing.value("load.recordsPerDay", own.number("recordsPerDay")))} records and ${formatGigabytes(own.number("ingestGigabytesPerDay"))} a day at ${formatBytes(own.number("recordBytes"))} each; ${formatGigabytes(own.number("ingestGigabytesPerDay") * own.number("growthFactor", 1))} a day in ${String(months)} months.`,
    ),
    ["sizing:load.averageRecordsPerSecond", "sizing:load.peakRecordsPerSecond", "sizing:load.ingestGigabytesPerDay", "fact:peakFactor", "fact:growthFactor"],
  );
};

const latency: SlotWriter = (context) => {
  const lines = context.flows.map((flow) => {
    const line = context.assurance.latency.find((item) => item.flow === flow.id && item.measure !== "response");
    const reached = line === undefined || line.verdict === "unknown" ? "" : `, ${formatSeconds(line.total / 1000)} computed${line.verdict === "met" ? "" : ": not met"}`;
    const response = flow.responseSeconds === undefined ? "" : `answer in ${formatSeconds(flow.responseSeconds)}, `;
    return `${flow.name} (${flow.class}): ${response}data at most ${formatSeconds(flow.freshnessSeconds)} old${flow.freshnessOrigin === "assumed" ? " (assumed)" : ""}${reached}`;
  });
  const shown = lines.slice(0, 3);
  const more = lines.length > 3 ? [`${String(lines.length - 3)} more flows in the flow table`] : [];
  return slot(`${capital([...shown, ...more].join("; "))}.`, context.flows.flatMap((flow) => [`fact:flow.${flow.id}.freshnessSeconds`, `assurance:latency:${flow.id}`]), ["real-time", "near-real-time", "batch"].filter((name) => context.flows.some((flow) => classOf(flow) === name)));
};

const cost: SlotWriter = (context) => {
  const { cost: estimate } = context;
  const { monthly, annual, budget } = estimate;
  const verdict = budget === undefined ? "" : budget.gap < 0 ? `${money(estimate, -budget.gap)} a month over the stated ${money(estimate, budget.limit)}.` : `${money(estimate, budget.gap)} a month under the stated ${money(estimate, budget.limit)}.`;
  return slot(
    sentences(
      `${money(estimate, monthly.expected)} a month (${money(estimate, monthly.low)} to ${money(estimate, monthly.high)}), ${money(estimate, annual.expected)} a year (${money(estimate, annual.low)} to ${money(estimate, annual.high)}), list prices with development${hasStaging(context.facts) ? " and staging" : ""}.`,
      verdict, estimate.people === undefined ? "" : `People are not in it: ${formatNumber(estimate.people.fte, 2)} FTE.`,
    ),
    ["cost:monthly", "cost:annual", ...(budget === undefined ? [] : ["cost:budget", "fact:budgetMonthlyUsd"])],
  );
};

const reliability: SlotWriter = (context) => {
  const flows = [...context.flows].sort((a, b) => b.availability - a.availability);
  const lines = flows.slice(0, 2).map((flow) => {
    const line = context.assurance.availability.find((item) => item.flow === flow.id);
    const allowed = formatMinutes((1 - flow.availability) * MINUTES_PER_MONTH);
    const parts = line === undefined || line.parts.length === 0 ? "no part on its path has a published promise" : `${line.parts.length === 1 ? "the one part with a published promise gives" : `${String(line.parts.length)} parts in series give`} ${formatPercent(line.composite)} (${formatMinutes(line.downtimeMinutesPerMonth)})${line.verdict === "met" ? "" : ", not met"}`;
    return `${formatPercent(flow.availability)} for ${flow.name} (${allowed} down a month${flow.availabilityOrigin === "assumed" ? ", assumed" : ""}): ${parts}`;
  });
  const first = flows[0];
  const recovery = first === undefined ? undefined : context.assurance.recovery.find((item) => item.flow === first.id);
  return slot(
    sentences(`${lines.join("; ")}.`, recovery === undefined ? "" : `Back in ${formatMinutes(recovery.rto)} of the ${formatMinutes(recovery.rtoTarget)} allowed after a failure.`),
    [...flows.slice(0, 2).map((flow) => `assurance:availability:${flow.id}`), "fact:highestAvailability", ...(recovery === undefined ? [] : [`assurance:recovery:${recovery.flow}`])],
  );
};

export const executiveSummarySlots: SlotWriters = {
  "executive-summary.pipeline-complexity": complexity,
  "executive-summary.expected-throughput": throughput,
  "executive-summary.processing-latency": latency,
  "executive-summary.infrastructure-cost": cost,
  "executive-summary.reliability-target": reliability,
};
