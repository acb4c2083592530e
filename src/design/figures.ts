/**
 * Figures the texts print that are neither a line of the bill nor an item of the worksheet: sums by part and flow, prices per unit,
 * limits of alerts, returns, error budgets, files. Each with its arithmetic, so that a reader can follow it in design.json.
 */
import { numberFact } from "../facts/fact.js";
import type { Input } from "../sizing/formula.js";
import { factInput } from "../sizing/inputs.js";
import type { DerivedFigure } from "./design.js";
import { collectFigures, flowSum, lineSum, setting, type Collect } from "./figure-parts.js";
import { returnFigures } from "./returns.js";
import type { SlotContext } from "./slots/context.js";
import { commitmentSavings, costByFlow, costByPart, spotSavings, unitCounts, type Saving } from "./slots/money.js";

function costs(context: SlotContext, add: Collect): void {
  const { cost } = context;
  const money = `${cost.currency}/month`;
  const expected: Input = [cost.monthly.expected, money, "cost:monthly.expected"], high: Input = [cost.monthly.high, money, "cost:monthly.high"];
  const days = setting(30.4166666667, "days/month", "730 h are 30.4167 days");
  for (const part of costByPart(context)) {
    const sum = lineSum(context, (line) => line.component === part.component);
    const own = add(`cost.part.${part.component}`, money, sum.formula, sum.inputs);
    if (cost.monthly.expected > 0) add(`cost.part.${part.component}.share`, "fraction", "part / expected", { part: own, expected });
  }
  const { flows, shared } = costByFlow(context);
  for (const flow of flows) { const sum = flowSum(context, flow.flow); if (sum.formula !== "") add(`cost.flow.${flow.flow}`, money, sum.formula, sum.inputs); }
  if (shared > 0) { const sum = lineSum(context, (line) => !context.flows.some((flow) => line.flows.includes(flow.id))); add("cost.shared", money, sum.formula, sum.inputs); }
  const day = add("cost.meanDay", `${cost.currency}/day`, "expected / days", { expected, days });
  add("cost.alertDay", `${cost.currency}/day`, "day x factor", { day, factor: setting(1.5, "ratio", "a day half above the mean is looked at") });
  if (cost.budget !== undefined) {
    const limit: Input = [cost.budget.limit, money, "cost:budget.limit"];
    add("cost.alert", money, cost.budget.verdict === "over" ? "expected x 1.05" : "limit x 0.8", cost.budget.verdict === "over" ? { expected } : { limit });
    if (cost.budget.gap < 0) add("cost.over", "times the budget", "(expected - limit) / limit", { expected, limit });
  } else add("cost.alert", money, "high x 0.8", { high });
  const perDay = numberFact(context.facts, "ingestGigabytesPerDay", 0), records = numberFact(context.facts, "recordsPerDay", 0);
  if (perDay > 0) add("cost.perGigabyte", `${cost.currency}/GB`, "expected / (perDay x days)", { expected, perDay: factInput(context.facts, "ingestGigabytesPerDay", 0, "GB/day"), days });
  if (records > 0) add("cost.perMillionRecords", `${cost.currency} per million records`, "expected / (recordsPerDay x days / 1000000)", { expected, recordsPerDay: factInput(context.facts, "recordsPerDay", 0, "records/day"), days });
  const low = lineSum(context, (line) => line.confidence === "low" && line.component !== "environments" && line.component !== "second-region");
  if (low.formula !== "" && cost.monthly.expected > 0) add("cost.lowConfidenceShare", "fraction", `(${low.formula}) / expected`, { ...low.inputs, expected });
}

function savings(context: SlotContext, add: Collect): void {
  const take = (name: string, list: readonly Saving[], coverage: number): void => {
    const all: Record<string, Input> = {};
    list.forEach((item, index) => {
      const n = String(index + 1), sum = lineSum(context, (line) => item.lines.includes(`cost:${line.id}`));
      const base = add(`saving.${name}.base${n}`, `${context.cost.currency}/month`, sum.formula, sum.inputs);
      all[`saving${n}`] = add(`saving.${name}${n}`, `${context.cost.currency}/month`, "base x discount x coverage", { base, discount: [item.discount, "fraction", `catalog:${item.source}`], coverage: setting(coverage, "fraction", "part of it that is covered") });
    });
    if (list.length > 0) add(`saving.${name}`, `${context.cost.currency}/month`, Object.keys(all).join(" + "), all);
  };
  const commitment = commitmentSavings(context, 0.8), spot = spotSavings(context, 0.7);
  take("commitment", commitment, 0.8);
  take("spot", spot, 0.7);
  const total: Record<string, Input> = {};
  for (const [name, list] of [["commitment", commitment], ["spot", spot]] as const) if (list.length > 0) total[name] = [list.reduce((sum, item) => sum + item.monthly, 0), `${context.cost.currency}/month`, `figure:saving.${name}`];
  if (Object.keys(total).length > 0) add("saving.all", `${context.cost.currency}/month`, Object.keys(total).join(" + "), total);
}

function promises(context: SlotContext, add: Collect): void {
  for (const flow of context.flows) {
    const availability: Input = [flow.availability, "fraction", `flow:${flow.id}.availability`];
    const budget = add(`budget.${flow.id}`, "min/month", "(1 - availability) x 43800", { availability });
    add(`budget.${flow.id}.perYear`, "min/year", "budget x 12", { budget });
    for (const [name, burn] of [["fast", 14.4], ["slow", 6]] as const) add(`budget.${flow.id}.${name}Burn`, "fraction", "(1 - availability) x burn", { availability, burn: setting(burn, "ratio", "budget burn at which somebody is called") });
    const rate = context.sizing.value(`flow:${flow.id}.peakRecordsPerSecond`) / Math.max(1, numberFact(context.facts, "peakFactor", 1));
    const mean: Input = add(`rate.${flow.id}`, "records/s", "peak / peakFactor", { peak: [rate * Math.max(1, numberFact(context.facts, "peakFactor", 1)), "records/s", `sizing:flow:${flow.id}.peakRecordsPerSecond`], peakFactor: factInput(context.facts, "peakFactor", 1, "ratio") });
    const freshness: Input = [flow.freshnessSeconds, "s", `flow:${flow.id}.freshnessSeconds`];
    add(`lag.${flow.id}`, "records", "rate x freshness", { rate: mean, freshness });
    add(`age.${flow.id}.half`, "s", "freshness / 2", { freshness });
    add(`age.${flow.id}.most`, "s", "freshness x 0.8", { freshness });
    add(`age.${flow.id}.double`, "s", "freshness x 2", { freshness });
    add(`lag.${flow.id}.half`, "records", "rate x freshness / 2", { rate: mean, freshness });
  }
  const peak = factInput(context.facts, "peakRecordsPerSecond", 0, "records/s");
  add("rate.quota", "records/s", "peak x quotaFactor", { peak, quotaFactor: setting(1.5, "ratio", "what the door lets in over the peak") });
}

/** What is left of each latency target, the usual case beside it, how long the runs of a flow take one after the other, and how partitions divide. */
function reserves(context: SlotContext, add: Collect): void {
  for (const line of context.assurance.latency) {
    const commit = line.hops.find((hop) => hop.kind === "commit" && hop.component.startsWith("lake-storage"));
    if (commit !== undefined) add(`commit.${line.flow}`, "s", "max(10, min(600, floor(freshness / 3)))", { freshness: [line.target / 1000, "s", `flow:${line.flow}.freshnessSeconds`] });
    if (line.total > line.target) {
      add(`excess.${line.flow}.${line.measure ?? "freshness"}`, "ms", "total - target", { total: setting(line.total, "ms", "total of the latency line"), target: setting(line.target, "ms", "target of the latency line") });
      continue;
    }
    add(`reserve.${line.flow}.${line.measure ?? "freshness"}`, "ms", "target - total", { target: setting(line.target, "ms", "target of the latency line"), total: setting(line.total, "ms", "total of the latency line") });
  }
  for (const flow of context.flows) {
    const runs: Record<string, Input> = {};
    for (const id of context.topology.paths[flow.id] ?? []) {
      const item = context.sizing.get(`${id}.runHours.${flow.id}`) ?? context.sizing.get(`${id}.runHours`);
      if (item !== undefined) runs[`run${String(Object.keys(runs).length + 1)}`] = [item.value, "h", `sizing:${item.id}`];
    }
    if (Object.keys(runs).length === 0) continue;
    const minutes = add(`runs.${flow.id}`, "min", `ceil((${Object.keys(runs).join(" + ")}) x 60)`, runs);
    for (const times of [1.5, 2, 3]) add(`runs.${flow.id}.x${String(times)}`, "min", "minutes x times", { minutes, times: setting(times, "ratio", "a run this much longer is looked at") });
  }
  for (const item of context.sizing.all) {
    const { copies, topics } = item.inputs;
    if (!item.id.endsWith(".partitions") || item.id.startsWith("horizon:") || copies === undefined || topics === undefined) continue;
    const replicas: Input = [item.value, "partition replicas", `sizing:${item.id}`];
    const total = add(`partitions.${item.component}`, "partitions", "replicas / copies", { replicas, copies: [copies.value, copies.unit, copies.from ?? ""] });
    add(`partitions.${item.component}.perTopic`, "partitions", "total / topics", { total, topics: [topics.value, topics.unit, topics.from ?? ""] });
  }
  const perDay = factInput(context.facts, "ingestGigabytesPerDay", 0, "GB/day"), compression = factInput(context.facts, "compressionRatio", 5, "ratio");
  add("report.thirtyDays", "GB", "perDay x 30 / compression", { perDay, compression });
  const recordBytes = factInput(context.facts, "recordBytes", 0, "bytes");
  for (const ratio of [0.35, 0.4]) add(`record.wire${String(ratio * 100)}`, "bytes", "recordBytes x ratio", { recordBytes, ratio: setting(ratio, "ratio", "binary serialization over JSON, unverified") });
}

function files(context: SlotContext, add: Collect): void {
  const compression = factInput(context.facts, "compressionRatio", 5, "ratio");
  const perDay: Input = [context.sizing.value("load.ingestGigabytesPerDay"), "GB/day", "sizing:load.ingestGigabytesPerDay"];
  const stored = add("files.perDay", "MB/day", "perDay x 1000 / compression", { perDay, compression });
  add("files.perHour", "GB", "perDay / compression / 24", { perDay, compression });
  for (const size of [128, 512]) {
    const target = setting(size, "MB", "size of a table file");
    add(`files.count${String(size)}`, "files/day", "ceil(stored / target)", { stored, target });
    if (stored[0] > 0) add(`files.daysToFill${String(size)}`, "days", "target / stored", { target, stored });
  }
  const months = factInput(context.facts, "warmMonths", 13, "months");
  add("partitions.daily", "partitions", "months x 730 / 24", { months });
  add("partitions.hourly", "partitions", "730 + (months - 1) x 30.4", { months });
  add("partitions.monthly", "partitions", "months", { months });
  for (const flow of context.flows) {
    const run = context.sizing.get(`flow:${flow.id}.gigabytesPerRun`);
    if (run === undefined) continue;
    const perRun: Input = [run.value, "GB", `sizing:${run.id}`];
    add(`splits.${flow.id}`, "splits", "ceil(perRun / compression x 1000 / 128)", { perRun, compression });
    add(`run.${flow.id}`, "GB", "perRun / compression", { perRun, compression });
  }
  for (const item of context.sizing.all.filter((entry) => !entry.id.startsWith("horizon:") && /\.runHours(?:\.|$)/.test(entry.id))) {
    const hours: Input = [item.value, "h", `sizing:${item.id}`];
    add(`warning.${item.id}`, "min", "hours x 60 x 1.5", { hours });
    for (const times of [2, 3]) add(`page${String(times)}.${item.id}`, "min", `hours x 60 x ${String(times)}`, { hours });
  }
  for (const unit of unitCounts(context)) {
    const units: Input = [unit.count, "units", `sizing:${unit.component}.units`];
    const held = context.sizing.get(`${unit.component}.storageGigabytes`), rate = context.sizing.get(`${unit.component}.ingressMegabytesPerSecond`);
    if (held !== undefined) add(`each.${unit.component}.storage`, "GB", "held / units", { held: [held.value, "GB", `sizing:${held.id}`], units });
    if (rate !== undefined) add(`each.${unit.component}.writes`, "MB/s", "rate x copies / units", { rate: [rate.value, "MB/s", `sizing:${rate.id}`], copies: setting(3, "copies", "copies of a log kept by brokers of our own"), units });
  }
  add("writes.merged", "MB/s", "peak x 3", { peak: factInput(context.facts, "peakIngestMegabytesPerSecond", 0, "MB/s") });
  add("files.perMonth", "GB", "perDay / compression x 730 / 24", { perDay, compression });
  for (const unit of unitCounts(context)) add(`vcpu.${unit.component}`, "units", "units", { units: [unit.atHorizon, "units", `sizing:${unit.component}.unitsAtHorizon`] });
}

/** All of them, in the order of the texts: cost, savings, return, promises, files. */
export function derivedFigures(context: SlotContext): DerivedFigure[] {
  return [...collectFigures((add) => { for (const part of [costs, savings, returnFigures, promises, reserves, files]) part(context, add); }).values()];
}
