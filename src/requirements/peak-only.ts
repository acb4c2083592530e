/** "80 tx/s at peak" and no mean beside it: what arrives on average is that peak over the usual factor, never the peak itself. */
import type { Brief, VolumeStatement } from "../brief/brief.js";
import { sourcesOf } from "./source-volume.js";

/** A brief in which every stream that states its peak alone has a mean as well. */
export interface WithMeans {
  readonly brief: Brief;
  /** The means that were derived, with the peaks they come from. */
  readonly peaks: ReadonlyMap<VolumeStatement, VolumeStatement>;
}

const keyOf = (statement: VolumeStatement): string => `${statement.what} ${statement.sourceId ?? statement.subject ?? ""}`;
const RATES: readonly VolumeStatement["what"][] = ["records-per-second", "bytes-per-day"];

/** The stated peaks that have no mean of their own. */
export function peaksAlone(brief: Brief): readonly VolumeStatement[] {
  const rates = brief.volumes.filter((volume) => RATES.includes(volume.what) && volume.value > 0);
  const means = rates.filter((rate) => rate.at !== "peak");
  const keys = new Set<string>();
  return rates.filter((peak) => {
    if (peak.at !== "peak" || keys.has(keyOf(peak)) || means.some((mean) => keyOf(mean) === keyOf(peak))) return false;
    const same = means.filter((mean) => mean.what === peak.what);
    if (peak.sourceId === undefined) {
      // "20 million events a day, 3,000 a second at peak": the peak of what the mean counts. Below that mean it is of something else.
      if (peak.subject === undefined ? same.length > 0 : same.some((mean) => mean.value <= peak.value)) return false;
    } else {
      const owner = brief.sources.find((source) => source.id === peak.sourceId);
      const told = same.filter((mean) => mean.sourceId === undefined).map((mean) => sourcesOf(mean, brief.sources));
      if (told.some((sources) => sources.length === 1 && sources[0] === owner)) return false;
    }
    keys.add(keyOf(peak));
    return true;
  });
}

/** The brief with a mean for each peak that stands alone; the largest of several peaks counts. */
export function withMeans(brief: Brief, factor: number): WithMeans {
  const alone = peaksAlone(brief);
  if (alone.length === 0) return { brief, peaks: new Map() };
  const made = alone.map((first): readonly [VolumeStatement, VolumeStatement] => {
    const peak = brief.volumes.filter((other) => other.at === "peak" && keyOf(other) === keyOf(first)).reduce((most, other) => (other.value > most.value ? other : most), first);
    return [{ ...peak, at: "average", value: Number((peak.value / factor).toPrecision(12)) }, peak];
  });
  const means = made.map(([mean]) => mean);
  const sources = brief.sources.map((source) => {
    const own = means.find((mean) => mean.what === "records-per-second" && mean.sourceId === source.id);
    return own === undefined || source.recordsPerSecond !== undefined ? source : { ...source, recordsPerSecond: own.value };
  });
  return { brief: { ...brief, sources, volumes: [...brief.volumes, ...means] }, peaks: new Map(made) };
}
