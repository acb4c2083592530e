/** Rates that follow callers and devices instead of the business peak. */
import type { Flow } from "../requirements/requirement.js";
import { assumed } from "./assumptions.js";
import type { Input } from "./formula.js";
import { isStreaming, shareOfFlow } from "./load.js";
import { sumOf, type Quantity, type Scope } from "./scope.js";
import { sourcesAt } from "./source-share.js";

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

/** Answers callers wait for on this component: each event of a scoring flow with a stated response time asks once, unless the brief states a rate. */
export function answeredRate(scope: Scope): Input | undefined {
  if (scope.context.facts["queriesPerSecond"]?.from.includes("precise.queries_per_second") === true) return undefined;
  const asking = scope.context.flows.filter((flow) => {
    const path = scope.context.topology.paths[flow.id] ?? [];
    const last = path.reduce((found, id, index) => (STREAM_PARTS.includes(roleOf(scope, id)) ? index : found), -1);
    return flow.responseSeconds !== undefined && flow.purpose === "scoring" && isStreaming(flow) && path.indexOf(scope.component.id) > last;
  });
  const shares = asking.map((flow) => askingShare(scope, flow)).sort((a, b) => b.value - a.value);
  const most = shares[0];
  if (most === undefined || most.value <= 0) return undefined;
  return scope.sheet.step(scope.component.id, "answeredPerSecond", "queries/s", `peak x ${most.formula}`, { peak: scope.load.inputs.peakRecords, ...most.inputs });
}

/** Part of the events that are questions: of the sources a flow names ("fraud checks on online orders"), else of all its own. */
function askingShare(scope: Scope, flow: Flow): { value: number; formula: string; inputs: Quantity["inputs"] } {
  const words = flow.name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 4);
  const named = (scope.context.sources ?? []).filter((source) => flow.sources.includes(source.id) && words.some((word) => source.name.toLowerCase().includes(word)));
  const own = shareOfFlow(flow, "recordShare");
  const sum = sumOf("source", named.map((source) => scope.context.atPeak?.[source.id] === undefined ? [scope.context.sourceShares?.[source.id] ?? 0, "fraction", `source:${source.id}.volumeShare`] : [scope.context.atPeak[source.id]?.records ?? 0, "fraction", `source:${source.id}.recordShare`]), "fraction");
  const share = Object.values(sum.inputs).reduce((total, [value]) => total + value, 0);
  if (share <= 0) return { value: own[0], formula: "asking", inputs: { asking: own } };
  return { value: Math.min(share, own[0]), formula: `min(${sum.formula}, flow)`, inputs: { ...sum.inputs, flow: own } };
}

const STREAM_PARTS: readonly string[] = ["event-log", "stream-processing", "message-queue"];

function roleOf(scope: Scope, id: string): string {
  return scope.context.topology.components.find((component) => component.id === id)?.role ?? "";
}

