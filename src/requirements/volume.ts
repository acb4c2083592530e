/** How much data: rates, sizes, peak, growth and retention, from what is stated or assumed. */
import type { Brief, VolumeStatement } from "../brief/brief.js";
import type { DomainPack } from "../catalog/domain.js";
import type { Known, Ledger } from "./ledger.js";
import { preciseNumber } from "./precise.js";
import { bytesApart } from "./bytes-apart.js";
import { withMeans, type WithMeans } from "./peak-only.js";
import { peaksAreOwn, rateOf, streamsOf, totalOf, type Stream, type StreamTotals } from "./streams.js";

const SECONDS_PER_DAY = 86_400;

export interface Volume {
  readonly averageRecordsPerSecond: Known<number>;
  readonly peakRecordsPerSecond: Known<number>;
  readonly peakFactor: Known<number>;
  readonly recordBytes: Known<number>;
  readonly gigabytesPerDay: Known<number>;
  readonly growthPerYear: Known<number>;
  readonly databaseGigabytes?: Known<number>;
  /** Bytes per record implied by a stated rate and a stated daily volume, where both are given. */
  readonly impliedRecordBytes?: Known<number>;
  /** Bytes a second at peak over the mean, where sources move by factors of their own. */
  readonly bytePeakFactor?: number;
  /** Where several streams state rates of their own: their sums and parts. */
  readonly streams?: StreamTotals;
}

/** Shares and factors are no amounts: two of them make no sum. */
const RATIOS: readonly VolumeStatement["what"][] = ["growth-per-year", "peak-factor"];

/** Sum of the statements of one kind: several subjects add up, the same figure said twice does not. */
function total(statements: readonly VolumeStatement[]): number | undefined {
  if (statements.length === 0) return undefined;
  if (statements.every((statement) => RATIOS.includes(statement.what))) return Math.max(...statements.map((statement) => statement.value));
  const bySubject = new Map<string, number>();
  for (const statement of statements) {
    const subject = statement.sourceId ?? statement.subject ?? "";
    bySubject.set(subject, Math.max(bySubject.get(subject) ?? 0, statement.value));
  }
  let sum = 0;
  for (const value of bySubject.values()) sum += value;
  return sum;
}

function stated(ledger: Ledger, brief: Brief, what: VolumeStatement["what"], at: readonly VolumeStatement["at"][], id: string, statement: string, unit: string): Known<number> | undefined {
  const found = brief.volumes.filter((volume) => volume.what === what && at.includes(volume.at));
  // Where the volume field states a rate, a rate beside a source says the same once more; a peak there leaves the means to the sources, a mean there the peak to nobody.
  const general = (volume: VolumeStatement): boolean => volume.what === what && volume.span.field !== "data_sources";
  // "120,000 cars, a message every 10 seconds while driving" beside "peaks at 9,000 a second": what is above the peak is no mean.
  const peak = brief.volumes.filter((volume) => general(volume) && volume.at === "peak").reduce((most, volume) => Math.max(most, volume.value), 0);
  const mean = at.includes("unspecified"), above = mean && peak > 0 && (total(found) ?? 0) > peak;
  const elsewhere = what !== "total-bytes" && (above || (mean ? found : brief.volumes).some(general));
  const statements = elsewhere ? found.filter((volume) => volume.span.field !== "data_sources") : found;
  const value = total(statements);
  if (value === undefined || !(value > 0)) return undefined;
  return ledger.state(value, { id, kind: "quality", statement, field: statements[0]?.span.field ?? "data_volume", unit, span: statements[0]?.span });
}

/** The volume, and the brief with the means that it was read with. */
export function resolveSeen(ledger: Ledger, brief: Brief, pack: DomainPack): { readonly volume: Volume; readonly seen: WithMeans } {
  // Which streams there are depends on no factor; how many records a peak alone stands for does.
  const before = withMeans(brief, pack.peakFactor.value), draft = streamsOf(before.brief);
  const alone = draft.filter((stream) => before.peaks.has(stream.rateStatement));
  const drafted = ownStreams(brief, draft);
  const factor = resolvePeakFactor(ledger, brief, pack, { streams: draft, alone, apart: drafted.own.length > 0 });
  const seen = withMeans(brief, factor.value);
  return { seen, volume: resolveWith(ledger, brief, pack, seen, factor) };
}

/** The streams that are counted apart, each with its own size and peak; none where a total says more than they do. */
function ownStreams(brief: Brief, found: readonly Stream[]): { readonly own: readonly Stream[]; readonly apart: readonly VolumeStatement[] | undefined } {
  // A daily volume beside rates without sizes says more about the size of a record than what is typical of the field.
  const apart = bytesApart(brief, found);
  const sized = apart !== undefined || found.every((stream) => stream.bytes !== undefined) || !brief.volumes.some((volume) => volume.what === "bytes-per-day" || volume.what === "growth-bytes-per-day");
  return { own: found.length > 1 && sized && peaksAreOwn(brief, found) && brief.precise["record_bytes"] === undefined ? found : [], apart };
}

function resolveWith(ledger: Ledger, brief: Brief, pack: DomainPack, seen: WithMeans, factor: Known<number>): Volume {
  const found = streamsOf(seen.brief);
  const { own, apart } = ownStreams(brief, found);
  const streams = totalOf(ledger, seen, pack, own, factor);
  // Some streams state their mean, others their peak: neither kind is the whole.
  const mixed = streams === undefined && found.length > 1 && found.some((stream) => seen.peaks.has(stream.rateStatement)) && peaksAreOwn(brief, found) ? rateOf(ledger, found, seen.peaks, factor) : undefined;
  const peakStated = streams?.peakRecords ?? (mixed === undefined ? undefined : ledger.derive(found.reduce((sum, stream) => sum + (stream.peak ?? stream.rate * factor.value), 0), "records/s", [mixed, factor])) ?? stated(ledger, brief, "records-per-second", ["peak"], "REQ-peak-rate", "The pipeline takes the stated peak rate of records.", "records/s") ?? peakBeside(ledger, brief, found);
  const averageStated = streams?.records ?? mixed ?? stated(ledger, brief, "records-per-second", ["average", "unspecified"], "REQ-average-rate", "The pipeline takes the stated rate of records.", "records/s");
  const partial = apart !== undefined;
  const allBytes = stateApart(ledger, apart) ?? (partial ? undefined : stated(ledger, brief, "bytes-per-day", ["average", "unspecified"], "REQ-daily-volume", "The pipeline takes the stated daily volume.", "bytes/day")
    ?? meanOfPeak(ledger, stated(ledger, brief, "bytes-per-day", ["peak"], "REQ-peak-volume", "The pipeline takes the stated volume at peak.", "bytes/day"), factor)
    ?? stated(ledger, brief, "growth-bytes-per-day", ["average", "unspecified", "peak"], "REQ-daily-volume", "Stored data grows by the stated amount each day; read as the raw daily volume.", "bytes/day"));
  const sizeStated = preciseNumber(ledger, brief, "record_bytes", "REQ-record-size", "Mean record size.", "bytes")
    ?? streams?.recordBytes
    ?? meanSize(ledger, brief);
  const databaseGigabytes = resolveDatabaseSize(ledger, brief);

  let average = averageStated ?? (peakStated ? ledger.derive(peakStated.value / factor.value, "records/s", [peakStated, factor]) : undefined);
  // Daily bytes of some sources beside the rate of another: both count.
  const bytesPerDay = partial && allBytes && average && sizeStated ? ledger.derive(allBytes.value + average.value * sizeStated.value * SECONDS_PER_DAY, "bytes/day", [allBytes, average, sizeStated]) : allBytes;
  const implied = average && bytesPerDay && !(partial && sizeStated) ? ledger.derive(bytesPerDay.value / (average.value * SECONDS_PER_DAY), "bytes", [average, bytesPerDay]) : undefined;
  const recordBytes = sizeStated ?? implied ?? assumeRecordSize(ledger, pack, brief);
  if (!average && bytesPerDay) average = ledger.derive(bytesPerDay.value / recordBytes.value / SECONDS_PER_DAY, "records/s", [bytesPerDay, recordBytes]);
  if (!average && databaseGigabytes) {
    const share = ledger.assume(0.01, {
      id: "ASM-daily-change", field: "data_volume", unit: "fraction/day",
      reason: "The brief gives the size of a database but no rate; 1 % of its bytes is taken to change each day.",
      effect: "Scales ingest, storage growth and their cost lines in proportion.",
    });
    average = ledger.derive((databaseGigabytes.value * 1e9 * share.value) / recordBytes.value / SECONDS_PER_DAY, "records/s", [databaseGigabytes, share, recordBytes]);
  }
  average ??= ledger.assume(12, {
    id: "ASM-volume", field: "data_volume", unit: "records/s",
    reason: "The brief gives no volume that could be read; about one million records a day is taken.",
    effect: "Everything that is sized or priced: state a rate or a daily volume before relying on any figure here.",
  });

  // A stated daily volume wins over rate x size: bytes are what is stored and paid for, and the larger reading is the safe one.
  const product = (average.value * recordBytes.value * SECONDS_PER_DAY) / 1e9;
  const gigabytesPerDay = bytesPerDay ? ledger.derive(bytesPerDay.value / 1e9, "GB/day", [bytesPerDay]) : ledger.derive(product, "GB/day", [average, recordBytes]);
  const peakRecordsPerSecond = peakStated ?? ledger.derive(average.value * factor.value, "records/s", [average, factor]);
  const ratio = peakStated && averageStated ? ledger.derive(peakStated.value / averageStated.value, "ratio", [peakStated, averageStated]) : factor;
  const peakFactor: Known<number> = ratio.from.includes("ASM-peak-factor") ? { ...ratio, origin: "assumed" } : ratio;
  return {
    averageRecordsPerSecond: average, peakRecordsPerSecond, peakFactor, recordBytes, gigabytesPerDay, growthPerYear: resolveGrowth(ledger, brief),
    ...(databaseGigabytes ? { databaseGigabytes } : {}), ...(implied ? { impliedRecordBytes: implied } : {}), ...(streams ? { streams } : {}),
  };
}

/** The only stream's peak, where it stands beside its source and the mean elsewhere: "450k/s at peak, 90k/s average" and "90,000 events per second". */
function peakBeside(ledger: Ledger, brief: Brief, streams: readonly Stream[]): Known<number> | undefined {
  const [only] = streams;
  if (only === undefined || streams.length > 1) return undefined;
  const [id, ...others] = only.sourceIds;
  const beside = brief.volumes.filter((volume) => volume.what === "records-per-second" && volume.sourceId !== undefined);
  const peak = beside.find((volume) => volume.at === "peak" && (id === undefined || others.length > 0 ? brief.sources.length === 1 : volume.sourceId === id) && volume.value >= only.rate);
  const same = peak !== undefined && beside.filter((volume) => volume.at !== "peak" && volume.sourceId === peak.sourceId).every((mean) => Math.abs(mean.value - only.rate) <= 0.02 * only.rate);
  return peak === undefined || !same ? undefined : ledger.state(peak.value, { id: "REQ-peak-rate", kind: "quality", statement: "The pipeline takes the stated peak rate of records.", field: peak.span.field, unit: "records/s", span: peak.span });
}

function meanOfPeak(ledger: Ledger, peak: Known<number> | undefined, factor: Known<number>): Known<number> | undefined {
  return peak ? ledger.derive(peak.value / factor.value, "bytes/day", [peak, factor]) : undefined;
}

function stateApart(ledger: Ledger, apart: readonly VolumeStatement[] | undefined): Known<number> | undefined {
  const [first] = apart ?? [];
  if (apart === undefined || first === undefined) return undefined;
  return ledger.state(total(apart) ?? 0, { id: "REQ-daily-volume", kind: "quality", statement: "The pipeline takes the stated daily volume of what no rate counts.", field: first.span.field, unit: "bytes/day", span: first.span });
}

/** The stated size of a record; sizes of several kinds without rates of their own make a mean, never a sum. */
function meanSize(ledger: Ledger, brief: Brief): Known<number> | undefined {
  const all = brief.volumes.filter((volume) => volume.what === "record-bytes" && volume.value > 0);
  const general = all.filter((volume) => volume.span.field !== "data_sources");
  const sizes = general.length > 0 ? general : all;
  const first = sizes[0];
  if (first === undefined) return undefined;
  const value = sizes.reduce((sum, size) => sum + size.value, 0) / sizes.length;
  return ledger.state(value, { id: "REQ-record-size", kind: "quality", statement: sizes.length === 1 ? "Mean record size as stated." : "Mean record size: the mean of the stated sizes.", field: first.span.field, unit: "bytes", span: first.span });
}

/** Most that devices of one pace add to it: what they kept while they were cut off. */
const RECONNECTION = 1.5;

function resolvePeakFactor(ledger: Ledger, brief: Brief, pack: DomainPack, { streams, alone, apart }: { readonly streams: readonly Stream[]; readonly alone: readonly Stream[]; readonly apart: boolean }): Known<number> {
  const level = streams.filter((stream) => stream.paced && !alone.includes(stream)), constant = level.length > 0 && level.length === streams.length;
  const value = constant ? Math.min(RECONNECTION, pack.peakFactor.value) : pack.peakFactor.value;
  const names = level.map((stream) => stream.name).slice(0, 3).join(", ");
  const why = value < pack.peakFactor.value ? "every sender keeps one pace all day; what is left is the burst after a lost connection" : pack.peakFactor.why;
  const except = !constant && level.length > 0 ? ` Not for ${names}: they come at one pace as long as their senders are on.` : "";
  const without = alone.map((stream) => stream.name).slice(0, 3).join(", ");
  const said = alone.length === 0 ? `No peak is stated; ${String(value)}x the mean is taken` : `A peak without a mean is stated (${without}); the mean is taken as that peak over ${String(value)}${alone.length < streams.length ? `, and as ${String(value)}x the mean the peak of what states none` : ""}`;
  // Where streams are counted apart, the factor beside one of them is that one's alone.
  const general = apart ? { ...brief, volumes: brief.volumes.filter((volume) => volume.what !== "peak-factor" || volume.sourceId === undefined) } : brief;
  return preciseNumber(ledger, brief, "peak_factor", "REQ-peak-factor", "Peak rate over mean rate.", "ratio")
    ?? stated(ledger, general, "peak-factor", ["average", "unspecified", "peak"], "REQ-peak-factor", "Peak rate over mean rate as stated.", "ratio")
    ?? (apart ? undefined : peakFromBoth(ledger, brief))
    ?? ledger.assume(value, {
      id: "ASM-peak-factor", field: "data_volume", unit: "ratio",
      reason: `${said}: ${why}${except === "" ? "" : `.${except}`}`,
      effect: "Provisioned capacity of log, stream and serving components scales with it.",
    });
}

function peakFromBoth(ledger: Ledger, brief: Brief): Known<number> | undefined {
  const ofKind = (what: VolumeStatement["what"]): VolumeStatement[] => brief.volumes.filter((volume) => volume.what === what && volume.span.field !== "data_sources");
  const rates = ofKind("records-per-second").some((rate) => rate.at === "peak") ? ofKind("records-per-second") : ofKind("bytes-per-day");
  const peak = total(rates.filter((rate) => rate.at === "peak"));
  const mean = total(rates.filter((rate) => rate.at !== "peak"));
  if (peak === undefined || mean === undefined || !(mean > 0) || peak < mean) return undefined;
  return ledger.derive(peak / mean, "ratio", rates[0]?.what === "bytes-per-day" ? ["REQ-daily-volume"] : ["REQ-peak-rate", "REQ-average-rate"]);
}

function assumeRecordSize(ledger: Ledger, pack: DomainPack, brief: Brief): Known<number> {
  const delivered = pack.entities.filter((entity) => entity.kind !== "reference");
  const text = brief.sources.map((source) => source.name.toLowerCase()).join(" ");
  const entity = delivered.find((candidate) => candidate.aliases.some((alias) => text.includes(alias))) ?? delivered[0];
  const bytes = entity?.recordBytes.typical ?? 1000;
  return ledger.assume(bytes, {
    id: "ASM-record-size", field: "data_volume", unit: "bytes",
    reason: `No record size is stated; ${String(bytes)} bytes is typical for ${entity ? entity.name.toLowerCase() : "business events"} in ${pack.name.toLowerCase()}.`,
    effect: "Turns records into bytes: throughput, storage and network lines scale with it.",
  });
}

function resolveDatabaseSize(ledger: Ledger, brief: Brief): Known<number> | undefined {
  const fromSources = brief.sources.filter((source) => source.sizeGigabytes !== undefined);
  const fromVolumes = brief.volumes.filter((volume) => volume.what === "total-bytes");
  const gigabytes = fromSources.reduce((sum, source) => sum + (source.sizeGigabytes ?? 0), 0) || fromVolumes.reduce((sum, volume) => sum + volume.value / 1e9, 0);
  if (!(gigabytes > 0)) return undefined;
  const span = fromSources[0]?.span ?? fromVolumes[0]?.span;
  return ledger.state(gigabytes, { id: "REQ-database-size", kind: "functional", statement: "Existing data of the stated size is loaded initially.", field: span?.field ?? "data_volume", unit: "GB", span });
}

function resolveGrowth(ledger: Ledger, brief: Brief): Known<number> {
  return preciseNumber(ledger, brief, "growth_per_year", "REQ-growth", "Yearly growth of the volume.", "fraction/year")
    ?? stated(ledger, brief, "growth-per-year", ["average", "unspecified", "peak"], "REQ-growth", "Yearly growth of the volume as stated.", "fraction/year")
    ?? ledger.assume(0.3, {
      id: "ASM-growth", field: "data_volume", unit: "fraction/year",
      reason: "No growth is stated; 30 % a year is taken for planning.",
      effect: "Partition head-room, the growth table and the high cost estimate.",
    });
}
