/** The cost slots: what is paid, by whom it is caused, what would make it less. */
import { shortName } from "../../assurance/parameters.js";
import { formatGigabytes, formatNumber, formatPercent } from "../../shared/format.js";
import { DAYS_PER_MONTH } from "../../shared/quantity.js";
import { slot, type SlotContext, type SlotWriter, type SlotWriters } from "./context.js";
import { capital, Controls, count, notNeeded, sentences, some } from "./controls.js";
import { archivedGigabytes, archiveDays, daysBeyond, keptRaw, monthsBeyond } from "./retention-words.js";
import { commitmentSavings, costByFlow, costByPart, dimensionWords, money, spotSavings, unitCounts, type PartCost } from "./money.js";

/** A parameter of a chosen practice, or the fallback. */
function parameter(context: SlotContext, topic: string, name: string, fallback: number): number {
  const id = context.decisions.chosen(topic);
  return (id === undefined ? undefined : context.practice(id)?.parameters[name]?.value) ?? fallback;
}

const share = (part: number, whole: number): string => (whole > 0 ? formatPercent(Math.round((part / whole) * 100) / 100) : "0 %");
const production = (context: SlotContext): PartCost[] => costByPart(context).filter((part) => part.component !== "environments" && part.component !== "second-region");

const rightSizing: SlotWriter = (context) => {
  const total = context.cost.monthly.expected;
  const parts = production(context).filter((part) => part.monthly > 0).slice(0, 2);
  const units = unitCounts(context).find((item) => item.bound !== "" && production(context).slice(0, 6).some((part) => part.component === item.component));
  const top = parts.map((part) => `${part.name} ${money(context.cost, part.monthly)} a month (${share(part.monthly, total)})`);
  return slot(
    sentences(
      `Look first at ${some(top)}.`,
      units === undefined ? "No part is sized in fixed units; usage is billed as it falls." : `${units.name} is sized at ${formatNumber(units.count)} ${units.unit}${units.count === 1 ? "" : "s"} by ${dimensionWords(units.bound)}, ${formatNumber(units.atHorizon)} at the horizon; resize when the monthly peak stays under half.`,
    ),
    [...parts.map((part) => `cost:${context.cost.lineItems.find((line) => line.component === part.component)?.id ?? "monthly"}`), ...(units === undefined ? ["cost:monthly"] : [`sizing:${units.component}.units`])],
  );
};

const reserved: SlotWriter = (context) => {
  const own = new Controls(context);
  const chosen = own.ids("commitment")[0];
  const because = own.because(["commitment"], "cost:monthly");
  const coverage = parameter(context, "commitment", "coverage", 0.8);
  if (chosen === "owned-hardware") return slot(`Owned hardware: size it for ${formatNumber(own.number("growthFactor", 1))} times today's volume in ${String(own.number("horizonMonths", 24))} months; the rates here spread its price over the months, so nothing is bought twice.`, own.because(["commitment"], "fact:growthFactor"));
  const found = commitmentSavings(context, coverage);
  const total = found.reduce((sum, item) => sum + item.monthly, 0);
  const best = found[0];
  if (best === undefined) return slot(notNeeded("no line of this estimate is sold with a one-year commitment; its large parts are billed by use or by individual contract"), because);
  const text = `${best.form} on ${money(context.cost, best.base)} a month: ${formatPercent(best.discount)} off ${formatPercent(coverage)} of it saves ${money(context.cost, best.monthly)} a month (${best.source})`;
  const all = found.length > 1 ? `All ${String(found.length)} forms together ${money(context.cost, total)}.` : "";
  if (chosen === "no-commitment") return slot(sentences(`None now: most of the design is billed by use.`, `${text}, for a year's lock-in.`), [...because, ...best.lines]);
  return slot(sentences(`After ${formatNumber(parameter(context, "commitment", "baselineDays", 90))} days of measured use: ${text}.`, all), [...because, ...best.lines, "catalog:commit-after-baseline"]);
};

const spot: SlotWriter = (context) => {
  const own = new Controls(context);
  const reason = context.decisions.get("spot-use")?.reasons.find((item) => item.rule.startsWith("spot-use/"))?.text ?? "no part is interruptible";
  if (!own.chose("spot-use", "spot-for-batch")) return slot(notNeeded(reason), own.because(["spot-use"]));
  const part = parameter(context, "spot-use", "spotShare", 0.7);
  const found = spotSavings(context, part);
  const best = found[0];
  const engine = own.name("the batch engine", "batch-processing");
  if (best === undefined) return slot(`${formatPercent(part)} of the workers that run ${engine} on interruptible nodes, drivers on demand; a lost worker repeats its task. No priced line carries these nodes alone, so no saving is claimed.`, own.because(["spot-use"]));
  return slot(
    `${formatPercent(part)} of the workers of ${engine} on ${best.form}: ${formatPercent(best.discount)} off saves about ${money(context.cost, best.monthly)} of ${money(context.cost, best.base)} a month (${best.source}); drivers and live parts stay on demand.`,
    [...own.because(["spot-use"]), ...best.lines],
  );
};

const scheduling: SlotWriter = (context) => {
  const own = new Controls(context);
  const scheduled = context.flows.filter((flow) => flow.class === "batch" || flow.class === "micro-batch");
  const deadline = scheduled.find((flow) => flow.deadlineMinutes !== undefined);
  const hours = ["batch-processing", "warehouse", "sql-transformation", "batch-ingestion"].map((id) => ({ id, hours: context.sizing.get(`${id}.hoursPerMonth`)?.value })).find((item) => item.hours !== undefined && item.hours < 730);
  const part = context.topology.components.find((component) => component.id === hours?.id);
  const name = part?.name ?? hours?.id ?? "";
  const development = context.cost.lineItems.find((line) => line.id === "environments.development");
  const when = deadline === undefined ? "runs start at 01:00, outside office hours" : `runs start so that ${deadline.name} ends by ${clock(deadline.deadlineMinutes ?? 0)}`;
  return slot(
    sentences(
      scheduled.length === 0 ? "Nothing is scheduled: all flows are live." : `${capital(when)}${hours === undefined ? "" : `; ${name} is ${part?.platform === "on-premises" ? "in use" : "on"} ${formatNumber(hours.hours ?? 0)} of 730 h a month`}.`,
      development === undefined ? "" : `Development runs 12 h on weekdays: ${money(context.cost, development.monthly)} a month in this estimate.`,
    ),
    [...(hours === undefined ? [] : [`sizing:${hours.id}.hoursPerMonth`]), ...(development === undefined ? [] : ["cost:environments.development"]), "fact:scheduledJobsPerDay", ...own.because(["orchestration"]).slice(0, 1)],
  );
};

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Monthly storage lines of a component, in words. */
function storageCost(context: SlotContext, component: string): { readonly text: string; readonly because: readonly string[] } {
  const lines = context.cost.lineItems.filter((line) => line.component === component && /storage|retention/u.test(line.meter));
  const sum = lines.reduce((total, line) => total + line.monthly, 0);
  return lines.length === 0 ? { text: "", because: [] } : { text: `, ${money(context.cost, sum)} a month`, because: lines.map((line) => `cost:${line.id}`) };
}

const hot: SlotWriter = (context) => {
  const own = new Controls(context);
  if (!own.decided("event-log")) {
    const working = context.sizing.value("load.workingSetGigabytes");
    const cost = storageCost(context, "warehouse");
    return slot(`${formatGigabytes(working)} that a typical month of queries touches, in ${own.name("the warehouse", "warehouse", "lake-storage")}${cost.text}; no event log is kept.`, ["sizing:load.workingSetGigabytes", ...cost.because]);
  }
  const cost = storageCost(context, "event-log");
  return slot(`${count(own.number("hotDays", 7), "day")} in ${own.name("the event log", "event-log")}: ${formatGigabytes(context.sizing.value("load.hotGigabytes"))}${cost.text}; longer replays read the lake, which is cheaper per GB.`, ["sizing:load.hotGigabytes", "fact:hotDays", ...cost.because]);
};

/** The class below the first, with the rule of its provider that decides what is worth moving. */
const COOLER: Readonly<Record<string, string>> = {
  aws: "the infrequent-access class (objects under 128 KB stay)", azure: "the cool tier (30 days at least)", gcp: "the Nearline class (30 days at least)",
};

const warm: SlotWriter = (context) => {
  const own = new Controls(context);
  const component = own.decided("lake-storage") ? "lake-storage" : "warehouse";
  const cost = storageCost(context, component);
  const after = formatNumber(parameter(context, "storage-lifecycle", "infrequentAfterDays", 30));
  const single = own.chose("storage-lifecycle", "single-class");
  const moved = context.sizing.value("lake-storage.month.infrequent-storage-gigabyte-month") ?? 0;
  const cooler = COOLER[own.text("platform")];
  const rule = single ? `One storage class: ${context.decisions.get("storage-lifecycle")?.reasons.find((item) => item.rule.startsWith("storage-lifecycle/"))?.text ?? "too little data to move."}` : moved > 0 ? `Partitions older than ${after} days, ${formatGigabytes(moved)}, lie in ${cooler ?? "the cheaper class"}.`
    : cooler === undefined ? `Partitions older than ${after} days move to the larger, slower pool.` : `${own.name("The store", component)} is billed with one class for all of it.`;
  return slot(
    sentences(`${count(own.number("warmMonths", 13), "month")} queryable in ${own.name("the warehouse", component)}: ${formatGigabytes(context.sizing.value("load.warmGigabytes"))} at ${formatNumber(own.number("compressionRatio", 5))}:1${cost.text}.`, rule),
    ["sizing:load.warmGigabytes", "fact:warmMonths", ...own.because(["storage-lifecycle"]), ...cost.because],
  );
};

/** The archive class that the bill prices, so that text and line name the same one; else the provider's usual one. */
function archiveClass(skus: readonly string[], platform: string): string {
  if (skus.some((sku) => sku.includes("glacier-flexible"))) return "S3 Glacier Flexible Retrieval (90 days at least)";
  if (skus.some((sku) => sku.includes("deep-archive"))) return "S3 Glacier Deep Archive (180 days at least)";
  return { aws: "S3 Glacier Flexible Retrieval (90 days at least)", azure: "the cold tier (90 days at least; the archive tier takes no zone-redundant account)", gcp: "the Archive class (365 days at least)" }[platform] ?? "tape or an object-locked second pool";
}

const cold: SlotWriter = (context) => {
  const own = new Controls(context);
  const years = own.number("coldYears");
  const books = own.number("recordMonths");
  if (years <= 0 && books > own.number("warmMonths", 13)) return slot(`No archive class: raw data ends after ${count(own.number("warmMonths", 13), "month")}. Invoices, payments and revenue tables stay ${books % 12 === 0 ? count(books / 12, "year") : count(books, "month")} in ${own.store()}, ${formatGigabytes(context.sizing.value("load.keptLongerGigabytes"))} more.`, ["fact:coldYears", "fact:warmMonths", "fact:recordMonths"]);
  if (years <= 0) return slot(notNeeded(`nothing in the brief${own.regimes.length > 0 ? ` or in ${some(own.regimes.map(shortName))}` : ", and no regime is in scope that"} asks for data beyond ${count(own.number("warmMonths", 13), "month")}`), ["fact:coldYears", "fact:warmMonths"]);
  const name = archiveClass(own.ids("lake-storage").flatMap((id) => context.technology(id)?.bill.map((line) => line.sku) ?? []), own.text("platform"));
  const because = ["fact:coldYears", "fact:warmMonths", "sizing:load.coldGigabytes", ...own.because(["storage-lifecycle"])];
  const months = count(own.number("warmMonths", 13), "month");
  if (monthsBeyond(own) === 0) return slot(`No archive class: raw data ends with the ${months} that are queryable.`, because);
  const gigabytes = context.sizing.value("load.coldGigabytes"), least = archiveDays(own);
  const locked = own.flag("needsWorm") ? "locked against deletion" : own.text("platform") === "gcp" || own.text("platform") === "azure" ? "readable at once for a price per GB" : "readable within hours";
  if (archivedGigabytes(own) > 0) return slot(`Raw data older than ${months}, until ${count(years, "year")}: ${formatGigabytes(gigabytes)} once full, ${locked}; partitions move after ${months} to ${name}.`, because);
  if (least !== undefined) return slot(`No archive class: the ${count(daysBeyond(own), "day")} between ${months} and ${count(years, "year")} are fewer than the ${String(least)} that ${name.replace(/ \(.*$/u, "")} charges for; they stay where they are.`, because);
  return slot(`Raw data older than ${months}, until ${count(years, "year")}: ${formatGigabytes(gigabytes)} once full, ${own.flag("needsWorm") ? "locked against deletion" : "in the same class"}${own.flag("hasCloud") ? "" : "; tape or a pool of larger disks is cheaper from some hundred TB"}.`, because);
};

/** Below this a weekly run would leave no second try inside the promise. */
const LEAST_DAYS_OF_WEEKLY_RUNS = 14;

const deletion: SlotWriter = (context) => {
  const own = new Controls(context);
  const tool = own.name("a scheduled job", "orchestration");
  const format = own.name("the store", "lake-storage", "warehouse");
  const end = keptRaw(own);
  return slot(
    sentences(
      `Each night a job of ${tool} drops what is older than ${end} from ${format} and writes the row count to the audit log.`,
      `Temporary and checkpoint files go after ${formatNumber(parameter(context, "storage-lifecycle", "temporaryDays", 7))} days${own.flag("needsErasure") ? `; erasure requests run ${own.value("erasureDays") < LEAST_DAYS_OF_WEEKLY_RUNS ? "each night" : "weekly"}, then the old snapshots are expired` : ""}.`,
    ),
    ["fact:warmMonths", "fact:coldYears", ...own.because(["erasure-method", "storage-lifecycle"])],
  );
};

const perPipeline: SlotWriter = (context) => {
  const own = new Controls(context);
  const { flows, shared } = costByFlow(context);
  const monthly = own.number("ingestGigabytesPerDay") * DAYS_PER_MONTH;
  const records = (own.number("recordsPerDay") * DAYS_PER_MONTH) / 1_000_000;
  const total = context.cost.monthly.expected;
  const ordered = [...flows].sort((a, b) => b.monthly - a.monthly).slice(0, 3);
  return slot(
    sentences(
      `${capital(ordered.map((item) => `${item.name} ${money(context.cost, item.monthly)}`).join(", "))}; shared parts and environments ${money(context.cost, shared)} a month.`,
      `${monthly > 0 ? `${money(context.cost, total / monthly)} per GB ingested` : "No bytes to divide by"}${records > 0 ? `, ${money(context.cost, total / records)} per million records` : ""}; every resource carries the tags flow, owner and environment.`,
    ),
    ["cost:monthly", "sizing:load.ingestGigabytesPerMonth", ...context.cost.lineItems.filter((line) => line.flows.length > 0).slice(0, 3).map((line) => `cost:${line.id}`)],
  );
};

const utilisation: SlotWriter = (context) => {
  const units = unitCounts(context).filter((item) => item.bound !== "").slice(0, 2);
  const own = new Controls(context);
  const tool = own.name("the monitoring tool", "monitoring").replace(/\s*\([^)]*\)/gu, "");
  const watch = units.map((item) => `${item.name} (${formatNumber(item.count)} ${item.unit.replace(/\s*\([^)]*\)/gu, "")}${item.count === 1 ? "" : "s"}, bound by ${dimensionWords(item.bound)})`);
  return slot(
    units.length === 0
      ? `Nothing is provisioned: watch in ${tool} the cost per run and per query, and idle spend (limit 3 % of the month).`
      : `${capital(tool)} shows peak over plan for ${some(watch)}: under 40 % for 14 days means shrink, over 80 % for 3 days means grow. Idle spend: limit 3 % of the month.`,
    [...units.map((item) => `sizing:${item.component}.units`), ...own.because(["monitoring"]).slice(0, 1)],
  );
};

const trend: SlotWriter = (context) => {
  const own = new Controls(context);
  const growth = own.number("growthPerYear");
  const months = own.number("horizonMonths", 24);
  const assumed = context.facts["growthPerYear"]?.origin === "assumed";
  return slot(
    `${formatPercent(growth)} a year (${assumed ? "assumed" : "stated"}): ${formatGigabytes(own.number("ingestGigabytesPerDay"))} a day becomes ${formatGigabytes(own.number("ingestGigabytesPerDay") * own.number("growthFactor", 1))} in ${count(months, "month")}, the bill up to ${money(context.cost, context.cost.monthly.high)} a month; forecast monthly, review when the forecast misses by 15 %.`,
    ["fact:growthPerYear", "fact:growthFactor", "cost:monthly"],
  );
};

const alerts: SlotWriter = (context) => {
  const own = new Controls(context);
  const { budget, monthly } = context.cost;
  const limit = budget?.limit ?? monthly.high;
  const basis = budget === undefined ? `no budget is stated, so the upper estimate of ${money(context.cost, limit)} a month is the limit` : budget.gap < 0 ? `limit ${money(context.cost, limit)} a month, which the estimate of ${money(context.cost, monthly.expected)} already passes` : `limit ${money(context.cost, limit)} a month`;
  const channel = own.name("the team's mailbox", "communication");
  const daily = monthly.expected / DAYS_PER_MONTH;
  return slot(
    `50, 80, 100 and 120 % of actual and 100 % of forecast spend go to ${channel}: ${basis}. A day above ${money(context.cost, daily * 1.5)} (1.5 times the mean day) is checked the next morning; the flow tag names the cause.`,
    [...(budget === undefined ? ["cost:monthly"] : ["cost:budget", "fact:budgetMonthlyUsd"]), ...own.because(["communication"]).slice(0, 1)],
  );
};

export const costSlots: SlotWriters = {
  "cost.resource-optimization.right-sizing": rightSizing,
  "cost.resource-optimization.reserved-capacity": reserved,
  "cost.resource-optimization.spot-instances": spot,
  "cost.resource-optimization.scheduling": scheduling,
  "cost.data-lifecycle-management.hot-storage": hot,
  "cost.data-lifecycle-management.warm-storage": warm,
  "cost.data-lifecycle-management.cold-storage": cold,
  "cost.data-lifecycle-management.deletion": deletion,
  "cost.usage-monitoring.cost-per-pipeline": perPipeline,
  "cost.usage-monitoring.resource-utilization": utilisation,
  "cost.usage-monitoring.trend-analysis": trend,
  "cost.usage-monitoring.budget-alerts": alerts,
};
