/** The load of the whole design: rates, volumes, storage and growth, before any component is chosen. */
import { type Facts, flagFact, listFact, numberFact } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { BYTES_PER_GIGABYTE, roundSignificant } from "../shared/quantity.js";
import { computeStorage } from "./at-rest.js";
import { assumed } from "./assumptions.js";
import { growthFactors } from "./growth.js";
import { factAtLeast, factInput, itemInput } from "./inputs.js";
import type { SizingItem } from "./item.js";
import { Worksheet, type Input } from "./worksheet.js";
import { isStreaming } from "../brief/flow-class.js";

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
  /** The same values as inputs of further formulas. */
  readonly inputs: Readonly<Record<LoadInput, Input>>;
}

type LoadInput =
  | "perDay" | "recordsPerDay" | "recordBytes" | "peakFactor" | "growth" | "averageMegabytes" | "streamAverageMegabytes" | "averageRecords" | "peakMegabytes" | "peakRecords"
  | "streamPeakMegabytes" | "streamPeakRecords" | "streamPerDay" | "keys" | "state" | "compression" | "hotDays" | "databases" | "warm" | "cold" | "coldAge" | "kept" | "workingSet";

/**
 * Share of the ingested bytes a set of flows covers together. Flows that read the same sources read the same bytes, so only
 * the largest of them counts; the whole is never more than 1.
 */
export function unionShare(flows: readonly Flow[], kind: ShareKind = "volumeShare"): number {
  const bySources = new Map<string, number>();
  for (const flow of flows) {
    const key = flow.sources.join(" ");
    bySources.set(key, Math.max(bySources.get(key) ?? 0, shareOfFlow(flow, kind)[0]));
  }
  let share = 0;
  for (const part of bySources.values()) share += part;
  return Math.min(1, share);
}

/** What a share is a part of: the bytes of a day, the records at peak, the bytes at peak. */
export type ShareKind = "volumeShare" | "recordShare" | "peakShare";

/** The flow's part of the ingested bytes as an input, or of the peak where that differs. */
export function shareOfFlow(flow: Flow, kind: ShareKind = "volumeShare"): Input {
  const own = flow[kind];
  return own === undefined ? [flow.volumeShare, "fraction", `flow:${flow.id}.volumeShare`] : [own, "fraction", `flow:${flow.id}.${kind}`];
}

/** `unionShare` as a formula: flows over the same sources count once, by the largest. */
export function unionFormula(flows: readonly Flow[], kind: ShareKind = "volumeShare"): { readonly sum: string; readonly inputs: Readonly<Record<string, Input>> } {
  const groups = new Map<string, string[]>();
  const inputs: Record<string, Input> = {};
  flows.forEach((flow, index) => {
    const name = `flow${String(index + 1)}`, key = flow.sources.join(" ");
    inputs[name] = shareOfFlow(flow, kind);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  });
  const parts = [...groups.values()].map((names) => (names.length === 1 ? (names[0] ?? "0") : `max(${names.join(", ")})`));
  return { sum: parts.length === 0 ? "0" : parts.join(" + "), inputs };
}

/** Writes the part of the ingested bytes that flows cover together. */
export function unionStep(sheet: Worksheet, component: string, name: string, flows: readonly Flow[], kind: ShareKind = "volumeShare"): Input {
  const { sum, inputs } = unionFormula(flows, kind);
  return sheet.step(component, name, "fraction", `min(1, ${sum})`, inputs);
}

const MB: string = "MB/s";

/**
 * Takes a fact when it says something other than the arithmetic (a stated peak in the brief), the arithmetic otherwise:
 * so the worksheet explains the fact wherever it can.
 */
function known(sheet: Worksheet, facts: Facts, factId: string, growth: Input, unit: string, formula: string, inputs: Readonly<Record<string, Input>>): Input {
  const computed = sheet.step("load", factId, unit, formula, inputs);
  const stated = facts[factId]?.value;
  if (typeof stated !== "number") return computed;
  const scaled = roundSignificant(stated * growth[0], 9);
  if (Math.abs(scaled - computed[0]) <= 0.005 * Math.max(Math.abs(scaled), Math.abs(computed[0]))) return computed;
  return grown(sheet, factId, unit, "stated", [stated, unit, `fact:${factId}`], growth);
}

/** A value of today at the sheet's volume: today's sheet has no factor to show. */
function grown(sheet: Worksheet, name: string, unit: string, label: string, today: Input, growth: Input): Input {
  return sheet.step("load", name, unit, growth[0] === 1 ? label : `${label} x growth`, { [label]: today, ...(growth[0] === 1 ? {} : { growth }) });
}

/** Records and bytes of a day as the facts have them; where one is missing, from the other and the size of a record. */
function perDayInputs(facts: Facts): { records: Input; gigabytes: Input; recordBytes: Input } {
  const recordBytes = factInput(facts, "recordBytes", 0, "bytes per record", "recordBytes");
  const bytesFallback = numberFact(facts, "ingestGigabytesPerDay", 0);
  const records = factInput(facts, "recordsPerDay", (bytesFallback * BYTES_PER_GIGABYTE) / Math.max(1, recordBytes[0]), "records/day");
  return { recordBytes, records, gigabytes: factInput(facts, "ingestGigabytesPerDay", (records[0] * recordBytes[0]) / BYTES_PER_GIGABYTE, "GB/day") };
}

/** The horizon's factor over today's volume; 1 for today's own sheet. */
function growthInput(facts: Facts, growth: number): Input {
  return numberFact(facts, "growthFactor", 1) === growth ? [growth, "ratio", "fact:growthFactor"] : [growth, "ratio", "count:today's volume is the unit"];
}

/** Computes the load at a growth factor and writes each step into the sheet. */
export function computeLoad(facts: Facts, flows: readonly Flow[], factor: number, sheet: Worksheet): Load {
  const growth = growthInput(facts, factor);
  const { recordBytes, ...today } = perDayInputs(facts);
  const peakFactor = facts["peakFactor"] === undefined ? assumed("peakFactor") : factAtLeast(facts, "peakFactor", 1, 1, "ratio");
  const recordsPerDay = grown(sheet, "recordsPerDay", "records/day", "recordsToday", today.records, growth);
  const perDay = grown(sheet, "ingestGigabytesPerDay", "GB/day", "ingestToday", today.gigabytes, growth);
  sheet.add("load", "ingestGigabytesPerMonth", "GB/month", "perDay x 730 / 24", { perDay });
  sheet.add("load", "ingestTerabytesPerYear", "TB/year", "perDay x 365 / 1000", { perDay });
  const average = known(sheet, facts, "averageIngestMegabytesPerSecond", growth, MB, "perDay / 86.4", { perDay });
  const peak = known(sheet, facts, "peakIngestMegabytesPerSecond", growth, MB, "average x peakFactor", { average, peakFactor });
  const averageRecords = known(sheet, facts, "averageRecordsPerSecond", growth, "records/s", "recordsPerDay / 86400", { recordsPerDay });
  const peakRecords = known(sheet, facts, "peakRecordsPerSecond", growth, "records/s", "average x peakFactor", { average: averageRecords, peakFactor });
  const streamShare = facts["streamShare"] === undefined ? unionStep(sheet, "load", "streamShare", flows.filter(isStreaming)) : factInput(facts, "streamShare", 0, "fraction");
  const streamPeak = known(sheet, facts, "streamPeakMegabytesPerSecond", growth, MB, "peak x streamShare", { peak, streamShare });
  const streamPeakRecords = known(sheet, facts, "streamPeakRecordsPerSecond", growth, "records/s", "peak x streamShare", { peak: peakRecords, streamShare });
  const streamAverage = sheet.add("load", "streamAverageMegabytesPerSecond", MB, "average x streamShare", { average, streamShare });
  const streamPerDay = sheet.step("load", "streamGigabytesPerDay", "GB/day", "perDay x streamShare", { perDay, streamShare });
  const streamRecords = sheet.step("load", "streamAverageRecordsPerSecond", "records/s", "average x streamShare", { average: averageRecords, streamShare });
  const state = computeState(facts, recordsPerDay, streamRecords, recordBytes, sheet);
  // The history of the source databases is loaded once and stays beside the daily feed.
  const databases = grown(sheet, "databaseGigabytes", "GB", "databases", factInput(facts, "databaseGigabytes", 0, "GB"), growth);
  const storage = computeStorage(facts, databases, perDay, streamPerDay, sheet);
  return {
    growth: factor, gigabytesPerDay: perDay[0], recordsPerDay: recordsPerDay[0], recordBytes: recordBytes[0], peakFactor: peakFactor[0],
    averageMegabytesPerSecond: average[0], peakMegabytesPerSecond: peak[0], averageRecordsPerSecond: averageRecords[0], peakRecordsPerSecond: peakRecords[0],
    streamMegabytesPerSecond: streamAverage, streamPeakMegabytesPerSecond: streamPeak[0], streamPeakRecordsPerSecond: streamPeakRecords[0],
    streamGigabytesPerDay: streamPerDay[0], ...state, ...storage.values,
    inputs: {
      perDay, recordsPerDay, recordBytes, peakFactor, growth, averageMegabytes: average, streamAverageMegabytes: itemInput(streamAverage, MB, "load", "streamAverageMegabytesPerSecond"),
      averageRecords, peakMegabytes: peak, peakRecords, streamPeakMegabytes: streamPeak, streamPeakRecords, streamPerDay,
      keys: itemInput(state.keys, "keys", "load", "distinctKeys"), state: itemInput(state.stateGigabytes, "GB", "load", "stateGigabytes"), ...storage.inputs,
    },
  };
}

/** State GB = keys x bytes per key x windows that overlap, plus the records a stream join holds back. */
function computeState(facts: Facts, recordsPerDay: Input, recordsPerSecond: Input, recordBytes: Input, sheet: Worksheet): Pick<Load, "keys" | "stateGigabytes"> {
  const counted = numberFact(facts, "keyCount", 0);
  const keys = counted > 0
    ? sheet.step("load", "distinctKeys", "keys", "max(minimumKeys, counted)", { minimumKeys: assumed("minimumKeys"), counted: factInput(facts, "keyCount", 0, "keys") })
    : sheet.step("load", "distinctKeys", "keys", "max(minimumKeys, min(mostKeys, recordsPerDay / eventsPerKeyPerDay))", {
      minimumKeys: assumed("minimumKeys"), mostKeys: assumed("mostKeys"), recordsPerDay, eventsPerKeyPerDay: assumed("eventsPerKeyPerDay"),
    });
  const windows = sheet.step("load", "openWindows", "windows", "1 + ceil(min(lateSeconds, heldLateness) / windowSeconds)", {
    lateSeconds: factInput(facts, "lateDataSeconds", 0, "s"), heldLateness: assumed("heldLatenessSeconds"), windowSeconds: assumed("windowSeconds"),
  });
  const joins = flagFact(facts, "needsStreamJoin") && (facts["liveJoinKinds"] === undefined || listFact(facts, "liveJoinKinds").includes("stream-stream"));
  const kept = { keys, bytesPerKey: assumed("stateBytesPerKey"), windows };
  const stateGigabytes = !joins ? sheet.add("load", "stateGigabytes", "GB", "keys x bytesPerKey x windows / 1000000000", kept)
    : sheet.add("load", "stateGigabytes", "GB", "(keys x bytesPerKey x windows + recordsPerSecond x joinSeconds x min(recordBytes, joinedBytes)) / 1000000000", {
      ...kept, recordsPerSecond, joinSeconds: factInput(facts, "joinWindowSeconds", 0, "s", "windowSeconds"), recordBytes, joinedBytes: assumed("joinedBytes"),
    });
  return { keys: keys[0], stateGigabytes };
}

/** The same volumes each year and at the horizon: a product taken month by month would say the same to a tenth of a percent. */
function growthItems(facts: Facts, today: Input, sheet: Worksheet): void {
  const growth = factInput(facts, "growthPerYear", 0, "fraction");
  for (const years of [0, 1, 2, 3]) {
    const factor = years === 0 ? "" : ` x ${Array.from({ length: years }, () => "(1 + growthPerYear)").join(" x ")}`;
    sheet.add("load", `ingestGigabytesPerDayMonth${years * 12}`, "GB/day", `today${factor}`, {
      today, ...(years === 0 ? {} : { growthPerYear: growth }),
    });
  }
}

/** Rates and batch volumes of each flow. */
function flowItems(flows: readonly Flow[], load: Load, sheet: Worksheet): void {
  for (const flow of flows) {
    const share = shareOfFlow(flow);
    const component = `flow:${flow.id}`;
    sheet.add(component, "peakMegabytesPerSecond", MB, "peak x share", { peak: load.inputs.peakMegabytes, share: shareOfFlow(flow, "peakShare") });
    sheet.add(component, "peakRecordsPerSecond", "records/s", "peak x share", { peak: load.inputs.peakRecords, share: shareOfFlow(flow, "recordShare") });
    sheet.add(component, "gigabytesPerDay", "GB/day", "perDay x share", { perDay: load.inputs.perDay, share });
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

/** `runInterval` as a formula, with the words of the brief as its inputs. */
function intervalStep(flow: Flow, sheet: Worksheet): Input {
  const component = `flow:${flow.id}`;
  const freshness: Input = [flow.freshnessSeconds, "s", `flow:${flow.id}.freshnessSeconds`];
  if (flow.everySeconds !== undefined && flow.everySeconds > 0) return [flow.everySeconds, "s per run", `flow:${flow.id}.everySeconds`];
  return sheet.step(component, "everySeconds", "s per run", flow.class === "micro-batch" ? "max(300, freshness / 2)" : "max(3600, min(freshness, 86400))", { freshness });
}

/** Hours a run may take: from midnight to the stated deadline, else the planned window; never longer than the interval. */
function windowInput(flow: Flow, everySeconds: number): { formula: string; inputs: Readonly<Record<string, Input>> } {
  if (flow.deadlineMinutes !== undefined) return { formula: "min(max(0.5, deadline / 60), every / 3600)", inputs: { deadline: [flow.deadlineMinutes, "min", `flow:${flow.id}.deadlineMinutes`] } };
  if (flow.dueMinutes !== undefined) return { formula: "min(due / 60, every / 3600)", inputs: { due: [flow.dueMinutes, "min", `flow:${flow.id}.dueMinutes`] } };
  return { formula: "min(window, every / 3600)", inputs: { window: assumed(everySeconds > 86_400 ? "rareWindowHours" : "batchWindowHours") } };
}

/** What one scheduled run of a flow moves, the hours it may take and the rate that asks for. */
export interface BatchNeed {
  readonly flow: string;
  readonly gigabytesPerRun: number;
  readonly hours: number;
  readonly gigabytesPerHour: number;
  readonly runsPerDay: number;
  readonly inputs: { readonly perRun: Input; readonly window: Input; readonly perHour: Input; readonly runsPerDay: Input };
}

/** GB per run = GB a day x share / runs a day; required GB/h = GB per run x planned runs in the window / window. */
export function batchNeed(flow: Flow, load: Load, sheet: Worksheet): BatchNeed {
  const component = `flow:${flow.id}`;
  const every = intervalStep(flow, sheet);
  const runsPerDay = sheet.step(component, "runsPerDay", "runs/day", "86400 / every", { every });
  const perRun = sheet.step(component, "gigabytesPerRun", "GB per run", "perDay x share x every / 86400", { perDay: load.inputs.perDay, share: shareOfFlow(flow), every });
  const room = windowInput(flow, every[0]);
  const window = sheet.step(component, "windowHours", "h", room.formula, { ...room.inputs, every });
  const perHour = flow.criticality === "standard"
    ? sheet.step(component, "batchGigabytesPerHour", "GB/h", "perRun x runsPerWindow / window", { perRun, runsPerWindow: assumed("runsPerWindowStandard"), window })
    : sheet.step(component, "batchGigabytesPerHour", "GB/h", "perRun x runsPerWindow / window", { perRun, runsPerWindow: assumed("runsPerWindow"), window });
  return { flow: flow.id, gigabytesPerRun: perRun[0], hours: window[0], gigabytesPerHour: perHour[0], runsPerDay: runsPerDay[0], inputs: { perRun, window, perHour, runsPerDay } };
}

/** The worksheet of the load itself: today's rates and volumes, the growth table, the horizon, and each flow. */
export function sizeLoad(facts: Facts, flows: readonly Flow[]): SizingItem[] {
  const sheet = new Worksheet();
  const load = computeLoad(facts, flows, 1, sheet);
  growthItems(facts, load.inputs.perDay, sheet);
  if (numberFact(facts, "growthPerYear", 0) > 0) growthFactors(facts, load.inputs.peakMegabytes, load.inputs.peakRecords, sheet);
  const growth = factInput(facts, "growthFactor", 1, "ratio");
  sheet.add("load", "peakIngestAtHorizon", MB, "peak x growth", { peak: load.inputs.peakMegabytes, growth });
  sheet.add("load", "warmGigabytesAtHorizon", "GB", "warm x growth", { warm: load.inputs.warm, growth });
  flowItems(flows, load, sheet);
  return [...sheet.items];
}
