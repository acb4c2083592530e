import { allRegimes } from "../catalog/regimes/index.js";
import type { Known } from "../requirements/ledger.js";
import { preciseNumber } from "../requirements/precise.js";
import type { FactSheet, FactSources } from "./derive.js";
import { keptFacts, limitedPart, speaksOfPart } from "./kept.js";

const SECONDS_PER_DAY = 86_400;
/** A year and a month: a year-on-year comparison. */
const USUAL_WARM_MONTHS = 13;
const STREAMING = ["real-time", "near-real-time"];

/** Part of all records that devices send: what is stated of them at peak, else their part of the bytes. */
function deviceShare({ brief, derived }: FactSources): number {
  const parts = brief.sources.filter(({ kind }) => kind === "iot").map(({ id }) => derived.atPeak?.[id]?.records ?? derived.sourceShares[id] ?? 0);
  return Math.min(1, parts.reduce((sum, part) => sum + part, 0));
}

/** Facts about how much data there is and how long it is kept. Decimal units: 1 GB = 1,000 MB = 10^9 bytes. */
export function volumeFacts(sheet: FactSheet, sources: FactSources): void {
  const { volume, flows } = sources.derived;
  const average = volume.averageRecordsPerSecond, peak = volume.peakRecordsPerSecond, perDay = volume.gigabytesPerDay;
  const ids = [...new Set([...average.from, ...perDay.from])];
  sheet.put("averageRecordsPerSecond", average);
  sheet.put("peakRecordsPerSecond", peak);
  sheet.put("peakFactor", volume.peakFactor);
  sheet.put("recordBytes", volume.recordBytes);
  sheet.put("ingestGigabytesPerDay", perDay);
  sheet.put("growthPerYear", volume.growthPerYear);
  if (volume.databaseGigabytes) sheet.put("databaseGigabytes", volume.databaseGigabytes);
  if (volume.impliedRecordBytes) sheet.put("impliedRecordBytes", volume.impliedRecordBytes);
  sheet.derive("recordsPerDay", average.value * SECONDS_PER_DAY, "records/day", average.from);
  const mean = (perDay.value * 1000) / SECONDS_PER_DAY;
  const ratio = volume.streams?.bytePeakFactor ?? volume.bytePeakFactor ?? (average.value > 0 ? peak.value / average.value : 1);
  sheet.derive("averageIngestMegabytesPerSecond", mean, "MB/s", perDay.from);
  sheet.derive("peakIngestMegabytesPerSecond", mean * ratio, "MB/s", [...ids, ...peak.from]);
  const live = flows.filter((flow) => STREAMING.includes(flow.class));
  const most = (of: (flow: (typeof flows)[number]) => number): number => live.reduce((found, flow) => Math.max(found, of(flow)), 0);
  const share = most((flow) => flow.volumeShare), atPeak = most((flow) => flow.peakShare ?? flow.volumeShare), ofRecords = most((flow) => flow.recordShare ?? flow.volumeShare);
  sheet.derive("streamShare", share, "fraction", flows.flatMap((flow) => flow.because));
  sheet.derive("streamPeakMegabytesPerSecond", mean * ratio * atPeak, "MB/s", [...ids, "streamShare"]);
  sheet.derive("streamPeakPerClusterMegabytesPerSecond", (mean * ratio * atPeak) / 4, "MB/s", ["streamPeakMegabytesPerSecond"]);
  sheet.derive("streamPeakRecordsPerSecond", peak.value * ofRecords, "records/s", [...peak.from, "streamShare"]);
  sheet.derive("devicePeakRecordsPerSecond", peak.value * deviceShare(sources), "records/s", [...peak.from, ...sources.brief.sources.filter((source) => source.kind === "iot").map((source) => `REQ-source-${source.id}`)]);
  const max = preciseNumber(sources.derived.ledger, sources.brief, "max_record_bytes", "REQ-max-record", "Largest record.", "bytes");
  sheet.derive("maxRecordKilobytes", Math.min(max ? max.value / 1000 : (volume.recordBytes.value * 10) / 1000, max ? Number.MAX_SAFE_INTEGER : Math.max(256, volume.recordBytes.value / 1000)), "KB", max?.from ?? volume.recordBytes.from);
  sheet.derive("volumeClass", perDay.value <= 50 ? "small" : perDay.value <= 500 ? "moderate" : perDay.value <= 10_000 ? "large" : "extreme", "class", perDay.from);
  const horizon = preciseNumber(sources.derived.ledger, sources.brief, "horizon_months", "REQ-horizon", "Planning horizon.", "months");
  const months = horizon?.value ?? 24;
  sheet.derive("horizonMonths", months, "months", horizon?.from ?? ["editorial: two years"]);
  sheet.derive("growthFactor", growthOver(volume.growthPerYear.value, months), "ratio", volume.growthPerYear.from);
  keyCount(sheet, sources);
  retention(sheet, sources, perDay);
}

/** Keys whose number the brief gives, as a precise field or by counting its senders; the load worksheet estimates it otherwise. */
function keyCount(sheet: FactSheet, { brief, derived }: FactSources): void {
  const stated = preciseNumber(derived.ledger, brief, "key_cardinality", "REQ-keys", "Distinct keys of the streams.", "keys");
  if (stated !== undefined) {
    sheet.put("keyCount", stated);
    return;
  }
  const counted = brief.sources.reduce((most, source) => Math.max(most, source.count ?? 0), 0);
  const named = countedSenders(brief.source);
  const count = Math.max(counted, named);
  if (count >= FEWEST_SENDERS) sheet.derive("keyCount", count, "keys", [counted >= named ? "data_sources" : "words of the brief"]);
}

/** Fewer senders than this are sites or systems, each with many keys of its own. */
const FEWEST_SENDERS = 1_000;
const SENDERS = /(\d[\d,]*(?:\.\d+)?)\s*(billion|million|thousand|m|k)?\s+(?:[a-z-]+\s+){0,2}?(?:meters|devices|sensors|vehicles|trucks|cars|machines|turbines|customers|subscribers|accounts|cardholders|members|players|patients|policyholders)\b/giu;
const SCALE: Readonly<Record<string, number>> = { billion: 1e9, million: 1e6, m: 1e6, thousand: 1e3, k: 1e3 };

/** The largest count of senders in the words of a brief: "1.8 million smart meters" is 1,800,000. */
export function countedSenders(text: string): number {
  let most = 0;
  for (const match of text.matchAll(SENDERS)) most = Math.max(most, Number((match[1] ?? "0").replaceAll(",", "")) * (SCALE[(match[2] ?? "").toLowerCase()] ?? 1));
  return Math.round(most);
}

/** Compound growth over whole years as a loop of products, the rest of a year linearly: exact and the same on every engine. */
export function growthOver(perYear: number, months: number): number {
  let factor = 1;
  for (let year = 0; year < Math.floor(months / 12); year += 1) factor *= 1 + perYear;
  return factor * (1 + (perYear * (months % 12)) / 12);
}

function retention(sheet: FactSheet, sources: FactSources, perDay: Known<number>): void {
  const { brief, derived } = sources;
  const { ledger } = derived;
  const precise = (name: string, id: string, statement: string, unit: string): Known<number> | undefined => preciseNumber(ledger, brief, name, id, statement, unit);
  const need = (id: string): { value?: number; unit?: string; subject?: string; span: FactSources["brief"]["needs"][number]["span"] } | undefined => brief.needs.find((item) => item.id === id);
  const replay = need("replay"), reprocessing = need("reprocessing");
  const replayDays = inDays(replay) ?? inDays(reprocessing);
  const reprocess = precise("reprocess_days", "REQ-reprocess", "History that can be reprocessed.", "days")
    ?? (replayDays !== undefined ? ledger.state(replayDays, { id: "REQ-reprocess", kind: "functional", statement: "History of the stated length can be replayed.", field: "technical_requirements", unit: "days", span: (replay ?? reprocessing)?.span }) : undefined)
    ?? ledger.assume(30, { id: "ASM-reprocess", field: "technical_requirements", unit: "days", reason: "No replay horizon is stated; 30 days of raw history is kept reprocessable.", effect: "Retention of raw data and the choice between Lambda and Kappa." });
  sheet.put("reprocessDays", reprocess);
  const onlyStream = need("streaming-only") !== undefined;
  const hot = precise("hot_days", "REQ-hot", "Days kept in the event log.", "days")
    ?? (replay && replayDays !== undefined ? ledger.derive(replayDays, "days", ["REQ-reprocess"]) : undefined)
    ?? (onlyStream ? ledger.derive(Math.max(reprocess.value, 7), "days", reprocess.from) : assumeHotDays(ledger, perDay.value));
  sheet.put("hotDays", hot);
  const keeps = brief.needs.filter((item) => item.id === "raw-retention" && !speaksOfPart(brief, item.span));
  // What is said of raw data stands; otherwise the longest duty does.
  const keep = keeps.find((item) => /\braw\b/u.test(brief.source.slice(Math.max(0, item.span.start - 40), item.span.end + 20).toLowerCase())) ?? keeps.reduce<(typeof keeps)[number] | undefined>((most, item) => ((item.value ?? 0) > (most?.value ?? -1) ? item : most), undefined);
  const limit = need("retention-limit");
  const partial = limitedPart(sources) !== undefined;
  const statedLimit = inDays(limit) !== undefined ? (inDays(limit) ?? 0) / 30.4375 : undefined;
  const limited = statedLimit === undefined ? undefined : ledger.state(Math.round(statedLimit * 10) / 10, { id: "REQ-retention-limit", kind: "constraint", statement: limit?.subject === undefined ? "Data is deleted after the stated time." : `Of ${limit.subject}, data is deleted after the stated time.`, field: limit?.span.field ?? "technical_requirements", unit: "months", span: limit?.span });
  // "Locations are deleted after 30 days" says nothing about the rest.
  // Where the time of keeping is stated too, a later deletion tells nothing of what is queried daily.
  const archived = keep !== undefined && (limited?.value ?? 0) > USUAL_WARM_MONTHS;
  const warm = precise("warm_months", "REQ-warm", "Months kept queryable.", "months")
    ?? (partial || archived ? undefined : limited)
    ?? ledger.assume(USUAL_WARM_MONTHS, { id: "ASM-warm-months", field: "technical_requirements", unit: "months", reason: `${archived ? "No time in which data is queried daily is stated" : `No retention is stated${partial ? ` but for ${limit?.subject ?? "a part"}` : ""}`}; 13 months keep a year-on-year comparison.`, effect: "Warehouse and lake storage." });
  sheet.put("warmMonths", warm);
  const sample = brief.needs.find((item) => item.id === "sampling");
  if (sample?.value !== undefined) ledger.state(sample.value, { id: "REQ-sampling", kind: "functional", statement: `Of ${sample.subject ?? "the raw records"} only the stated share is kept${sample.afterDays === undefined ? "" : ` after ${String(sample.afterDays)} days`}.`, field: sample.span.field, unit: "fraction", span: sample.span });
  const keepDays = inDays(keep);
  const cold = precise("cold_years", "REQ-cold", "Years kept in archive.", "years")
    ?? (keepDays !== undefined ? ledger.state(Math.round((keepDays / 365.25) * 10) / 10, { id: "REQ-raw-retention", kind: "constraint", statement: "Raw data is kept for the stated time.", field: keep?.span.field ?? "technical_requirements", unit: "years", span: keep?.span }) : undefined)
    ?? (limit === undefined || partial ? recordYears(brief, ledger) : undefined)
    ?? ledger.derive(0, "years", limit && !partial ? ["REQ-retention-limit"] : ["no archive duty stated"]);
  sheet.put("coldYears", cold);
  const compression = precise("compression_ratio", "REQ-compression", "Raw bytes over stored bytes.", "ratio")
    ?? ledger.assume(5, { id: "ASM-compression", field: "data_volume", unit: "ratio", reason: "Row formats such as JSON shrink about 5:1 in compressed columns; not measured on this data.", effect: "Lake and warehouse storage: measure on one day of real data." });
  sheet.put("compressionRatio", compression);
  const groups = precise("consumer_groups", "REQ-consumers", "Independent readers of each event.", "count");
  // Each live flow reads the log; scheduled ones read what one writer has put into the lake.
  const live = derived.flows.filter((flow) => STREAMING.includes(flow.class));
  sheet.put("consumerGroups", groups ?? ledger.derive(Math.max(2, live.length + 1), "count", (live.length > 0 ? live : derived.flows).flatMap((flow) => flow.because.slice(0, 1))));
  const database = sheet.number("databaseGigabytes");
  // The history of the source databases is loaded once and stays beside the daily feed.
  const warmGigabytes = (perDay.value * keptFacts(sheet, sources, warm.value) + database) / compression.value;
  sheet.derive("warmGigabytes", warmGigabytes, "GB", [...perDay.from, ...warm.from, ...compression.from]);
  sheet.derive("warmAtHorizonGigabytes", warmGigabytes * sheet.number("growthFactor"), "GB", ["warmGigabytes", "growthFactor"]);
  sheet.derive("workingSetGigabytes", Math.min(warmGigabytes, (perDay.value * 30 + database / 3) / compression.value), "GB", [...perDay.from, ...compression.from]);
}

/** Years for which a regime in scope keeps the data of the flows itself (orders, transactions); the longest where several do. */
function recordYears(brief: FactSources["brief"], ledger: FactSources["derived"]["ledger"]): Known<number> | undefined {
  const ids = brief.mentions.filter((mention) => mention.kind === "regime" && mention.stance !== "banned").map((mention) => mention.id);
  let years = 0, source = "";
  for (const regime of allRegimes.filter((item) => ids.includes(item.id)))
    for (const { keepsData, parameter, reference } of regime.obligations)
      if (keepsData === true && typeof parameter?.value === "number" && parameter.value > years) [years, source] = [parameter.value, `${regime.name}, ${reference}`];
  if (years === 0) return undefined;
  return ledger.assume(years, {
    id: "ASM-record-years", field: "compliance_needs", unit: "years", reason: `${source} keeps records ${String(years)} years; the whole feed is planned as the record.`,
    effect: "Archive storage and its class: give cold_years where only part of the feed is a record.",
  });
}

/** A week where it costs little; less where a day is terabytes, because the lake holds the same events. */
function assumeHotDays(ledger: FactSources["derived"]["ledger"], gigabytesPerDay: number): Known<number> {
  const days = gigabytesPerDay <= 1000 ? 7 : gigabytesPerDay <= 10_000 ? 3 : 1;
  const why = days === 7 ? "7 days cover a long weekend's outage of a consumer" : `at ${String(Math.round(gigabytesPerDay / 1000))} TB a day, ${days === 1 ? "1 day covers" : `${String(days)} days cover`} a consumer's outage and the lake holds the rest`;
  return ledger.assume(days, { id: "ASM-hot-days", field: "technical_requirements", unit: "days", reason: `No retention of the event log is stated; ${why}.`, effect: "Storage of the event log." });
}

/** Days of a need, whatever unit the brief used. Needs carry their unit ("days", "months", "years", "seconds"). */
function inDays(need: { readonly value?: number; readonly unit?: string } | undefined): number | undefined {
  if (need?.value === undefined) return undefined;
  const perUnit: Record<string, number> = { s: 1 / SECONDS_PER_DAY, seconds: 1 / SECONDS_PER_DAY, minutes: 1 / 1440, hours: 1 / 24, days: 1, weeks: 7, months: 30.4375, years: 365.25 };
  return need.value * (perUnit[need.unit ?? "days"] ?? 1);
}
