/** Rates that follow callers and devices instead of the business peak. */
import type { Flow } from "../requirements/requirement.js";
import { roundSignificant } from "../shared/quantity.js";
import { assumed } from "./assumptions.js";
import { isStreaming } from "./load.js";
import type { Quantity, Scope } from "./scope.js";
import { sourcesAt } from "./source-share.js";

/** Devices that state their pace send it all day: no business peak, only a burst after a reconnection. Brokers of devices count messages. */
export function pacedDevices(scope: Scope): Quantity | undefined {
  if (scope.component.role !== "mqtt-broker") return undefined;
  const own = sourcesAt(scope.context, scope.component, scope.flows);
  if (own === undefined || own.some((source) => source.recordsPerSecond === undefined)) return undefined;
  const devices = own.reduce((sum, source) => sum + (source.recordsPerSecond ?? 0), 0);
  return {
    unit: "messages/s", formula: "devices x growth x deviceBurst / max(1, messageBytes / recordBytes)",
    inputs: {
      devices: [roundSignificant(devices), "records/s"], growth: [scope.load.growth, "ratio"], deviceBurst: assumed("deviceBurst"),
      messageBytes: scope.messageBytes, recordBytes: [scope.load.recordBytes, "bytes"],
    },
  };
}

/** Answers callers wait for on this component: each event of a scoring flow with a stated response time asks once, unless the brief states a rate. */
export function answeredRate(scope: Scope): number {
  if (scope.context.facts["queriesPerSecond"]?.from.includes("precise.queries_per_second") === true) return 0;
  const asking = scope.context.flows.filter((flow) => {
    const path = scope.context.topology.paths[flow.id] ?? [];
    const last = path.reduce((found, id, index) => (STREAM_PARTS.includes(roleOf(scope, id)) ? index : found), -1);
    return flow.responseSeconds !== undefined && flow.purpose === "scoring" && isStreaming(flow) && path.indexOf(scope.component.id) > last;
  });
  return roundSignificant(asking.reduce((most, flow) => Math.max(most, askingShare(scope, flow)), 0) * scope.load.peakRecordsPerSecond);
}

/** Part of the events that are questions: of the sources a flow names ("fraud checks on online orders"), else of all its own. */
function askingShare(scope: Scope, flow: Flow): number {
  const words = flow.name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 4);
  const named = (scope.context.sources ?? []).filter((source) => flow.sources.includes(source.id) && words.some((word) => source.name.toLowerCase().includes(word)));
  const share = named.reduce((sum, source) => sum + (scope.context.sourceShares?.[source.id] ?? 0), 0);
  return share > 0 ? Math.min(share, flow.volumeShare) : flow.volumeShare;
}

const STREAM_PARTS: readonly string[] = ["event-log", "stream-processing", "message-queue"];

function roleOf(scope: Scope, id: string): string {
  return scope.context.topology.components.find((component) => component.id === id)?.role ?? "";
}

