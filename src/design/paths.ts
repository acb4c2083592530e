/** The links a flow's data takes, and its longest way through the platform. */
import type { SourceSystem, TargetKind, TargetSystem } from "../brief/brief.js";
import type { Technology } from "../catalog/schema.js";
import type { Decisions } from "../decisions/decision.js";
import type { Flow } from "../requirements/requirement.js";
import { isPolled } from "../requirements/polled.js";
import { raisesAlarm } from "../requirements/alarms.js";
import { distinct } from "../shared/compare.js";
import { isStreaming } from "../brief/flow-class.js";

export interface PathInput {
  readonly decisions: Decisions;
  readonly sources: readonly SourceSystem[];
  readonly targets: readonly TargetSystem[];
  /** Component that answers a topic. */
  byTopic(topic: string): string | undefined;
  /** Technology of a component. */
  technologyOf(component: string): Technology | undefined;
}

/** The way of one flow: every link, and one line from a source to a target along the slowest entry. */
export interface Way {
  readonly links: readonly (readonly [from: string, to: string])[];
  readonly path: readonly string[];
}

/** Topics that serve a kind of target, in order of preference. */
const SERVED_BY: Readonly<Record<TargetKind, readonly string[]>> = {
  warehouse: ["warehouse", "lake-storage"], lake: ["lake-storage"], lakehouse: ["lake-storage", "warehouse"], bi: ["warehouse", "realtime-olap"], "feature-store": ["feature-store"],
  "realtime-olap": ["realtime-olap"], "operational-database": ["relational-store"], "key-value": ["key-value-store"], search: ["search-index"], graph: ["graph-store"],
  "time-series": ["time-series-store"], vector: ["vector-store"], "reverse-etl": ["warehouse"], api: ["key-value-store", "feature-store", "realtime-olap", "relational-store", "warehouse"],
  files: ["lake-storage"], notebook: ["lake-storage"], alerting: ["message-queue", "event-log"], "machine-learning": ["lake-storage"], "event-consumers": ["event-log"],
  regulator: ["warehouse", "lake-storage"], other: ["warehouse", "lake-storage"],
};
/** A system of the client that acts on live results is sent each of them; it reads no table. */
const ACTED_ON: readonly string[] = ["message-queue", "event-log"];
const LIVE_SOURCES: readonly string[] = ["events", "iot", "logs", "queue"];
/** Sources that come when their sender is ready: a figure that is minutes old cannot wait for them, and shows what they brought last. */
const DELIVERED: readonly string[] = ["files", "saas"];
/** Flows younger than this are measured on the sources that can be asked at any time. */
const PROMPT_SECONDS = 7_200;

/** The way of a flow, from its sources through entry, core and stores to its targets. */
export function wayOf(flow: Flow, input: PathInput): Way {
  const live = isStreaming(flow);
  const sources = input.sources.filter((source) => flow.sources.includes(source.id));
  const targets = input.targets.filter((target) => flow.targets.includes(target.id));
  const entries = sources.map((source) => [`source:${source.id}`, ...entryOf(source, live, input)]);
  const core = live ? liveCore(input) : isPolled(flow) ? polledCore(flow, targets, input) : scheduledCore(input);
  const exits = exitsOf(flow, live, targets, core, input);
  const links: [string, string][] = [];
  const link = (chain: readonly string[]): void => {
    chain.forEach((to, index) => { const from = chain[index - 1]; if (from !== undefined && from !== to) links.push([from, to]); });
  };
  entries.forEach((entry, index) => { link([...entry, ...joinAt(entry, around(sources[index], input) && live ? polledCore(flow, targets, input) : core)]); });
  for (const exit of exits) link([...tail(core), ...exit]);
  // A system that asks with its own record gets the answer back on the same call.
  const door = answerless(flow, targets) ? answerParts(input).pop() : undefined;
  if (door !== undefined) for (const asker of flow.askedBy ?? []) link([door, `source:${asker}`]);
  // State that a decision looks up is refreshed beside the path of the events, not on it.
  const events = sources.some((source) => LIVE_SOURCES.includes(source.kind));
  const prompt = !live && flow.freshnessSeconds <= PROMPT_SECONDS && sources.some((source) => !DELIVERED.includes(source.kind));
  const onPath = live && events ? entries.filter((_, index) => LIVE_SOURCES.includes(sources[index]?.kind ?? "")) : prompt ? entries.filter((_, index) => !DELIVERED.includes(sources[index]?.kind ?? "")) : entries;
  // An alarm leaves through the queue, or through an alert topic of the log where there is none.
  const alarm = live && raisesAlarm(flow) ? (exits.find((exit) => exit.some((id) => id === input.byTopic("message-queue"))) ?? []) : undefined;
  // A caller waits for the parts that answer; search, reports and case files get their copy beside it.
  const asked = flow.responseSeconds !== undefined || (live && targets.some((target) => target.kind === "api"));
  const answering = !asked ? [] : exits.filter((exit) => present(input, "key-value-store", "feature-store", "cache", "api-gateway").some((id) => exit.includes(id)));
  const slowest = longest(onPath, input), last = alarm ?? longest(answering.length > 0 ? answering : exits, input);
  const middle = distinct([...slowest.slice(1), ...joinAt(slowest, core), ...last.filter((id) => !id.startsWith("target:"))]);
  return { links, path: [...sources.map((source) => `source:${source.id}`), ...middle, ...targets.map((target) => `target:${target.id}`)] };
}

function present(input: PathInput, ...topics: string[]): string[] {
  return distinct(topics.flatMap((topic) => input.byTopic(topic) ?? []));
}

const isTables = (source: SourceSystem | undefined): boolean => source?.kind === "database" || source?.kind === "mainframe";

/** Row changes that do not pass the log: the capture tool fills stores and cannot write to it. */
function around(source: SourceSystem | undefined, input: PathInput): boolean {
  const [cdc] = present(input, "cdc"), [log] = present(input, "event-log");
  if (!isTables(source) || cdc === undefined || log === undefined) return false;
  const able: readonly string[] = input.technologyOf(cdc)?.features ?? [], to = input.technologyOf(log);
  const ways = [...(to?.features.includes("kafka-protocol") === true ? ["to-kafka"] : []), ...(to?.options ?? []).map((option) => `to-${option}`), ...(to?.id === "apache-pulsar" ? ["to-pulsar"] : to?.id === "nats-jetstream" ? ["to-nats"] : [])];
  return !ways.some((way) => able.includes(way));
}

/** First steps of a source's data. A source that feeds the log for live flows is read from the log by scheduled ones too. */
function entryOf(source: SourceSystem, live: boolean, input: PathInput): string[] {
  const log = present(input, "event-log");
  const throughLog = log.length > 0 && (live || LIVE_SOURCES.includes(source.kind) || (isTables(source) && present(input, "cdc").length > 0)) && !around(source, input);
  if (throughLog) {
    if (source.kind === "iot") return [...present(input, "edge-gateway", "mqtt-broker"), ...log];
    if (source.kind === "events") return [...present(input, "load-balancer"), ...log];
    if (source.kind === "logs") return [...present(input, "log-shipping"), ...log];
    if (isTables(source)) return [...present(input, "cdc"), ...log];
    if (source.kind === "queue") return log;
    return [...pull(source, input), ...log];
  }
  if (source.kind === "iot") return [...present(input, "edge-gateway", "mqtt-broker"), ...deliveryStream(input)];
  // Without a log, what is posted is taken by an endpoint that writes it in batches.
  if (source.kind === "events" && present(input, "api-gateway").length > 0) return [...present(input, "api-gateway"), ...deliveryStream(input)];
  return pull(source, input);
}

/** A loader that is pushed to: it collects what producers send and writes it as files. */
function deliveryStream(input: PathInput): string[] {
  return present(input, "batch-ingestion").filter((id) => input.technologyOf(id)?.features.includes("push-delivery") === true);
}

function pull(source: SourceSystem, input: PathInput): string[] {
  const cdc = isTables(source) ? present(input, "cdc") : [];
  if (cdc.length > 0) return cdc;
  const first = source.kind === "files" ? present(input, "file-transfer") : source.kind === "saas" ? present(input, "saas-ingestion") : [];
  return first.length > 0 ? first : present(input, "batch-ingestion");
}

function liveCore(input: PathInput): string[] {
  return present(input, "event-log", "stream-processing");
}

/** A loader writes straight into the store that readers query; the lake gets its copy from there, off the path. */
function polledCore(flow: Flow, targets: readonly TargetSystem[], input: PathInput): string[] {
  const store = exitsOf(flow, false, targets, [], input).map((exit) => exit[0]).find((id) => id !== undefined && !id.startsWith("target:"));
  return store === undefined ? present(input, "warehouse", "relational-store", "lake-storage").slice(0, 1) : [store];
}

function scheduledCore(input: PathInput): string[] {
  return present(input, "lake-storage", "batch-processing");
}

/** The part of the core that comes after what the entry has passed already. */
function joinAt(entry: readonly string[], core: readonly string[]): string[] {
  const passed = core.findIndex((id) => entry.includes(id));
  return core.slice(passed + 1);
}

function tail(core: readonly string[]): string[] {
  const last = core[core.length - 1];
  return last === undefined ? [] : [last];
}

/** True for an answer that no target of the brief takes: it goes back to whoever asks. */
function answerless(flow: Flow, targets: readonly TargetSystem[]): boolean {
  return flow.responseSeconds !== undefined && !targets.some((target) => ["feature-store", "key-value", "api"].includes(target.kind));
}

/** What answers such a caller, from the store of features to the door. */
function answerParts(input: PathInput): string[] {
  return [...present(input, "key-value-store"), ...present(input, "cache"), ...model(input), ...present(input, "api-gateway")];
}

/** From the core to each target: the store that serves it, then the tool readers use. */
function exitsOf(flow: Flow, live: boolean, targets: readonly TargetSystem[], core: readonly string[], input: PathInput): string[][] {
  const exits = targets.map((target) => [...storeOf(target, live, core, input), ...toolOf(target, flow, input), `target:${target.id}`]);
  // An alarm leaves through the queue; the stores it is also kept in are not on its way.
  if (flow.purpose === "alerting" && !targets.some((target) => target.kind === "alerting")) exits.unshift(present(input, "message-queue"));
  if (answerless(flow, targets)) exits.push(answerParts(input));
  if (flow.purpose === "training") exits.push(present(input, "ml-platform"));
  if (exits.length === 0 && live && ["scoring", "alerting", "serving"].includes(flow.purpose)) exits.push(present(input, "key-value-store", "message-queue").slice(0, 1));
  if (exits.length === 0) exits.push(present(input, ...(live ? ["realtime-olap", "warehouse"] : ["warehouse"])).slice(0, 1));
  return exits;
}

function storeOf(target: TargetSystem, live: boolean, core: readonly string[], input: PathInput): string[] {
  const topics = live && target.kind === "bi" ? ["realtime-olap", "time-series-store", "warehouse"] : live && target.kind === "other" ? ACTED_ON : SERVED_BY[target.kind];
  const found = topics.map((topic) => input.byTopic(topic)).find((id) => id !== undefined);
  const store = found ?? input.byTopic("warehouse") ?? input.byTopic("lake-storage");
  return store === undefined || core.includes(store) ? [] : [store];
}

function toolOf(target: TargetSystem, flow: Flow, input: PathInput): string[] {
  if (target.kind === "bi") return present(input, "bi");
  if (target.kind === "reverse-etl") return present(input, "reverse-etl");
  if (target.kind === "api") return present(input, "cache", "api-gateway");
  return flow.responseSeconds !== undefined && ["feature-store", "key-value"].includes(target.kind) ? [...present(input, "cache"), ...model(input)] : [];
}

/** The model endpoint, where one answers within a second; a training platform is not on the way of an answer. */
function model(input: PathInput): string[] {
  return present(input, "ml-platform").filter((id) => (input.technologyOf(id)?.latency?.p99Milliseconds ?? Number.MAX_SAFE_INTEGER) <= 1000);
}

/** The chain with the largest sum of p99 delays; the first of equals. */
function longest(chains: readonly (readonly string[])[], input: PathInput): readonly string[] {
  let best: readonly string[] = [], delay = -1;
  for (const chain of chains) {
    const sum = chain.reduce((total, id) => total + (input.technologyOf(id)?.latency?.p99Milliseconds ?? 0), chain.length / 1000);
    if (sum > delay) { best = chain; delay = sum; }
  }
  return best;
}
