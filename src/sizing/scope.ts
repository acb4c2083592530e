/** One component and the part of the load that is its own. */
import type { SourceSystem } from "../brief/brief.js";
import type { Technology } from "../catalog/schema.js";
import type { Dimension } from "../catalog/vocabulary.js";
import type { Component } from "../design/topology.js";
import { numberFact, textFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import type { Flow } from "../requirements/requirement.js";
import { assumed, type AssumptionId } from "./assumptions.js";
import type { ComponentFootprint, SizingContext } from "./context.js";
import { factAtLeast, factInput, itemInput } from "./inputs.js";
import { unionFormula, unionShare, unionStep, type BatchNeed, type Load, type ShareKind } from "./load.js";
import { sourcesAt, sourceShare, type ShareFormula } from "./source-share.js";
import type { Worksheet, Input } from "./worksheet.js";
import { isStreaming } from "../brief/flow-class.js";

/** The arithmetic of one quantity, not yet computed. */
export interface Quantity {
  readonly unit: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly source?: string;
  readonly note?: string;
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
  /** True where the shares are shares of the streaming flows. */
  readonly onStream: boolean;
  /** Peak rate that `share` and `processed` are shares of: of the streaming flows in streaming roles, else of all. */
  readonly peakMegabytes: Input;
  readonly peakRecords: Input;
  readonly shares: Shares;
  readonly readers: Input;
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
  /** A fact as an input of a formula. */
  factInput(id: string, fallback: number, unit: string): Input;
  dimension(id: Dimension): number;
  /** A dimension as an input of a formula. */
  dimensionInput(id: Dimension, unit: string): Input;
}

/** The parts of the load that are a component's own; each is written into the sheet when it is first asked for. */
export interface Shares {
  /** Of the peak rate. */
  readonly share: () => Input;
  /** Of the peak rate, bytes read by two flows counted twice. */
  readonly processed: () => Input;
  /** Of all ingested bytes. */
  readonly total: () => Input;
  /** The same parts of the records at peak, and of the bytes at peak, where streams of several sizes and paces make them differ. */
  readonly records: PeakShares;
  readonly bytes: PeakShares;
}

type PeakShares = Pick<Shares, "share" | "processed">;
/** What of its flows arrives at a component: of the day's bytes, and at peak where that is another part. */
type Arrivals = Readonly<{ volumeShare: () => Input } & Partial<Record<ShareKind, () => Input>>>;

/** The shares of a component: of the day's bytes, and of the peak where a flow or its sources carry another part of that. */
function sharesOf(component: string, relevant: readonly Flow[], streaming: readonly Flow[] | undefined, arriving: Arrivals, sheet: Worksheet): Shares {
  const own = kindOfShares(component, relevant, streaming, arriving.volumeShare(), sheet, "volumeShare");
  const peak = (kind: "recordShare" | "peakShare"): PeakShares => {
    if (arriving[kind] === undefined && ![...relevant, ...(streaming ?? [])].some((flow) => flow[kind] !== undefined)) return own;
    let made: PeakShares | undefined;
    const its = (): PeakShares => (made ??= kindOfShares(component, relevant, streaming, (arriving[kind] ?? arriving.volumeShare)(), sheet, kind));
    return { share: () => its().share(), processed: () => its().processed() };
  };
  return { ...own, records: peak("recordShare"), bytes: peak("peakShare") };
}

const SHARE_NAMES: Readonly<Record<ShareKind, readonly [share: string, processed: string, whole: string]>> = {
  volumeShare: ["share", "processedShare", "streamingFlowsShare"], recordShare: ["recordShare", "processedRecordShare", "streamingFlowsRecordShare"], peakShare: ["peakShare", "processedPeakShare", "streamingFlowsPeakShare"],
};

function kindOfShares(component: string, relevant: readonly Flow[], streaming: readonly Flow[] | undefined, arriving: Input, sheet: Worksheet, kind: ShareKind): Omit<Shares, "records" | "bytes"> {
  const { sum, inputs } = unionFormula(relevant, kind), [shareName, processedName, wholeName] = SHARE_NAMES[kind];
  const part = arriving[0] === 1 ? "" : " x arriving";
  const arrivingInput = arriving[0] === 1 ? {} : { arriving };
  const whole = (): Record<string, Input> => (streaming === undefined ? {} : { allStreaming: unionStep(sheet, "load", wholeName, streaming, kind) });
  const over = streaming === undefined ? "" : " / allStreaming";
  const once = (make: () => Input): (() => Input) => { let made: Input | undefined; return () => (made ??= make()); };
  const share = once(() => sheet.step(component, shareName, "fraction", streaming === undefined ? `min(1, ${sum})${part}` : `min(1, min(1, ${sum})${over})${part}`, { ...inputs, ...whole(), ...arrivingInput }));
  const all = Object.keys(inputs).join(" + ") || "0";
  return {
    share,
    processed: once(() => sheet.step(component, processedName, "fraction", `max(share, (${all})${over}${part})`, { share: share(), ...inputs, ...whole(), ...arrivingInput })),
    total: once(() => sheet.step(component, "totalShare", "fraction", `min(1, ${sum})${part}`, { ...inputs, ...arrivingInput })),
  };
}

function readersOf(context: SizingContext, component: Component): Input {
  if (component.role !== "event-log" && component.role !== "message-queue") return [1, "readers", "count:one reader"];
  return context.facts["consumerGroups"] === undefined ? assumed("consumerGroups") : factAtLeast(context.facts, "consumerGroups", 1, 1, "readers");
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
  return rolledUp ? assumed(CURATED[size] ?? "curatedShare") : [1, "fraction", "count:everything that arrives is kept here"];
}

/** Part of the records that a queue beside an event log carries; one item a second at least. */
function queueShare(context: SizingContext, component: Component, load: Load): ShareFormula | undefined {
  if (component.role !== "message-queue" || !has(context, component, "event-log")) return undefined;
  return {
    formula: "min(1, max(workItems, leastWorkItems / max(1, records)))",
    inputs: { workItems: assumed("workItemShare"), leastWorkItems: assumed("leastWorkItems"), records: load.inputs.averageRecords },
  };
}

/** Part of the bytes that roles beside the flow touch: a sample, or what does not take a route of its own. */
function touchedShare(component: Component): ShareFormula | undefined {
  if (component.role === "pii-detection") return { formula: "sampled", inputs: { sampled: assumed("piiSampleShare") } };
  // A model reads a sample of its training window once, not every record of the platform.
  if (component.role === "ml-platform") return { formula: "sampled x days", inputs: { sampled: assumed("trainingShare"), days: assumed("trainingDays") } };
  return component.role === "private-connectivity" ? { formula: "touched", inputs: { touched: assumed("privateShare") } } : undefined;
}

const PACKED_ROLES: ReadonlySet<string> = new Set(["event-log", "mqtt-broker"]);

/** Records a second of one sender: of the gateway of a site, of a device that states its pace, else the mean over the keys. */
function senderRate(context: SizingContext, load: Load, sources: readonly SourceSystem[]): ShareFormula {
  const stated = sources.filter((source) => (source.recordsPerSecond ?? 0) > 0);
  const total = stated.length === 0 ? { formula: "records", inputs: { records: load.inputs.averageRecords } }
    : sumOf("devices", stated.map((source) => [source.recordsPerSecond ?? 0, "records/s", `source:${source.id}.recordsPerSecond`]), "records/s");
  const over = (senders: Input): ShareFormula => ({ formula: `(${total.formula}) / max(1, senders)`, inputs: { ...total.inputs, senders } });
  if (context.topology.components.some((other) => other.role === "edge-gateway")) return over(factInput(context.facts, "siteCount", 1, "senders"));
  const paced = sources.filter((source) => (source.deliveredEverySeconds ?? 0) > 0);
  if (paced.length === 0) return over([load.inputs.keys[0], "senders", load.inputs.keys[2] ?? ""]);
  const paces = sumOf("pace", paced.map((source) => [source.deliveredEverySeconds ?? 0, "s per record", `source:${source.id}.deliveredEverySeconds`]), "s per record");
  return { formula: `1 / min(${Object.keys(paces.inputs).join(", ")})`, inputs: paces.inputs };
}

/**
 * Devices pack readings into the 4 KB that IoT services bill, other producers into 1 KB, but never so long that waiting for
 * the message takes more than a tenth of the promised age.
 */
function messageBytes(context: SizingContext, component: Component, load: Load, flows: readonly Flow[], sheet: Worksheet): Input {
  const { recordBytes } = load.inputs;
  if (!PACKED_ROLES.has(component.role)) return recordBytes;
  const gateway = ["edge-gateway", "mqtt-broker"].some((role) => component.role === role || has(context, component, role));
  const packed = assumed(gateway ? "packedBytesAtEdge" : "packedBytes");
  if (load.recordBytes >= packed[0]) return recordBytes;
  const devices = gateway ? (context.sources ?? []).filter((source) => source.kind === "iot") : [];
  const live = flows.filter(isStreaming);
  if (devices.length === 0 || live.length === 0) return packed;
  const tightest = live.reduce((least, flow) => (flow.freshnessSeconds < least.freshnessSeconds ? flow : least));
  const rate = senderRate(context, load, devices);
  return sheet.step(component.id, "messageBytes", "bytes per message", `min(packedBytes, max(1, floor(tightestAge x packedDelay x ${/^records$/.test(rate.formula) ? rate.formula : `(${rate.formula})`})) x recordBytes)`, {
    packedBytes: packed, tightestAge: [tightest.freshnessSeconds, "s", `flow:${tightest.id}.freshnessSeconds`], packedDelay: assumed("packedDelay"),
    ...rate.inputs, recordBytes,
  });
}

/** The scheduled runs of a component: each is the flow's own times the part of the bytes that arrives here. */
function scaleBatch(need: BatchNeed, share: Input, sheet: Worksheet, component: string): BatchNeed {
  if (share[0] === 1) return need;
  const { perRun, perHour } = need.inputs;
  const run = sheet.step(component, `gigabytesPerRun.${need.flow}`, "GB per run", "perRun x share", { perRun, share });
  const hour = sheet.step(component, `batchGigabytesPerHour.${need.flow}`, "GB/h", "perHour x share", { perHour, share });
  return { ...need, gigabytesPerRun: run[0], gigabytesPerHour: hour[0], inputs: { ...need.inputs, perRun: run, perHour: hour } };
}

/** Product of the factors that are not 1, with inputs whose names do not collide. */
function atSourceStep(component: string, factors: readonly (ShareFormula | undefined)[], sheet: Worksheet, name: string): Input {
  const present = factors.filter((factor) => factor !== undefined);
  if (present.length === 0) return [1, "fraction", "count:all bytes of its flows arrive here"];
  const formula = present.map((factor) => (/^[A-Za-z]+$|^min\(.*\)$/.test(factor.formula) || present.length === 1 ? factor.formula : `(${factor.formula})`)).join(" x ");
  return sheet.step(component, name, "fraction", formula, Object.assign({}, ...present.map((factor) => factor.inputs)) as Record<string, Input>);
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
  const curated = curatedShare(context, component);
  // An installation that also runs the batch jobs works on all bytes, whatever it keeps.
  const loaded = topicsOf(component).some((topic) => topic === "batch-processing" || topic === "stream-processing") ? 1 : curated[0];
  const loadedFormula = loaded === 1 ? undefined : { formula: "curated", inputs: { curated } };
  const factorsOf = (kind: ShareKind) => [sourceShare(context, component, relevant, kind), loadedFormula, touchedShare(component), queueShare(context, component, load)];
  const arriving = atSourceStep(component.id, factorsOf("volumeShare"), sheet, "arrivingPart");
  const atSources = context.atPeak !== undefined && sourcesAt(context, component, relevant) !== undefined;
  const arrivals: Arrivals = {
    volumeShare: () => arriving,
    ...(atSources ? { recordShare: () => atSourceStep(component.id, factorsOf("recordShare"), sheet, "arrivingRecords"), peakShare: () => atSourceStep(component.id, factorsOf("peakShare"), sheet, "arrivingPeak") } : {}),
  };
  const shares = sharesOf(component.id, relevant, onStream ? context.flows.filter(isStreaming) : undefined, arrivals, sheet);
  const memo = new Map<Dimension, number>();
  const scope: Scope = {
    context, component, load, flows, others, sheet,
    technology: context.technology(component.technology),
    batches: flows.filter((flow) => !isStreaming(flow)).map((flow) => scaleBatch(batchOf(flow), arriving, sheet, component.id)),
    onStream, peakMegabytes: onStream ? load.inputs.streamPeakMegabytes : load.inputs.peakMegabytes, peakRecords: onStream ? load.inputs.streamPeakRecords : load.inputs.peakRecords,
    shares, curated, messageBytes: messageBytes(context, component, load, flows, sheet),
    readers: readersOf(context, component),
    sources: countSources(context, component, flows),
    fact: (id, fallback) => numberFact(context.facts, id, fallback),
    factInput: (id, fallback, unit) => factInput(context.facts, id, fallback, unit),
    dimensionInput: (id, unit) => itemInput(scope.dimension(id), unit, component.id, id),
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

/** Formula text of a sum: "a1 + a2" with its inputs; a zero of nothing. */
export function sumOf(prefix: string, values: readonly Input[], unit: string): { formula: string; inputs: Record<string, Input> } {
  const inputs: Record<string, Input> = {};
  values.forEach((value, index) => (inputs[`${prefix}${index + 1}`] = value));
  if (values.length === 0) return { formula: "none", inputs: { none: [0, unit, `count:no ${prefix}`] } };
  return { formula: Object.keys(inputs).join(" + "), inputs };
}
