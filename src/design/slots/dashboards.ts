/** Slots of the dashboards: what is shown, for which flow, with which limit. */
import { DAYS_PER_MONTH } from "../../shared/quantity.js";
import { formatGigabytes, formatInteger, formatMinutes, formatMoney, formatNumber, formatPercent, formatRate, formatSeconds } from "../../shared/format.js";
import { lagThreshold } from "./alerts.js";
import { keptWords } from "./on-time.js";
import { slot, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, count, sentences, some } from "./controls.js";
import { clock, Runtime, short } from "./runtime.js";

const lowerFirst = (text: string): string => (/^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text);
const board = (own: Runtime): string => own.name("the monitoring tool", "monitoring");
const reports = (own: Runtime): string => own.name(board(own), "bi", "monitoring");

const health: SlotWriter = (context) => {
  const own = new Runtime(context);
  const flow = own.tightest;
  const signals = ["event-log", "stream-processing", "orchestration", "warehouse"].map((topic) => own.first(own.metrics(topic)?.health)).filter((text) => text !== "");
  const age = flow === undefined ? "" : flow.deadlineMinutes !== undefined ? `amber if not complete 30 min before ${clock(flow.deadlineMinutes)}, red after it` : `amber from ${formatSeconds(flow.freshnessSeconds / 2)}, red from ${formatSeconds(flow.freshnessSeconds)}`;
  return slot(sentences(`${board(own)}: one light per flow (${some(own.flows.map((item) => own.flowName(item)), 4)}); ${own.flowName(flow)} ${age}.`, signals.length > 0 ? `Below them ${some([...new Set(signals)], 3)}.` : ""), own.because(["monitoring"], "fact:flowCount", "fact:tightestFreshnessSeconds"));
};

const throughput: SlotWriter = (context) => {
  const own = new Runtime(context);
  const set = own.metrics("event-log", "stream-processing", "batch-processing", "sql-transformation", "warehouse");
  const peak = own.number("peakRecordsPerSecond"), mean = own.number("averageRecordsPerSecond");
  return slot(sentences(`${set?.throughput ?? "Rows per run"} against the planned ${formatRate(mean)} mean and ${formatRate(peak)} peak, by source (${some(context.brief.sources.map((source) => short(source.name)), 3)}).`, own.live.length > 0 ? "Amber at 80 % of the planned peak: capacity is reviewed before it is reached." : "Amber when a load brings less than half or more than twice its four-week median."), ["fact:averageRecordsPerSecond", "fact:peakRecordsPerSecond", ...own.because(["event-log", "batch-processing"])]);
};

const errors: SlotWriter = (context) => {
  const own = new Runtime(context);
  const topic = ["stream-processing", "orchestration", "batch-processing", "event-log"].find((id) => own.metrics(id) !== undefined) ?? "orchestration";
  const set = own.metrics(topic);
  const dearest = own.dearest;
  return slot(sentences(`Share of records refused and runs failed: warn at 0.1 %, ${own.call} at 1 %; ${own.first(set?.errors) || "exit status"} from ${own.name("the engine", topic)}.`, dearest ? `${capital(own.flowName(dearest))}: error budget left of ${formatMinutes(own.budgetMinutes(dearest))} this month (${formatPercent(dearest.availability)}).` : ""), own.because(["threshold-alerts"], "fact:highestAvailability"));
};

const utilisation: SlotWriter = (context) => {
  const own = new Runtime(context);
  const topics = ["event-log", "stream-processing", "batch-processing", "warehouse", "realtime-olap", "key-value-store", "relational-store"];
  const counted = topics.map((topic) => own.units(topic)).filter((units, index, all) => units !== undefined && all.findIndex((other) => other?.component === units.component) === index).flatMap((units) => (units ? [units] : []));
  const words = counted.map((units) => `${units.technology.name} ${own.unitWords(units)}${units.horizon > units.count ? ` (${formatInteger(units.horizon)} at the horizon)` : ""}`);
  const signal = own.metrics(...topics)?.saturation;
  if (words.length === 0) return slot(`Nothing of ours to fill up: services are billed by use. Shown instead: spend per day and ${own.first(signal) || "run duration"}.`, own.because(["monitoring"], "fact:platform"));
  return slot(sentences(`${some(words, words.slice(0, 4).join(", ").length > 190 ? 2 : 3)}; amber at 70 %, red at 85 %${signal ? `, by ${own.first(signal).replace(/ \(\d+ %\)/gu, "")}` : ""}.`, own.ownPremises ? "Free disk in weeks until full, because hardware takes weeks to arrive." : "Under 20 % for two weeks: take a size down."), counted.slice(0, 3).map((units) => `sizing:${units.component}.units`));
};

const spend: SlotWriter = (context) => {
  const own = new Runtime(context);
  const { cost } = context;
  const top = [...cost.lineItems].sort((a, b) => b.monthly - a.monthly || (a.id < b.id ? -1 : 1))[0];
  const total = formatMoney(cost.monthly.expected, cost.currency);
  if (own.ownPremises) return slot(sentences(`${total} a month as planned (hardware written off, licences, power); capacity used per flow is shown in its place, with the next purchase date.`, top ? `Largest line: ${top.component}, ${formatMoney(top.monthly, cost.currency)}.` : ""), ["cost:monthly.expected", ...(top ? [`cost:${top.id}`] : [])]);
  const limit = cost.budget;
  const over = limit !== undefined && limit.verdict === "over";
  const mark = over ? cost.monthly.expected * 1.05 : (limit?.limit ?? cost.monthly.high) * 0.8;
  const basis = over ? `5 % above the plan, which is already over the budget of ${formatMoney(limit.limit, cost.currency)}` : `80 % of ${limit ? "the budget" : "the high estimate"}`;
  return slot(sentences(`Spend per day by flow and component against ${total} a month (${formatMoney(cost.monthly.expected / DAYS_PER_MONTH, cost.currency)} a day).`, `Alert at ${formatMoney(mark, cost.currency)}, ${basis}, and at a day 50 % above its weekday.`, top ? `Largest line: ${top.component}, ${formatMoney(top.monthly, cost.currency)}.` : ""), ["cost:monthly.expected", ...(top ? [`cost:${top.id}`] : []), ...(limit ? ["fact:budgetMonthlyUsd"] : [])]);
};

const quality: SlotWriter = (context) => {
  const own = new Runtime(context);
  const by = new Map<string, number>();
  for (const rule of context.pack.rules) by.set(rule.dimension, (by.get(rule.dimension) ?? 0) + 1);
  const words = [...by].map(([dimension, total]) => `${dimension} ${formatInteger(total)}`);
  return slot(`${own.name("The test runner", "data-quality")}: rules passed by dimension (${words.join(", ")}) per load, for ${some(context.pack.dataProducts.map((product) => product.name), 3)}; a score is the share of passed rules, never an average that hides a stop rule.`, [`catalog:${context.pack.id}`, ...own.because(["data-quality"])]);
};

const schemas: SlotWriter = (context) => {
  const own = new Runtime(context);
  const registry = own.technology("schema-registry");
  const volatility = own.text("schemaVolatility", "monthly");
  const text = registry ? `${registry.name}: versions per subject this quarter, refused registrations, consumers on an old version` : "Columns added, removed or retyped per source, found by comparing each load with the last";
  const expected = volatility === "weekly" ? "Several a week are normal here: only breaking ones alert." : volatility === "stable" ? "Any change alerts: these schemas are stable." : "About one a month is expected; a breaking one stops the load.";
  return slot(sentences(`${text} (${some(context.brief.sources.map((source) => short(source.name)), 3)}).`, expected), own.because(["schema-registry"], "fact:schemaVolatility"));
};

const lineage: SlotWriter = (context) => {
  const own = new Runtime(context);
  const tool = own.technology("lineage");
  const product = context.pack.dataProducts[0];
  if (tool === undefined) return slot(`No lineage service: ${lowerFirst(own.why("lineage", "the graph of the transformation tool is enough").replace(/\.$/u, ""))}. ${own.name("The transformation tool", "sql-transformation", "orchestration")} draws ${product?.name ?? "each table"} back to its ${count(Math.max(1, own.number("sourceCount", 1)), "source")}.`, own.because(["lineage"], "fact:sourceCount"));
  return slot(`${tool.name}: ${product?.name ?? "each table"} back to its columns in ${some(context.brief.sources.map((source) => short(source.name)), 2)}, ${own.chose("lineage-method", "openlineage-events") ? "from OpenLineage run events (START, COMPLETE, FAIL); runs without an event in 24 h are listed" : "from its scans of query history and models; tables without a known origin are listed"}.`, own.because(["lineage"], `catalog:${context.pack.id}`));
};

const reconciliation: SlotWriter = (context) => {
  const own = new Runtime(context);
  const all = context.pack.reconciliation;
  const first = all[0];
  if (first === undefined) return slot(`Row counts and sums of each source against ${own.name("the warehouse", "warehouse", "lake-storage")}, per load; any difference is shown with both numbers.`, [`catalog:${context.pack.id}`]);
  return slot(sentences(`${capital(first.left)} against ${first.right}: ${first.measure}, tolerance ${first.tolerance}, ${first.frequency} (${first.owner}).`, all.length > 1 ? `${formatInteger(all.length - 1)} more ${all.length === 2 ? "pair" : "pairs"} in ${own.name("the warehouse", "data-quality", "warehouse", "lake-storage")}, oldest open difference on top.` : ""), [`catalog:${context.pack.id}`]);
};

const sla: SlotWriter = (context) => {
  const own = new Runtime(context);
  const isMissed = (id: string): boolean => [...context.assurance.availability, ...context.assurance.latency].some((line) => line.flow === id && line.verdict === "not-met");
  // What the arithmetic says is missed is not shown as kept: it stands beside it as the gap it is.
  const words = own.flows.filter((flow) => !isMissed(flow.id)).slice(0, 3).map((flow) => {
    const line = context.assurance.latency.find((item) => item.flow === flow.id && (item.measure === "response") === (flow.responseSeconds !== undefined));
    const share = flow.deadlineMinutes !== undefined && flow.responseSeconds === undefined ? "" : ` at p${formatNumber((line?.percentile ?? flow.percentile) * 100)}`;
    return `${own.target(flow)}${share}, ${keptWords(flow)}`;
  });
  const missed = own.flows.filter((flow) => isMissed(flow.id));
  return slot(sentences(words.length > 0 ? `Kept this month: ${words.join("; ")}.` : "", missed.length > 0 ? `Known gap: the parts of ${some(missed.map((flow) => own.flowName(flow)), 2)} promise less than is asked (see the assurance appendix).` : ""), ["fact:highestAvailability", "fact:tightestFreshnessSeconds", ...context.assurance.availability.slice(0, 2).map((line) => `assurance:${line.flow}`)]);
};

const freshness: SlotWriter = (context) => {
  const own = new Runtime(context);
  const flow = own.tightest;
  const targets = flow === undefined ? [] : context.brief.targets.filter((target) => flow.targets.includes(target.id)).map((target) => target.name);
  const lag = own.live[0] ? `Early sign: ${lagThreshold(own, own.live[0], 0.5)}.` : "";
  return slot(sentences(`On each report of ${reports(own)}: newest ${own.time} in the data, and "late" in words when ${own.flows.slice(0, 3).map((item) => (item.deadlineMinutes === undefined ? `${own.flowName(item)} is older than ${formatSeconds(item.freshnessSeconds)}` : `${own.flowName(item)} is not complete by ${clock(item.deadlineMinutes)}`)).join(", ")}${targets.length > 0 ? `; read at ${some(targets, 2)}` : ""}.`, lag), ["fact:tightestFreshnessSeconds", ...own.because(["bi"])]);
};

const volumes: SlotWriter = (context) => {
  const own = new Runtime(context);
  const growth = own.number("growthPerYear");
  const now = own.size("load.ingestGigabytesPerDayMonth0", own.number("ingestGigabytesPerDay")), year = own.size("load.ingestGigabytesPerDayMonth12", now), three = own.size("load.ingestGigabytesPerDayMonth36", now);
  return slot(sentences(`${formatGigabytes(now)} a day now; plan ${formatGigabytes(year)} in 12 and ${formatGigabytes(three)} in 36 months (${formatPercent(growth)} a year).`, `Actual against plan by month; 20 % off plan for two months re-opens sizing. ${context.pack.season}`), ["fact:growthPerYear", "sizing:load.ingestGigabytesPerDayMonth0", "sizing:load.ingestGigabytesPerDayMonth12", "sizing:load.ingestGigabytesPerDayMonth36"]);
};

const times: SlotWriter = (context) => {
  const own = new Runtime(context);
  const lines = context.assurance.latency.slice(0, 2).map((line) => `${own.flowName(context.flows.find((flow) => flow.id === line.flow))} ${line.measure === "response" ? "answer" : "age"} ${formatSeconds(line.total / 1000)} planned of ${formatSeconds(line.target / 1000)} (p${formatNumber(line.percentile * 100)})`);
  const run = own.scheduled.map((flow) => ({ flow, hours: own.size(`flow:${flow.id}.windowHours`) })).find((item) => item.hours > 0);
  const parts = [lines.length > 0 ? `${capital(some(lines, 2))}.` : "", run ? `${capital(own.flowName(run.flow))}: run time against its window of ${formatSeconds(run.hours * 3600)}, trend over 30 runs.` : ""];
  return slot(sentences(...parts.filter((text) => text !== "")) || "Run time per job, trend over 30 runs.", [...context.assurance.latency.slice(0, 2).map((line) => `assurance:${line.flow}`), ...(run ? [`sizing:flow:${run.flow.id}.windowHours`] : []), "fact:flowCount"]);
};

const costPerGigabyte: SlotWriter = (context) => {
  const own = new Runtime(context);
  const { cost } = context;
  const monthly = own.number("ingestGigabytesPerDay") * DAYS_PER_MONTH;
  const records = own.number("recordsPerDay") * DAYS_PER_MONTH;
  const perGb = monthly > 0 ? cost.monthly.expected / monthly : 0, perMillion = records > 0 ? (cost.monthly.expected / records) * 1_000_000 : 0;
  const tone = perGb > 50 ? "At this volume the fixed parts decide: the figure falls as data grows." : "Watched per flow, because a cheaper byte in a flow nobody reads is no saving.";
  return slot(sentences(`${formatMoney(perGb, cost.currency)} per GB ingested and ${formatMoney(perMillion, cost.currency)} per million records (${formatMoney(cost.monthly.expected, cost.currency)} over ${formatGigabytes(monthly)} a month).`, tone, "20 % above plan for a month opens a review."), ["cost:monthly.expected", "fact:ingestGigabytesPerDay", "fact:recordsPerDay"]);
};

const downstream: SlotWriter = (context) => {
  const own = new Runtime(context);
  const targets = context.brief.targets.map((target) => `${target.name}${target.users && !/\d/u.test(target.name) ? ` (${formatInteger(target.users)} users)` : ""}`);
  const products = context.pack.dataProducts.slice(0, 2).map((product) => `${product.name} -> ${product.consumers}`);
  const flow = own.tightest;
  return slot(sentences(`${targets.length > 0 ? capital(some(targets, 3)) : "Each reader"}: last good data, open incident, next expected update${flow ? `, ${own.flowName(flow)} first` : ""}.`, products.length > 0 ? `Owners are told by product: ${products.join("; ")}.` : ""), [`catalog:${context.pack.id}`, "fact:targetKinds"]);
};

/** Writers of `dashboards.*`. */
export const dashboardSlots: SlotWriters = {
  "dashboards.operational-dashboard.pipeline-health": health,
  "dashboards.operational-dashboard.throughput-metrics": throughput,
  "dashboards.operational-dashboard.error-rates": errors,
  "dashboards.operational-dashboard.resource-utilization": utilisation,
  "dashboards.operational-dashboard.cost-tracking": spend,
  "dashboards.data-quality-dashboard.quality-scores": quality,
  "dashboards.data-quality-dashboard.schema-changes": schemas,
  "dashboards.data-quality-dashboard.data-lineage": lineage,
  "dashboards.data-quality-dashboard.reconciliation": reconciliation,
  "dashboards.data-quality-dashboard.sla-compliance": sla,
  "dashboards.business-dashboard.data-freshness": freshness,
  "dashboards.business-dashboard.volume-trends": volumes,
  "dashboards.business-dashboard.processing-times": times,
  "dashboards.business-dashboard.cost-per-gb": costPerGigabyte,
  "dashboards.business-dashboard.downstream-impact": downstream,
};
