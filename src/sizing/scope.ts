/** One component and the part of the load that is its own. */
import type { SourceSystem } from "../brief/brief.js";
import type { Technology } from "../catalog/schema.js";
import type { Dimension } from "../catalog/vocabulary.js";
import type { Component } from "../design/topology.js";
import { numberFact, textFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import type { Flow } from "../requirements/requirement.js";
import { roundSignificant } from "../shared/quantity.js";
import { assumed, type AssumptionId } from "./assumptions.js";
import type { ComponentFootprint, SizingContext } from "./context.js";
import { isStreaming, processedShare, unionShare, type BatchNeed, type Load } from "./load.js";
import { sourcesAt, sourceShare } from "./source-share.js";
import type { Worksheet, Input } from "./worksheet.js";

/** The arithmetic of one quantity, not yet computed. */
export interface Quantity {
  readonly unit: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly source?: string;
}

/** Roles that only ever see the streaming flows, whatever else passes the component. */
const STREAM_ROLES: ReadonlySet<string> = new Set(["event-log", "message-queue", "mqtt-broker", "schema-registry", "stream-processing"]);

export interface Scope {
  readonly context: SizingContext;
  readonly component: Component;
  readonly technology: Technology | undefined;
  readonly load: Load;
  readonly flows: readonly Flow[];
  readonly batches: readonly BatchNeed[];
  /** Peak rate that `share` and `processed` are shares of: of the streaming flows in streaming roles, else of all. */
  readonly peakMegabytesPerSecond: number;
  readonly peakRecordsPerSecond: number;
  readonly share: number;
  readonly processed: number;
  /** Share of all ingested bytes that arrives here. */
  readonly totalShare: number;
  readonly readers: number;
  /** Part of the ingested bytes that is loaded here in modelled form; 1 where everything is. Already in the shares above. */
  readonly curated: Input;
  /** Bytes of one message on the wire: records are packed up to it. */
  readonly messageBytes: Input;
  /** Client source systems that feed it, at least 1. */
  readonly sources: number;
  /** What was sized before this one; monitoring and hosting count them. */
  readonly others: readonly ComponentFootprint[];
  readonly sheet: Worksheet;
  fact(id: string, fallback: number): number;
  dimension(id: Dimension): number;
}

/** Flows that pass a component; a component without flows serves all. */
export function flowsOf(component: Component, flows: readonly Flow[]): readonly Flow[] {
  return component.flows.length === 0 ? flows : flows.filter((flow) => component.flows.includes(flow.id));
}

/**
 * The topics a component answers: its role, and every further topic that chose the same technology, which is then one and
 * the same installation.
 */
export function topicsOf(component: Component): readonly string[] {
  let topics = topicLists.get(component);
  if (topics === undefined) topicLists.set(component, (topics = readTopics(component)));
  return topics;
}

/** Components never change, and each is asked for its topics a dozen times. */
const topicLists = new WeakMap<Component, readonly string[]>();

function readTopics(component: Component): readonly string[] {
  const decided = component.because.filter((id) => id.startsWith("decision:")).map((id) => id.slice("decision:".length).split(":")[0] ?? "");
  return distinct([component.role, ...decided]);
}

/** The client systems that deliver into a component: of the kinds its role takes in, or standing before it on a path. */
function countSources(context: SizingContext, component: Component, flows: readonly Flow[]): number {
  const own = sourcesAt(context, component, flows)?.length;
  if (own !== undefined) return own;
  const clients = new Set(context.topology.components.filter((other) => other.role === "source").map((other) => other.id));
  const before = new Set<string>();
  for (const path of Object.values(context.topology.paths)) {
    const index = path.indexOf(component.id);
    for (const id of path.slice(0, Math.max(0, index))) if (clients.has(id)) before.add(id);
  }
  return Math.max(1, before.size === 0 ? numberFact(context.facts, "sourceCount", 1) : before.size);
}

const CURATED: Readonly<Record<string, AssumptionId>> = { small: "curatedShareSmall", moderate: "curatedShare", large: "curatedShareLarge", extreme: "curatedShareExtreme" };

function has(context: SizingContext, component: Component, role: string): boolean {
  return context.topology.components.some((other) => other.role === role && other.id !== component.id);
}

/** What is modelled before it is loaded: the warehouse beside a lake, and from 500 GB a day what a stream engine rolls up. */
function curatedShare(context: SizingContext, component: Component): Input {
  const size = textFact(context.facts, "volumeClass", "moderate");
  if (topicsOf(component).includes("warehouse") && has(context, component, "lake-storage")) return assumed(CURATED[size] ?? "curatedShare");
  const rolledUp = component.role === "realtime-olap" && (size === "large" || size === "extreme") && has(context, component, "stream-processing");
  return rolledUp ? assumed(CURATED[size] ?? "curatedShare") : [1, "fraction"];
}

/** Part of the records that a queue beside an event log carries; one item a second at least. */
function queueShare(context: SizingContext, component: Component, load: Load): number {
  if (component.role !== "message-queue" || !has(context, component, "event-log")) return 1;
  const perSecond = Math.max(1, load.averageRecordsPerSecond);
  return Math.min(1, Math.max(assumed("workItemShare")[0], assumed("leastWorkItems")[0] / perSecond));
}

/** Part of the bytes that roles beside the flow touch: a sample, or what does not take a route of its own. */
function touchedShare(component: Component): number {
  if (component.role === "pii-detection") return assumed("piiSampleShare")[0];
  // A model reads a sample of its training window once, not every record of the platform.
  if (component.role === "ml-platform") return assumed("trainingShare")[0] * assumed("trainingDays")[0];
  return component.role === "private-connectivity" ? assumed("privateShare")[0] : 1;
}

const PACKED_ROLES: ReadonlySet<string> = new Set(["event-log", "mqtt-broker"]);

/** Records a second of one sender: of the gateway of a site, of a device that states its pace, else the mean over the keys. */
function senderRate(context: SizingContext, load: Load, sources: readonly SourceSystem[]): number {
  const total = sources.reduce((sum, source) => sum + (source.recordsPerSecond ?? 0), 0) || load.averageRecordsPerSecond;
  if (context.topology.components.some((other) => other.role === "edge-gateway")) return total / Math.max(1, numberFact(context.facts, "siteCount", 1));
  const paces = sources.map((source) => source.deliveredEverySeconds ?? 0).filter((seconds) => seconds > 0);
  return paces.length > 0 ? 1 / Math.min(...paces) : total / Math.max(1, load.keys);
}

/**
 * Devices pack readings into the 4 KB that IoT services bill, other producers into 1 KB, but never so long that waiting for
 * the message takes more than a tenth of the promised age.
 */
function messageBytes(context: SizingContext, component: Component, load: Load, flows: readonly Flow[]): Input {
  if (!PACKED_ROLES.has(component.role)) return [load.recordBytes, "bytes"];
  const gateway = ["edge-gateway", "mqtt-broker"].some((role) => component.role === role || has(context, component, role));
  const packed = assumed(gateway ? "packedBytesAtEdge" : "packedBytes");
  if (load.recordBytes >= packed[0]) return [load.recordBytes, "bytes"];
  const devices = gateway ? (context.sources ?? []).filter((source) => source.kind === "iot") : [];
  const live = flows.filter(isStreaming);
  if (devices.length === 0 || live.length === 0) return packed;
  const tightest = live.reduce((least, flow) => Math.min(least, flow.freshnessSeconds), Number.MAX_SAFE_INTEGER);
  const records = Math.max(1, Math.floor(tightest * assumed("packedDelay")[0] * senderRate(context, load, devices)));
  return [Math.min(packed[0], records * load.recordBytes), "bytes"];
}

function scaleBatch(need: BatchNeed, share: number): BatchNeed {
  if (share === 1) return need;
  return { ...need, gigabytesPerRun: roundSignificant(need.gigabytesPerRun * share), gigabytesPerHour: roundSignificant(need.gigabytesPerHour * share) };
}

/** Cuts the component's part out of the load. `dimensionOf` computes (once) a dimension of this scope. */
export function makeScope(
  context: SizingContext, component: Component, load: Load, batchOf: (flow: Flow) => BatchNeed, others: readonly ComponentFootprint[], sheet: Worksheet,
  dimensionOf: (scope: Scope, id: Dimension) => number,
): Scope {
  const flows = flowsOf(component, context.flows);
  const streaming = flows.filter(isStreaming);
  const allStreaming = unionShare(context.flows.filter(isStreaming));
  const onStream = STREAM_ROLES.has(component.role) && streaming.length > 0 && allStreaming > 0;
  const relevant = onStream ? streaming : flows;
  const whole = onStream ? allStreaming : 1;
  const curated = curatedShare(context, component);
  // An installation that also runs the batch jobs works on all bytes, whatever it keeps.
  const loaded = topicsOf(component).some((topic) => topic === "batch-processing" || topic === "stream-processing") ? 1 : curated[0];
  const atSource = sourceShare(context, component, relevant) * loaded * touchedShare(component) * queueShare(context, component, load);
  const share = Math.min(1, unionShare(relevant) / whole) * atSource;
  const memo = new Map<Dimension, number>();
  const scope: Scope = {
    context, component, load, flows, others, sheet,
    technology: context.technology(component.technology),
    batches: flows.filter((flow) => !isStreaming(flow)).map((flow) => scaleBatch(batchOf(flow), atSource)),
    peakMegabytesPerSecond: onStream ? load.streamPeakMegabytesPerSecond : load.peakMegabytesPerSecond,
    peakRecordsPerSecond: onStream ? load.streamPeakRecordsPerSecond : load.peakRecordsPerSecond,
    share, curated, messageBytes: messageBytes(context, component, load, flows),
    processed: Math.max(share, (processedShare(relevant) / whole) * atSource),
    totalShare: unionShare(relevant) * atSource,
    readers: component.role === "event-log" || component.role === "message-queue" ? Math.max(1, numberFact(context.facts, "consumerGroups", assumed("consumerGroups")[0])) : 1,
    sources: countSources(context, component, flows),
    fact: (id, fallback) => numberFact(context.facts, id, fallback),
    dimension: (id) => {
      let value = memo.get(id);
      if (value === undefined) {
        value = dimensionOf(scope, id);
        memo.set(id, value);
      }
      return value;
    },
  };
  return scope;
}

/** Formula text of a sum: "a0 + a1 + a2" with its inputs; "0" of nothing. */
export function sumOf(prefix: string, values: readonly number[], unit: string): { formula: string; inputs: Record<string, Input> } {
  const inputs: Record<string, Input> = {};
  values.forEach((value, index) => (inputs[`${prefix}${index + 1}`] = [value, unit]));
  return { formula: values.length === 0 ? "0" : Object.keys(inputs).join(" + "), inputs };
}
