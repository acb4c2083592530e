/** Sources that state both their mean and their peak keep their own factor where a total is all that is counted. */
import type { Brief, SourceSystem } from "../brief/brief.js";
import type { Known, Ledger } from "./ledger.js";
import type { AtPeak } from "./source-volume.js";
import type { Volume } from "./volume.js";

/** Peak over mean of a source, where it states both or a factor of its own. */
function factorOf(brief: Brief, source: SourceSystem): number | undefined {
  const own = brief.volumes.filter((volume) => volume.sourceId === source.id);
  const most = (at: "peak" | "mean"): number => own.filter((volume) => volume.what === "records-per-second" && (volume.at === "peak") === (at === "peak")).reduce((found, volume) => Math.max(found, volume.value), 0);
  const stated = own.filter((volume) => volume.what === "peak-factor").reduce((found, volume) => Math.max(found, volume.value), 0);
  const factor = most("mean") > 0 && most("peak") > 0 ? most("peak") / most("mean") : stated;
  return factor >= 1 ? factor : undefined;
}

/**
 * "30 million events a day" beside "core banking (45 events/s average, 300 on salary day)": the whole peaks by the general factor, that
 * source by its own, and each flow by those of its sources. Undefined where the streams are counted apart, or the brief states the peak of the whole.
 */
export function withOwnPeaks(ledger: Ledger, brief: Brief, volume: Volume, shares: Readonly<Record<string, number>>): { readonly volume: Volume; readonly atPeak: AtPeak } | undefined {
  const whole = brief.volumes.some((item) => item.sourceId === undefined && item.at === "peak" && item.what !== "peak-factor");
  if (volume.streams !== undefined || whole || brief.sources.length < 2) return undefined;
  const mean = volume.averageRecordsPerSecond.value, general = volume.peakFactor.value;
  const own = brief.sources.flatMap((source) => {
    const factor = factorOf(brief, source), rate = source.recordsPerSecond ?? 0;
    return factor === undefined || rate <= 0 || rate > mean || factor === general ? [] : [{ source, factor, rate }];
  });
  if (own.length === 0) return undefined;
  const moved = (base: number, part: (item: (typeof own)[number]) => number): number => own.reduce((sum, item) => sum + part(item) * (item.factor - general), base * general);
  const records = moved(mean, (item) => item.rate), bytes = moved(1, (item) => shares[item.source.id] ?? 0);
  const atPeak: Record<string, { records: number; bytes: number }> = {};
  for (const source of brief.sources) {
    const factor = own.find((item) => item.source === source)?.factor ?? general, share = shares[source.id] ?? 0;
    const round = (value: number): number => Number(Math.min(1, value).toPrecision(6));
    atPeak[source.id] = { records: round(((source.recordsPerSecond ?? share * mean) * factor) / records), bytes: round((share * factor) / bytes) };
  }
  const said = own.map(({ source, factor }): Known => ledger.state(Number(factor.toPrecision(6)), { id: `REQ-peak-factor-${source.id}`, kind: "quality", statement: `Peak rate of ${source.name} over its mean as stated.`, field: source.span.field, unit: "ratio", span: source.span }));
  const peakRecordsPerSecond = ledger.derive(records, "records/s", [volume.averageRecordsPerSecond, volume.peakFactor, ...said]);
  return { atPeak, volume: { ...volume, peakRecordsPerSecond, peakFactor: ledger.derive(records / mean, "ratio", [volume.peakFactor, ...said]), bytePeakFactor: bytes } };
}
