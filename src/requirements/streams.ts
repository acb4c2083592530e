/** The streams a brief gives a rate of: each with its own size and peak, so that none lends its figures to another. */
import type { Brief, VolumeStatement } from "../brief/brief.js";
import type { DomainPack } from "../catalog/domain.js";
import type { Known, Ledger } from "./ledger.js";
import type { WithMeans } from "./peak-only.js";
import { namesSource, sourcesOf } from "./source-volume.js";

/** One kind of record that arrives at a rate of its own. */
export interface Stream {
  readonly name: string;
  readonly sourceIds: readonly string[];
  readonly rate: number;
  /** Stated peak, records a second. */
  readonly peak?: number;
  /** True where its senders keep one pace: no hour of the day is busier. */
  readonly paced: boolean;
  /** Stated bytes of one record. */
  readonly bytes?: number;
  readonly rateStatement: VolumeStatement;
}

/** Streams together, each weighted by its own rate. */
export interface StreamTotals {
  readonly records: Known<number>;
  readonly peakRecords: Known<number>;
  readonly recordBytes: Known<number>;
  /** Bytes a second at peak over the mean. */
  readonly bytePeakFactor: number;
  /** Parts of all records at peak and of all bytes at peak, by source id. */
  readonly peakParts: Readonly<Record<string, { readonly records: number; readonly bytes: number }>>;
  /** Bytes of one record, stated or typical, by the statement of its rate. */
  readonly sizes: ReadonlyMap<VolumeStatement, number>;
}

const keyOf = (statement: VolumeStatement): string => statement.sourceId ?? statement.subject ?? "";

/** Rates of the volume field, and those beside sources that it does not speak of where it names sources of its own. */
function ratesOf(brief: Brief): readonly VolumeStatement[] {
  const rates = brief.volumes.filter((volume) => volume.what === "records-per-second" && volume.at !== "peak");
  const general = rates.filter((rate) => rate.span.field !== "data_sources");
  if (general.length === 0) return rates;
  // "500,000 events per second" is everything; "12 million scans a day" leaves the pings to where they are named.
  if (!general.every((rate) => namesSource(rate, brief.sources))) return general;
  const covered = new Set(general.flatMap((rate) => sourcesOf(rate, brief.sources).map((source) => source.id)));
  return [...general, ...rates.filter((rate) => rate.span.field === "data_sources" && rate.sourceId !== undefined && !covered.has(rate.sourceId))];
}

/** The size of a stream: said of it, said beside its source, or said of every record. */
function bytesOf(brief: Brief, rate: VolumeStatement, sourceIds: readonly string[], rates: readonly VolumeStatement[]): number | undefined {
  const sizes = brief.volumes.filter((volume) => volume.what === "record-bytes");
  const own = sizes.find((size) => size.span.field === rate.span.field && keyOf(size) === keyOf(rate) && (rate.sourceId !== undefined || !ofEach(brief, size, rates)));
  if (own !== undefined) return own.value;
  const beside = sizes.filter((size) => size.sourceId !== undefined && sourceIds.includes(size.sourceId));
  if (beside.length > 0) return beside.reduce((sum, size) => sum + size.value, 0) / beside.length;
  return sizes.find((size) => size.sourceId === undefined && ofEach(brief, size, rates))?.value;
}

/** One size, apart from the rates it follows, is that of every record: "..., 1 KB each". "12 million scans of 500 bytes" is that of a scan. */
function ofEach(brief: Brief, size: VolumeStatement, rates: readonly VolumeStatement[]): boolean {
  if (brief.volumes.filter((volume) => volume.what === "record-bytes" && volume.span.field === size.span.field).length > 1) return false;
  const before = rates.filter((rate) => rate.span.field === size.span.field && rate.span.end <= size.span.start).reduce((last, rate) => Math.max(last, rate.span.end), 0);
  const after = rates.some((rate) => rate.span.field === size.span.field && rate.span.start >= size.span.end);
  return !after && /[,;.\n]/u.test(brief.source.slice(before, size.span.start));
}

/** "180 GB a day" of radio counters beside "41,000 cells every 15 minutes": what one of them takes, where a daily volume is that of this stream alone. */
function impliedBytes(brief: Brief, rate: VolumeStatement, sourceIds: readonly string[]): number | undefined {
  if (sourceIds.length === 0 || sourceIds.length === brief.sources.length || rate.value <= 0) return undefined;
  const own = brief.volumes.find((volume) => {
    if (volume.what !== "bytes-per-day" || volume.at === "peak") return false;
    const of = sourcesOf(volume, brief.sources);
    return of.length === sourceIds.length && of.every((source) => sourceIds.includes(source.id));
  });
  return own === undefined ? undefined : own.value / (rate.value * 86_400);
}

/** "order events (2M a day, 10x on Black Friday)": a factor beside a source is that source's. */
function peakByFactor(brief: Brief, rate: VolumeStatement): number | undefined {
  const own = brief.volumes.filter((volume) => volume.what === "peak-factor" && volume.sourceId !== undefined && volume.sourceId === rate.sourceId).reduce((most, volume) => Math.max(most, volume.value), 0);
  return own > 1 ? own * rate.value : undefined;
}

/** The streams of a brief, in its order; the same rate said twice is one. */
export function streamsOf(brief: Brief): Stream[] {
  const rates = ratesOf(brief);
  const byKey = new Map<string, VolumeStatement>();
  for (const rate of rates) if ((byKey.get(keyOf(rate))?.value ?? 0) < rate.value) byKey.set(keyOf(rate), rate);
  return [...byKey.values()].map((rate) => {
    const sourceIds = sourcesOf(rate, brief.sources).map((source) => source.id);
    const peak = brief.volumes.find((volume) => volume.what === "records-per-second" && volume.at === "peak" && keyOf(volume) === keyOf(rate) && volume.span.field === rate.span.field)?.value ?? peakByFactor(brief, rate);
    const bytes = bytesOf(brief, rate, sourceIds, rates) ?? (byKey.size > 1 ? impliedBytes(brief, rate, sourceIds) : undefined);
    return { name: rate.subject ?? rate.span.text, sourceIds, rate: rate.value, ...(peak === undefined ? {} : { peak }), paced: rate.paced === true, ...(bytes === undefined ? {} : { bytes }), rateStatement: rate };
  });
}

/** True where each stated peak belongs to one of the streams; a peak of the whole is no stream's. */
export function peaksAreOwn(brief: Brief, streams: readonly Stream[]): boolean {
  return brief.volumes.filter((volume) => volume.what === "records-per-second" && volume.at === "peak" && volume.span.field !== "data_sources")
    .every((peak) => streams.some((stream) => stream.peak !== undefined && keyOf(stream.rateStatement) === keyOf(peak)));
}

const slugOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "").slice(0, 40);

/** The pack's entity whose words a stream or its sources use. */
function typicalBytes(ledger: Ledger, pack: DomainPack, brief: Brief, stream: Stream): Known<number> {
  const entities = pack.entities.filter((entity) => entity.kind !== "reference");
  const named = brief.sources.filter((source) => stream.sourceIds.includes(source.id)).map((source) => source.name);
  const find = (text: string): (typeof entities)[number] | undefined => entities.find((entity) => entity.aliases.some((alias) => text.includes(alias)));
  const entity = find([stream.name, stream.rateStatement.span.text].join(" ").toLowerCase()) ?? find(named.join(" ").toLowerCase()) ?? entities[0];
  const bytes = entity?.recordBytes.typical ?? 1000;
  return ledger.assume(bytes, {
    id: `ASM-record-size-${slugOf(stream.name)}`, field: "data_volume", unit: "bytes",
    reason: `No size is stated for ${stream.name}; ${String(bytes)} bytes is typical for ${entity ? entity.name.toLowerCase() : "business events"} in ${pack.name.toLowerCase()}.`,
    effect: "Turns its records into bytes: throughput, storage and network lines scale with its part of the volume.",
  });
}

/** The mean of all streams: stated, and of those that state their peak alone derived from it. */
export function rateOf(ledger: Ledger, streams: readonly Stream[], peaks: WithMeans["peaks"], factor: Known<number>): Known<number> {
  const sum = (list: readonly Stream[]): number => Number(list.reduce((all, stream) => all + stream.rate, 0).toPrecision(12));
  const said = streams.filter((stream) => !peaks.has(stream.rateStatement)), others = streams.filter((stream) => !said.includes(stream));
  const field = (list: readonly Stream[]): string => list[0]?.rateStatement.span.field ?? "data_volume";
  const stated = said.length === 0 ? [] : [ledger.state(sum(said), { id: "REQ-average-rate", kind: "quality", statement: "The pipeline takes the stated rate of records of every stream.", field: field(said), unit: "records/s", span: said[0]?.rateStatement.span })];
  const [only] = stated;
  if (only !== undefined && others.length === 0) return only;
  const peak = ledger.state(Number(others.reduce((all, stream) => all + (peaks.get(stream.rateStatement)?.value ?? 0), 0).toPrecision(12)), { id: "REQ-peak-rate", kind: "quality", statement: `The pipeline takes the stated peak rate of ${others.map((stream) => stream.name).join(" and ")}.`, field: field(others), unit: "records/s", span: others[0]?.rateStatement.span });
  return ledger.derive(sum(streams), "records/s", [...stated, peak, factor]);
}

/** Sums of several streams; undefined where there are not several. `factor` is that of a business day. */
export function totalOf(ledger: Ledger, { brief, peaks }: WithMeans, pack: DomainPack, streams: readonly Stream[], factor: Known<number>): StreamTotals | undefined {
  if (streams.length < 2) return undefined;
  const level = streams.every((stream) => stream.paced);
  const parts = streams.map((stream) => ({ stream, bytes: stream.bytes ?? typicalBytes(ledger, pack, brief, stream), peak: stream.peak ?? stream.rate * (stream.paced && !level ? 1 : factor.value) }));
  const sum = (value: (part: (typeof parts)[number]) => number): number => parts.reduce((all, part) => all + value(part), 0);
  const size = (part: (typeof parts)[number]): number => (typeof part.bytes === "number" ? part.bytes : part.bytes.value);
  const records = sum((part) => part.stream.rate), peak = sum((part) => part.peak);
  const bytes = sum((part) => part.stream.rate * size(part)), peakBytes = sum((part) => part.peak * size(part));
  const assumed = parts.flatMap((part) => (typeof part.bytes === "number" ? [] : [part.bytes]));
  const rate = rateOf(ledger, streams, peaks, factor);
  const sized = brief.volumes.find((volume) => volume.what === "record-bytes");
  const statement = { id: "REQ-record-size", kind: "quality", statement: "Mean record size: the size of each stream, weighted by its rate.", field: sized?.span.field ?? "data_volume", unit: "bytes", span: sized?.span } as const;
  const mean = Number((bytes / records).toPrecision(9));
  const said = parts.flatMap(({ stream, bytes: own }) => (assumed.length === 0 || typeof own !== "number" ? [] : [ledger.state(own, { ...statement, id: `REQ-record-size-${slugOf(stream.name)}`, statement: `A record of ${stream.name} has the stated size.` })]));
  const recordBytes = assumed.length === 0 ? ledger.state(mean, statement) : ledger.derive(mean, "bytes", [rate, ...said, ...assumed]);
  const moved = parts.filter((part) => part.stream.peak === undefined && (level || !part.stream.paced));
  const peakParts: Record<string, { records: number; bytes: number }> = {};
  for (const part of parts) {
    for (const id of part.stream.sourceIds) {
      const own = part.peak / part.stream.sourceIds.length, old = peakParts[id] ?? { records: 0, bytes: 0 };
      peakParts[id] = { records: old.records + own / peak, bytes: old.bytes + (own * size(part)) / peakBytes };
    }
  }
  return {
    records: rate, recordBytes, bytePeakFactor: peakBytes / bytes, peakParts, sizes: new Map(parts.map((part) => [part.stream.rateStatement, size(part)])),
    peakRecords: ledger.derive(peak, "records/s", [rate, ...(moved.length > 0 ? [factor] : [])]),
  };
}
