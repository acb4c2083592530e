/** The flows of a brief: which paths of data have needs of their own. */
import type { Brief, FlowClass, LatencyTarget, TargetKind, Workload } from "../brief/brief.js";
import { askedPerSecond } from "./asked-rate.js";
import { askersOf } from "./callers.js";
import { resolveDeadline } from "./deadlines.js";
import type { Ledger } from "./ledger.js";
import { pollQuietFlows } from "./polled.js";
import { resolveRecovery } from "./recovery.js";
import type { Criticality, Flow, Origin } from "./requirement.js";
import { liveSourcesOf, scheduledSourcesOf, unreadSources } from "./flow-sources.js";
import { allotTargets, FILLED_BY_LOADS, ONLINE_TARGETS, type Allotment } from "./flow-targets.js";
import { answersCaller, meantBy, namedBy, sharedWords } from "./subjects.js";
import { peakShares, type SourceShares } from "./source-volume.js";
import type { Volume } from "./volume.js";
import { isStreaming } from "../brief/flow-class.js";

/** Freshness taken when a class is named without a number, seconds (guidance on reading "real time", "near real time", "batch"). */
const DEFAULT_FRESHNESS: Record<FlowClass, number> = { "real-time": 10, "near-real-time": 300, "micro-batch": 900, batch: 86_400 };
const CLASS_WORDS: Record<FlowClass, string> = { "real-time": "real time", "near-real-time": "near real time", "micro-batch": "micro-batch", batch: "batch" };
/** Seconds a caller waits on a line; a longer "within" is the age of a result ("a score within 30 seconds of a new reading"). */
const LONGEST_RESPONSE = 10;
/** Kinds of target that are handed each result as it is made. */
const SENT_TO: readonly TargetKind[] = ["other", "event-consumers", "alerting"];
/** Flows of the brief in its order; one assumed batch flow where it names no processing. */
export function resolveFlows(ledger: Ledger, brief: Brief, split: SourceShares, volume: Volume): Flow[] {
  const workloads = brief.workloads.length > 0 ? [...brief.workloads, ...assumeLoad(ledger, brief)] : [assumeWorkload(ledger, brief)];
  const streaming = workloads.some(isStreaming), reference = assumeReferenceLoad(ledger, brief, workloads);
  // The targets are the business of the flows that the brief names; what it only joins goes where loads go.
  const allotment = new Map([...allotTargets(brief, workloads), ...reference.map((workload) => [workload, brief.targets.filter((target) => FILLED_BY_LOADS.includes(target.kind)).map((target) => target.id)] as const)]);
  return pollQuietFlows(ledger, brief, volume, [...workloads, ...reference], [...workloads, ...reference].map((workload) => resolveFlow(ledger, brief, workload, streaming, workloads, allotment, split)));
}

function assumeWorkload(ledger: Ledger, brief: Brief): Workload {
  ledger.assume("daily batch", {
    id: "ASM-processing", field: "processing_requirements", unit: "text",
    reason: "The brief names no processing; one nightly load for reporting is taken.",
    effect: "A need for fresher data would add a stream or more frequent runs.",
  });
  const span = brief.sources[0]?.span ?? { field: "data_sources", start: 0, end: 0, text: "" };
  return { id: "daily-reporting", name: "daily reporting", class: "batch", purpose: "reporting", everySeconds: 86_400, span };
}

/** Where the only scheduled flows compare two sources, reports and history have no flow of their own: a nightly load is taken for them. */
function assumeLoad(ledger: Ledger, brief: Brief): Workload[] {
  const scheduled = brief.workloads.filter((workload) => !isStreaming(workload));
  const left = brief.targets.filter((target) => FILLED_BY_LOADS.includes(target.kind));
  const [first] = left;
  if (first === undefined || scheduled.length === 0 || !scheduled.every((workload) => scheduledSourcesOf(brief.sources, workload).length < brief.sources.length)) return [];
  ledger.assume("daily batch", {
    id: "ASM-processing-load", field: "processing_requirements", unit: "text",
    reason: `The processing names no flow that fills ${left.map((target) => target.name).join(" and ")}; one nightly load is taken.`,
    effect: "A need for fresher data there would add a stream or more frequent runs.",
  });
  return [{ id: "daily-load", name: "daily load", class: "batch", purpose: "reporting", everySeconds: 86_400, span: first.span }];
}

/** Beside live flows alone nothing reads files, polled interfaces and tables of which no flow needs the changes: a nightly load of them is taken, so that each source reaches the design by a flow. */
function assumeReferenceLoad(ledger: Ledger, brief: Brief, workloads: readonly Workload[]): Workload[] {
  const unread = workloads.every(isStreaming) ? unreadSources(brief.sources, workloads) : [], [first] = unread;
  if (first === undefined) return [];
  ledger.assume("daily batch", {
    id: "ASM-processing-reference", field: "processing_requirements", unit: "text",
    reason: `The processing names live flows alone, and none of them reads ${unread.map((source) => source.name).join(" and ")}; one nightly load is taken for reference.`,
    effect: "If a live result depends on them, their changes must be captured or pushed.",
  });
  return [{ id: "reference-load", name: "reference data load", class: "batch", purpose: "ingest", everySeconds: 86_400, reads: unread.map((source) => source.id), span: first.span }];
}

function resolveFlow(ledger: Ledger, brief: Brief, workload: Workload, streamingBrief: boolean, workloads: readonly Workload[], allotment: Allotment, split: SourceShares): Flow {
  const because = [`REQ-flow-${workload.id}`];
  ledger.state(workload.name, { id: `REQ-flow-${workload.id}`, kind: "functional", statement: `The pipeline does: ${workload.name}.`, field: workload.span.field, unit: "text", span: workload.span });
  const promised = responseTarget(brief, workload, workloads, allotment);
  // "Verdict to the game server within 800 ms of the event": what is sent to a system is young and nobody waits on a line for it.
  const taken = brief.targets.filter((target) => (allotment.get(workload) ?? []).includes(target.id));
  const sent = promised !== undefined && workload.purpose === "scoring" && taken.length > 0 && taken.every((target) => SENT_TO.includes(target.kind));
  const response = sent ? undefined : promised;
  if (response) because.push(stateLatency(ledger, workload, response, "response"));
  const freshness = sent ? { value: promised.seconds, percentile: promised.percentile ?? 0.95, origin: "stated" as const } : resolveFreshness(ledger, brief, workload, because, workloads);
  if (sent) because.push(stateLatency(ledger, workload, promised, "freshness"));
  const availability = resolveAvailability(ledger, brief, workload, streamingBrief, because, workloads);
  const criticality = isMissionCritical(brief, workload, workloads) ? "critical" : criticalityOf(workload, availability.value);
  const targets = (allotment.get(workload) ?? []), asks = askedPerSecond(brief, workload);
  const sources = (isStreaming(workload) ? liveSourcesOf(brief.sources, workload, workloads) : scheduledSourcesOf(brief.sources, workload)).map((source) => source.id);
  const recovery = resolveRecovery(ledger, brief, workload, criticality, because, workloads, { sources, targets });
  const deadline = resolveDeadline(ledger, workload, because);
  const volumeShare = shareOf(ledger, brief.sources.length, sources, split, because);
  return {
    id: workload.id, name: workload.name, class: classFor(workload, freshness.value), purpose: workload.purpose,
    freshnessSeconds: freshness.value, percentile: freshness.percentile, freshnessOrigin: freshness.origin,
    ...(response && asks !== undefined ? { asksPerSecond: asks } : {}),
    ...(response && workload.purpose === "scoring" && isStreaming(workload) ? { askedBy: askersOf(brief, workload, sources, response) } : {}),
    ...(response ? { responseSeconds: response.seconds, responsePercentile: response.percentile ?? 0.95 } : {}),
    ...(workload.everySeconds !== undefined ? { everySeconds: workload.everySeconds } : {}),
    ...deadline, ...(workload.dueMinutes !== undefined ? { dueMinutes: workload.dueMinutes } : {}), ...(workload.onDemand === true ? { onDemand: true } : {}),
    criticality, availability: availability.value, availabilityOrigin: availability.origin,
    rtoSeconds: recovery.rto, rpoSeconds: recovery.rpo, recoveryOrigin: recovery.origin,
    sources, targets, volumeShare, ...peakShares(brief.sources.length, sources, split, volumeShare),
    exactlyOnce: needsExactlyOnce(brief, workload, workloads), because,
  };
}

/** The class follows the number where the words and the number differ: "real time" within 20 minutes is a micro-batch. */
function classFor(workload: Workload, freshnessSeconds: number): FlowClass {
  if (!isStreaming(workload) && workload.class === "micro-batch" && freshnessSeconds > 7200) return "batch";
  if (workload.class === "real-time" && freshnessSeconds > 60) return freshnessSeconds > 300 ? "micro-batch" : "near-real-time";
  if (workload.class === "near-real-time" && freshnessSeconds > 900) return "micro-batch";
  return workload.class;
}

/** "tracking api answers" names "tracking API for 4 million users": a telling word of the one stands in the other. */
function namesTarget(subject: string | undefined, name: string): boolean {
  return subject !== undefined && sharedWords(subject, name) > 0;
}

function responseTarget(brief: Brief, workload: Workload, workloads: readonly Workload[], allotment: Allotment): LatencyTarget | undefined {
  if (!answersCaller(workload) || !isStreaming(workload)) return undefined;
  // "the tracking API answers under 200 ms" is promised by every flow that feeds that API, and by no other.
  const fed = (allotment.get(workload) ?? []);
  const ofTarget = brief.latencies.filter((latency) => latency.measure === "response" && latency.seconds <= LONGEST_RESPONSE).flatMap((latency) => {
    const meant = brief.targets.filter((target) => ONLINE_TARGETS.includes(target.kind) && namesTarget(latency.subject, target.name));
    return meant.length === 0 ? [] : [{ latency, meant }];
  });
  const promised = ofTarget.find(({ meant }) => meant.some((target) => fed.includes(target.id)));
  if (promised !== undefined) return promised.latency;
  const open = brief.latencies.filter((latency) => !ofTarget.some((other) => other.latency === latency)).filter((latency) => (latency.measure === "response" && latency.seconds <= LONGEST_RESPONSE) || (latency.measure === "unspecified" && latency.seconds <= 2));
  const named = open.filter((latency) => mayBeOf(brief, latency, workload, workloads)).map((latency) => ({ latency, meant: namedBy(latency.subject, brief.workloads) }));
  return (named.find(({ meant }) => meant.includes(workload)) ?? named.find(({ meant }) => meant.length === 0))?.latency;
}

/** A bound inside the clause of one flow is never another's, unless nothing but an "and" is between them: "live stock and live orders within 5 seconds". */
function mayBeOf({ source }: Brief, { span }: LatencyTarget, workload: Workload, workloads: readonly Workload[]): boolean {
  const within = (other: Workload): boolean => other.span.field === span.field && other.span.start <= span.start && span.end <= other.span.end;
  if (within(workload) || workload.span.field !== span.field || !workloads.some(within)) return true;
  const between = workload.span.end <= span.start ? source.slice(workload.span.end, span.start) : source.slice(span.end, workload.span.start);
  return !/[,;.\n]/u.test(between);
}

function stateLatency(ledger: Ledger, workload: Workload, latency: LatencyTarget, measure: "response" | "freshness"): string {
  const id = `REQ-${measure}-${workload.id}`;
  ledger.state(latency.seconds, {
    id, kind: "quality", field: latency.span.field, unit: "s", span: latency.span,
    statement: measure === "response" ? `A caller of "${workload.name}" gets its answer within the stated time.` : `Data of "${workload.name}" is at most this old at its target.`,
  });
  return id;
}

function resolveFreshness(ledger: Ledger, brief: Brief, workload: Workload, because: string[], workloads: readonly Workload[]): { value: number; percentile: number; origin: Origin } {
  const percentileOf = (latency?: LatencyTarget): number => latency?.percentile ?? 0.95;
  const precise = brief.precise["freshness_seconds"];
  if (typeof precise?.value === "number" && (isStreaming(workload) || workloads.length === 1)) {
    because.push(stateLatency(ledger, workload, { seconds: precise.value, measure: "freshness", span: precise.span }, "freshness"));
    return { value: precise.value, percentile: 0.95, origin: "stated" };
  }
  const answering = answersCaller(workload);
  const candidates = brief.latencies.filter((latency) => latency.measure === "freshness" || latency.seconds > LONGEST_RESPONSE || (latency.measure === "unspecified" && !answering)).filter((latency) => mayBeOf(brief, latency, workload, workloads));
  const fits = (latency: LatencyTarget): boolean => (isStreaming(workload) ? latency.seconds <= 900 : latency.seconds >= 60);
  const found = candidates.find((latency) => namedBy(latency.subject, workloads).includes(workload)) ?? candidates.find((latency) => latency.subject === undefined && fits(latency));
  if (workload.freshnessSeconds !== undefined && !(answering && workload.freshnessSeconds <= 2)) {
    because.push(stateLatency(ledger, workload, found?.seconds === workload.freshnessSeconds ? found : { seconds: workload.freshnessSeconds, measure: "freshness", span: workload.span }, "freshness"));
    return { value: workload.freshnessSeconds, percentile: percentileOf(found), origin: "stated" };
  }
  if (found && workload.class !== "batch") {
    because.push(stateLatency(ledger, workload, found, "freshness"));
    return { value: found.seconds, percentile: percentileOf(found), origin: "stated" };
  }
  if (workload.everySeconds !== undefined) return { value: workload.everySeconds, percentile: 0.95, origin: "derived" };
  const value = DEFAULT_FRESHNESS[workload.class];
  const id = `ASM-freshness-${workload.id}`;
  ledger.assume(value, {
    id, field: "sla_requirements", unit: "s",
    reason: workload.onDemand === true ? `"${workload.name}" runs when it is asked for; it reads data that is at most a day old.` : `"${workload.name}" gives no age of the data; "${CLASS_WORDS[workload.class]}" is taken as ${value >= 3600 ? `${String(value / 3600)} hours` : `${String(value)} seconds`} at p95, end to end.`,
    effect: "Decides between stream, micro-batch and batch for this flow.",
  });
  because.push(id);
  return { value, percentile: 0.95, origin: "assumed" };
}

function resolveAvailability(ledger: Ledger, brief: Brief, workload: Workload, streamingBrief: boolean, because: string[], workloads: readonly Workload[]): { value: number; origin: Origin } {
  const own = brief.availability.find((item) => meantBy(item.subject, workloads)?.includes(workload) === true);
  // A figure for other flows is not this flow's; a figure for none in particular is everybody's.
  const general = brief.availability.find((item) => meantBy(item.subject, workloads) === undefined);
  const elsewhere = general === undefined ? brief.availability.map((item) => item.span.text) : [];
  const scheduled = !isStreaming(workload);
  // "99.95 % for the API, 99.5 % for the rest" speaks of the scheduled flows too.
  const chosen = own ?? (scheduled && streamingBrief && general?.rest !== true ? undefined : general);
  if (chosen) {
    const id = own ? `REQ-availability-${workload.id}` : "REQ-availability";
    ledger.state(chosen.value, { id, kind: "quality", statement: own ? `"${workload.name}" is available for the stated share of each month.` : "The flows that serve callers and live data are available for the stated share of each month.", field: chosen.span.field, unit: "fraction", span: chosen.span });
    because.push(id);
    return { value: chosen.value, origin: "stated" };
  }
  const value = scheduled ? Math.min(0.99, general?.value ?? 0.99) : 0.999;
  if (elsewhere.length > 0) {
    const named = `ASM-availability-${workload.id}`;
    ledger.assume(value, { id: named, field: "sla_requirements", unit: "fraction", reason: `The brief states ${elsewhere.slice(0, 3).join(" and ")} for other flows; "${workload.name}" is not named, and ${scheduled ? "99 %" : "99.9 %"} is taken for it.`, effect: "Redundancy and recovery tier of this flow." });
    because.push(named);
    return { value, origin: "assumed" };
  }
  const id = scheduled ? "ASM-availability-scheduled" : "ASM-availability";
  ledger.assume(value, {
    id, field: "sla_requirements", unit: "fraction",
    reason: scheduled && general ? "The stated availability is held for the live flows; a scheduled flow that can be re-run inside its window is planned at 99 % so that it does not pay for stand-by capacity." : "No availability is stated; 99.9 % is taken for live flows and 99 % for scheduled ones.",
    effect: "Redundancy and recovery tier of these flows.",
  });
  because.push(id);
  return { value, origin: "assumed" };
}

/** "mission-critical" beside a flow's name, or said of the whole: then of the flows that are live or answer a caller. */
function isMissionCritical(brief: Brief, workload: Workload, workloads: readonly Workload[]): boolean {
  return brief.needs.some((need) => {
    if (need.id !== "mission-critical") return false;
    const meant = meantBy(need.subject, workloads);
    return meant === undefined ? isStreaming(workload) || !workloads.some(isStreaming) : meant.includes(workload);
  });
}

function criticalityOf(workload: Workload, availability: number): Criticality {
  if ((workload.purpose === "scoring" || workload.purpose === "alerting" || workload.purpose === "serving") && availability >= 0.999) return "critical";
  if (availability >= 0.9995 && isStreaming(workload)) return "critical";
  if (isStreaming(workload) || workload.purpose === "settlement" || workload.deadlineMinutes !== undefined) return "high";
  return "standard";
}

function shareOf(ledger: Ledger, sourceCount: number, sourceIds: readonly string[], split: SourceShares, because: string[]): number {
  if (sourceIds.length === sourceCount) return 1;
  if (split.assumption) {
    ledger.assume(split.assumption.value, {
      id: "ASM-source-shares", field: "data_sources", unit: "bytes a day", reason: split.assumption.reason,
      effect: "How much of the volume passes through the stream, and its size and price.",
    });
    because.push("ASM-source-shares");
  }
  return Math.min(1, sourceIds.reduce((total, id) => total + (split.shares[id] ?? 0), 0));
}

function needsExactlyOnce(brief: Brief, workload: Workload, workloads: readonly Workload[]): boolean {
  const asked = brief.needs.filter((need) => need.id === "exactly-once");
  const meant = asked.map((need) => meantBy(need.subject, workloads));
  if (meant.some((flows) => flows?.includes(workload) === true)) return true;
  return meant.some((flows) => flows === undefined) && (workload.purpose === "settlement" || workload.purpose === "replication" || isStreaming(workload));
}
