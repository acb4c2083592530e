/** The load of the whole design: rates, volumes, storage and growth, before any component is chosen. */
import { type Facts, flagFact, listFact, numberFact } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { BYTES_PER_GIGABYTE, roundSignificant } from "../shared/quantity.js";
import { assumed, sizingAssumptions } from "./assumptions.js";
import type { SizingItem } from "./item.js";
import { Worksheet, type Input } from "./worksheet.js";

/** Volumes at one growth factor; every rate in the unit its name states. */
export interface Load {
  readonly growth: number;
  readonly gigabytesPerDay: number;
  readonly recordsPerDay: number;
  readonly recordBytes: number;
  readonly averageMegabytesPerSecond: number;
  readonly peakMegabytesPerSecond: number;
  readonly averageRecordsPerSecond: number;
  readonly peakRecordsPerSecond: number;
  readonly peakFactor: number;
  readonly streamMegabytesPerSecond: number;
  readonly streamPeakMegabytesPerSecond: number;
  readonly streamGigabytesPerDay: number;
  readonly streamPeakRecordsPerSecond: number;
  readonly keys: number;
  readonly stateGigabytes: number;
  readonly compression: number;
  readonly hotDays: number;
  readonly hotGigabytes: number;
  readonly warmGigabytes: number;
  readonly coldGigabytes: number;
  readonly workingSetGigabytes: number;
}

/** True for flows that need a stream. */
export function isStreaming(flow: Flow): boolean {
  return flow.class === "real-time" || flow.class === "near-real-time";
}

/**
 * Share of the ingested bytes a set of flows covers together. Flows that read the same sources read the same bytes, so only
 * the largest of them counts; the whole is never more than 1.
 */
export function unionShare(flows: readonly Flow[]): number {
  const bySources = new Map<string, number>();
  for (const flow of flows) {
    const key = flow.sources.join(" ");
    bySources.set(key, Math.max(bySources.get(key) ?? 0, flow.volumeShare));
  }
  let share = 0;
  for (const part of bySources.values()) share += part;
  return Math.min(1, share);
}

/** Share of the ingested bytes that the flows process in total: bytes read by two flows count twice. */
export function processedShare(flows: readonly Flow[]): number {
  let share = 0;
  for (const flow of flows) share += flow.volumeShare;
  return share;
}

const MB: string = "MB/s";

/**
 * Takes a fact when it says something other than the arithmetic (a stated peak in the brief), the arithmetic otherwise:
 * so the worksheet explains the fact wherever it can.
 */
function known(sheet: Worksheet, facts: Facts, factId: string, scale: number, unit: string, formula: string, inputs: Readonly<Record<string, Input>>): number {
  const computed = sheet.add("load", factId, unit, formula, inputs);
  const stated = facts[factId]?.value;
  if (typeof stated !== "number") return computed;
  const scaled = roundSignificant(stated * scale);
  if (Math.abs(scaled - computed) <= 0.005 * Math.max(Math.abs(scaled), Math.abs(computed))) return computed;
  return sheet.add("load", factId, unit, "stated x growth", { stated: [stated, unit], growth: [scale, "ratio"] });
}

/** Computes the load at a growth factor and writes each step into the sheet. */
export function computeLoad(facts: Facts, flows: readonly Flow[], growth: number, sheet: Worksheet): Load {
  const fact = (id: string, fallback: number) => numberFact(facts, id, fallback);
  const recordBytes = fact("recordBytes", sizingAssumptions.recordBytes.value);
  const recordsFallback = (fact("ingestGigabytesPerDay", 0) * BYTES_PER_GIGABYTE) / Math.max(1, recordBytes);
  const recordsToday = fact("recordsPerDay", recordsFallback);
  const bytesToday = fact("ingestGigabytesPerDay", (recordsToday * recordBytes) / BYTES_PER_GIGABYTE);
  const peakFactor = Math.max(1, fact("peakFactor", sizingAssumptions.peakFactor.value));
  const scale: Input = [growth, "ratio"];
  const recordsPerDay = sheet.add("load", "recordsPerDay", "records/day", "recordsToday x growth", { recordsToday: [recordsToday, "records/day"], growth: scale });
  const gigabytesPerDay = sheet.add("load", "ingestGigabytesPerDay", "GB/day", "ingestToday x growth", { ingestToday: [bytesToday, "GB/day"], growth: scale });
  const perDay: Input = [gigabytesPerDay, "GB/day"];
  sheet.add("load", "ingestGigabytesPerMonth", "GB/month", "perDay x 730 / 24", { perDay });
  sheet.add("load", "ingestTerabytesPerYear", "TB/year", "perDay x 365 / 1000", { perDay });
  const average = known(sheet, facts, "averageIngestMegabytesPerSecond", growth, MB, "perDay / 86.4", { perDay });
  const peak = known(sheet, facts, "peakIngestMegabytesPerSecond", growth, MB, "average x peakFactor", { average: [average, MB], peakFactor: [peakFactor, "ratio"] });
  const averageRecords = known(sheet, facts, "averageRecordsPerSecond", growth, "records/s", "recordsPerDay / 86400", { recordsPerDay: [recordsPerDay, "records/day"] });
  const peakRecords = known(sheet, facts, "peakRecordsPerSecond", growth, "records/s", "average x peakFactor", {
    average: [averageRecords, "records/s"], peakFactor: [peakFactor, "ratio"],
  });
  const streaming = flows.filter(isStreaming);
  const streamShare: Input = [fact("streamShare", unionShare(streaming)), "fraction"];
  const streamPeak = known(sheet, facts, "streamPeakMegabytesPerSecond", growth, MB, "peak x streamShare", { peak: [peak, MB], streamShare });
  const streamPeakRecords = known(sheet, facts, "streamPeakRecordsPerSecond", growth, "records/s", "peak x streamShare", { peak: [peakRecords, "records/s"], streamShare });
  const streamAverage = sheet.add("load", "streamAverageMegabytesPerSecond", MB, "average x streamShare", { average: [average, MB], streamShare });
  const streamPerDay = sheet.add("load", "streamGigabytesPerDay", "GB/day", "perDay x streamShare", { perDay, streamShare });
  return {
    growth, gigabytesPerDay, recordsPerDay, recordBytes, peakFactor,
    averageMegabytesPerSecond: average, peakMegabytesPerSecond: peak, averageRecordsPerSecond: averageRecords, peakRecordsPerSecond: peakRecords,
    streamMegabytesPerSecond: streamAverage, streamPeakMegabytesPerSecond: streamPeak, streamPeakRecordsPerSecond: streamPeakRecords,
    ...computeState(facts, recordsPerDay, averageRecords * streamShare[0], recordBytes, sheet),
    ...computeStorage(facts, growth, gigabytesPerDay, streamPerDay, sheet),
  };
}

/** State GB = keys x bytes per key x windows that overlap, plus the records a stream join holds back. */
function computeState(facts: Facts, recordsPerDay: number, streamRecordsPerSecond: number, recordBytes: number, sheet: Worksheet): Pick<Load, "keys" | "stateGigabytes"> {
  const known = numberFact(facts, "keyCount", 0);
  const keys = known > 0
    ? sheet.add("load", "distinctKeys", "keys", "max(minimumKeys, counted)", { minimumKeys: assumed("minimumKeys"), counted: [known, "keys"] })
    : sheet.add("load", "distinctKeys", "keys", "max(minimumKeys, min(mostKeys, recordsPerDay / eventsPerKeyPerDay))", {
      minimumKeys: assumed("minimumKeys"), mostKeys: assumed("mostKeys"), recordsPerDay: [recordsPerDay, "records/day"], eventsPerKeyPerDay: assumed("eventsPerKeyPerDay"),
    });
  const late = numberFact(facts, "lateDataSeconds", 0);
  const windows = sheet.add("load", "openWindows", "windows", "1 + ceil(min(lateSeconds, heldLateness) / windowSeconds)", {
    lateSeconds: [late, "s"], heldLateness: assumed("heldLatenessSeconds"), windowSeconds: assumed("windowSeconds"),
  });
  const joins = flagFact(facts, "needsStreamJoin") && (facts["liveJoinKinds"] === undefined || listFact(facts, "liveJoinKinds").includes("stream-stream"));
  const joinSeconds = joins ? numberFact(facts, "joinWindowSeconds", sizingAssumptions.windowSeconds.value) : 0;
  const stateGigabytes = sheet.add("load", "stateGigabytes", "GB", "(keys x bytesPerKey x windows + recordsPerSecond x joinSeconds x min(recordBytes, joinedBytes)) / 1000000000", {
    keys: [keys, "keys"], bytesPerKey: assumed("stateBytesPerKey"), windows: [windows, "windows"],
    recordsPerSecond: [roundSignificant(streamRecordsPerSecond), "records/s"], joinSeconds: [joinSeconds, "s"], recordBytes: [recordBytes, "bytes"], joinedBytes: assumed("joinedBytes"),
  });
  return { keys, stateGigabytes };
}

/** Bytes at rest by tier once each retention is full: event log raw, lake and warehouse compressed, archive compressed. */
function computeStorage(facts: Facts, growth: number, gigabytesPerDay: number, streamPerDay: number, sheet: Worksheet) {
  const compression = Math.max(1, numberFact(facts, "compressionRatio", sizingAssumptions.compressionRatio.value));
  const hotDays = numberFact(facts, "hotDays", 7);
  const warmMonths = numberFact(facts, "warmMonths", 13);
  const coldYears = numberFact(facts, "coldYears", 0);
  // The history of the source databases is loaded once and stays beside the daily feed.
  const databases = roundSignificant(numberFact(facts, "databaseGigabytes", 0) * growth);
  const perDay: Input = [gigabytesPerDay, "GB/day"];
  const ratio: Input = [compression, "ratio"];
  const hotGigabytes = sheet.add("load", "hotGigabytes", "GB", "streamPerDay x hotDays", {
    streamPerDay: [streamPerDay, "GB/day"], hotDays: [hotDays, "days"],
  });
  const warmGigabytes = sheet.add("load", "warmGigabytes", "GB", "(perDay x warmMonths x 730 / 24 + databases) / compression", {
    perDay, warmMonths: [warmMonths, "months"], databases: [databases, "GB loaded once"], compression: ratio,
  });
  const coldGigabytes = sheet.add("load", "coldGigabytes", "GB", "perDay x 365 x coldYears / compression", { perDay, coldYears: [coldYears, "years"], compression: ratio });
  const workingSetGigabytes = sheet.add("load", "workingSetGigabytes", "GB", "min(stored, (perDay x 30 + databases / 3) / compression)", {
    stored: [warmGigabytes, "GB"], perDay, compression: ratio, databases: [databases, "GB"],
  });
  return { streamGigabytesPerDay: streamPerDay, compression, hotDays, hotGigabytes, warmGigabytes, coldGigabytes, workingSetGigabytes };
}

/** The same volumes each year and at the horizon: a product taken month by month would say the same to a tenth of a percent. */
function growthItems(facts: Facts, gigabytesPerDay: number, sheet: Worksheet): void {
  const growth: Input = [numberFact(facts, "growthPerYear", 0), "fraction/year"];
  for (const years of [0, 1, 2, 3]) {
    const factor = years === 0 ? "" : ` x ${Array.from({ length: years }, () => "(1 + growthPerYear)").join(" x ")}`;
    sheet.add("load", `ingestGigabytesPerDayMonth${years * 12}`, "GB/day", `today${factor}`, {
      today: [gigabytesPerDay, "GB/day"], ...(years === 0 ? {} : { growthPerYear: growth }),
    });
  }
}

/** Rates and batch volumes of each flow. */
function flowItems(flows: readonly Flow[], load: Load, sheet: Worksheet): void {
  for (const flow of flows) {
    const share: Input = [flow.volumeShare, "fraction"];
    const component = `flow:${flow.id}`;
    sheet.add(component, "peakMegabytesPerSecond", MB, "peak x share", { peak: [load.peakMegabytesPerSecond, MB], share });
    sheet.add(component, "peakRecordsPerSecond", "records/s", "peak x share", { peak: [load.peakRecordsPerSecond, "records/s"], share });
    sheet.add(component, "gigabytesPerDay", "GB/day", "perDay x share", { perDay: [load.gigabytesPerDay, "GB/day"], share });
    if (!isStreaming(flow)) batchNeed(flow, load, sheet);
  }
}

/**
 * Seconds between runs: as stated; for micro-batches half the promised age, so that a wait and a run fit into it; for batch
 * the promised age, an hour at least and a day at most.
 */
export function runInterval(flow: Flow): number {
  if (flow.everySeconds !== undefined && flow.everySeconds > 0) return flow.everySeconds;
  return flow.class === "micro-batch" ? Math.max(300, flow.freshnessSeconds / 2) : Math.max(3_600, Math.min(flow.freshnessSeconds, 86_400));
}

/** What one scheduled run of a flow moves, the hours it may take and the rate that asks for. */
export interface BatchNeed {
  readonly flow: string;
  readonly gigabytesPerRun: number;
  readonly hours: number;
  readonly gigabytesPerHour: number;
  readonly runsPerDay: number;
}

/** GB per run = GB a day x share / runs a day; required GB/h = GB per run x planned runs in the window / window. */
export function batchNeed(flow: Flow, load: Load, sheet: Worksheet): BatchNeed {
  const everySeconds = runInterval(flow);
  const component = `flow:${flow.id}`;
  const every: Input = [everySeconds, "s"];
  const runsPerDay = sheet.add(component, "runsPerDay", "runs/day", "86400 / every", { every });
  const gigabytesPerRun = sheet.add(component, "gigabytesPerRun", "GB", "perDay x share x every / 86400", {
    perDay: [load.gigabytesPerDay, "GB/day"], share: [flow.volumeShare, "fraction"], every,
  });
  const windowHours = flow.deadlineMinutes === undefined ? (everySeconds > 86_400 ? sizingAssumptions.rareWindowHours : sizingAssumptions.batchWindowHours).value : Math.max(0.5, flow.deadlineMinutes / 60);
  const hours = sheet.add(component, "windowHours", "h", "min(window, every / 3600)", { window: [windowHours, "h"], every });
  const runs = flow.criticality === "standard" ? 1 : sizingAssumptions.runsPerWindow.value;
  const gigabytesPerHour = sheet.add(component, "batchGigabytesPerHour", "GB/h", "perRun x runsPerWindow / window", {
    perRun: [gigabytesPerRun, "GB"], runsPerWindow: [runs, "runs"], window: [hours, "h"],
  });
  return { flow: flow.id, gigabytesPerRun, hours, gigabytesPerHour, runsPerDay };
}

/** The worksheet of the load itself: today's rates and volumes, the growth table, the horizon, and each flow. */
export function sizeLoad(facts: Facts, flows: readonly Flow[]): SizingItem[] {
  const sheet = new Worksheet();
  const load = computeLoad(facts, flows, 1, sheet);
  growthItems(facts, load.gigabytesPerDay, sheet);
  const growth: Input = [numberFact(facts, "growthFactor", 1), "ratio"];
  sheet.add("load", "peakIngestAtHorizon", MB, "peak x growth", { peak: [load.peakMegabytesPerSecond, MB], growth });
  sheet.add("load", "warmGigabytesAtHorizon", "GB", "warm x growth", { warm: [load.warmGigabytes, "GB"], growth });
  flowItems(flows, load, sheet);
  return [...sheet.items];
}
