/** Which flows fill which targets: what the words of a clause and of a target say first, the kinds of both after that. */
import type { Brief, TargetKind, TargetSystem, Workload } from "../brief/brief.js";
import { isStreaming } from "../brief/flow-class.js";
import { scheduledSourcesOf } from "./flow-sources.js";
import { answersCaller } from "./subjects.js";
import { tellingStems } from "./words.js";

export const ONLINE_TARGETS: readonly TargetKind[] = ["feature-store", "key-value", "api", "operational-database", "alerting", "search", "realtime-olap", "event-consumers", "graph", "vector", "time-series"];
const ANALYTIC_TARGETS: readonly TargetKind[] = ["warehouse", "lake", "lakehouse", "bi", "machine-learning", "notebook", "files", "regulator", "reverse-etl", "feature-store", "graph", "search", "time-series", "operational-database", "other"];
/** Targets of records and history, which a flow that only compares two sources does not fill. */
export const FILLED_BY_LOADS: readonly TargetKind[] = ["lake", "lakehouse", "warehouse", "regulator", "files"];
/** Kinds that many flows fill, whatever they are called. */
const SHARED_KINDS: readonly TargetKind[] = ["warehouse", "lake", "lakehouse", "bi", "feature-store", "machine-learning", "notebook"];
/** Ends of a way. The other kinds are stores on it: a flow that names its reader still fills them. */
const READERS: readonly TargetKind[] = ["api", "bi", "alerting", "regulator", "event-consumers", "files", "reverse-etl", "other"];
/** Stores that no clause addresses alone. */
const STORES: readonly TargetKind[] = ["warehouse", "lake", "lakehouse", "feature-store", "machine-learning", "notebook"];

/** Where people act on what is happening now. A tool for analysis and a report are none, whatever room they hang in. */
const SCREEN = /\b(screens?|displays?|consoles?|cockpits?|video walls?|control (rooms?|cent(er|re)s?)|(ops|operations?) control|operators?|controllers|dispatchers?|(departure|arrival|status|andon|information|flight|kitchen|led)[- ]board|boards)\b/u;
const ANALYSIS = /\b(power ?bi|tableau|looker|qlik\w*|superset|metabase|quicksight|excel|reports?|reporting|bi|analysts?|self-service)\b/u;
/** Where people work off what a flow has found, whoever they are. */
const CASE_WORK = /\bcase[- ](tools?|management|handling)\b|\bwork ?lists?\b|\binvestigat\w+ (tools?|queues?)\b/u;
/** Shown to passers-by: results, no alerts. */
const isPublic = (name: string): boolean => /\b(displays?|(departure|arrival|information|flight)[- ]boards?)\b/u.test(name) && !/\b(control|operators?|dispatch\w*|drivers?|rooms?)\b/u.test(name);
/** An answer to one caller is no news for a room. */
const FOR_ONE = /\b(fraud|bid\w*|authori[sz]\w*|pricing|decision\w*|recommend\w*|personali[sz]\w*)\b/u;
/** A database of colleagues who plan and study works with what has been loaded. */
const OFFICE = /\b(departments?|offices?|planning|planners|analysts?|research\w*|finance|controlling|statistic\w*)\b/u;
const OPEN_DATA = /\bopen[- ]data\b/u;
/** What is opened because something was found or foreseen. */
const WORK_ORDER = /\bwork[- ]?orders?\b|\btickets?\b/u;
const FINDS = /\b(predict\w*|anomal\w*|monitor\w*|detect\w*|trends?)\b/u;
/** Not for everybody: goes to whom it is made for. */
const ADDRESSED_PAPER = /\b(statements?|invoic\w+|settlements?)\b/u;

/** Behind an interface, controllers and operators are people where they are counted, and machines where they are not. */
const SCREEN_BEHIND_API = /\b(screens?|displays?|consoles?|cockpits?|control (rooms?|cent(er|re)s?)|\d+ (controllers|operators|dispatchers))\b/u;

/** True for a screen of people at work, or of passers-by. */
export function isScreen(target: Pick<TargetSystem, "kind" | "name">): boolean {
  const name = target.name.toLowerCase();
  return !ANALYSIS.test(name) && ((target.kind === "bi" && SCREEN.test(name)) || (target.kind === "api" && SCREEN_BEHIND_API.test(name)));
}

/** Without figures in brackets, where anything else is left; "(alarms)" says what a target is for. */
const bare = (name: string): string => name.replace(/\([^)]*\d[^)]*\)/gu, " ").trim() || name;
/** "stock API read by the shop app" is a stock API. */
const headOf = (name: string): string => bare(name).split(/\b(?:for|of|with|that|which|in|from|on|by|read|used|to)\b|\(/u)[0] ?? name;
const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** A workload and its words: those of its name, those of the whole clause, and whom the clause says it is for. */
interface Said {
  readonly workload: Workload;
  readonly clause: string;
  readonly name: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly receivers: readonly ReadonlySet<string>[];
}

const RECEIVER = /\b(?:to|for|onto|on|into)\s+(?:(?:the|our|its|a|an|all|each|every|their)\s+)?([^,;().]{3,60}?)(?=\s(?:with|within|every|under|and|so|in|by|to|for|on|at|from)\s|[,;().]|$)/gu;

function saidOf(workload: Workload): Said {
  // A workload that was assumed stands for a place of the brief that speaks of something else.
  const clause = workload.span.field === "processing_requirements" ? workload.span.text : "";
  return {
    workload, clause: clause.toLowerCase(), name: tellingStems(workload.name), all: tellingStems(`${workload.name} ${clause}`),
    receivers: [...clause.matchAll(RECEIVER)].map((match) => tellingStems(match[1] ?? "")),
  };
}

/** The only one with the most words in common. */
function best(target: ReadonlySet<string>, said: readonly Said[], words: (one: Said) => ReadonlySet<string>): Workload | undefined {
  const scored = said.map((one) => ({ workload: one.workload, shared: common(target, words(one)) })).sort((a, b) => b.shared - a.shared);
  const [first, second] = scored;
  return first !== undefined && first.shared > 0 && first.shared > (second?.shared ?? 0) ? first.workload : undefined;
}

/** "trending articles within 30 seconds on the newsroom dashboard": the only flow whose words hold the first two of the target's. */
function sayingFlow(name: string, said: readonly Said[]): Workload | undefined {
  const [first, second] = name.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  if (first === undefined || second === undefined || second.length <= 3) return undefined;
  const saying = said.filter((one) => one.clause.includes(`${first} ${second}`));
  return saying.length === 1 ? saying[0]?.workload : undefined;
}

/**
 * "vehicle bunching alerts to the control room": whom a clause says its flow is for is all found in what the target is called, or makes up most
 * of it. "To the ordering doctor" is not for an ordering service.
 */
function isAddressed(target: TargetSystem, one: Said): boolean {
  const head = tellingStems(headOf(target.name));
  return one.receivers.some((receiver) => { const shared = common(head, receiver); return shared > 0 && (shared === receiver.size || shared * 2 > head.size); });
}

/** Results that applications act on, as against figures that people read. */
const ACTED_ON = /\b(scor|segment|audience|churn|propensit|recommend|lead|health|next best)/u;

/** What goes back into applications: scores and segments where the brief computes some, else whatever is not only looked at. */
function feeds(candidate: Workload, workloads: readonly Workload[]): boolean {
  const acted = workloads.filter((other) => ACTED_ON.test(other.name.toLowerCase()) || other.purpose === "scoring");
  // Applications take segments when they are due; a score for a waiting caller goes to the caller.
  const due = acted.filter((other) => !isStreaming(other));
  if (acted.length > 0) return (due.length > 0 ? due : acted).includes(candidate);
  return candidate.purpose !== "training" && (!/dashboard/u.test(candidate.name.toLowerCase()) || workloads.every((other) => /dashboard/u.test(other.name.toLowerCase())));
}

/** Ids of the targets each workload fills, in the order of the brief. */
export type Allotment = ReadonlyMap<Workload, readonly string[]>;

/** A target belongs to the flows that can feed it; one that no flow claims goes to the last flow, so that none is lost. */
export function allotTargets(brief: Brief, workloads: readonly Workload[]): Allotment {
  const { targets } = brief, said = workloads.map(saidOf);
  const online = targets.some((target) => ONLINE_TARGETS.includes(target.kind));
  const scheduled = workloads.filter((workload) => !isStreaming(workload)), live = workloads.filter(isStreaming);
  const owners = new Map<TargetSystem, readonly Workload[]>();
  const sent = new Map<Workload, TargetSystem[]>();
  for (const target of targets) {
    const reader = !SHARED_KINDS.includes(target.kind) || isScreen(target) || CASE_WORK.test(target.name.toLowerCase());
    const addressing = STORES.includes(target.kind) ? [] : said.filter((one) => isAddressed(target, one)).map((one) => one.workload);
    for (const workload of addressing) sent.set(workload, [...(sent.get(workload) ?? []), target]);
    // A target that names a flow ("database for the customer view"), or that a flow names, belongs to that flow alone.
    const stems = tellingStems(bare(target.name));
    const named = sayingFlow(target.name, said) ?? (reader ? best(stems, said, (one) => one.name) ?? best(stems, said, (one) => one.all) : undefined);
    if (reader && addressing.length > 0) owners.set(target, addressing);
    else if (named !== undefined) owners.set(target, [named]);
  }
  const owns = (workload: Workload, target: TargetSystem): boolean => owners.get(target)?.includes(workload) === true;
  const owning = new Set([...owners.values()].flat());
  const watching = watchersOf(live.filter((workload) => !sent.has(workload))), finding = findersOf(workloads), open = publishersOf(scheduled);

  const claims = (candidate: Workload, target: TargetSystem): boolean => {
    const { kind } = target, name = target.name.toLowerCase(), streams = isStreaming(candidate);
    if (kind === "reverse-etl") return feeds(candidate, workloads);
    if (kind === "feature-store") return answersCaller(candidate) || candidate.purpose === "training" || !workloads.some((other) => answersCaller(other) || other.purpose === "training");
    if (WORK_ORDER.test(name) && finding.length > 0) return finding.includes(candidate);
    if (OPEN_DATA.test(name) && open.length > 0) return open.includes(candidate);
    if (kind === "operational-database" && OFFICE.test(name) && streams && scheduled.some((other) => other.purpose !== "training")) return false;
    if (isScreen(target) && live.length > 0) return (isPublic(name) ? watching.passersBy : watching.people).includes(candidate);
    // What watches a trend by the hour or the day is looked at like a report.
    if (kind === "bi" && !streams && candidate.purpose === "alerting" && FINDS.test(candidate.name.toLowerCase())) return true;
    if (candidate.purpose === "scoring" || candidate.purpose === "serving" || candidate.purpose === "alerting") return ONLINE_TARGETS.includes(kind) && kind !== "graph";
    // A live flow with a target of its own leaves the colleagues' reports to the scheduled ones.
    if (streams && candidate.purpose === "analytics") return (kind === "bi" && !(owning.has(candidate) && scheduled.length > 0)) || kind === "realtime-olap" || ONLINE_TARGETS.includes(kind) || scheduled.length === 0 || (kind === "warehouse" && !online);
    if (streams) return ONLINE_TARGETS.includes(kind) || scheduled.length === 0;
    if (candidate.purpose === "training") return kind === "lake" || kind === "lakehouse" || kind === "machine-learning" || kind === "notebook";
    if (FILLED_BY_LOADS.includes(kind) && scheduledSourcesOf(brief.sources, candidate).length < brief.sources.length) return false;
    return ANALYTIC_TARGETS.includes(kind);
  };
  // Of two interfaces and two flows, one flow named by the one leaves the other to the flow that has none.
  const served = (candidate: Workload, kind: TargetKind): boolean => targets.some((target) => target.kind === kind && owns(candidate, target));
  const leaves = (workload: Workload, target: TargetSystem): boolean => isStreaming(workload) && served(workload, target.kind) && live.some((other) => other !== workload && claims(other, target) && !served(other, target.kind));
  const takes = (workload: Workload, target: TargetSystem): boolean => (owners.has(target) ? owns(workload, target) : claims(workload, target) && !leaves(workload, target));
  // A flow whose clause says whom it is for goes there, and not to every other reader of its kind that somebody else can serve. A warning still takes the channels of warnings.
  const ends = (workload: Workload, { kind, name }: TargetSystem): boolean => (READERS.includes(kind) && !(kind === "alerting" && workload.purpose === "alerting")) || WORK_ORDER.test(name.toLowerCase());
  const elsewhere = (workload: Workload, target: TargetSystem): boolean =>
    !owns(workload, target) && ends(workload, target) && sent.has(workload) && sent.get(workload)?.includes(target) !== true && workloads.some((other) => !sent.has(other) && takes(other, target));
  const taken = new Map(workloads.map((workload) => [workload, targets.filter((target) => takes(workload, target) && !elsewhere(workload, target))]));
  const last = workloads[workloads.length - 1];
  return new Map(workloads.map((workload) => {
    const found = taken.get(workload) ?? [];
    const orphaned = workload === last ? targets.filter((target) => !owners.has(target) && !workloads.some((other) => claims(other, target))) : [];
    const own = [...found, ...orphaned];
    return [workload, (own.length > 0 ? own : readersOf(workload, targets)).map((target) => target.id)];
  }));
}

/** Live flows that a screen shows: to passers-by no warnings, to people at work no answers to single callers; all of them where nothing else is live. */
function watchersOf(live: readonly Workload[]): { readonly passersBy: readonly Workload[]; readonly people: readonly Workload[] } {
  const quiet = live.filter((workload) => workload.purpose !== "alerting");
  const news = live.filter((workload) => workload.purpose !== "serving" && !FOR_ONE.test(workload.name.toLowerCase()));
  return { passersBy: quiet.length > 0 ? quiet : live, people: news.length > 0 ? news : live };
}

/** Flows whose findings open a work order; scheduled ones first, since nobody repairs within seconds. */
function findersOf(workloads: readonly Workload[]): readonly Workload[] {
  const finding = workloads.filter((workload) => workload.purpose === "alerting" || (workload.purpose === "scoring" && !/\bforecast/u.test(workload.name.toLowerCase())) || FINDS.test(workload.name.toLowerCase()));
  const due = finding.filter((workload) => !isStreaming(workload));
  return due.length > 0 ? due : finding;
}

/** Scheduled flows with figures for everybody. */
function publishersOf(scheduled: readonly Workload[]): readonly Workload[] {
  const telling = scheduled.filter((workload) => workload.purpose !== "training" && workload.purpose !== "settlement" && workload.purpose !== "replication");
  const open = telling.filter((workload) => !ADDRESSED_PAPER.test(workload.name.toLowerCase()));
  return open.length > 0 ? open : telling;
}

/** Who reads a warning or a result that no target of its own kind takes: the screens for what is live, the colleagues' reports for what is scheduled. */
function readersOf(workload: Workload, targets: readonly TargetSystem[]): readonly TargetSystem[] {
  if (isStreaming(workload)) return workload.purpose === "alerting" ? targets.filter((target) => isScreen(target) && !isPublic(target.name.toLowerCase())) : [];
  return workload.purpose === "alerting" || workload.purpose === "scoring" ? targets.filter((target) => target.kind === "bi" && !isScreen(target)) : [];
}
