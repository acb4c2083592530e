/** Which flows a target of the brief speaks of: by the words of their names, then by kind. */
import type { Workload } from "../brief/brief.js";
import { stemOf, wordsOf } from "./words.js";
import { isStreaming } from "../brief/flow-class.js";

const SCHEDULED = /\b(reports?|reporting|batch(es)?|nightly|overnight|daily|weekly|monthly|scheduled|loads?|extracts?|offline|back[- ]?office)\b/;
const LIVE = /\b(live|streams?|streaming|real|realtime|online|interactive)\b/;
const BY_PURPOSE: Readonly<Partial<Record<Workload["purpose"], RegExp>>> = {
  scoring: /\b(scor(e|es|ing)|decisions?|fraud|bids?|bidding|predictions?|detection|pricing)\b/,
  serving: /\b(serving|api|apis|look-?ups?|personali[sz]ation|recommendations?|tracking|answers?)\b/,
  alerting: /\b(alerts?|alarms?|warnings?|notifications?)\b/,
  analytics: /\b(dashboards?|analytics|analysis|queries|overview)\b/,
  reporting: /\b(bi|kpis?|statements?)\b/,
  training: /\b(training|models?)\b/,
  settlement: /\b(settlement|billing|invoic\w+|reconciliation|closing)\b/,
  replication: /\b(replication|cdc|copy|copies)\b/,
  research: /\b(research|exploration)\b/,
};

/** Words of a subject that join others. */
const JOINING: readonly string[] = ["that", "this", "what", "when", "with", "from", "they", "them", "only", "never", "more", "than"];

/**
 * The workloads whose names hold words of a subject. A word of one name only tells which is meant; one that several names share ("store",
 * "order") adds nothing where it stands in a name that is told already, and means all that hold the most of such words where it does not.
 */
export function namedBy(subject: string | undefined, workloads: readonly Workload[]): readonly Workload[] {
  if (subject === undefined) return [];
  const words = subject.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 && !JOINING.includes(word));
  const names = workloads.map((workload) => { const name = workload.name.toLowerCase(); return { workload, name, stems: new Set(name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3).map(stemOf)) }; });
  const hits = words.map((word) => names.filter(({ name, stems }) => name.includes(word.replace(/s$/u, "")) || stems.has(stemOf(word))).map(({ workload }) => workload));
  const told = new Set(hits.flatMap((found) => (found.length === 1 ? found : [])));
  const open = hits.filter((found) => found.length > 1 && !found.some((workload) => told.has(workload)));
  const count = (workload: Workload): number => open.filter((found) => found.includes(workload)).length;
  for (const found of open) { const most = Math.max(...found.map(count)); for (const workload of found) if (count(workload) === most) told.add(workload); }
  return workloads.filter((workload) => told.has(workload));
}

/** The flows a subject means; undefined where it means none in particular (no subject, or "the platform"). */
export function meantBy(subject: string | undefined, workloads: readonly Workload[]): readonly Workload[] | undefined {
  if (subject === undefined) return undefined;
  const said = subject.toLowerCase();
  // "RPO 0 for transactions": what is carried, and no flow in particular, is carried by all that is live.
  if (CARRIED.test(said)) return nonEmpty(workloads.filter(isStreaming));
  const byName = namedBy(said, workloads);
  // "reports" names the report flows and the other scheduled ones with them; "reserving reports" names one flow.
  if (byName.length > 0 && !/^(the )?(other )?(reports?|reporting|batch(es)?|alerts?|dashboards?)$/.test(said)) return byName;
  if (SCHEDULED.test(said)) return nonEmpty(workloads.filter((workload) => !isStreaming(workload) && (byName.includes(workload) || workload.class === "batch" || byName.length === 0)));
  const byPurpose = workloads.filter((workload) => BY_PURPOSE[workload.purpose]?.test(said) === true);
  if (byPurpose.length > 0) return byPurpose;
  if (byName.length > 0) return byName;
  return LIVE.test(said) ? nonEmpty(workloads.filter(isStreaming)) : undefined;
}

const CARRIED = /^(all |any |every |accepted )?(transactions?|payments?|orders?|events?|messages?|records?)$/;
const nonEmpty = (workloads: readonly Workload[]): readonly Workload[] | undefined => (workloads.length > 0 ? workloads : undefined);

/** A response time belongs to flows that answer a caller; elsewhere an unqualified latency is the age of the data. */
export function answersCaller(workload: Workload): boolean {
  return workload.purpose === "serving" || workload.purpose === "scoring";
}

/** Words that name a kind of thing and no flow in particular. */
const COMMON = ["data", "real", "time", "near", "with", "every", "hour", "service", "index", "store", "warehouse", "lake", "search", "dashboard", "report", "reporting", "database", "alert", "view", "user", "people"];

/** Content words two names have in common. */
export function sharedWords(a: string, b: string): number {
  const words = (text: string): string[] => wordsOf(text).filter((word) => word.length > 3 && !COMMON.includes(word));
  const other = words(b);
  return words(a).filter((word) => other.includes(word)).length;
}
