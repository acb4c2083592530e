/** Rates that follow callers and devices instead of the business peak. */
import type { Flow } from "../requirements/requirement.js";
import { assumed } from "./assumptions.js";
import type { Input } from "./formula.js";
import { shareOfFlow } from "./load.js";
import { sumOf, type Quantity, type Scope } from "./scope.js";
import { sourcesAt } from "./source-share.js";
import { isStreaming } from "../brief/flow-class.js";

/** Devices that state their pace send it all day: no business peak, only a burst after a reconnection. Brokers of devices count messages. */
export function pacedDevices(scope: Scope): Quantity | undefined {
  if (scope.component.role !== "mqtt-broker") return undefined;
  const own = sourcesAt(scope.context, scope.component, scope.flows);
  if (own === undefined || own.some((source) => source.recordsPerSecond === undefined)) return undefined;
  const devices = sumOf("devices", own.map((source) => [source.recordsPerSecond ?? 0, "records/s", `source:${source.id}.recordsPerSecond`]), "records/s");
  return {
    unit: "messages/s", formula: `(${devices.formula}) x growth x deviceBurst / max(1, messageBytes / recordBytes)`,
    inputs: { ...devices.inputs, growth: scope.load.inputs.growth, deviceBurst: assumed("deviceBurst"), messageBytes: scope.messageBytes, recordBytes: scope.load.inputs.recordBytes },
  };
}

/** Parts at the door: callers and senders meet one of them first. */
const GATES: readonly string[] = ["api-gateway", "load-balancer"];

/**
 * Answers callers wait for on a part: as often as the brief says ("per page view"), else each event of a scoring flow with a
 * stated response time asks once; nothing beside a stated rate of all queries.
 */
export function answeredRate(scope: Scope, component = scope.component): Input | undefined {
  if (scope.context.facts["queriesPerSecond"]?.from.includes("precise.queries_per_second") === true) return undefined;
  const asking = scope.context.flows.filter((flow) => {
    const path = scope.context.topology.paths[flow.id] ?? [];
    const last = path.reduce((found, id, index) => (STREAM_PARTS.includes(roleOf(scope, id)) ? index : found), -1);
    return flow.responseSeconds !== undefined && flow.purpose === "scoring" && isStreaming(flow) && path.indexOf(component.id) > last;
  });
  const most = asking.map((flow) => askedOf(scope, flow)).sort((a, b) => b.value - a.value)[0];
  if (most === undefined || most.value <= 0) return undefined;
  return scope.sheet.step(component.id, "answeredPerSecond", "queries/s", most.formula, most.inputs);
}

/** Questions of one flow at peak. */
function askedOf(scope: Scope, flow: Flow): { value: number; formula: string; inputs: Quantity["inputs"] } {
  const { peakRecords, peakFactor, growth } = scope.load.inputs;
  if (flow.asksPerSecond !== undefined) {
    const grows = growth[0] === 1 ? {} : { growth };
    return { value: flow.asksPerSecond * peakFactor[0] * growth[0], formula: `asks x peakFactor${growth[0] === 1 ? "" : " x growth"}`, inputs: { asks: [flow.asksPerSecond, "queries/s", `flow:${flow.id}.asksPerSecond`], peakFactor, ...grows } };
  }
  const share = askingShare(scope, flow);
  return { value: share.value * peakRecords[0], formula: `peak x ${share.formula}`, inputs: { peak: peakRecords, ...share.inputs } };
}

/** Calls/s at peak that the brief states for its interfaces, on the parts that answer them. */
export function statedCalls(scope: Scope): Input | undefined {
  const stated = scope.factInput("apiRequestsPerSecond", 0, "queries/s");
  if (stated[0] <= 0) return undefined;
  const { paths, components } = scope.context.topology;
  const gateways = components.filter((component) => component.role === "api-gateway").map((component) => component.id);
  const { id, role } = scope.component;
  if (role === "api-gateway" || (role === "load-balancer" && gateways.length === 0) || role === "compute") return stated;
  return Object.values(paths).some((path) => path.includes(id) && path.some((other) => gateways.includes(other))) ? stated : undefined;
}

/** Calls at a door at peak: of readers, of the interfaces as stated, of decisions; the same caller may be in two of them. */
export function callsAt(scope: Scope): Input {
  const stated = statedCalls(scope), answered = answeredRate(scope);
  const inputs = { queries: scope.factInput("queriesPerSecond", 0, "queries/s"), ...(stated === undefined ? {} : { stated }), ...(answered === undefined ? {} : { answered }) };
  const names = Object.keys(inputs);
  return names.length === 1 ? inputs.queries : scope.sheet.step(scope.component.id, "callsPerSecond", "queries/s", `max(${names.join(", ")})`, inputs);
}

/** Part of the records that senders push to these parts themselves; undefined where nothing is pushed to them. */
export function pushedShare(scope: Scope, doors: readonly string[]): Pick<Quantity, "formula" | "inputs"> | undefined {
  const pushing = new Set(scope.context.topology.connections.filter((link) => doors.includes(link.to) && link.from.startsWith("source:")).map((link) => link.from.slice("source:".length)));
  const sources = (scope.context.sources ?? []).filter((source) => pushing.has(source.id));
  if (sources.length === 0) return undefined;
  const sum = sumOf("source", sources.map((source) => recordPart(scope, source.id)), "fraction");
  return { formula: `min(1, ${sum.formula})`, inputs: sum.inputs };
}

/** Requests/s of senders at a door: they collect events before they send them. */
export function pushedRate(scope: Scope): (Pick<Quantity, "formula" | "inputs">) | undefined {
  const share = GATES.includes(scope.component.role) ? pushedShare(scope, [scope.component.id]) : undefined;
  return share === undefined ? undefined : { formula: `peak x ${share.formula} / eventsPerRequest`, inputs: { peak: scope.load.inputs.peakRecords, ...share.inputs, eventsPerRequest: assumed("eventsPerRequest") } };
}

/** A source's part of the records at peak, of the bytes where that is all that is known. */
function recordPart(scope: Scope, source: string): Input {
  const own = scope.context.atPeak?.[source];
  return own === undefined ? [scope.context.sourceShares?.[source] ?? 0, "fraction", `source:${source}.volumeShare`] : [own.records, "fraction", `source:${source}.recordShare`];
}

/** Part of the events that are questions: of the sources that ask, else of all its own. */
function askingShare(scope: Scope, flow: Flow): { value: number; formula: string; inputs: Quantity["inputs"] } {
  const asking = (scope.context.sources ?? []).filter((source) => flow.askedBy?.includes(source.id) === true);
  const own = shareOfFlow(flow, "recordShare");
  const sum = sumOf("source", asking.map((source) => recordPart(scope, source.id)), "fraction");
  const share = Object.values(sum.inputs).reduce((total, [value]) => total + value, 0);
  if (share <= 0) return { value: own[0], formula: "asking", inputs: { asking: own } };
  return { value: Math.min(share, own[0]), formula: `min(${sum.formula}, flow)`, inputs: { ...sum.inputs, flow: own } };
}

const STREAM_PARTS: readonly string[] = ["event-log", "stream-processing", "message-queue"];

function roleOf(scope: Scope, id: string): string {
  return scope.context.topology.components.find((component) => component.id === id)?.role ?? "";
}

