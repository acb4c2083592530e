/** What those who send hold back while the platform's entrance is down. One model for the recovery and the failure table. */
import type { Component } from "../design/topology.js";
import { flagFact, numberFact } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import { roundSignificant } from "../shared/quantity.js";
import type { Input } from "../sizing/formula.js";
import { factInput } from "../sizing/inputs.js";
import { recoveryStrategy, type AssuranceContext } from "./context.js";
import { stepsOf } from "./strategy-steps.js";
import { worked, type Worked } from "./worked.js";
import { isStreaming } from "../brief/flow-class.js";

/** A Kafka producer gives up on a record after `delivery.timeout.ms` (default 120 s), however large its buffer. */
const PRODUCER_MINUTES = 2;
/** Default client buffer of one Kafka producer, MB (`buffer.memory` 33,554,432 bytes). */
const PRODUCER_BUFFER_MEGABYTES = 33.554432;

const HEAD_ROLES: ReadonlySet<string> = new Set(["event-log", "message-queue", "mqtt-broker", "api-gateway"]);
const AT_SOURCE: ReadonlySet<string> = new Set(["cdc", "batch-ingestion", "saas-ingestion", "file-transfer"]);
const HOLDS_AT_EDGE: ReadonlySet<string> = new Set(["edge-gateway"]);

/** Parts that pass requests on and hold nothing. */
const PASSED: ReadonlySet<string> = new Set(["load-balancer", "cdn"]);

/** True for parts that read a source which keeps its data until it is read. */
export const readsSource = (component: Component): boolean => AT_SOURCE.has(component.role);
/** True for parts that producers write to. */
export const isEntrance = (component: Component): boolean => HEAD_ROLES.has(component.role);
/** True for gateways and agents that store what they cannot send. */
export const storesAndForwards = (context: AssuranceContext, component: Component): boolean =>
  HOLDS_AT_EDGE.has(component.role) || context.technology(component.technology)?.features.includes("store-and-forward") === true;

/** Minutes producers hold in memory: their buffers over their rate, at most the delivery time-out. */
export function memoryMinutes(context: AssuranceContext, sources: number): number {
  return heldInMemory(context, sources).value;
}

/** The same with its arithmetic. */
export function heldInMemory(context: AssuranceContext, sources: number): Worked {
  const timeout: Input = [PRODUCER_MINUTES, "min", "catalog:kafka client default delivery.timeout.ms"];
  if (numberFact(context.facts, "peakIngestMegabytesPerSecond", 0) <= 0) return worked("timeout", { timeout }, 3);
  return worked("min(timeout, buffer x max(1, sources) / rate / 60)", {
    timeout, buffer: [PRODUCER_BUFFER_MEGABYTES, "MB per source", "catalog:kafka client default buffer.memory"], sources: [sources, "sources", "count:systems of the client that write here"],
    rate: factInput(context.facts, "peakIngestMegabytesPerSecond", 0, "MB/s"),
  }, 3);
}

/** A disk spool at the producers: part of the design where their memory is too small for the loss a flow allows. */
export interface Spool {
  readonly minutes: number;
  /** All producers together, at peak. */
  readonly megabytes: number;
}

/** Systems of the client that write straight to a part; undefined where the topology shows no connection into it. */
export function writersTo(context: AssuranceContext, component: string, flow?: string): number | undefined {
  const into = context.topology.connections.filter((connection) => connection.to === component && (flow === undefined || connection.flows.length === 0 || connection.flows.includes(flow)));
  if (into.length === 0) return undefined;
  const roleOf = (id: string): string => context.topology.components.find((other) => other.id === id)?.role ?? "";
  return into.reduce((sum, { from }) => sum + (roleOf(from) === "source" ? 1 : PASSED.has(roleOf(from)) ? (writersTo(context, from, flow) ?? 0) : 0), 0);
}

/** Sources that write straight to an entrance of a flow's path; none where every way in starts at something that keeps its data. */
function pushers(context: AssuranceContext, flow: Flow): number {
  const byComponent = new Map(context.topology.components.map((component) => [component.id, component]));
  const path = (context.topology.paths[flow.id] ?? []).map((id) => byComponent.get(id)).filter((component) => component !== undefined);
  const heads = path.filter(isEntrance);
  const written = heads.map((head) => writersTo(context, head.id, flow.id)).filter((count) => count !== undefined);
  if (written.length > 0) return written.reduce((sum, count) => sum + count, 0);
  const before = heads[0] === undefined ? [] : path.slice(0, path.indexOf(heads[0]));
  if (heads.length === 0 || before.some((component) => readsSource(component) || storesAndForwards(context, component))) return 0;
  return Math.max(1, before.filter((component) => component.role === "source").length);
}

/** A restore leaves the zone-redundant entrance standing; every other strategy names how long it may be away. */
function exposed(context: AssuranceContext, flow: Flow): { sources: number; down: number } | undefined {
  const strategy = recoveryStrategy(context, flow);
  if (!isStreaming(flow) || strategy === "backup-restore") return undefined;
  const sources = pushers(context, flow);
  return sources === 0 ? undefined : { sources, down: stepsOf(context, strategy).down };
}

/** Minutes a flow may lose; none where each record counts exactly once. */
const allowed = (context: AssuranceContext, flow: Flow): number => (flagFact(context.facts, "needsExactlyOnce") ? 0 : flow.rpoSeconds / 60);

/** The spool the design asks of producers: as long as the entrance may be away, where a flow allows less loss than memory leaves. */
export function producerSpool(context: AssuranceContext): Spool | undefined {
  let minutes = 0;
  for (const flow of context.flows) {
    const gap = exposed(context, flow);
    if (gap !== undefined && gap.down - memoryMinutes(context, gap.sources) > allowed(context, flow)) minutes = Math.max(minutes, gap.down);
  }
  if (minutes === 0) return undefined;
  const rate = numberFact(context.facts, "streamPeakMegabytesPerSecond", 0) || numberFact(context.facts, "peakIngestMegabytesPerSecond", 0);
  return { minutes, megabytes: roundSignificant(rate * minutes * 60, 3) };
}

/** Minutes of a flow's data lost at its entrance: its absence less what the producers hold. */
export function lostAtEntrance(context: AssuranceContext, flow: Flow, spool: Spool | undefined): Worked | undefined {
  const gap = exposed(context, flow);
  if (gap === undefined) return undefined;
  return worked("max(0, down - max(memory, spool))", {
    down: [gap.down, "min", "count:minutes of detection, decision and promotion"], memory: [memoryMinutes(context, gap.sources), "min", "count:minutes the producers hold in memory"],
    spool: [spool?.minutes ?? 0, "min", "count:minutes of the producers' spool"],
  }, 3);
}
