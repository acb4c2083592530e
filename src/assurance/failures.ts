/** What breaks, part by part: what stops, what still answers, how long the data waits safely, how long catching up takes. */
import type { Component } from "../design/topology.js";
import type { Failure } from "../design/design.js";
import { numberFact } from "../facts/fact.js";
import { byId } from "../shared/compare.js";
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
const STATE_OF_REST: ReadonlySet<string> = new Set(["edge-gateway"]);

/** Components that stand before this one on any path. */
function upstream(context: AssuranceContext, component: Component): Component[] {
  const found = new Set<string>();
  for (const path of Object.values(context.topology.paths)) {
    const index = path.indexOf(component.id);
    for (const id of path.slice(0, Math.max(0, index))) found.add(id);
  }
  return context.topology.components.filter((other) => found.has(other.id)).sort(byId);
}

/** Minutes producers can hold what the log does not take: their memory over their rate, at most the delivery time-out. */
function producerMinutes(context: AssuranceContext, sources: number): number {
  const rate = numberFact(context.facts, "peakIngestMegabytesPerSecond", 0);
  if (rate <= 0) return PRODUCER_MINUTES;
  return roundSignificant(Math.min(PRODUCER_MINUTES, (PRODUCER_BUFFER_MEGABYTES * Math.max(1, sources)) / rate / 60), 3);
}

/** The longest time data waits upstream without loss; null where the part does not stand in the data's way. */
function bufferMinutes(context: AssuranceContext, component: Component): number | null {
  if (AT_SOURCE.has(component.role)) return SOURCE_LOG_DAYS * MINUTES_PER_DAY;
  const onPath = Object.values(context.topology.paths).some((path) => path.includes(component.id));
  if (!onPath) return null;
  const before = upstream(context, component);
  const log = before.find((other) => other.role === "event-log");
  if (log !== undefined) return roundSignificant(numberFact(context.facts, "hotDays", 7) * MINUTES_PER_DAY);
  if (before.some((other) => AT_SOURCE.has(other.role))) return SOURCE_LOG_DAYS * MINUTES_PER_DAY;
  const holdsAtEdge = before.some((other) => STATE_OF_REST.has(other.role) || context.technology(other.technology)?.features.includes("store-and-forward") === true);
  if (holdsAtEdge) return GATEWAY_DAYS * MINUTES_PER_DAY;
  if (HEAD_ROLES.has(component.role)) return producerMinutes(context, before.filter((other) => other.role === "source").length);
  return null;
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
