/** Contradictions inside one brief: both readings are reported, none is picked in silence. */
import type { VolumeStatement } from "./brief.js";
import type { Reading } from "./reading.js";
import { DAY, sayBytes, trim } from "./units.js";

const sharesWord = (a: string, b: string): boolean => a.split(/\s+/).some((word) => b.split(/\s+/).includes(word));

/** Records a day times record size against bytes a day. */
export function checkVolumes(volumes: readonly VolumeStatement[], reading: Reading): void {
  const of = (what: VolumeStatement["what"]): VolumeStatement[] => volumes.filter((entry) => entry.what === what && entry.at !== "peak" && entry.sourceId === undefined);
  const rates = of("records-per-second");
  const size = of("record-bytes")[0];
  const rate = rates[0];
  // "3.5 billion call records a day, probe logs of 6 TB/day" speaks of two things.
  const daily = of("bytes-per-day").find((entry) => entry.subject === undefined || rate?.subject === undefined || sharesWord(entry.subject, rate.subject));
  if (rate !== undefined && size !== undefined && daily !== undefined) {
    // Several streams, each with its size, make up the day together.
    const sized = rates.filter((entry) => entry !== rate && entry.subject !== undefined && entry.subject !== rate.subject).flatMap((entry) => of("record-bytes").filter((other) => other.subject === entry.subject).slice(0, 1).map((other) => entry.value * other.value * DAY));
    const computed = rate.value * size.value * DAY + sized.reduce((sum, bytes) => sum + bytes, 0);
    const ratio = computed / daily.value;
    // "40 million telematics records a day, 220 bytes; 25 GB a day" and "less than 10 GB a day in all": a part is below the whole, and a bound above it.
    const partOnly = daily.subject === undefined && (rate.subject ?? "").split(" ").length > 1 || /\b(less than|at most|up to|under|below|max\w*)\b|^</.test(daily.span.text.toLowerCase());
    if (ratio > 2 || (ratio < 0.5 && !partOnly && sized.length === 0)) {
      reading.find("warning", "volume-contradiction", `"${rate.span.text}" at "${size.span.text}" gives ${sayBytes(computed)} a day, while "${daily.span.text}" says ${sayBytes(daily.value)} a day.`, "data_volume");
    }
  } else if (rate !== undefined && daily !== undefined && rate.value > 0) {
    const bytes = daily.value / DAY / rate.value;
    if (bytes < 4 || bytes > 5e7) reading.find("warning", "volume-contradiction", `"${daily.span.text}" over "${rate.span.text}" gives ${trim(bytes)} bytes per record.`, "data_volume");
  }
  const distinct = rates.filter((entry) => entry.subject === rate?.subject && entry.at === rate?.at);
  const other = distinct.find((entry) => rate !== undefined && entry !== rate && (entry.value > rate.value * 1.5 || entry.value < rate.value / 1.5));
  if (rate !== undefined && other !== undefined) reading.find("warning", "two-rates", `"${rate.span.text}" and "${other.span.text}" state different rates (${trim(rate.value)} and ${trim(other.value)} records/s).`, "data_volume");
  const peak = volumes.find((entry) => entry.what === "records-per-second" && entry.at === "peak");
  const mean = volumes.find((entry) => entry.what === "records-per-second" && entry.at === "average");
  if (peak !== undefined && mean !== undefined && peak.value < mean.value) reading.find("warning", "peak-below-average", `The peak "${peak.span.text}" is below the average "${mean.span.text}".`, "data_volume");
}
