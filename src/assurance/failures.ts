/** What breaks, part by part: what stops, what still answers, how long the data waits safely, how long catching up takes. */
import type { Component } from "../design/topology.js";
import type { Failure } from "../design/design.js";
import { flagFact } from "../facts/fact.js";
import { LEAST_HOURS, MARGIN, SNAPSHOT_RATE } from "../shared/source-log.js";
import { factInput, itemInput } from "../sizing/inputs.js";
import type { AssuranceContext } from "./context.js";
import { failureWords } from "./failure-words.js";
import { heldInMemory, isEntrance, producerSpool, readsSource, storesAndForwards, writersTo } from "./producers.js";
import { arithmeticOf, worked, type Worked } from "./worked.js";
import { isStreaming } from "../brief/flow-class.js";

/** Minutes a source database keeps its log for readers, and files and applications keep what they deliver. */
function sourceMinutes(context: AssuranceContext): Worked {
  return worked("max(leastHours, ceil(databases x 1000 / snapshotRate / 3600 x margin / 24) x 24) x 60", {
    leastHours: [LEAST_HOURS, "h", "catalog:editorial, a long weekend"], databases: factInput(context.facts, "databaseGigabytes", 0, "GB"),
    snapshotRate: [SNAPSHOT_RATE, "MB/s", "catalog:editorial, leaves the source its own work"], margin: [MARGIN, "ratio", "catalog:editorial, a snapshot that starts again after half its time"],
  });
}
/** Days a store-and-forward gateway or agent is given disk for; editorial. */
const GATEWAY_DAYS = 3;

/** What an entrance's producers hold: their memory, or the spool where the design asks for one. */
function atProducers(context: AssuranceContext, sources: number): Worked {
  const memory = heldInMemory(context, sources), spool = producerSpool(context);
  if (spool === undefined || spool.minutes <= memory.value) return memory;
  return worked("spool", { spool: [spool.minutes, "min", "count:spool of the recovery table"] });
}

/** How long data waits without loss on one path before a component: in the log, at the source, at the edge, in the producer. */
function waitsOnPath(context: AssuranceContext, component: Component, before: readonly Component[]): Worked | null {
  if (before.some((other) => other.role === "event-log")) return worked("hotDays x 1440", { hotDays: factInput(context.facts, "hotDays", 7, "days") });
  if (before.some(readsSource)) return sourceMinutes(context);
  if (before.some((other) => storesAndForwards(context, other))) return worked("days x 1440", { days: [GATEWAY_DAYS, "days", "catalog:editorial, disk of a gateway"] });
  return isEntrance(component) ? atProducers(context, before.filter((other) => other.role === "source").length) : null;
}

/** The shortest such wait over the paths through the component; null where it stands in no data's way. */
function bufferOf(context: AssuranceContext, component: Component): Worked | null {
  if (readsSource(component)) return sourceMinutes(context);
  const writers = isEntrance(component) ? writersTo(context, component.id) : undefined;
  if (writers !== undefined && writers > 0) return atProducers(context, writers);
  const byComponent = new Map(context.topology.components.map((other) => [other.id, other]));
  let shortest: Worked | null = null;
  for (const path of Object.values(context.topology.paths)) {
    const index = path.indexOf(component.id);
    if (index < 0) continue;
    const before = path.slice(0, index).map((id) => byComponent.get(id)).filter((other) => other !== undefined);
    const wait = waitsOnPath(context, component, before);
    if (wait !== null && (shortest === null || wait.value < shortest.value)) shortest = wait;
  }
  return shortest;
}

/** Minutes to be level again after an hour down; a scheduled part runs once more. */
function catchUpOf(context: AssuranceContext, component: Component): Worked | null {
  const footprint = context.sizing.now.components[component.id];
  if (footprint?.units?.catchUpMinutes !== undefined) return worked("catchUp", { catchUp: itemInput(footprint.units.catchUpMinutes, "min", component.id, "catchUpMinutes") }, 4);
  return footprint?.runHours === undefined ? null : worked("runHours x 60", { runHours: itemInput(footprint.runHours, "h", component.id, "runHours") }, 4);
}

/** Who is told: at once where a live or critical flow stands, in the morning where a run is repeated or nothing waits. */
function wakes(context: AssuranceContext, component: Component): string {
  const own = context.flows.filter((flow) => component.flows.includes(flow.id));
  const live = own.some(isStreaming), critical = own.some((flow) => flow.criticality === "critical");
  const onCall = flagFact(context.facts, "onCall");
  if (own.length === 0) return "the team, the next working morning";
  if (!live && !critical) return "the team, the next working morning; the run is repeated";
  if (!onCall) return "the team in office hours; nobody outside them, so it stands until the next working morning";
  return live ? "the person on call, at once" : "the person on call, before the next run is due";
}

/** One failure for each component whose technology states its failure mode, in the order of the topology. */
export function failures(context: AssuranceContext): Failure[] {
  const rows: Failure[] = [];
  for (const component of context.topology.components) {
    const mode = context.technology(component.technology)?.failure;
    if (mode === undefined) continue;
    const buffer = bufferOf(context, component), catchUp = catchUpOf(context, component);
    rows.push({
      component: component.id, event: mode.event, stops: mode.stops, stillServes: failureWords(context, component, mode.stillServes),
      bufferMinutes: buffer?.value ?? null, catchUpMinutes: catchUp?.value ?? null,
      ...(buffer === null ? {} : { bufferArithmetic: arithmeticOf(buffer) }), ...(catchUp === null ? {} : { catchUpArithmetic: arithmeticOf(catchUp) }),
      lost: failureWords(context, component, mode.lost), detectedBy: mode.detectedBy, action: failureWords(context, component, mode.action), wakes: wakes(context, component),
    });
  }
  return rows;
}
