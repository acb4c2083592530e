/** Which part of the stated volume each source system delivers. */
import type { Brief, SourceKind, SourceSystem, VolumeStatement } from "../brief/brief.js";
import type { Flow } from "./requirement.js";
import { roundSignificant } from "../shared/quantity.js";
import { tellingStems, wordsOf } from "./words.js";

const EVENT_LIKE: readonly SourceKind[] = ["events", "iot", "logs", "queue", "media"];
/** Relative bytes by kind where nothing but scheduled sources share a stated total. */
const KIND_WEIGHT: Readonly<Record<SourceKind, number>> = { events: 10, iot: 10, logs: 10, queue: 10, media: 10, mainframe: 3, files: 1, database: 3, api: 1, saas: 0.3, other: 1 };
/** Bytes of a source beside a stream, where the brief does not say. */
export const sourceDefaults = {
  /** Part of a database that changes in a day. */
  databaseChangePerDay: 0.01,
  databaseGigabytesPerDay: 1,
  filesGigabytesPerDelivery: 1,
  apiGigabytesPerDay: 0.1,
  saasGigabytesPerDay: 0.05,
  /** Defaults together are at most this part of the stated volume: a guess must not outweigh a statement. */
  mostOfVolume: 0.2,
} as const;
/** An event source beside stated ones delivers this part at least. */
const LEAST_STREAM = 0.01;
const GENERIC: readonly string[] = ["event", "record", "message", "reading", "row", "data", "request", "line", "stream", "from", "with", "every", "one", "and", "the", "new", "per", "sending", "source", "system"];

/** "1.2 million messages a day" beside "HL7 feeds (1.2 million messages a day)": the sources that state the same rate themselves. */
function twinOf(statement: VolumeStatement, sources: readonly SourceSystem[]): readonly SourceSystem[] {
  if (statement.what !== "records-per-second") return [];
  return sources.filter((source) => source.recordsPerSecond !== undefined && Math.abs(source.recordsPerSecond - statement.value) <= 0.02 * statement.value);
}

/** True where a statement speaks of sources by their own words: such a rate is theirs and not that of everything. */
export function namesSource(statement: VolumeStatement, sources: readonly SourceSystem[]): boolean {
  if (statement.sourceId !== undefined) return true;
  const own = wordsOf(statement.subject ?? "").filter((word) => !GENERIC.includes(word));
  return sources.some((source) => wordsOf(source.name).some((word) => own.includes(word))) || twinOf(statement, sources).length > 0;
}

/** The sources a statement counts: by id, by a word of their own ("monitor readings"), by the same rate, or by kind ("files"). */
export function sourcesOf(statement: VolumeStatement, sources: readonly SourceSystem[]): readonly SourceSystem[] {
  if (statement.sourceId !== undefined) return sources.filter((source) => source.id === statement.sourceId);
  const words = wordsOf(statement.subject ?? "");
  const own = words.filter((word) => !GENERIC.includes(word));
  const named = (source: SourceSystem, list: readonly string[]): boolean => wordsOf(source.name).some((word) => list.includes(word));
  if (sources.some((source) => named(source, own))) {
    // "HL7 messages" are those of HL7 and of the laboratory's messages beside it.
    const first = sources.filter((source) => named(source, own));
    return sources.filter((source) => first.includes(source) || (first.every((other) => other.kind === source.kind) && named(source, words)));
  }
  const twin = twinOf(statement, sources);
  if (twin.length > 0) return twin;
  return sources.filter((source) => (words.includes("database") && source.kind === "database") || (words.includes("file") && ["files", "mainframe"].includes(source.kind)));
}

/** Gigabytes a day a source is stated to deliver; undefined where the brief is silent. */
function statedGigabytes(brief: Brief, source: SourceSystem, recordBytes: number, sizes: ReadonlyMap<VolumeStatement, number>): number | undefined {
  const mine = (statement: VolumeStatement): number => { const found = sourcesOf(statement, brief.sources); return found.includes(source) ? found.length : 0; };
  let bytes = 0;
  for (const statement of brief.volumes) if (statement.what === "bytes-per-day" && statement.at !== "peak" && mine(statement) > 0) bytes += statement.value / mine(statement);
  if (bytes > 0) return bytes / 1e9;
  const rates = brief.volumes.filter((statement) => statement.what === "records-per-second" && statement.at !== "peak" && statement.span.field === "data_volume" && mine(statement) > 0);
  for (const rate of rates) {
    const size = sizes.get(rate) ?? brief.volumes.find((statement) => statement.what === "record-bytes" && statement.subject === rate.subject)?.value ?? source.recordBytes ?? recordBytes;
    bytes += (rate.value * size * 86_400) / mine(rate);
  }
  if (bytes > 0) return bytes / 1e9;
  return source.recordsPerSecond === undefined ? undefined : (source.recordsPerSecond * (source.recordBytes ?? recordBytes) * 86_400) / 1e9;
}

/** A daily volume of its own, or a rate and the size of a record: nothing is left to guess about it. */
function isKnownInFull(brief: Brief, source: SourceSystem): boolean {
  const own = (what: VolumeStatement["what"]): readonly VolumeStatement[] => brief.volumes.filter((statement) => statement.what === what && statement.at !== "peak" && sourcesOf(statement, brief.sources).includes(source));
  if (own("bytes-per-day").length > 0) return true;
  const sized = source.recordBytes !== undefined || own("record-bytes").length > 0;
  return sized && (source.recordsPerSecond !== undefined || own("records-per-second").length > 0);
}

/** What a total mostly is: "about 60 GB a day, mostly flight recorder files". */
const MOSTLY = /\b(?:mostly|mainly|largely|chiefly|predominantly|most of (?:it|this|that|which)(?: is| are| comes)?)\s+(?:from\s+)?(?:the\s+)?([^,;.\n]{2,40})/iu;

/** The sources that a stated total is said to be made of. */
function mainSources(brief: Brief): readonly SourceSystem[] {
  const said = MOSTLY.exec(brief.fields.data_volume?.text ?? "")?.[1];
  if (said === undefined) return [];
  const words = tellingStems(said);
  return brief.sources.filter((source) => [...tellingStems(source.name)].some((word) => words.has(word)));
}

/** Gigabytes a day of a source beside a stream, where the brief is silent. */
function defaultGigabytes(source: SourceSystem): number {
  if (source.kind === "database" || source.kind === "mainframe") return source.sizeGigabytes === undefined ? sourceDefaults.databaseGigabytesPerDay : source.sizeGigabytes * sourceDefaults.databaseChangePerDay;
  if (source.kind === "files") return (sourceDefaults.filesGigabytesPerDelivery * 86_400) / Math.max(3_600, source.deliveredEverySeconds ?? 86_400);
  return source.kind === "saas" ? sourceDefaults.saasGigabytesPerDay : sourceDefaults.apiGigabytesPerDay;
}

/** Parts of the peak by source id. */
export type AtPeak = Readonly<Record<string, { readonly records: number; readonly bytes: number }>>;

/** The parts of streams that state their rate; what they leave goes evenly to the streams that do not, and other sources keep their part of the bytes. */
export function partsAtPeak(brief: Brief, stated: AtPeak | undefined, shares: Readonly<Record<string, number>>): AtPeak | undefined {
  if (stated === undefined) return undefined;
  const silent = brief.sources.filter((source) => stated[source.id] === undefined && EVENT_LIKE.includes(source.kind));
  const known = Object.values(stated);
  // A stream the brief only names is a stream all the same: where the stated ones make up everything, it still carries a little.
  const left = (kind: "records" | "bytes"): number => Math.max(LEAST_STREAM, (1 - known.reduce((sum, part) => sum + part[kind], 0)) / Math.max(1, silent.length));
  const parts: Record<string, { records: number; bytes: number }> = {};
  for (const source of brief.sources) {
    const own = stated[source.id] ?? (silent.includes(source) ? { records: left("records"), bytes: left("bytes") } : { records: shares[source.id] ?? 0, bytes: shares[source.id] ?? 0 });
    parts[source.id] = { records: roundSignificant(Math.min(1, own.records)), bytes: roundSignificant(Math.min(1, own.bytes)) };
  }
  return parts;
}

export interface SourceShares {
  /** Part of the whole volume by source id. Streams keep what is stated of them, so the sum may pass 1 by the defaults. */
  readonly shares: Readonly<Record<string, number>>;
  /** Parts of all records and of all bytes at peak by source id, where streams state rates of their own. */
  readonly atPeak?: AtPeak;
  /** Absent where the brief gives every source. */
  readonly assumption?: { readonly value: string; readonly reason: string };
}

/** Splits a stated total over the sources: what is stated of each, a default in bytes for the others beside a stream, the rest to the streams. */
export function sourceShares(brief: Brief, gigabytesPerDay: number, recordBytes: number, sizes: ReadonlyMap<VolumeStatement, number> = new Map()): SourceShares {
  const total = Math.max(gigabytesPerDay, 1e-9);
  const stated = new Map(brief.sources.map((source) => [source, statedGigabytes(brief, source, recordBytes, sizes)]));
  const silent = brief.sources.filter((source) => stated.get(source) === undefined);
  const known = brief.sources.reduce((sum, source) => sum + (stated.get(source) ?? 0), 0);
  const share = (gigabytes: number): number => roundSignificant(Math.min(1, gigabytes / total));
  const shares: Record<string, number> = {};
  // Statements that say more than the total (a peak, a year) only give proportions.
  const scale = known > total ? total / known : 1;
  for (const source of brief.sources) shares[source.id] = share((stated.get(source) ?? 0) * scale);
  const rest = Math.max(0, total - known);
  const inBytes = brief.volumes.some((statement) => statement.what === "bytes-per-day");
  // Records that are counted are the streams' alone; what other sources add comes on top of them. Bytes of a day are everybody's.
  const leftBeside = (sources: readonly SourceSystem[]): number => rest - (inBytes ? Math.min(sources.reduce((sum, source) => sum + defaultGigabytes(source), 0), total * sourceDefaults.mostOfVolume) : 0);
  const quiet = silent.filter((source) => !EVENT_LIKE.includes(source.kind));
  const main = leftBeside(quiet) > total * NOTICED ? mainSources(brief) : [];
  const streams = silent.filter((source) => EVENT_LIKE.includes(source.kind) && !main.includes(source));
  const others = quiet.filter((source) => !main.includes(source));
  const takers = main.length > 0 ? main : streams.length > 0 ? [] : takersOf(brief, stated, inBytes);
  const spread = spreadRest(takers, stated, leftBeside(others), total);
  for (const [source, gigabytes] of spread) shares[source.id] = share(gigabytes);
  const served = spread.map(([source]) => source);
  const beside = others.filter((source) => !served.includes(source));
  const taken = spread.length === 0 ? "" : main.length > 0 ? LEFT_TO_MAIN : served.some((source) => silent.includes(source)) ? LEFT_TO_SILENT : LEFT_TO_STREAMS;
  if (silent.length === 0) return { shares, ...(spread.length > 0 ? { assumption: { value: main.length > 0 ? "the sources that make up most of it: what is left" : "streams: what is left", reason: taken } } : {}) };
  if (streams.length === 0 && spread.length === 0 && !brief.sources.some((source) => EVENT_LIKE.includes(source.kind))) {
    const weight = silent.reduce((sum, source) => sum + KIND_WEIGHT[source.kind], 0);
    for (const source of silent) shares[source.id] = share((Math.max(rest, total * LEAST_STREAM) * KIND_WEIGHT[source.kind]) / weight);
    return { shares, assumption: { value: "databases 3 : files 1 : APIs 1 : SaaS 0.3", reason: "The brief gives no rate per source; its total is split by kind of source." } };
  }
  const guesses = beside.reduce((sum, source) => sum + defaultGigabytes(source), 0);
  const fit = guesses > total * sourceDefaults.mostOfVolume ? (total * sourceDefaults.mostOfVolume) / guesses : 1;
  for (const source of beside) shares[source.id] = share(defaultGigabytes(source) * fit);
  for (const source of streams) shares[source.id] = share(Math.max(rest / streams.length, total * LEAST_STREAM));
  const left = taken === "" ? "" : ` ${taken}`;
  const reason = beside.length > 0
    ? "The stated volume belongs to the streams. Beside them a database changes by 1 % of its size a day (1 GB where no size is given), a file delivery is 1 GB, an API gives 0.1 and a SaaS application 0.05 GB a day; together at most a fifth of the stated volume."
    : "The brief gives no rate per stream; what it does not attribute is split evenly over the streams.";
  return { shares, assumption: { value: beside.length > 0 ? "streams: the stated volume; other sources: daily defaults" : "streams: equal parts", reason: `${reason}${left}` } };
}

const LEFT_TO_STREAMS = "What the stated volume has beyond the stated parts goes to the streams that state one, in proportion.";
const LEFT_TO_SILENT = "What the stated volume has beyond the streams, whose rates and sizes are stated, goes to the files and databases without a figure of their own.";
const LEFT_TO_MAIN = "What the stated volume has beyond the stated parts goes to the sources that are said to make up most of it.";
/** Under this part of the volume the difference is rounding. */
const NOTICED = 0.05;
/** Sources that can hold the rest of a day's bytes without a word about it; what applications and interfaces give is small. */
const IN_BULK: readonly SourceKind[] = ["files", "media", "database", "mainframe"];

/**
 * Who may hold what the stated parts leave of a total: streams with a rate and no size, since their records may be larger than taken. A
 * stream that states both is fully known: then files and databases hold the rest of a day's bytes, and the stream only where there are none.
 */
function takersOf(brief: Brief, stated: ReadonlyMap<SourceSystem, number | undefined>, inBytes: boolean): readonly SourceSystem[] {
  const streams = brief.sources.filter((source) => EVENT_LIKE.includes(source.kind) && (stated.get(source) ?? 0) > 0);
  if (!inBytes) return streams;
  const unsized = streams.filter((source) => !isKnownInFull(brief, source));
  if (unsized.length > 0 || streams.length === 0) return unsized;
  const bulk = brief.sources.filter((source) => IN_BULK.includes(source.kind) && stated.get(source) === undefined);
  return bulk.length > 0 ? bulk : streams;
}

/** "252 GB a day" beside one stream of 42 GB: page views were counted there and events in the whole. The rest is the streams' too. */
function spreadRest(takers: readonly SourceSystem[], stated: ReadonlyMap<SourceSystem, number | undefined>, rest: number, total: number): (readonly [SourceSystem, number])[] {
  const weight = (source: SourceSystem): number => stated.get(source) ?? defaultGigabytes(source);
  const all = takers.reduce((sum, source) => sum + weight(source), 0);
  if (all <= 0 || rest <= total * NOTICED) return [];
  return takers.map((source) => [source, (stated.get(source) ?? 0) + (rest * weight(source)) / all] as const);
}

/** The parts of the peak a flow carries, where they are not those of its bytes. */
export function peakShares(sourceCount: number, sourceIds: readonly string[], { atPeak }: SourceShares, volumeShare: number): Pick<Flow, "recordShare" | "peakShare"> {
  if (atPeak === undefined || sourceIds.length === sourceCount) return {};
  const part = (kind: "records" | "bytes"): number => Math.min(1, sourceIds.reduce((sum, id) => sum + (atPeak[id]?.[kind] ?? 0), 0));
  const records = part("records"), bytes = part("bytes");
  return { ...(records === volumeShare ? {} : { recordShare: records }), ...(bytes === volumeShare ? {} : { peakShare: bytes }) };
}
