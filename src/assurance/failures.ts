/** What breaks, part by part: what stops, what still answers, how long the data waits safely, how long catching up takes. */
import type { Component } from "../design/topology.js";
import type { Failure } from "../design/design.js";
import { numberFact } from "../facts/fact.js";
import { MINUTES_PER_DAY, roundSignificant } from "../shared/quantity.js";
import { sourceLogHours } from "../shared/source-log.js";
import type { AssuranceContext } from "./context.js";
import { isEntrance, memoryMinutes, producerSpool, readsSource, storesAndForwards, writersTo } from "./producers.js";

/** Minutes a source database keeps its log for readers, and files and applications keep what they deliver. */
function sourceMinutes(context: AssuranceContext): number {
  return sourceLogHours(numberFact(context.facts, "databaseGigabytes", 0)) * 60;
}
/** Days a store-and-forward gateway or agent is given disk for; editorial. */
const GATEWAY_DAYS = 3;

/** How long data waits without loss on one path before a component: in the log, at the source, at the edge, in the producer. */
function waitsOnPath(context: AssuranceContext, component: Component, before: readonly Component[]): number | null {
  if (before.some((other) => other.role === "event-log")) return roundSignificant(numberFact(context.facts, "hotDays", 7) * MINUTES_PER_DAY);
  if (before.some(readsSource)) return sourceMinutes(context);
  if (before.some((other) => storesAndForwards(context, other))) return GATEWAY_DAYS * MINUTES_PER_DAY;
  if (!isEntrance(component)) return null;
  return Math.max(memoryMinutes(context, before.filter((other) => other.role === "source").length), producerSpool(context)?.minutes ?? 0);
}

/** The shortest such wait over the paths through the component; null where it stands in no data's way. */
function bufferMinutes(context: AssuranceContext, component: Component): number | null {
  if (readsSource(component)) return sourceMinutes(context);
  const writers = isEntrance(component) ? writersTo(context, component.id) : undefined;
  if (writers !== undefined && writers > 0) return Math.max(memoryMinutes(context, writers), producerSpool(context)?.minutes ?? 0);
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
