/** Facts that only the finished design knows: gaps between what was asked and what the arithmetic gives. Prefix `measure.`. */
import type { AvailabilityLine, LatencyLine, RecoveryLine } from "../assurance/assurance.js";
import type { CostEstimate } from "../cost/estimate.js";
import type { Mention } from "../brief/brief.js";
import type { Decisions } from "../decisions/decision.js";
import type { Design } from "../design/design.js";
import type { SlotContext } from "../design/slots/context.js";
import type { Fact, FactValue } from "../facts/fact.js";
import { flagFact, listFact, numberFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { duties } from "./duty-measures.js";
import type { BanPrice } from "./money-measures.js";
import { displaced, whyNot } from "./wish-answers.js";
import { formatInteger, formatAvailability, formatFixed, formatMinutes, formatMoney, formatPercent, formatSeconds } from "../shared/format.js";
import { strategyWords } from "./strategy-words.js";
import { sumCents } from "../shared/money.js";
import { isStreaming } from "../brief/flow-class.js";

export interface MeasureInput extends SlotContext {
  /** The first round, where the budget made the design decide again. */
  readonly before?: { readonly decisions: Decisions; readonly cost: CostEstimate };
  /** The same parts at the volume the brief may mean instead. */
  readonly otherReading?: { readonly gigabytesPerDay: number; readonly monthly: number };
  /** Phases of the plan, whose weeks say by when something is tested. */
  readonly plan?: Design["plan"];
  /** Field by which the event log spreads records. */
  readonly logKey?: string;
  /** Part of the whole volume each source delivers, by source id. */
  readonly sourceShares?: Readonly<Record<string, number>>;
  /** What sizing found: counts beyond a part's ceiling. */
  readonly capacityFindings?: readonly { readonly severity: string; readonly code: string; readonly message: string }[];
  /** The bans of the brief, each with the design decided again without it. */
  readonly bans?: readonly BanPrice[];
}

/** All measures of a design, as facts. A measure without a value is absent, and rules on it stay silent. */
export function measure(input: MeasureInput): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  const put = (id: string, value: FactValue | undefined, unit = "text", from: readonly string[] = []): void => {
    if (value !== undefined) facts[`measure.${id}`] = { value, unit, origin: "derived", from };
  };
  volume(input, put);
  availability(input, put);
  latency(input, put);
  recovery(input, put);
  money(input, put);
  wishes(input, put);
  delivery(input, put);
  duties(input, put);
  recordLimits(input, put);
  return facts;
}

export type Put = (id: string, value: FactValue | undefined, unit?: string, from?: readonly string[]) => void;

const nameOf = (input: MeasureInput, flow: string): string => input.flows.find((item) => item.id === flow)?.name ?? flow;
const componentName = (input: MeasureInput, id: string): string => input.topology.components.find((item) => item.id === id)?.name ?? id;

/** Parts on the way of a record that do not take the largest one. */
function recordLimits(input: MeasureInput, put: Put): void {
  const largest = numberFact(input.facts, "maxRecordKilobytes", 0);
  const tight = ["event-log", "key-value-store"].flatMap((topic) => input.decisions.chosenAll(topic)).flatMap((id) => {
    const technology = input.technology(id), limit = technology?.maxRecordKilobytes?.value;
    return technology === undefined || limit === undefined || limit >= largest ? [] : [`${technology.name} (${formatInteger(limit)} KB)`];
  });
  put("tightRecordCount", tight.length, "count");
  if (tight.length > 0) put("tightRecordParts", tight.join(" and "));
  put("payloadStore", input.topology.components.find((item) => item.role === "lake-storage")?.name ?? "object storage");
}

function volume(input: MeasureInput, put: Put): void {
  const { otherReading, cost } = input;
  if (otherReading !== undefined) {
    put("otherGigabytesPerDay", otherReading.gigabytesPerDay, "GB/day", ["impliedRecordBytes"]);
    put("otherMonthly", formatMoney(otherReading.monthly, cost.currency));
    put("thisMonthly", formatMoney(cost.monthly.expected, cost.currency));
  }
  const implied = numberFact(input.facts, "impliedRecordBytes", 0);
  const entity = input.pack.entities.find((candidate) => candidate.kind !== "reference");
  if (entity) {
    put("typicalRecordBytes", entity.recordBytes.typical, "bytes");
    put("typicalHighBytes", entity.recordBytes.high, "bytes");
    put("typicalLowBytes", entity.recordBytes.low, "bytes");
    if (implied > 0) put("impliedOverTypical", Math.round((implied / entity.recordBytes.typical) * 10) / 10, "ratio");
  }
  const sizes = input.brief.volumes.filter((item) => item.what === "record-bytes");
  const size = sizes[0]?.value;
  if (implied > 0 && size !== undefined && size > 0) {
    put("statedRecordBytes", size, "bytes");
    put("impliedOverStated", Math.round(Math.max(implied / size, size / implied) * 100) / 100, "ratio");
  }
}

/** Lines that miss a figure the brief states, or, where none does, an assumed one. */
export function missedLines(input: MeasureInput): { readonly availability: readonly AvailabilityLine[]; readonly latency: readonly LatencyLine[]; readonly recovery: readonly RecoveryLine[] } {
  const flowOf = (id: string): MeasureInput["flows"][number] | undefined => input.flows.find((flow) => flow.id === id);
  const statedFirst = <T extends { readonly flow: string; readonly verdict: string }>(lines: readonly T[], stated: (line: T) => boolean): readonly T[] => {
    const missed = lines.filter((line) => line.verdict === "not-met");
    const own = missed.filter(stated);
    return own.length > 0 ? own : missed;
  };
  return {
    availability: statedFirst(input.assurance.availability, (line) => flowOf(line.flow)?.availabilityOrigin === "stated"),
    latency: statedFirst(input.assurance.latency, (line) => line.measure === "response" || flowOf(line.flow)?.freshnessOrigin === "stated"),
    recovery: statedFirst(input.assurance.recovery, (line) => flowOf(line.flow)?.recoveryOrigin === "stated"),
  };
}

function availability(input: MeasureInput, put: Put): void {
  const lines = missedLines(input).availability;
  const stated = lines.filter((line) => input.flows.find((flow) => flow.id === line.flow)?.availabilityOrigin === "stated");
  put("availabilityShort", lines.length, "count");
  put("availabilityShortStated", stated.length, "count");
  const worst = pick(lines, (line: AvailabilityLine) => line.target - line.composite);
  if (worst) availabilityLine(input, worst, put);
  const strictest = pick([...input.flows], (flow) => flow.availability);
  if (strictest) {
    const budget = (1 - strictest.availability) * 43_800;
    put("strictestStated", strictest.availabilityOrigin === "stated" && (strictest.recoveryOrigin === "stated" || strictest.because.some((id) => id.startsWith("REQ-rto"))), "flag");
    put("strictestFlow", strictest.name);
    put("strictestTarget", formatPercent(strictest.availability));
    put("strictestBudgetMinutes", Math.round(budget * 10) / 10, "min/month");
    put("strictestRtoMinutes", strictest.rtoSeconds / 60, "min");
    put("failoversInBudget", strictest.rtoSeconds > 0 ? Math.round((budget / (strictest.rtoSeconds / 60)) * 100) / 100 : 99, "count");
  }
}

/** Measures of one availability line. */
export function availabilityLine(input: MeasureInput, line: AvailabilityLine, put: Put): void {
  const weakest = pick(line.parts, (part) => Array.from({ length: part.copies }).reduce<number>((down) => down * (1 - part.sla), 1));
  put("availabilityFlow", nameOf(input, line.flow), "text", [`assurance:${line.flow}`]);
  put("availabilityTarget", formatPercent(line.target));
  put("availabilityTargetMinutes", Math.round((1 - line.target) * 438_000) / 10, "min/month");
  put("availabilityComposite", formatAvailability(line.composite));
  put("availabilityCompositeMinutes", Math.round(line.downtimeMinutesPerMonth * 10) / 10, "min/month");
  put("availabilityParts", line.parts.length, "count");
  if (weakest) { put("weakestPart", componentName(input, weakest.component)); put("weakestSla", formatPercent(weakest.sla)); }
}

function latency(input: MeasureInput, put: Put): void {
  const missed = missedLines(input).latency;
  const worst = pick(missed, (line: LatencyLine) => line.total / line.target);
  put("latencyMissed", missed.length, "count");
  put("latencyMissedStated", missed.filter((line) => line.measure === "response" || input.flows.find((flow) => flow.id === line.flow)?.freshnessOrigin === "stated").length, "count");
  if (worst) latencyLine(input, worst, put);
  const risky = input.assurance.latency.filter((line) => line.verdict === "at-risk");
  const nearest = pick(risky, (line: LatencyLine) => line.total / line.target);
  put("latencyAtRisk", risky.length, "count");
  if (nearest !== undefined) {
    put("riskyOf", nearest.measure === "response" ? "The answer of" : "Data of");
    put("riskyFlow", nameOf(input, nearest.flow), "text", [`assurance:${nearest.flow}`]);
    put("riskyTarget", formatSeconds(nearest.target / 1000));
    put("riskyTotal", formatSeconds(nearest.total / 1000));
    put("riskyUsual", formatSeconds((nearest.usual ?? nearest.total) / 1000));
    const slowest = pick(nearest.hops, (hop) => hop.milliseconds);
    if (slowest) { put("riskyHop", componentName(input, slowest.component)); put("riskyHopTime", formatSeconds(slowest.milliseconds / 1000)); }
  }
}

/** Measures of one latency line. */
export function latencyLine(input: MeasureInput, line: LatencyLine, put: Put): void {
  const slowest = pick(line.hops, (hop) => hop.milliseconds);
  put("latencyFlow", nameOf(input, line.flow), "text", [`assurance:${line.flow}`]);
  put("latencyTarget", formatSeconds(line.target / 1000));
  put("latencyTotal", formatSeconds(line.total / 1000));
  put("latencyOf", line.measure === "response" ? "The answer of" : "Data of");
  if (slowest) { put("slowestHop", componentName(input, slowest.component)); put("slowestHopTime", formatSeconds(slowest.milliseconds / 1000)); }
}

function recovery(input: MeasureInput, put: Put): void {
  const missed = missedLines(input).recovery;
  put("recoveryMissed", missed.length, "count");
  put("recoveryMissedStated", missed.filter((line) => input.flows.find((flow) => flow.id === line.flow)?.recoveryOrigin === "stated").length, "count");
  const spool = input.assurance.recovery.find((line) => line.spool !== undefined)?.spool;
  put("producersHold", spool === undefined ? "and senders that keep what was not acknowledged" : `and senders that spool ${formatMinutes(spool.minutes)} (${spool.megabytes >= 2000 ? `${formatInteger(Math.round(spool.megabytes / 1000))} GB` : `${formatInteger(Math.max(1, Math.round(spool.megabytes)))} MB`} in all at peak) while the entrance fails over`);
  const worst = pick(missed, (line: RecoveryLine) => line.rto - line.rtoTarget + line.rpo - line.rpoTarget);
  if (worst) recoveryLine(input, worst, put);
}

/** Measures of one recovery line. */
export function recoveryLine(input: MeasureInput, line: RecoveryLine, put: Put): void {
  put("recoveryFlow", nameOf(input, line.flow), "text", [`assurance:${line.flow}`]);
  put("recoveryTarget", `${formatMinutes(line.rtoTarget)} / ${formatMinutes(line.rpoTarget)}`);
  put("recoveryReached", `${formatMinutes(line.rto)} / ${formatMinutes(line.rpo)}`);
  put("recoveryStrategy", strategyWords(input, line.strategy));
}

function money(input: MeasureInput, put: Put): void {
  const { cost } = input;
  const { currency } = cost;
  put("monthly", formatMoney(cost.monthly.expected, currency));
  if (!cost.budget) return;
  // The second region is one thing to argue about, however many lines it has.
  const second = sumCents(cost.lineItems.filter((line) => line.component === "second-region").map((line) => line.monthly));
  const single = cost.lineItems.filter((line) => line.component !== "environments" && line.component !== "second-region").map((line) => ({ name: componentName(input, line.component), monthly: line.monthly }));
  const dearest = [...single, ...(second > 0 ? [{ name: "the second region", monthly: second }] : [])].sort((a, b) => b.monthly - a.monthly).slice(0, 3);
  const left = cost.exclusions.map((item) => item.what).filter((what) => !/^(Growth|Taxes|Building)/u.test(what));
  put("exclusions", left.length === 0 ? "taxes and one-off work" : left.slice(0, 4).join(", ") + (left.length > 4 ? ` and ${String(left.length - 4)} more` : ""));
  put("budget", formatMoney(cost.budget.limit, currency));
  put("budgetVerdict", cost.budget.verdict);
  put("budgetGap", formatMoney(Math.abs(cost.budget.gap), currency));
  put("budgetShare", formatFixed(cost.monthly.expected / Math.max(0.01, cost.budget.limit), 1));
  put("dearestLines", dearest.map((line) => `${line.name} ${formatMoney(line.monthly, currency)}`).join(", "));
  put("highOverBudget", cost.monthly.high > cost.budget.limit && cost.monthly.expected <= cost.budget.limit, "flag");
  put("high", formatMoney(cost.monthly.high, currency));
  const aim = input.brief.budget?.target;
  if (aim !== undefined) {
    const target = input.brief.budget?.period === "year" ? aim.amount / 12 : aim.amount;
    put("budgetTarget", formatMoney(target, currency));
    put("budgetTargetGap", formatMoney(Math.abs(target - cost.monthly.expected), currency));
    put("budgetTargetMissed", cost.monthly.expected > target, "flag");
  }
  put("hasBudgetTarget", aim !== undefined, "flag");
  if (input.before) {
    const changed = input.decisions.all.filter((decision) => decision.chosen[0]?.id !== input.before?.decisions.chosen(decision.id));
    put("pressureSaved", formatMoney(Math.max(0, input.before.cost.monthly.expected - cost.monthly.expected), currency));
    put("pressureChanges", changed.length === 0 ? "no pick" : changed.slice(0, 5).map((decision) => `${decision.topic}: ${decision.chosen[0]?.name ?? "none"} instead of ${input.before?.decisions.get(decision.id)?.chosen[0]?.name ?? "none"}`).join("; "));
    put("decidedAgain", true, "flag");
  }
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

function wishes(input: MeasureInput, put: Put): void {
  const chosen = new Set(input.decisions.all.flatMap((decision) => decision.chosen.map((item) => item.id)));
  const options = new Set([...chosen].flatMap((id) => input.technology(id)?.options ?? input.practice(id)?.options ?? []));
  const asked = input.brief.mentions.filter((mention) => mention.stance === "required" && (mention.kind === "technology" || mention.kind === "family") && mention.span.field !== "data_sources" && mention.span.field !== "target_systems");
  // What is in place need not be needed; it is a wish lost where something else took its place.
  const inPlace = input.brief.mentions.filter((mention) => mention.stance === "in-place" && (mention.kind === "technology" || mention.kind === "family") && mention.span.field === "technology_stack" && displaced(input, mention) !== undefined);
  // "Oracle" in the stack of a brief that reads an Oracle database names the source: it is used, as what it is.
  const read = (mention: Mention): boolean => input.brief.sources.some((source) => source.engine === mention.id || new RegExp(String.raw`\b${escapePattern(mention.span.text)}\b`, "iu").test(source.name))
    || input.brief.mentions.some((other) => other.id === mention.id && other.span.field === "data_sources");
  const unmet = [...asked, ...inPlace].filter((mention) => !chosen.has(mention.id) && !options.has(mention.id) && !read(mention));
  put("wishesUnmet", distinct(unmet.map((mention) => mention.span.text)), "list");
  put("wishesUnmetCount", distinct(unmet.map((mention) => mention.id)).length, "count");
  put("wishesUnmetWhy", unmet.slice(0, 3).map((mention) => whyNot(input, mention)).join(" "));
  const old = [...chosen].map((id) => input.technology(id)).filter((item) => item !== undefined && item.status !== "active" && item.status !== "maintenance");
  put("endingChosen", old.map((item) => `${item?.name ?? ""} (${item?.status ?? ""}${item?.statusNote ? `: ${item.statusNote}` : ""})`), "list");
  put("endingCount", old.length, "count");
  const named = input.brief.mentions.filter((mention) => mention.stance !== "banned" && mention.stance !== "to-be-replaced" && mention.kind === "technology" && !chosen.has(mention.id));
  const gone = named.map((mention) => input.technology(mention.id)).filter((item) => item !== undefined && ["retired", "closing", "unmaintained"].includes(item.status));
  put("endingNamed", distinct(gone.map((item) => `${item?.name ?? ""}: ${(item?.statusNote ?? item?.status ?? "").replace(/\.$/u, "")}`)), "list");
  put("endingNamedCount", gone.length, "count");
  const infeasible = input.decisions.all.filter((decision) => decision.outcome === "infeasible" && decision.topic !== "serving-store");
  put("infeasible", infeasible.map((decision) => `${decision.question} (${decision.reasons[0]?.text ?? "no candidate"})`), "list");
  put("infeasibleCount", infeasible.length, "count");
  const sized = input.topology.components.filter((component) => component.flows.length > 0 && input.technology(component.technology)?.deployment === "managed" && input.technology(component.technology)?.capacity !== undefined);
  put("sizedInServers", sized.length, "count");
  put("sizedNames", sized.map((component) => component.name), "list");
  put("namesMesh", input.brief.mentions.some((mention) => mention.id === "data-mesh" && mention.stance !== "banned"), "flag");
  put("streamToolsChosen", input.decisions.chosen("event-log") === undefined ? 0 : 1, "count");
  const close = closeCalls(input);
  put("close", close, "list");
  put("closeCount", close.length, "count");
}

/** Picks of the main parts that one more slight rule would turn. */
function closeCalls(input: MeasureInput): string[] {
  const main = ["event-log", "stream-processing", "batch-processing", "warehouse", "cloud-platform", "orchestration", "table-format"];
  return input.decisions.all
    .filter((decision) => decision.outcome === "decided" && !decision.pinned && decision.margin >= 0 && decision.margin <= 1 && main.includes(decision.topic))
    .flatMap((decision) => { const second = decision.alternatives.find((item) => item.outcome === "outscored"); return second ? [`${decision.topic.replaceAll("-", " ")}: ${decision.chosen[0]?.name ?? ""} before ${second.name}`] : []; });
}

function delivery(input: MeasureInput, put: Put): void {
  const live = input.flows.filter(isStreaming);
  const tight = pick([...live], (flow) => -flow.freshnessSeconds);
  const reader = input.technology(input.decisions.chosen("cdc") ?? "");
  const unread = reader ? listFact(input.facts, "databaseEngines").filter((engine) => !(reader.features as readonly string[]).includes(`cdc-${engine}`)) : [];
  put("unreadEngines", unread, "list");
  put("unreadCount", unread.length, "count");
  if (reader) put("changeReader", reader.name);
  const slow = input.brief.sources.filter((source) => tight?.sources.includes(source.id) === true && ["files", "api", "saas"].includes(source.kind));
  put("liveOnSlowSources", slow.map((source) => source.name), "list");
  put("liveOnSlowCount", live.length > 0 && slow.length > 0 ? slow.length : 0, "count");
  const left = input.brief.sources.filter((source) => live.length > 0 && ["files", "api", "saas"].includes(source.kind));
  put("notLiveSources", left.map((source) => source.name), "list");
  put("notLiveCount", live.length > 0 ? left.length : 0, "count");
  if (tight) { put("tightFlow", tight.name); put("tightFreshness", formatSeconds(tight.freshnessSeconds)); }
  const late = numberFact(input.facts, "lateDataSeconds", 0);
  const stated = input.brief.needs.some((need) => need.id === "late-data");
  if (tight && stated) put("lateOverFreshness", late / Math.max(0.001, tight.freshnessSeconds), "ratio");
  const joined = numberFact(input.facts, "joinWindowSeconds", 0), hot = numberFact(input.facts, "hotDays", 0);
  if (flagFact(input.facts, "needsStreamJoin") && hot > 0) put("joinOverLog", joined / (hot * 86_400), "ratio");
  put("asksOrder", input.brief.needs.some((need) => need.id === "ordering"), "flag");
  put("saysRealTime", /\breal[- ]?time\b/iu.test(input.brief.fields.processing_requirements?.text ?? ""), "flag");
  const ambiguous = input.brief.latencies.find((item) => item.measure === "unspecified");
  const answering = input.flows.find((flow) => flow.responseSeconds !== undefined);
  if (ambiguous && answering) { put("ambiguousLatency", formatSeconds(ambiguous.seconds)); put("isAmbiguous", true, "flag"); put("ambiguousFlow", answering.name); put("ambiguousFreshness", formatSeconds(answering.freshnessSeconds)); }
  const dated = input.flows.filter((flow) => flow.deadlineMinutes !== undefined);
  put("deadlineFlows", dated.map((flow) => flow.name), "list");
  put("deadlineCount", dated.length, "count");
  const fte = input.cost.people?.fte ?? 0;
  put("operatingFte", Math.round(fte * 100) / 100, "FTE");
  put("missingFte", Math.round(Math.max(0, fte - numberFact(input.facts, "operatingCapacityFte", 0)) * 10) / 10, "FTE");
  put("overload", fte > numberFact(input.facts, "operatingCapacityFte", 0), "flag");
  const growth = numberFact(input.facts, "growthFactor", 1);
  const log = input.technology(input.decisions.chosen("event-log") ?? "");
  const ceiling = log?.maxMegabytesPerSecond?.value;
  if (ceiling !== undefined) { put("logCeiling", ceiling, "MB/s"); put("logAtHorizon", Math.round(numberFact(input.facts, "streamPeakMegabytesPerSecond", 0) * growth * 10) / 10, "MB/s"); }
}

/** The item with the largest key; undefined of nothing. */
function pick<T>(items: readonly T[], key: (item: T) => number): T | undefined {
  let best: T | undefined, most = -Infinity;
  for (const item of items) { const value = key(item); if (value > most) { best = item; most = value; } }
  return best;
}
