/** Targets of time and trust: latency and freshness, deadlines, availability, RTO, RPO, accuracy. */
import type { Brief, LatencyTarget, Stated } from "./brief.js";
import { dayOfMonth, readIntervals, standsAlone, type MonthDay } from "./intervals.js";
import { clauseAt, matches, type Clause, type FieldText, type Reading } from "./reading.js";
import type { Quantity } from "./quantities.js";
import { sayDuration, trim } from "./units.js";

type Targeted = Stated<number> & { readonly subject?: string };
export interface Deadline { readonly minutes: number; readonly clause: Clause; readonly start: number; readonly end: number }
/** "by the third of the month" and the clause that says it. */
export interface MonthDeadline extends MonthDay { readonly clause: Clause }
/** "within 10 minutes after the hour": how long after the close of each hour a run may end. */
export interface Closing { readonly minutes: number; readonly clause: Clause }
export interface SlaReading {
  readonly latencies: LatencyTarget[];
  readonly monthDeadlines: MonthDeadline[];
  readonly deadlines: Deadline[];
  readonly closings: Closing[];
  readonly availability: (Targeted & { readonly rest?: boolean })[];
  readonly rto: Targeted[];
  readonly rpo: Targeted[];
  readonly accuracy: Stated<number>[];
}

const NINES: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6 };
const FRESH = /\bfresh(ness)?\b|\bend[- ]to[- ]end\b|\blag\b|\bdelay(ed)?\b|\bbehind\b|\bold(er)?\b|\bstale(ness)?\b|\brefresh(ed)?\b|\breplicat\w+|\bland(s|ed|ing)?\b|\bup[- ]to[- ]date\b|\bvisible\b|\bavailable (within|in|after)\b|\bage\b|\bdownstream\b|\bcurrent within\b|\bsync\w*\b|\balerts?\b|\bimport\b|\barriv\w+|\bupdated\b/;
const RESPONSE = /\brespon(se|d|ds|ses)\b|\bdecisions?\b|\bquer(y|ies)\b|\bapi\b|\breads?\b|\blook-?ups?\b|\banswer(s|ed|ing)?\b|\bpages?\b|\bscor(e|es|ing)\b|\bserv(e|ed|ing)\b|\brequests?\b|\bad-?hoc\b|\bpersonali[sz]ation\b|\bdashboards? (load|open|answer)\w*|\bload time\b|\bto (load|open|render|answer|reply)\b|\b(loads?|opens?|renders?) (in|within|under)\b|\bbids?\b|\bchecks?\b|\bvalidat\w+/;
const NOT_LATENCY = /\bretain|\bretention|\bkeep\b|\bkept\b|\bhistory\b|\bexperience\b|\bstore(d)? for\b|\bdelete\b|\breplay|\bwindow\b|\bmaintenance\b|\bof work\b|\bbackfill|\bwithin the year|\bin the last|\blate (events|data)\b|\bmove\b|\bmigrat|\bproject\b|\bgo[- ]live\b|\btoo slow\b|\broll(ed|ing)?[- ]?backs?\b|\bnotice\b|\bsurviv\w+|\bbuffer(s|ed|ing)?\b/;

const AFTER_HOUR = /^\s*(after|past|of|into) (the |each |every )?((end|close|turn) of (the |each |every )?)?(full |clock |next )?hour\b/;

/** Everything promised about time and trust in one field. */
export function readSla(field: FieldText, reading: Reading): SlaReading {
  const out: SlaReading = { latencies: [], monthDeadlines: [], deadlines: [], closings: [], availability: [], rto: [], rpo: [], accuracy: [] };
  const own = field.id === "sla_requirements";
  const note = (quantity: { start: number; end: number }, meaning: string): ReturnType<Reading["span"]> => reading.note(field.id, quantity.start, quantity.end, meaning);
  for (const match of matches(field, /\b(two|three|four|five|six|[2-6])[- ](nines|9s|9's)\b(?! (are |is )?not (needed|required|necessary))/g)) {
    let down = 1;
    claimClause(clauseAt(field, match.start), reading);
    for (let i = 0; i < (NINES[match.groups[0] ?? ""] ?? 3); i += 1) down /= 10;
    out.availability.push(withSubject({ value: Number((1 - down).toFixed(8)), span: note(match, `availability ${trim((1 - down) * 100)} %`) }, subjectOf(clauseAt(field, match.start))));
  }
  for (const quantity of field.quantities) {
    const clause = clauseAt(field, quantity.start);
    const lower = clause.lower;
    if (out.availability.some((entry) => quantity.start < entry.span.end && quantity.end > entry.span.start)) continue; // "four 9s"
    if (quantity.kind === "percent") readShare(quantity, clause);
    else if (own && isBareShare(quantity, reading.source)) readShare({ ...quantity, value: quantity.value / 100 }, clause);
    else if (quantity.kind === "clock" && (own || /\b(by|before|until|at|ready|due|from)\W*$/.test(lower.slice(0, quantity.start - clause.start)))) {
      if (/\b(by|before|until|ready|due|no later than|latest|at|opening)\b/.test(lower)) {
        claimClause(clause, reading);
        out.deadlines.push({ minutes: quantity.value, clause, start: note(quantity, `by ${clockText(quantity.value)}`).start, end: quantity.end });
      }
    } else if (quantity.kind === "time") readTime(quantity, clause);
  }
  for (const match of matches(field, /\b(no|zero|without( any)?|not? (any )?)[- ](data|message|event|record|transaction)s?[- ]loss\b|\b(no|zero|without) loss of (data|records|events|a single \w+)\b|\b(lose|lost|losing) (no(?! more)|nothing|not a single|zero)\b|\b(nothing|no data) (may|must|can|should) (ever )?(be|get) lost\b|\bno (record|event|transaction|payment|message)s? (may|must|can|should) (be|get) lost\b|(?<!\b(almost|nearly) )\bno lost (data|records|events|messages|transactions|payments|orders)\b|\brpo\s*(of|=|:|is)?\s*(0|zero|none)\b(?![.,]\d)(?!\s*(ms|milli\w*|s|secs?|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?)\b)/g)) {
    out.rpo.push(withSubject({ value: 0, span: note(match, "RPO 0: no data may be lost") }, subjectOf(clauseAt(field, match.start), match.start)));
  }
  if (own || field.id === "technical_requirements") {
    for (const clause of field.clauses) {
      const day = dayOfMonth(clause.lower);
      if (day === undefined) continue;
      note(clause, `by ${day.working ? "working " : ""}day ${day.day} of the month`);
      out.monthDeadlines.push({ ...day, clause });
    }
  }
  if (own) readVague(field, out);
  if (own) readRhythm(field, out, note, reading);
  return own ? { ...out, rto: sharedSubjects(out.rto, out, reading.source), rpo: sharedSubjects(out.rpo, out, reading.source) } : out;

  function readShare(quantity: Quantity, clause: Clause): void {
    const after = clause.lower.slice(quantity.end - clause.start);
    if (quantity.value > 1.0000001) {
      if (/\b(avail|uptime|sla\b|accura)/.test(clause.lower) && quantity.negative !== true) reading.issues.push({ code: "absurd-number", field: field.id, message: `"${reading.source.slice(quantity.start, quantity.end)}" is above 100 %.`, span: reading.span(field.id, quantity.start, quantity.end), hint: "An availability lies below 100 %." });
      return;
    }
    if (/\baccura\w+|\bcorrect\w*|\bcomplete\w*|\bquality\b|\bprecision\b|\bmatch(es|ed)?\b|\bdeliver(y|ed)\b|\bvalid\b/.test(clause.lower) && quantity.value > 0.5) out.accuracy.push({ value: quantity.value, span: note(quantity, `accuracy ${trim(quantity.value * 100)} %`) });
    else if (/^\s*(within|in|under|inside|below|after)\s+(\d|an?\b|one\b|two\b|three\b|five\b|ten\b)/.test(after) && !/\bavail|\buptime/.test(clause.lower)) reading.claim(quantity.start, quantity.end); // "95% within 5 days": a share of the cases
    else if (/^\s*(of|percentile)\b/.test(after) && !/\bavail|\buptime/.test(clause.lower)) reading.claim(quantity.start, quantity.end);
    else if ((own && quantity.value >= 0.8) || /\bavail\w*|\buptime\b/.test(clause.lower)) {
      claimClause(clause, reading);
      const share = { value: Number(quantity.value.toFixed(10)), span: note(quantity, `availability ${trimShare(quantity.value)} %`) };
      out.availability.push(restOf(clause, quantity.start) ? { ...share, rest: true } : withSubject(share, subjectOf(clause, quantity.start)));
    }
  }
  function readTime(quantity: Quantity, clause: Clause): void {
    const before = clause.lower.slice(0, Math.max(0, quantity.start - clause.start));
    const after = clause.lower.slice(quantity.end - clause.start);
    if (quantity.negative === true || !Number.isFinite(quantity.value)) {
      reading.issues.push({ code: "negative-number", field: field.id, message: `"-${reading.source.slice(quantity.start, quantity.end)}" is negative.`, span: reading.span(field.id, quantity.start, quantity.end), hint: "Times start at 0." });
      return;
    }
    const value = quantity.high ?? quantity.value;
    if (value < 3600 && AFTER_HOUR.test(after)) {
      claimClause(clause, reading);
      note(quantity, `due ${sayDuration(value)} after each full hour`);
      out.closings.push({ minutes: value / 60, clause });
      return;
    }
    const near = before.slice(-48);
    const rpo = lastWord(near, "rpo");
    const rto = lastWord(near, "rto");
    const further = rpo < 0 && rto < 0 && own ? continued(field, clause, before, after) : undefined;
    const isRpo = further === "rpo" || (rpo >= 0 && rpo > rto) || /\b(lose|lost|losing|loss of|data loss)\b(?![^,;]*\b(link|lines?|connect\w+|network|internet|wan|uplink|power|site|cloud)\b)[^,;]{0,40}$/.test(near) || /^\s*(worth )?(of )?((data|messages|records|events|transactions|history) )?((is|are|may be|can be|be) )?(loss|lost)\b|^\s*rpo\b/.test(after);
    const isRto = further === "rto" || (rto >= 0 && rto > rpo) || /\b(recover\w*|(?<!\broll[- ])back( up)?( and running)?|restor\w+|fail ?over|downtime|outage(?! (alert|alarm|detect|warn|notif))|(?<!\b(line|link|wan|connection|connectivity|network|internet|uplink|cloud)\b[^,;]{0,24})down)\b[^,;]{0,40}$/.test(near) || /^\s*(rto|recovery|failover|downtime)\b/.test(after);
    if (own && quantity.high !== undefined && value <= 86_400 && quantity.value >= 3_600 && SERVICE_HOURS.test(before)) {
      reading.note(field.id, quantity.start, quantity.end, "hours of service, context");
      return;
    }
    if (isRpo || isRto) claimClause(clause, reading);
    if (isRpo) out.rpo.push(withSubject({ value, span: note(quantity, `RPO ${sayDuration(value)}`) }, subjectOf(clause, quantity.start)));
    else if (isRto) out.rto.push(withSubject({ value, span: note(quantity, `RTO ${sayDuration(value)}`) }, subjectOf(clause, quantity.start)));
    else if (own && !NOT_LATENCY.test(clause.lower) && !/\b(every|each|last)\W*$/.test(before) && quantity.value <= 40 * 86400) {
      if (/\bfrom\W*$/.test(before) && /^\s*(down )?to\s*(<|under|below)?\s*\d/.test(after)) {
        reading.note(field.id, quantity.start, quantity.end, "today's value, not the target");
        return;
      }
      addLatency(quantity, value, clause, quantity.bound);
    } else if (!own && field.id === "processing_requirements" && /\b(within|under|below|<|less than|in|at most|after|sub|max|fresh to)\W*$/.test(clause.lower.slice(0, Math.max(0, quantity.start - clause.start)).slice(-12)) || (!own && field.id === "processing_requirements" && (quantity.bound === "max" || (value <= 86_400 && standsAlone(before, after))))) {
      if (quantity.value <= 7 * 86400 && !NOT_LATENCY.test(clause.lower) && !/\bwindow/.test(after)) addLatency(quantity, value, clause, quantity.bound);
    }
  }
  function addLatency(range: { start: number; end: number }, seconds: number, clause: Clause, _bound: Quantity["bound"]): void {
    const percentile = percentileOf(clause, reading);
    // ", within 2 minutes" speaks of the clause before it.
    const before = field.id === "processing_requirements" ? field.clauses[field.clauses.indexOf(clause) - 1] : undefined;
    const subject = subjectOf(clause) ?? (before === undefined ? undefined : subjectOf(before));
    // "queries under 1 second, complex ones under 5 seconds"
    const spoken = /\bones\b/.test(clause.lower) ? `${field.clauses[field.clauses.indexOf(clause) - 1]?.lower ?? ""} ${clause.lower}` : clause.lower;
    const measure = /real[- ]?time$/.test(reading.source.slice(range.start, range.end).toLowerCase()) || /\bfresh(ness)?\b|\bend[- ]to[- ]end\b/.test(clause.lower) ? "freshness" : RESPONSE.test(spoken) ? "response" : FRESH.test(clause.lower) || (field.id === "processing_requirements" && seconds >= 1) ? "freshness" : "unspecified";
    const span = note(range, `${measure === "unspecified" ? "latency" : measure} ${sayDuration(seconds)}${percentile === undefined ? "" : ` at p${trim(percentile * 100)}`}`);
    claimClause(clause, reading);
    out.latencies.push({ seconds, ...(percentile === undefined ? {} : { percentile }), measure, ...(subject === undefined ? {} : { subject }), span });
  }
  function readVague(text: FieldText, sla: SlaReading): void {
    const vague: readonly (readonly [RegExp, number])[] = [
      [/\bsub[- ]?seconds?\b|(?<!differences? of )\bless than a second\b|\bunder a second\b/g, 1], [/\bsub[- ]?minutes?\b/g, 60], [/\bsingle[- ]digit milliseconds?\b/g, 0.01], [/\b(a )?few milliseconds\b/g, 0.01],
      [/\b(within|in|a few|some)( a few| a couple of)? seconds\b/g, 10], [/\btens of minutes\b/g, 1800],
      [/\b(within|in|a few|some)( a few| a couple of)? minutes\b|\bminutes of (latency|delay)\b|\bminutes[- ]level\b|^minutes\b/g, 300], [/\bper minute\b|\bevery minute\b/g, 60],
      [/(?<!\b(no|not|without)\b.{0,12})\bnear[- ]?real[- ]?time\b/g, 300], [/(?<!\b(no|not|without)\b.{0,12})(?<!near[- ]?)\breal[- ]?time\b(?! (is )?(not|un))/g, 10], [/\bwithin (an|the) hour\b/g, 3600], [/\bsame[- ]day\b/g, 86400], [/\bnext[- ](business )?day\b/g, 86400],
    ];
    for (const [pattern, seconds] of vague) {
      for (const match of matches(text, pattern)) {
        if (sla.latencies.some((entry) => match.start < entry.span.end && match.end > entry.span.start)) continue;
        addLatency(match, seconds, clauseAt(text, match.start), "max");
        if (seconds !== 1) reading.find("info", "vague-duration", `"${match.text.trim()}" is read as ${sayDuration(seconds)}.`, text.id);
      }
    }
  }
}

const MUST_ANSWER = /\b(must|has to|have to|needs? to|should) (be )?(answer|respond|repl|decid)\w*\s+(in|within|under|below)?\s*(under |less than )?$/;

/** "card processor, authorisation stream, must answer in 300 ms" among the sources: the source waits for the flow that its words name. */
export function readAnswersDue(field: FieldText, reading: Reading): LatencyTarget[] {
  return field.quantities.flatMap((quantity): LatencyTarget[] => {
    const before = field.lower.slice(0, quantity.start - field.start);
    if (quantity.kind !== "time" || !MUST_ANSWER.test(before.slice(-60).replace(/(<|under|below)\s*$/, ""))) return [];
    const item = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(";")) + 1).replace(MUST_ANSWER, " ").split(",").filter((part) => !/\d/.test(part)).join(",");
    const subject = subjectOf({ start: 0, end: item.length, text: item, lower: item });
    return [{ seconds: quantity.value, measure: "response", ...(subject === undefined ? {} : { subject }), span: reading.note(field.id, quantity.start, quantity.end, `response ${sayDuration(quantity.value)}`) }];
  });
}

/** "hourly freshness", "fresh once a day": the rhythm is the promise. */
function readRhythm(field: FieldText, out: SlaReading, note: (range: { start: number; end: number }, meaning: string) => ReturnType<Reading["span"]>, reading: Reading): void {
  for (const interval of readIntervals(field.tokens)) {
    const clause = clauseAt(field, interval.start);
    if (/\bmaintenance|\bbackup|\breport(ing)? (per|each)|\breview|\bretain|\bkeep/.test(clause.lower) || out.closings.some((entry) => entry.clause.start === clause.start) || out.latencies.some((entry) => entry.span.start >= clause.start && entry.span.end <= clause.end)) continue;
    const subject = subjectOf(clause);
    claimClause(clause, reading);
    out.latencies.push({ seconds: interval.seconds, measure: "freshness", ...(subject === undefined ? {} : { subject }), span: note(interval, `freshness ${sayDuration(interval.seconds)}`) });
  }
}

/** A short clause is its target's subject and is understood with it. */
function claimClause(clause: Clause, reading: Reading): void {
  if (clause.end - clause.start <= 100) reading.claim(clause.start, clause.end);
}

function percentileOf(clause: Clause, reading: Reading): number | undefined {
  const match = /\bp(99[.,]9{1,2}|50|75|90|95|98|99|999)\b|\b(9[0-9](?:[.,]\d{1,2})?|50|75)(th|st|rd)? ?(percentile|perc\b)|\bin (9[0-9](?:[.,]\d{1,2})?) ?% of|\b(9[0-9](?:[.,]\d{1,2})?) ?% (?:within|in|under|below)\b|\b(9[0-9](?:[.,]\d{1,2})?) ?% of|\b(median|on average|average)\b/.exec(clause.lower);
  if (match === null) return undefined;
  reading.claim(clause.start + match.index, clause.start + match.index + match[0].length);
  const raw = match[1] ?? match[2] ?? match[5] ?? match[6] ?? match[7];
  if (raw === undefined) return 0.5;
  return raw === "999" ? 0.999 : Number((Number(raw.replace(",", ".")) / 100).toFixed(6));
}

/** Where a whole word stands last: "airport" holds no RPO. */
function lastWord(text: string, word: string): number {
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, "g"))].at(-1)?.index ?? -1;
}

const EMPTY = /\b(near|real|within|under|below|less|than|at|most|the|a|an|and|or|of|for|in|to|by|is|are|be|must|should|p|p\d+|th|percentile|latency|end|availability|uptime|ms|s|sec(onds?)?|minutes?|min|hours?|h|days?|am|pm|once|every|daily|hourly|available|fresh(ness)?|refresh(ed)?|not|no|per|on|with|from|up|as|we|our|it|need(ed|s)?|target|time|rto|rpo|average|max(imum)?|about|around|least|available|they|have|has|can|if|single|digit|few|some|sub|milliseconds?|response|old|than|data|loss|zero|nines|percent|month|year|week|hourly|ready|latest|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|thirty|sixty|before|until|during|office|business|working|enough|rest|everything|anything|else|elsewhere|otherwise|others?|all|any|between|x|overall|would|ok|okay|contractual(ly)?|penalt(y|ies)|opening|nothing|formal|none|lost|weekdays?|round|clock|around)\b/g;

/** "RPO 24 hours for the warehouse": the objective that opens a sentence. */
const OPENS = /^(the )?(rpo|rto)\b/;
/** An objective with more exceptions than this is no sentence: looking back has an end. */
const MOST_EXCEPTIONS = 8;

/**
 * "RPO 24 hours for the warehouse, 15 minutes for laboratory data": the objective named before the comma goes on to what the next time is for.
 * "RTO 8 hours, ward boards 1 hour" does so only in a sentence that opens with the objective; among other promises the boards may be meant fresh.
 */
function continued(field: FieldText, clause: Clause, before: string, after: string): "rpo" | "rto" | undefined {
  const timeFirst = /^\s*(and\s+|but\s+|only\s+)?$/.test(before) && /^\s+(for|on|in)\s+\p{L}/u.test(after);
  const subjectFirst = /^[\p{L}\s'-]+$/u.test(before) && after.trim() === "" && !/\b(within|under|below|in|at|every|max|most|than|sub)\s*$/.test(before);
  if ((!timeFirst && !subjectFirst) || FRESH.test(clause.lower) || (subjectFirst && RESPONSE.test(clause.lower))) return undefined;
  const at = field.clauses.indexOf(clause);
  for (let i = at - 1; i >= 0 && i >= at - MOST_EXCEPTIONS; i -= 1) {
    const earlier = field.clauses[i];
    const next = field.clauses[i + 1];
    if (earlier === undefined || next === undefined || !/^\s*,\s*$/.test(field.text.slice(earlier.end - field.start, next.start - field.start))) return undefined;
    const opened = OPENS.exec(earlier.lower)?.[2];
    const opensSentence = i === 0 || !/,\s*$/.test(field.text.slice(0, earlier.start - field.start));
    if (opened !== undefined && (timeFirst || opensSentence)) return opened === "rpo" ? "rpo" : "rto";
    if (!/\d/.test(earlier.lower)) return undefined;
  }
  return undefined;
}

/** "8-18 h on weekdays": when the service is used, not how long anything takes. */
const SERVICE_HOURS = /\b(weekdays?|workdays?|working days?|mon\w*|tue\w*|fri\w*|sat\w*|sun\w*|daily|office|opening|business|service)\b[^,;]{0,20}$/;

/** "99.95 for payments", "others 99.5": a share without its sign. */
function isBareShare(quantity: Quantity, source: string): boolean {
  return quantity.kind === "count" && quantity.perSeconds === undefined && quantity.perThing === undefined && quantity.each !== true && /^(>=?|\u2265|~)?\s*99[.,]\d{1,4}(\s|$)/u.test(`${source.slice(quantity.start, quantity.end)} `) && !/^(th|st|percentile|perc|points?)\b/.test(quantity.noun ?? "");
}

/** "99.5% for all other products": said of what no other target names. */
const restOf = (clause: Clause, at: number): boolean => /\b(other|others|rest|remaining|elsewhere|otherwise)\b/.test(around(clause, at));

/** The part of a clause that belongs to an offset: what stands in parentheses speaks for itself, and the words around them without it. */
function around(clause: Clause, at: number): string {
  const local = at - clause.start;
  for (const match of clause.lower.matchAll(/\([^()]*\)/g)) if (local > match.index && local < match.index + match[0].length) return match[0].slice(1, -1);
  return clause.lower.replace(/\([^()]*\d[^()]*\)/g, " ");
}

/**
 * "Risk limits 99.99%, RTO 30 s, RPO 0; surveillance 99.9%, RTO 15 min" and "RTO 30 min, RPO 1 min for ops": what a sentence promises
 * without saying of what is promised of what the sentence speaks of, where other sentences speak of something else.
 */
function sharedSubjects(targets: readonly Targeted[], all: SlaReading, source: string): Targeted[] {
  const every = [...all.availability, ...all.rto, ...all.rpo];
  const together = (a: Targeted, b: Targeted): boolean => !/[;\n]|\.\s/.test(source.slice(Math.min(a.span.end, b.span.end), Math.max(a.span.start, b.span.start)));
  return targets.map((target) => {
    if (target.subject !== undefined) return target;
    const beside = every.filter((other) => other !== target && together(other, target));
    // "RTO 8 hours, ward boards 1 hour": beside an exception of its own kind it is the rule for all the rest.
    if (targets.some((other) => other.subject !== undefined && beside.includes(other))) return target;
    const subjects = new Set(beside.map((other) => other.subject).filter((subject) => subject !== undefined));
    const unsaid = all.availability.some((other) => beside.includes(other) && other.subject === undefined);
    const [subject] = subjects;
    return subject === undefined || subjects.size > 1 || unsaid || !every.some((other) => other !== target && !beside.includes(other) && other.subject !== subject) ? target : { ...target, subject };
  });
}

/** The words of a clause that say what the target is about; of a clause with parentheses only those that stand with the target. */
function subjectOf(clause: Clause, at?: number): string | undefined {
  const words = (at === undefined ? clause.lower : around(clause, at)).replace(/[\d.,:%<>~=()/+-]+/g, " ").replace(EMPTY, " ").replace(/[^\p{L}\p{N} ]+/gu, " ").replace(/\s+/g, " ").trim();
  return words.length < 2 ? undefined : words.slice(0, 80);
}

const withSubject = (stated: Stated<number>, subject: string | undefined): Targeted => (subject === undefined ? stated : { ...stated, subject });
const clockText = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const trimShare = (value: number): string => String(Number((value * 100).toFixed(6)));

/** Everything of several fields in one. */
export function mergeSla(parts: readonly SlaReading[]): SlaReading & Pick<Brief, "latencies"> {
  return {
    latencies: parts.flatMap((part) => part.latencies), monthDeadlines: parts.flatMap((part) => part.monthDeadlines), deadlines: parts.flatMap((part) => part.deadlines), closings: parts.flatMap((part) => part.closings), availability: parts.flatMap((part) => part.availability),
    rto: parts.flatMap((part) => part.rto), rpo: parts.flatMap((part) => part.rpo), accuracy: parts.flatMap((part) => part.accuracy),
  };
}
