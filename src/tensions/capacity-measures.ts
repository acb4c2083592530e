/** Capacity at its worst failure: a zone lost at peak, an hour's backlog, a key that fills its partition, the month the partitions are used up. */
import { listFact, numberFact, textFact } from "../facts/fact.js";
import { formatFixed, formatGigabytes, formatInteger, formatMinutes, formatNumber, formatPercent, formatSeconds } from "../shared/format.js";
import { SNAPSHOT_RATE } from "../shared/source-log.js";
import type { SizingItem } from "../sizing/item.js";
import type { MeasureInput, Put } from "./measures.js";
import { isStreaming } from "../brief/flow-class.js";

/** Zones a cloud's region is taken to have. */
const ZONES = 3;
const RATES: readonly string[] = ["ingressMegabytesPerSecond", "ingressRecordsPerSecond", "processedMegabytesPerSecond", "processedRecordsPerSecond", "writesPerSecond", "readsPerSecond"];
/** Parts that data of a live flow passes; what stands beside the path may wait. */
const ON_THE_WAY: readonly string[] = ["event-log", "stream-processing", "message-queue", "mqtt-broker", "key-value-store", "feature-store", "realtime-olap", "time-series-store", "search-index", "relational-store", "cache"];
const UNIT_WORDS: Readonly<Record<string, string>> = { MegabytesPerSecond: "MB/s", RecordsPerSecond: "records/s", writesPerSecond: "writes/s", readsPerSecond: "reads/s" };

const live = (input: MeasureInput): MeasureInput["flows"] => input.flows.filter(isStreaming);

interface Loss {
  readonly name: string;
  readonly unit: string;
  readonly units: number;
  readonly lost: number;
  readonly load: string;
  /** Load over the documented capacity of what is left; infinite where nothing is. */
  readonly used: number;
}

function inputOf(item: SizingItem | undefined, name: string): number {
  return item?.inputs[name]?.value ?? 0;
}

/** The part of the live paths that is fullest once a zone (or, on own hardware, a machine) is gone. */
function fullest(input: MeasureInput): Loss | undefined {
  const ids = new Set(live(input).flatMap((flow) => input.topology.paths[flow.id] ?? []));
  const cloud = textFact(input.facts, "platform") !== "on-premises";
  let worst: Loss | undefined;
  for (const component of input.topology.components) {
    const count = input.sizing.get(`${component.id}.units`)?.value ?? 0;
    if (!ids.has(component.id) || !ON_THE_WAY.includes(component.role) || count < 2) continue;
    const technology = input.technology(component.technology), zones = technology?.capacity?.multipleOf ?? 1;
    // Shards, throughput units and their kind are placed, and replaced, by their provider.
    if (technology?.deployment !== "self-run" && zones < 2) continue;
    const lost = cloud ? Math.ceil(count / (zones >= 2 ? zones : ZONES)) : 1;
    for (const rate of RATES) {
      const item = input.sizing.get(`${component.id}.unitsFor.${rate}`);
      const load = inputOf(item, "load"), left = inputOf(item, "perUnit") * (count - lost);
      if (item === undefined || load <= 0 || left <= 0 || (worst !== undefined && load / left <= worst.used)) continue;
      const words = Object.keys(UNIT_WORDS).find((end) => rate.endsWith(end)) ?? "";
      worst = { name: component.name, unit: item.unit, units: count, lost, load: `${formatNumber(load)} ${UNIT_WORDS[words] ?? ""}`, used: load / left };
    }
  }
  return worst;
}

/** The slowest part of the live paths to work off an hour's backlog, and the units that would do it within the hour. */
function catchUp(input: MeasureInput, put: Put): void {
  const ids = new Set(live(input).flatMap((flow) => input.topology.paths[flow.id] ?? []));
  const slow = input.topology.components.filter((item) => ids.has(item.id)).map((item) => ({ name: item.name, item: input.sizing.get(`${item.id}.catchUpMinutes`), unit: input.sizing.get(`${item.id}.units`)?.unit ?? "unit" }))
    .sort((a, b) => (b.item?.value ?? 0) - (a.item?.value ?? 0))[0];
  const minutes = slow?.item?.value ?? 0;
  put("catchUpWords", slow === undefined || minutes <= 0 ? "every part of the path scales with its backlog" : `${slow.name} takes ${formatMinutes(minutes)} to work it off at peak arrival`);
  put("catchUpMinutes", minutes, "min");
  put("catchUpPart", slow?.name ?? "");
  if (slow?.item === undefined || inputOf(slow.item, "perUnit") <= 0) return;
  const has = inputOf(slow.item, "units"), wanted = Math.ceil((2 * inputOf(slow.item, "arrival")) / inputOf(slow.item, "perUnit") - 1e-9);
  put("catchUpUnits", `${formatInteger(Math.max(has, wanted))} instead of ${formatInteger(has)} ${slow.unit}${has === 1 ? "" : "s"}`);
}

function zoneLoss(input: MeasureInput, put: Put): void {
  catchUp(input, put);
  const worst = fullest(input), engine = input.topology.components.find((item) => item.role === "stream-processing") ?? input.topology.components.find((item) => item.role === "event-log");
  put("zoneByProvider", worst === undefined && engine !== undefined && live(input).length > 0 && textFact(input.facts, "platform") !== "on-premises", "flag");
  put("zoneEngine", engine?.name ?? "");
  if (worst === undefined) return;
  const left = worst.units - worst.lost;
  put("zoneUsed", Math.round(worst.used * 1000) / 1000, "ratio", ["sizing:units"]);
  put("zoneUsedWords", formatPercent(Math.round(worst.used * 100) / 100));
  put("zonePart", worst.name);
  put("zoneKept", `${formatInteger(left)} of ${formatInteger(worst.units)} ${worst.unit}${worst.units === 1 ? "" : "s"}`);
  put("zoneLoad", worst.load);
  put("zoneCase", textFact(input.facts, "platform") === "on-premises" ? "one machine" : "one zone");
  put("zoneAdd", formatInteger(Math.max(1, Math.ceil(worst.used * left) - left)));
}

interface Partitions {
  /** Set when a topic is made; a shard can be split without moving other keys. */
  readonly fixed: boolean;
  readonly count: number;
  readonly perBytes: number;
  readonly perRecords: number;
  readonly megabytes: number;
  readonly records: number;
}

/** What one key may send where the log has no partitions of ours: a shard's or an ordering key's limit. */
const KEY_LIMITS: readonly (readonly [RegExp, megabytes: number, records: number])[] = [[/^amazon-kinesis/u, 1, 1000], [/^google-pubsub/u, 1, 1e9]];

/** A partition is read by one worker at a time: more workers than partitions raise their number, in steps of six a topic. */
function raised(input: MeasureInput, count: number, topics: number): number {
  const engine = input.topology.components.find((item) => item.role === "stream-processing"), workers = engine === undefined ? 0 : input.sizing.value(`${engine.id}.units`, 0);
  return workers > count ? topics * 6 * Math.ceil(workers / topics / 6) : count;
}

function partitionsOf(input: MeasureInput): Partitions | undefined {
  const log = input.topology.components.find((item) => item.role === "event-log");
  if (log === undefined || live(input).length === 0) return undefined;
  const [, megabytes, records] = KEY_LIMITS.find(([names]) => names.test(log.technology)) ?? [];
  if (megabytes !== undefined && records !== undefined)
    return { fixed: false, count: 1, perBytes: megabytes, perRecords: records, megabytes: numberFact(input.facts, "streamPeakMegabytesPerSecond", 0), records: numberFact(input.facts, "streamPeakRecordsPerSecond", 0) };
  const item = input.sizing.get(`${log.id}.partitions`);
  if (item === undefined) return undefined;
  return {
    fixed: true, count: raised(input, Math.max(1, Math.round(item.value / Math.max(1, inputOf(item, "copies")))), Math.max(1, inputOf(item, "topics"))), perBytes: inputOf(item, "perPartition"), perRecords: inputOf(item, "perConsumer"),
    megabytes: inputOf(item, "ingress"), records: inputOf(item, "records") * inputOf(item, "share"),
  };
}

const limitWords = (log: Partitions, link: string): string => `${log.perRecords >= 1e9 ? "" : `${formatInteger(log.perRecords)} records/s${link}`}${formatInteger(log.perBytes)} MB/s`;

/** The share of the peak at which one key fills the partition it is bound to. */
function hotKey(input: MeasureInput, put: Put): void {
  const log = partitionsOf(input);
  if (log === undefined || log.perRecords <= 0 || log.perBytes <= 0 || log.records <= 0) return;
  const share = Math.min(log.perRecords / log.records, log.megabytes > 0 ? log.perBytes / log.megabytes : 1);
  if (share >= 1) return;
  const keys = numberFact(input.facts, "keyCount", 0);
  put("hotShare", share, "ratio", ["sizing:event-log.partitions"]);
  put("hotOrdered", input.brief.needs.some((need) => need.id === "ordering"), "flag", ["technical_requirements"]);
  put("hotShareWords", formatPercent(share < 0.01 ? Math.round(share * 1e5) / 1e5 : Math.round(share * 1000) / 1000));
  put("hotPeak", `${formatNumber(log.records)} records/s and ${formatNumber(log.megabytes)} MB/s`);
  put("hotLimit", limitWords(log, " or "));
  put("hotMean", keys > 0 ? `With ${formatInteger(keys)} keys the mean key sends ${formatNumber(log.records / keys)} records/s, so one would have to send ${formatInteger(Math.round(share * keys))} times the mean.` : "The number of keys is not stated, so the share of the largest has to be measured.");
  put("hotKey", keyOf(input));
}

const keyOf = (input: MeasureInput): string => input.logKey ?? input.pack.entities.find((entity) => entity.kind !== "reference" && entity.partitionKey !== undefined)?.partitionKey?.field ?? "the key";

/** Months looked ahead for the day the partitions are used up. */
const MOST_MONTHS = 120;

/** Partitions are fixed when a topic is made; growth uses them up. The first month whose peak no longer fits. */
function outgrown(input: MeasureInput, put: Put): void {
  const log = partitionsOf(input), growth = numberFact(input.facts, "growthPerYear", 0);
  if (log === undefined || !log.fixed || growth <= 0 || log.perRecords <= 0 || log.perBytes <= 0) return;
  const room = log.count / Math.max(log.records / log.perRecords, log.megabytes / log.perBytes);
  if (!Number.isFinite(room)) return;
  let year = 0, before = 1;
  while (before * (1 + growth) <= room && year * 12 < MOST_MONTHS) { before *= 1 + growth; year += 1; }
  const month = year * 12 + Math.max(1, Math.ceil(((room / before - 1) / growth) * 12 - 1e-9));
  if (month > MOST_MONTHS) return;
  put("outgrownMonth", month, "months", ["sizing:event-log.partitions", "fact:growthPerYear"]);
  put("outgrownCount", log.count, "partitions");
  put("outgrownNext", log.count * 2, "partitions");
  put("outgrownCarry", log.records / log.perRecords > log.megabytes / log.perBytes ? `${formatInteger(log.count * log.perRecords)} records/s` : `${formatInteger(log.count * log.perBytes)} MB/s`);
  put("outgrownPeak", log.records / log.perRecords > log.megabytes / log.perBytes ? `${formatNumber(log.records)} records/s` : `${formatNumber(log.megabytes)} MB/s`);
  put("outgrownGrowth", formatPercent(growth));
}

const GLOBAL = /\b(?:global|total|strict global|overall|system[- ]wide)(?:ly)? (?:event |message |key )?order(?:ing|ed)?\b|\border(?:ing|ed)? (?:over|across|of|between) all\b|\ball \w+ (?:strictly )?in order\b/iu;
const PER_KEY = /\border(?:ing|ed)?(?: (?:of|for) \w+)?(?: (?:is|are|must be))?(?: (?:kept|preserved|guaranteed))? (?:per|by|within|for each) (?:each |every |a |one |the )?([\w-]+)/iu;

/** Order asked of the log against what one partition carries and which key is used. */
function ordering(input: MeasureInput, put: Put): void {
  const need = input.brief.needs.find((item) => item.id === "ordering");
  const log = partitionsOf(input);
  const text = ["processing_requirements", "sla_requirements", "technical_requirements"].map((id) => input.brief.fields[id as "sla_requirements"]?.text ?? "").join("\n");
  const global = GLOBAL.test(text), per = PER_KEY.exec(text)?.[1]?.toLowerCase();
  put("ordersAll", global && live(input).length > 0, "flag");
  if (log !== undefined && log.perRecords > 0 && log.perBytes > 0) {
    const needed = Math.max(log.records / log.perRecords, log.megabytes / log.perBytes);
    put("orderOverPartition", Math.round(needed * 100) / 100, "ratio");
    put("orderPeak", `${formatNumber(log.records)} records/s and ${formatFixed(log.megabytes, 1)} MB/s`);
    put("orderLimit", limitWords(log, " and "));
  }
  if (per === undefined || need === undefined || global || live(input).length === 0) return;
  const key = keyOf(input);
  const stem = per.replace(/s$/u, "");
  const others = listFact(input.facts, "sourceKinds");
  put("orderKeyDiffers", !key.includes(stem) && stem.length > 2 && others.length > 0, "flag");
  put("orderKey", stem);
  put("orderLogKey", key);
}

/** Engines whose change stream is kept by the provider for a fixed time, not on a disk of the client's. */
const OWN_STREAM: readonly string[] = ["dynamodb", "cosmosdb", "spanner", "firestore"];

/** The change log a source keeps for a reader that stands still: bytes over the time it must last, and the snapshot after it. */
function captured(input: MeasureInput, put: Put): void {
  const reader = input.topology.components.find((item) => item.role === "cdc");
  const minutes = input.failures.find((failure) => failure.component === reader?.id)?.bufferMinutes;
  if (reader === undefined || minutes === undefined || minutes === null) return;
  const read = input.brief.sources.filter((source) => !OWN_STREAM.includes(source.engine ?? "") && input.topology.connections.some((connection) => connection.from === `source:${source.id}` && connection.to === reader.id));
  const perDay = numberFact(input.facts, "ingestGigabytesPerDay", 0) * read.reduce((sum, source) => sum + (input.sourceShares?.[source.id] ?? 0), 0);
  if (read.length === 0 || perDay <= 0) return;
  const stored = numberFact(input.facts, "databaseGigabytes", 0);
  put("captureReader", reader.name);
  put("captureSources", read.map((source) => source.name), "list");
  put("captureHour", formatGigabytes(perDay / 24));
  put("captureKept", formatGigabytes((perDay * minutes) / 1440));
  put("captureGigabytes", (perDay * minutes) / 1440, "GB");
  put("captureFor", formatMinutes(minutes));
  put("captureSnapshot", stored > 0 ? `${formatGigabytes(stored)} take ${formatSeconds((stored * 1000) / SNAPSHOT_RATE)} at ${formatInteger(SNAPSHOT_RATE)} MB/s` : "its time follows from the size of the tables, which the brief leaves open");
}

export function capacities(input: MeasureInput, put: Put): void {
  zoneLoss(input, put);
  hotKey(input, put);
  outgrown(input, put);
  ordering(input, put);
  captured(input, put);
}
