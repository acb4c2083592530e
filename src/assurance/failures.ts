/** What breaks, part by part: what stops, what still answers, how long the data waits safely, how long catching up takes. */
import type { Component } from "../design/topology.js";
import type { Failure } from "../design/design.js";
import { numberFact } from "../facts/fact.js";
import { MINUTES_PER_DAY, roundSignificant } from "../shared/quantity.js";
import type { AssuranceContext } from "./context.js";

/** A Kafka producer gives up on a record after `delivery.timeout.ms` (default 120 s), however large its buffer. */
const PRODUCER_MINUTES = 2;
/** Default client buffer of one Kafka producer, MB (`buffer.memory` 33,554,432 bytes). */
const PRODUCER_BUFFER_MEGABYTES = 33.554432;
/** Days a source database keeps its log for readers, days files and applications keep what they deliver; editorial. */
const SOURCE_LOG_DAYS = 2;
/** Days a store-and-forward gateway or agent is given disk for; editorial. */
const GATEWAY_DAYS = 3;

const HEAD_ROLES: ReadonlySet<string> = new Set(["event-log", "message-queue", "mqtt-broker", "api-gateway"]);
const AT_SOURCE: ReadonlySet<string> = new Set(["cdc", "batch-ingestion", "saas-ingestion", "file-transfer"]);
const HOLDS_AT_EDGE: ReadonlySet<string> = new Set(["edge-gateway"]);

/** Minutes producers can hold what the log does not take: their memory over their rate, at most the delivery time-out. */
function producerMinutes(context: AssuranceContext, sources: number): number {
  const rate = numberFact(context.facts, "peakIngestMegabytesPerSecond", 0);
  if (rate <= 0) return PRODUCER_MINUTES;
  return roundSignificant(Math.min(PRODUCER_MINUTES, (PRODUCER_BUFFER_MEGABYTES * Math.max(1, sources)) / rate / 60), 3);
}

/** How long data waits without loss on one path before a component: in the log, at the source, at the edge, in the producer. */
function waitsOnPath(context: AssuranceContext, component: Component, before: readonly Component[]): number | null {
  if (before.some((other) => other.role === "event-log")) return roundSignificant(numberFact(context.facts, "hotDays", 7) * MINUTES_PER_DAY);
  if (before.some((other) => AT_SOURCE.has(other.role))) return SOURCE_LOG_DAYS * MINUTES_PER_DAY;
  const holds = (other: Component) => HOLDS_AT_EDGE.has(other.role) || context.technology(other.technology)?.features.includes("store-and-forward") === true;
  if (before.some(holds)) return GATEWAY_DAYS * MINUTES_PER_DAY;
  return HEAD_ROLES.has(component.role) ? producerMinutes(context, before.filter((other) => other.role === "source").length) : null;
}

/** The shortest such wait over the paths through the component; null where it stands in no data's way. */
function bufferMinutes(context: AssuranceContext, component: Component): number | null {
  if (AT_SOURCE.has(component.role)) return SOURCE_LOG_DAYS * MINUTES_PER_DAY;
  const byComponent = new Map(context.topology.components.map((other) => [other.id, other]));
  let shortest: number | null = null;
  for (const path of Object.values(context.topology.paths)) {
    const index = path.indexOf(component.id);
    if (index < 0) continue;
    const before = path.slice(0, index).map((id) => byComponent.get(id)).filter((other) => other !== undefined);
    const minutes = waitsOnPath(context, component, before);
    if (minutes !== null && (shortest === null || minutes < shortest)) shortest = minutes;
  }
  return shortest;
}

/** Minutes to be level again after an hour down; a scheduled part runs once more. */
function catchUpMinutes(context: AssuranceContext, component: Component): number | null {
  const footprint = context.sizing.now.components[component.id];
  if (footprint?.units?.catchUpMinutes !== undefined) return footprint.units.catchUpMinutes;
  return footprint?.runHours === undefined ? null : roundSignificant(footprint.runHours * 60, 4);
}

/** One failure for each component whose technology states its failure mode, in the order of the topology. */
export function failures(context: AssuranceContext): Failure[] {
  const rows: Failure[] = [];
  for (const component of context.topology.components) {
    const mode = context.technology(component.technology)?.failure;
    if (mode === undefined) continue;
    rows.push({
      component: component.id, event: mode.event, stops: mode.stops, stillServes: mode.stillServes,
      bufferMinutes: bufferMinutes(context, component), catchUpMinutes: catchUpMinutes(context, component),
      lost: mode.lost, detectedBy: mode.detectedBy, action: mode.action,
    });
  }
  return rows;
}
