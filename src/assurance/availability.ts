/** What the promise of each part makes of the promise of the whole. */
import type { Technology } from "../catalog/schema.js";
import type { Component } from "../design/topology.js";
import type { Flow } from "../requirements/requirement.js";
import { MINUTES_PER_MONTH, roundSignificant } from "../shared/quantity.js";
import type { AvailabilityLine } from "./assurance.js";
import { sourceWords, type AssuranceContext, platformPath, recoveryStrategy, REQUEST_ROLES } from "./context.js";

type Part = AvailabilityLine["parts"][number];

/** Parts a flow keeps working without. */
const NOT_IN_PATH: ReadonlySet<string> = new Set([
  "table-format", "metadata-catalog", "lineage", "data-quality", "monitoring", "tracing", "log-aggregation", "access-governance", "pii-detection", "compute",
]);

/** Availability of a part whose vendor promises none; editorial, and marked so on every line. */
const ASSUMED: Readonly<Record<Technology["deployment"], number>> = { serverless: 0.999, managed: 0.999, saas: 0.999, "self-run": 0.995, library: 1 };

function promise(technology: Technology): { sla: number; source: string; promised: boolean } {
  const { sla } = technology;
  if (sla === undefined) return { sla: ASSUMED[technology.deployment], source: `no vendor promise; assumed for ${technology.deployment}, unverified`, promised: false };
  const source = technology.sources[sla.source];
  return { sla: sla.availability, source: `${sla.scope}; ${source === undefined ? sla.source : sourceWords(source)}`, promised: true };
}

/**
 * Copies that can each do the work alone. A vendor's promise covers its own copies, so it counts once; self-run parts count
 * two when two or more nodes run (a pair, or a quorum that outlives one node), and a second live region doubles either.
 */
function copiesOf(context: AssuranceContext, component: Component, promised: boolean, twoRegions: boolean): number {
  const units = context.sizing.now.components[component.id]?.units?.count ?? 1;
  const local = promised || units < 2 ? 1 : 2;
  return twoRegions ? local * 2 : local;
}

function partOf(context: AssuranceContext, component: Component, twoRegions: boolean): Part | undefined {
  const technology = context.technology(component.technology);
  if (technology === undefined || technology.deployment === "library" || NOT_IN_PATH.has(component.role)) return undefined;
  const { sla, source, promised } = promise(technology);
  return { component: component.id, sla, copies: copiesOf(context, component, promised, twoRegions), source };
}

/** Product over the parts of 1 - (1 - sla)^copies. Five parts of 99.9 % make 99.50 %. */
export function compositeAvailability(parts: readonly { readonly sla: number; readonly copies: number }[]): number {
  let composite = 1;
  for (const part of parts) {
    let down = 1;
    for (let copy = 0; copy < part.copies; copy += 1) down *= 1 - part.sla;
    composite *= 1 - down;
  }
  return roundSignificant(composite, 10);
}

/** Two regions share what sends traffic to them: its promise is the ceiling of the whole. */
function routing(path: readonly Component[]): Part {
  const onAws = path.some((component) => component.platform === "aws");
  return onAws
    ? { component: "global-routing", sla: 1, copies: 1, source: "Route 53 data plane, promise of 100 %, general knowledge, unverified" }
    : { component: "global-routing", sla: 0.9999, copies: 1, source: "global load balancing, promise of 99.99 %, general knowledge, unverified" };
}

/**
 * Where callers wait for an answer only the parts that answer are in the path: the stream may lag while the store still
 * serves, and a cache that is down is passed by as long as a store stands behind it.
 */
function requestPath(path: readonly Component[]): Component[] {
  const answering = path.filter((component) => REQUEST_ROLES.has(component.role));
  const stores = answering.filter((component) => !["cache", "load-balancer", "cdn", "api-gateway"].includes(component.role));
  return stores.length === 0 ? answering : answering.filter((component) => component.role !== "cache");
}

/** The path's components, and the orchestrator where runs are scheduled. Each technology's service counts once. */
function partsOf(context: AssuranceContext, flow: Flow): Part[] {
  const whole = platformPath(context, flow);
  const asked = flow.responseSeconds === undefined ? [] : requestPath(whole);
  const path = asked.length > 0 ? asked : whole;
  if (flow.class === "batch" || flow.class === "micro-batch") {
    const orchestrator = context.topology.components.find((component) => component.role === "orchestration");
    if (orchestrator !== undefined && !path.some((component) => component.id === orchestrator.id)) path.push(orchestrator);
  }
  const twoRegions = recoveryStrategy(context, flow) === "active-active";
  const parts: Part[] = twoRegions ? [routing(path)] : [];
  const services = new Set<string>();
  for (const component of path) {
    if (services.has(component.technology)) continue;
    services.add(component.technology);
    const part = partOf(context, component, twoRegions);
    if (part !== undefined) parts.push(part);
  }
  return parts;
}

/** Composite availability of every flow and its downtime in a month of 43,800 minutes. */
export function availability(context: AssuranceContext): AvailabilityLine[] {
  return context.flows.map((flow) => {
    const parts = partsOf(context, flow);
    const composite = compositeAvailability(parts);
    return {
      flow: flow.id, target: flow.availability, parts, composite,
      downtimeMinutesPerMonth: roundSignificant((1 - composite) * MINUTES_PER_MONTH, 6),
      verdict: composite >= flow.availability ? "met" : "not-met",
    };
  });
}
