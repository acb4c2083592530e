/** Processing clauses: what runs, how fresh it must be, how often it recurs. */
import type { FlowClass, LatencyTarget, Workload } from "./brief.js";
import { dayOfMonth, readIntervals, rhythmOf, standsAlone, type MonthDay } from "./intervals.js";
import type { Closing, Deadline, MonthDeadline } from "./latencies.js";
import { cut, listOf, slug, type Clause, type FieldText, type Reading } from "./reading.js";
import { workloadName } from "./workload-name.js";
import { isStreaming } from "./flow-class.js";

/** Upper bounds of the classes, seconds. */
export function classOfSeconds(seconds: number): FlowClass {
  return seconds <= 10 ? "real-time" : seconds <= 300 ? "near-real-time" : seconds <= 3600 ? "micro-batch" : "batch";
}

const NEAR = /\bnear[- ]?real[- ]?time\b|\bnear[- ]?realtime\b|\bnrt\b|\bnear[- ]live\b/;
const REAL = /\breal[- ]?time\b|\bstreaming\b|\bstream[- ]?first\b|\bsub[- ]?second\b|\binstant(ly|aneous)?\b|\bmilliseconds?\b|\blive\b|\bimmediate(ly)?\b|\bcontinuous(ly)?\b|\bas (they|it) happens?\b|\bonline scoring\b|\bin[- ]stream\b|\b(on|per|with|after|for) (each|every) (new )?(event|reading|message|record|transaction|click|ping|sample|position|order)\b|\b(re-?computed|updated|re-?calculated|evaluated|checked|judged|refreshed) (on |with |at |for |after )?(each|every) (new )?(event|reading|message|record|transaction|click|ping|sample|position)\b|\bper event\b|\bin[- ]flight\b|\bstream processing\b|\b(event|message|data|sensor|click|log) ?streams?\b|\b(join|replay|window|filter|enrich|process|merge|dedup\w*)(s|es|ed|ing)? (the |these |all |both |two )?streams\b/;
const MICRO = /\bmicro[- ]?batch(es)?\b/;
// A batch of product is no batch of data.
const BATCH = /(?<!\b(golden|production|product|same|per|each|every|recipe)[- ])\bbatch(es)?\b(?! (comparison|records?|release|numbers?|quality|traceab\w*|genealogy|ids?|history|sheets?))|\bend[- ]of[- ]day\b|\bovernight\b|\boffline\b|\bad[- ]?hoc\b|\bscheduled\b|\betl\b|\belt\b|\bsnapshots?\b|\bnext[- ]day\b/;

const PURPOSES: readonly (readonly [Workload["purpose"], RegExp])[] = [
  ["training", /\btrain(ing)?\b|\bretrain|\b(?<!(semantic|sql|data|dbt|dimensional|reporting) )models\b(?! (serving|scoring))|\bmodel (training|building|updates?)\b|\bcontinual learning\b/],
  ["settlement", /\bsettle(ment)?\b|\breconcil\w+|\bclearing\b|\bbilling\b|\binvoic\w+|\bledger\b|\bclosing\b|\bpayouts?\b|\bcommission/],
  ["scoring", /\bscor(e|es|ed|ing)\b|\bpacing\b|\bfrequency cap\w*|\bfraud\b|\bdecision\w*|\bbid(ding|s)?\b|\bauthori[sz]ation\b|\banomal\w+|\bdetect\w*|\bsurge\b|\bpricing\b|\brisk\b|\bpredict\w*|\bforecast\w*|\bmatch(ing)?\b|\beta\b/],
  ["alerting", /\balert\w*|\balarm\w*|\bmonitor\w*|\bwarn\w*|\bnotif\w*|\bincident/],
  ["serving", /\b(positions?|locations?|whereabouts|status|progress|balances?|eta)\b.{0,40}\b(in|on) (the |our |its )?(\w+ )?(apps?|portals?|websites?)\b|\b(positions?|locations?|whereabouts|status|progress|balances?)\b.{0,30}\bfor (our )?(customers|riders|passengers|shoppers|travellers|consignees|recipients|players|users)\b|\bpersonali[sz]\w+|\brecommend\w*|(?<!self-)\bserv(e|ing)\b|\blook-?ups?\b|\bcustomer view\b|\bfeatures?\b|\bapi\b|\bleaderboards?\b|\btracking\b|\boffers?\b|\bsearch\b|\b360\b/],
  ["reporting", /\breport\w*|\bstatements?\b|\bregulatory\b|\bkpis?\b|\bfinance\b|\bbi\b/],
  ["replication", /\breplicat\w*|\bsync\w*|\bcdc\b|\bmirror\w*|\bcopy\b|\bmigrat\w*|\bimport\w*/],
  ["research", /\bresearch\b|\bad[- ]?hoc\b|\bexplor\w+|\bdata science\b|\bexperiment\w*|\bsimulation\w*|\bspatial\b/],
  ["analytics", /\banaly\w+|\bdashboards?\b|\baggregat\w+|\bmetrics\b|\bscorecards?\b|\battribution\b|\bsegment\w*|\bcohort\w*|\bfunnel\w*|\bcube\w*|\boverview\b|\bview\b/],
  ["ingest", /\bingest\w*|\bload\w*|\bcollect\w*|\bcapture\b|\blanding\b|\betl\b|\belt\b|\benrich\w*|\bclean\w*|\bjoin\w*|\btransform\w*|\bstream\w*|\brecomputed?\b/],
];
const NEGATED = /\b(no|not|without|never)\b[^,;]{0,20}\b(stream\w*|real[- ]?time|live|instant\w*)|\b(stream\w*|real[- ]?time)( processing| reporting)?( is| are)? (not|un)\s?(required|needed|necessary|wanted)/;

/** A step of other workloads ("join and aggregate", "history kept by import date"), not one of its own. */
const STEP = /^(and )?(clean\w*|join\w*|aggregat(e|es|ing)|filter\w*|map|de-?dup\w*|enrich\w*|standardi[sz]\w*|transform\w*|normali[sz]\w*|denormali[sz]\w*|merge|validate|sort|window|history|slowly changing)\b/;
const COMPUTES = /\bwindow\w*|\bjoin(s|ed|ing)?\b|\bde-?dup\w*|\btransform\w*|\benrich\w*|\bfilter\w*|\baggregat\w*|\bquality checks?\b/;
/** A clause that is only a bound: ", within 2 minutes". */
const ONLY_BOUND = /^(and )?((updated|refreshed|visible|available|shown|published|ready) )?(within|in|under|below|at most|less than|no later than|(no|not|never) older than|no more than|max(imum)?)\s+[\w.,]+\s*\w*$/;
/** A rhythm and nothing else: ", every night". */
const ONLY_RHYTHM = /^(every|each|once (an?|every|per)) (\d+ )?\w+$/;
/** The next thing to do on the same line: "live fraud scoring, nightly reports". */
const ANEW = /^(and )?(an? |the )?(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|real[- ]?time|near[- ]|live|batch|streaming|ad[- ]?hoc|intraday|overnight)\b/;
/** How the work is written, not what runs: "one code base instead of a live and an offline one". */
const MANNER = /\bcode[- ]?bases?\b|\bsame code\b/;
/** A change log is read because extracts are too slow or miss deletes. */
const CAPTURE = /\bchange data capture\b|\bcdc\b/;
/** Tables that analysts model in SQL are no statistical models. */
const TABLE_MODELS = /\bsql\b|\bdbt\b|\banalysts?\b|\bdenormal\w+|\bdimension\w*/;
const LEARNING = /\btrain(ing)?\b|\bretrain|\blearning\b|\bpredict\w*|\bforecast\w*|\bfeatures?\b/;
/** "within minutes": no number, and still a bound. */
const VAGUE_BOUNDS: readonly (readonly [RegExp, number])[] = [[/\b(within|in) (a few |a couple of |some )?seconds\b/, 10], [/\b(within|in) (a few |a couple of |some )?minutes\b/, 300]];
/** Words that say when, not what. */
const WHEN = /\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual(ly)?|real[- ]?time|near|batch|and|every|each|\w*day|night|hour|minute|month|week|\d+)\b|[^\p{L}]+/gu;

/** What must be done for a person or an office within a time is a duty, not a run of data; nor is what may be late, is kept or is run again. */
const DUTY = /\b(consent|withdraw\w*|opt-?outs?|delet\w+|eras\w+|honou?red|breach\w*|incidents?|requests?|complain\w*|tickets?|support|restor\w+|recover\w+|buffer\w*|replay\w*|reprocess\w*|back-?fill\w*|late|retain\w*|kept|keep|catch(es|ing)? up|onboard\w*)\b/;

const ON_DEMAND = /\b(up)?on (request|demand)\b|\bwhen (asked|requested|needed)\b|\bas requested\b|\bad[- ]?hoc\b/;

const MONTH_SECONDS = 30 * 86_400;

const onDay = (at: MonthDay): Pick<Workload, "deadlineDay" | "workingDay"> => ({ deadlineDay: at.day, ...(at.working ? { workingDay: true } : {}) });

/** Words of a model that learns or predicts. A score without any of them is arithmetic over stored facts. */
const LEARNT = /\bmodels?\b|\bmodell?ing\b|\bml\b|\bmachine learning\b|\bai\b|\bpredict\w*|\btrain\w*|\bforecast\w*|\bpropensit\w*|\blearn\w*|\bclassif\w+|\brecommend\w*|\banomal\w+|\bdetect\w*|\bfraud\w*|\bcredit\b|\brisks?\b/;
const SCORE = /\bscor(e|es|ed|ing|ecards?)\b/;

/** A brief that lists more steps than this lists code. */
const MAX_CLAUSES = 200;

/** The workloads of the processing field. Parts of a clause joined by "and" split only where both name a class or purpose. */
export function readWorkloads(field: FieldText, reading: Reading): Workload[] {
  const taken = new Set<string>();
  const workloads: Workload[] = [];
  let computing = false;
  const inLines = listOf(field.text) === "lines";
  // "- energy per tonne by product and shift": a line of its own is a task, whatever its words.
  const isTask = (clause: Clause): boolean => inLines && /(^|\n)\s*[-*\u2022]\s+$/u.test(reading.source.slice(Math.max(field.start, clause.start - 6), clause.start)) && clause.lower.split(/\s+/).length >= 3 && !STEP.test(clause.lower) && !DUTY.test(clause.lower) && !COMPUTES.test(clause.lower);
  if (field.clauses.length > MAX_CLAUSES) reading.find("warning", "too-many-items", `The field has ${field.clauses.length} clauses; the first ${MAX_CLAUSES} are read.`, field.id);
  for (const clause of clausesOf(field, reading.source)) {
    if (NEGATED.test(clause.lower) && !BATCH.test(clause.lower) && !MICRO.test(clause.lower)) continue;
    if (/\boptional(ly)?\b|\bnice to have\b|\bperhaps later\b|\bexplore later\b|\b(may|might) (come|follow) later\b/.test(clause.lower)) {
      reading.note(field.id, clause.start, clause.end, "an option for later, not designed for");
      reading.find("info", "optional-processing", `"${clause.text.slice(0, 100)}" is optional; nothing is designed for it.`, field.id);
      continue;
    }
    if (/\b(out of|not in) scope\b|\bnot part of (this|the) (project|platform|pipeline)\b/.test(clause.lower)) {
      reading.note(field.id, clause.start, clause.end, "out of scope, not designed for");
      continue;
    }
    const tokens = field.tokens.filter((token) => token.start >= clause.start && token.end <= clause.end);
    const onDemand = ON_DEMAND.test(clause.lower);
    const day = dayOfMonth(clause.lower);
    // What is due on a day of the month runs once a month, unless it says otherwise.
    const spoken = readIntervals(tokens)[0]?.seconds;
    // "every night and in near real time": the live part decides, the nightly one reads what it leaves.
    const every = spoken !== undefined && spoken > 3_600 && NEAR.test(clause.lower) ? undefined : spoken ?? rhythmOf(clause.lower) ?? (day === undefined ? undefined : MONTH_SECONDS);
    const bound = field.quantities.find((quantity) => quantity.kind === "time" && quantity.start >= clause.start && quantity.end <= clause.end && (quantity.bound === "max" || /\b(within|in|under|after|fresh to)\W*$/.test(clause.lower.slice(0, quantity.start - clause.start)) || (quantity.value <= 86_400 && standsAlone(clause.lower.slice(0, quantity.start - clause.start), clause.lower.slice(quantity.end - clause.start)))) && quantity.value <= 7 * 86400 && !/^\s*(window|of history|history)/.test(clause.lower.slice(quantity.end - clause.start)));
    const first = PURPOSES.find(([id, pattern]) => pattern.test(clause.lower) && !(id === "training" && TABLE_MODELS.test(clause.lower) && !LEARNING.test(clause.lower)))?.[0];
    const fresh = bound?.value ?? VAGUE_BOUNDS.find(([pattern]) => pattern.test(clause.lower))?.[1];
    const clocks = field.quantities.filter((quantity) => quantity.kind === "clock" && quantity.start >= clause.start && quantity.end <= clause.end);
    // "orders computed between 22:00 and 03:00": a run a day, over by the second.
    const betweenClocks = clocks.length === 2 && (/\bbetween\b/.test(clause.lower) || /\bfrom \d[^;]*\b(by|until|before) \d/.test(clause.lower));
    const named = classOf(clause.lower, every, fresh) ?? (betweenClocks || (fresh !== undefined && fresh > 3_600 && !DUTY.test(clause.lower)) ? "batch" : undefined) ?? (CAPTURE.test(clause.lower) ? "near-real-time" : undefined) ?? (onDemand && first !== "scoring" && first !== "serving" && first !== "alerting" ? "batch" : undefined);
    // A live flow that windows, joins or cleans computes; "ingest" only lands.
    const scheduled = named === "batch" || named === "micro-batch";
    const purpose = scheduled && first === "scoring" && SCORE.test(clause.lower) && !LEARNT.test(clause.lower) ? "analytics" : first === "ingest" && (named === "real-time" || named === "near-real-time") && COMPUTES.test(clause.lower) ? "analytics" : first;
    if (named === undefined && COMPUTES.test(clause.lower)) computing = true;
    if (named === undefined && purpose === undefined && !isTask(clause)) continue;
    const flow = named ?? (STEP.test(clause.lower) ? undefined : inferred(purpose, clause.lower) ?? (isTask(clause) ? "batch" : undefined));
    if (flow === undefined) {
      reading.note(field.id, clause.start, clause.end, `step: ${purpose ?? "processing"}, no speed named`);
      continue;
    }
    if (named === undefined) reading.find("info", "class-inferred", `"${clause.text.slice(0, 100)}" names no speed; it is read as ${flow} from its purpose.`, field.id);
    const clock = betweenClocks ? clocks[1] : clocks[0];
    const span = reading.note(field.id, clause.start, clause.end, `workload: ${flow}, ${purpose ?? "analytics"}${day === undefined ? "" : `, by ${day.working ? "working " : ""}day ${day.day} of the month`}`);
    const name = workloadName(clause.text);
    workloads.push({
      id: slug(name, taken, "workload"), name, class: flow, purpose: purpose ?? (flow === "batch" ? "reporting" : "analytics"),
      ...(every === undefined ? {} : { everySeconds: every }), ...(fresh === undefined ? {} : { freshnessSeconds: fresh }), ...clockOf(clock, clause, flow), ...(day === undefined ? {} : onDay(day)),
      ...(onDemand && every === undefined && flow === "batch" ? { onDemand } : {}), span,
    });
  }
  // "Transformations in SQL, filters per customer; real-time streams": where nothing else could take the steps, the streams do.
  return computing && workloads.every((load) => load.purpose === "ingest" && isStreaming(load)) ? workloads.map((load) => ({ ...load, purpose: "analytics" as const })) : workloads;
}

/** Nobody reads at this hour: what is "at" it begins then, what is "by" or "before" it must be done. */
const NIGHT_MINUTES = 4 * 60;

function clockOf(clock: FieldText["quantities"][number] | undefined, clause: Clause, flow: FlowClass): Pick<Workload, "deadlineMinutes" | "startMinutes" | "utc"> {
  if (clock === undefined) return {};
  const begins = flow === "batch" && ((clock.value <= NIGHT_MINUTES && /\bat\s*$/u.test(clause.lower.slice(0, clock.start - clause.start))) || /\b((start(s|ing|ed)?|begin(s|ning)?|runs?|kicks? off)\s+(at|from)|from)\s*$/u.test(clause.lower.slice(0, clock.start - clause.start)));
  const utc = /^\s*(utc|gmt|zulu)\b/u.test(clause.lower.slice(clock.end - clause.start)) ? { utc: true } : {};
  return { ...(begins ? { startMinutes: clock.value } : { deadlineMinutes: clock.value }), ...utc };
}

function clausesOf(field: FieldText, source: string): Clause[] {
  const known = (text: string): boolean => classOf(text, undefined, undefined) !== undefined || /\b(hourly|daily|nightly|weekly|monthly|every)\b/.test(text);
  const clauses: Clause[] = [];
  const list = listOf(field.text);
  // On a line of its own, or between semicolons, one thing is said with what belongs to it; a second one says a speed of its own.
  const goesOn = (last: Clause, clause: Clause): boolean => list !== "commas" && /^\s*,\s*$/.test(source.slice(last.end, clause.start)) && !ANEW.test(clause.lower) && (!known(last.lower) || !known(clause.lower));
  for (const clause of field.clauses.slice(0, MAX_CLAUSES)) {
    if (MANNER.test(clause.lower)) continue;
    const last = clauses.at(-1);
    const bound = ONLY_BOUND.test(clause.lower) || (last !== undefined && ONLY_RHYTHM.test(clause.lower) && !known(last.lower));
    if (last === undefined || !(bound || goesOn(last, clause))) clauses.push(clause);
    else clauses[clauses.length - 1] = { start: last.start, end: clause.end, text: source.slice(last.start, clause.end), lower: `${last.lower}${source.slice(last.end, clause.start)}${clause.lower}` };
  }
  return clauses.flatMap((clause) => {
    const parts = cut(source, field.tokens.filter((token) => token.start >= clause.start && token.end <= clause.end), clause.start, clause.end, true);
    return parts.length > 1 && parts.every((part) => known(part.lower) && part.lower.replace(WHEN, "") !== "") ? parts : [clause];
  });
}

function classOf(lower: string, every: number | undefined, bound: number | undefined): FlowClass | undefined {
  const negated = NEGATED.test(lower);
  if (NEAR.test(lower)) return "near-real-time";
  if (bound !== undefined && bound <= 3600 && !BATCH.test(lower)) return classOfSeconds(bound);
  if (MICRO.test(lower)) return "micro-batch";
  if (REAL.test(lower) && !negated) return "real-time";
  if (BATCH.test(lower)) return every !== undefined && every <= 3600 ? "micro-batch" : "batch";
  if (every !== undefined) return every > 3600 ? "batch" : classOfSeconds(every) === "near-real-time" ? "near-real-time" : classOfSeconds(every);
  return undefined;
}

/** A purpose that leaves no doubt about its speed. Steps ("clean, join, enrich") belong to the other workloads. */
function inferred(purpose: Workload["purpose"] | undefined, lower: string): FlowClass | undefined {
  if (purpose === "scoring") return /\b(fraud|bid|authori|decision|surge|pricing|etas?\b|arrival times?|dispatch)/.test(lower) ? "real-time" : /\b(forecast|predict|risk|anomal)/.test(lower) ? "batch" : undefined;
  if (purpose === "serving") return /\b(personali|recommend|look-?up|offers)/.test(lower) ? "real-time" : undefined;
  if (purpose === "alerting") return "real-time";
  return purpose === undefined || purpose === "ingest" ? undefined : "batch";
}

const KIN: Readonly<Record<Workload["purpose"], RegExp>> = {
  alerting: /\balert|\balarm|\bwarn|\bnotif|\bmonitor/, scoring: /\bdecision|\bfraud|\bscor|\bbid|\bauthori|\bdetect|\bpric|\bpredict/, serving: /\bpersonal|\brecommend|\blook-?up|\bserv|\bfeature|\bapp\b|\bapi\b|\bread/,
  reporting: /\breport|\bbi\b|\bkpi|\bregul/, analytics: /\bdashboard|\banaly|\bmetric/, training: /\btrain|\bmodel/, settlement: /\bsettle|\breconc|\bbilling|\bclos|\binvoice/, replication: /\breplic|\bsync|\bcdc|\bcopy/, research: /\bresearch|\bexplor|\bad-?hoc/, ingest: /\bingest|\bload|\bland|\bstream/,
};

/** Attaches freshness and deadlines of the SLA to the workloads they speak of: by words, by kin of purpose, or by class. */
export function attachTargets(workloads: readonly Workload[], latencies: readonly LatencyTarget[], deadlines: readonly Deadline[], monthDeadlines: readonly MonthDeadline[] = [], closings: readonly Closing[] = []): Workload[] {
  let result = [...workloads];
  for (const latency of latencies) {
    if (latency.measure === "response" || (latency.measure === "unspecified" && latency.seconds < 1)) continue;
    const subject = latency.subject ?? "";
    // A bound inside the clause of one workload is that workload's alone, whatever words it shares with others.
    const owner = result.find(({ span }) => span.field === latency.span.field && span.start <= latency.span.start && latency.span.end <= span.end);
    const hits = owner === undefined ? pick(result, subject, classOfSeconds(latency.seconds)) : new Set([owner.id]);
    result = result.map((load) => (hits.has(load.id) && load.freshnessSeconds === undefined && (load.everySeconds ?? 0) <= latency.seconds * 1.5 ? { ...load, freshnessSeconds: latency.seconds } : load));
  }
  for (const deadline of deadlines) {
    const hits = pick(result, deadline.clause.lower, "batch");
    result = result.map((load) => (hits.has(load.id) && load.onDemand !== true && load.deadlineMinutes === undefined && load.startMinutes !== deadline.minutes && load.class === "batch" ? { ...load, deadlineMinutes: deadline.minutes } : load));
  }
  for (const { minutes, clause } of closings) {
    const hits = pick(result.filter((load) => load.everySeconds === 3600), clause.lower, "micro-batch");
    // The data of an hour is at most an hour and this time old when its run ends.
    result = result.map((load) => (hits.has(load.id) && load.dueMinutes === undefined ? { ...load, dueMinutes: minutes, freshnessSeconds: 3600 + minutes * 60 } : load));
  }
  for (const { clause, ...day } of monthDeadlines) {
    const hits = pick(result.filter((load) => load.class === "batch"), clause.lower, "batch");
    const monthly = result.some((load) => hits.has(load.id) && load.everySeconds === MONTH_SECONDS);
    result = result.map((load) => (hits.has(load.id) && load.deadlineDay === undefined && (!monthly || load.everySeconds === MONTH_SECONDS) ? { ...load, ...onDay(day) } : load));
  }
  return result;
}

function pick(workloads: readonly Workload[], subject: string, flow: FlowClass): Set<string> {
  const stems = subject.split(/\s+/).filter((word) => word.length > 3).map((word) => word.slice(0, 5));
  const byWord = workloads.filter((load) => stems.some((stem) => load.name.toLowerCase().split(/[^\p{L}]+/u).some((word) => word.startsWith(stem))));
  const byKin = byWord.length > 0 ? byWord : workloads.filter((load) => KIN[load.purpose].test(subject));
  const byClass = byKin.length > 0 ? byKin : workloads.filter((load) => load.class === flow);
  return new Set(byClass.map((load) => load.id));
}
