/** How often a flow is asked, where the brief counts what asks: "a score per page view" beside "60 million page views a day". */
import type { Brief, VolumeStatement, Workload } from "../brief/brief.js";
import { wordsOf } from "./words.js";

const plain = (words: string): string => wordsOf(words).join(" ");

/** What is counted by the day or the month is a mean, whatever stands beside it. */
const isMean = (volume: VolumeStatement): boolean => volume.at !== "peak" || /\b(day|daily|night|week|month|year)s?\b/iu.test(volume.span.text);

/** Questions a second on average; undefined where the brief does not say what asks, or does not count it. */
export function askedPerSecond(brief: Brief, workload: Workload): number | undefined {
  const said = [...workload.span.text.toLowerCase().matchAll(/\b(?:per|each|every)\s+([a-z][a-z-]*(?:\s+[a-z][a-z-]*)?)/gu)].flatMap((match) => { const words = match[1] ?? ""; return [words, words.split(/\s+/u)[0] ?? ""]; });
  const counted = brief.volumes.filter((volume) => volume.what === "records-per-second" && volume.subject !== undefined && isMean(volume));
  return counted.find((volume) => said.some((words) => plain(words) === plain(volume.subject ?? "")))?.value;
}
