/** Which flows a target of the brief speaks of: by the words of their names, then by kind. */
import type { Workload } from "../brief/brief.js";
import { wordsOf } from "./words.js";
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

/** Some word of the subject stands in the name. */
export function matches(workload: Workload, subject: string | undefined): boolean {
  if (subject === undefined) return false;
  const name = workload.name.toLowerCase();
  return subject.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 3 && name.includes(word.replace(/s$/u, "")));
}

/** The flows a subject means; undefined where it means none in particular (no subject, or "the platform"). */
export function meantBy(subject: string | undefined, workloads: readonly Workload[]): readonly Workload[] | undefined {
  if (subject === undefined) return undefined;
  const said = subject.toLowerCase();
  const byName = workloads.filter((workload) => matches(workload, said));
  // "reports" names the report flows and the other scheduled ones with them; "reserving reports" names one flow.
  if (byName.length > 0 && !/^(the )?(other )?(reports?|reporting|batch(es)?|alerts?|dashboards?)$/.test(said)) return byName;
  if (SCHEDULED.test(said)) return nonEmpty(workloads.filter((workload) => !isStreaming(workload) && (byName.includes(workload) || workload.class === "batch" || byName.length === 0)));
  const byPurpose = workloads.filter((workload) => BY_PURPOSE[workload.purpose]?.test(said) === true);
  if (byPurpose.length > 0) return byPurpose;
  if (byName.length > 0) return byName;
  return LIVE.test(said) ? nonEmpty(workloads.filter(isStreaming)) : undefined;
}

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
