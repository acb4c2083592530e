/** Which sources a live flow reads. */
import type { SourceKind, SourceSystem, Workload } from "../brief/brief.js";
import { answersCaller, sharedWords } from "./subjects.js";
import { wordsOf } from "./words.js";
import { isStreaming } from "../brief/flow-class.js";

/** Kinds of source that can feed a flow which must be younger than five minutes. */
const STREAMABLE: readonly SourceKind[] = ["events", "iot", "logs", "queue", "database", "mainframe", "media"];
const EVENT_LIKE: readonly SourceKind[] = ["events", "iot", "logs", "queue", "media"];

/** "eligibility changes visible in 10 seconds", "stock levels within a minute": the present state of rows, not what happened to them. */
const STATE_OF_ROWS = /\b(changes?|changed|updates?|updated|sync\w*|replicat\w*|copy|copied|mirror\w*|balances?|levels?|status(es)?|availability|master data)\b/u;

/** Results that are a state themselves: they need what rows say now beside what has just happened. */
const STATE_ITSELF = /\b(balances?|exposures?|entitlements?|eligibility|holdings?|inventor(y|ies)|stocks?(?! (price|quote|market|exchange|trad|tick|index|option)\w*)|(free|open|available|remaining) (seats?|rooms?|beds?|slots?|places?|capacit(y|ies))|(seat|room|bed|slot|table) (availability|maps?|counts?))\b/u;
/** Flows that hold two records of one thing against each other. */
const COMPARING = /\b(reconcil\w*|compar\w*|cross-?check\w*)\b/u;

/** Without what stands in brackets: a size or a remark shares words with anything. */
const bare = (name: string): string => name.replace(/\([^)]*\)/gu, " ");
const namesSource = (workload: Workload, source: SourceSystem): boolean => sharedWords(workload.name, bare(source.name)) > 0;

/**
 * A live flow reads what arrives as events. Databases join it where they are all there is, where the flow copies them, or where a
 * decision needs their current state beside the event. A flow that tells of the changed rows of a database it names, and of no events,
 * reads that database; and where every stream is named by some flow, each flow reads the streams it names.
 */
export function liveSourcesOf(sources: readonly SourceSystem[], workload: Workload, workloads: readonly Workload[]): readonly SourceSystem[] {
  const streamable = sources.filter((source) => STREAMABLE.includes(source.kind));
  const events = streamable.filter((source) => EVENT_LIKE.includes(source.kind));
  const tables = streamable.filter((source) => !EVENT_LIKE.includes(source.kind));
  const namedEvents = events.filter((source) => namesSource(workload, source)), namedTables = tables.filter((source) => namesSource(workload, source));
  if (namedTables.length > 0 && namedEvents.length === 0 && STATE_OF_ROWS.test(workload.name.toLowerCase())) return namedTables;
  const live = workloads.filter(isStreaming);
  const divided = namedEvents.length > 0 && events.every((source) => live.some((other) => namesSource(other, source)));
  const read = divided ? namedEvents : events;
  const wantsState = answersCaller(workload) || workload.purpose === "replication" || workload.purpose === "settlement" || STATE_ITSELF.test(workload.name.toLowerCase());
  const taken = read.length > 0 && !wantsState ? read : [...read, ...tables];
  // In the order of the brief.
  return taken.length > 0 ? sources.filter((source) => taken.includes(source)) : sources;
}

/** A scheduled flow sees everything that is kept; one that compares two sources by name reads those. */
export function scheduledSourcesOf(sources: readonly SourceSystem[], workload: Workload): readonly SourceSystem[] {
  const { reads } = workload;
  if (reads !== undefined) return sources.filter((source) => reads.includes(source.id));
  if (!COMPARING.test(workload.name.toLowerCase())) return sources;
  const words = wordsOf(workload.name).filter((word) => word.length > 4);
  // "chain" is in "blockchain nodes" as well.
  const named = sources.filter((source) => namesSource(workload, source) || wordsOf(bare(source.name)).some((word) => words.some((said) => word.endsWith(said))));
  return named.length >= 2 ? named : sources;
}

/** Sources that no flow of the brief reads: beside live flows alone, files, polled interfaces and tables whose changes nobody asks for. */
export function unreadSources(sources: readonly SourceSystem[], workloads: readonly Workload[]): readonly SourceSystem[] {
  const read = workloads.flatMap((workload) => (isStreaming(workload) ? liveSourcesOf(sources, workload, workloads) : scheduledSourcesOf(sources, workload)));
  return sources.filter((source) => !read.includes(source));
}
