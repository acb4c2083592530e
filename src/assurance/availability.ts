/** What the promise of each part makes of the promise of the whole. */
import type { Technology } from "../catalog/schema.js";
import type { Component } from "../design/topology.js";
import type { Flow } from "../requirements/requirement.js";
import { MINUTES_PER_MONTH, roundSignificant } from "../shared/quantity.js";
import type { AvailabilityLine } from "./assurance.js";
import { answeringParts, sourceWords, type AssuranceContext, platformPath, recoveryStrategy, REQUEST_ROLES } from "./context.js";
import { isStreaming } from "../brief/flow-class.js";

type Part = AvailabilityLine["parts"][number];

/** Parts a flow keeps working without. */
const NOT_IN_PATH: ReadonlySet<string> = new Set([
  "table-format", "table-catalog", "metadata-catalog", "lineage", "data-quality", "monitoring", "tracing", "log-aggregation", "access-governance", "pii-detection", "compute",
]);

/** Availability of a part whose vendor promises none; editorial, and marked so on every line. */
const ASSUMED: Readonly<Record<Technology["deployment"], number>> = { serverless: 0.999, managed: 0.999, saas: 0.999, "self-run": 0.995, library: 1 };

function promise(technology: Technology): { sla: number; source: string; promised: boolean } {
  const { sla } = technology;
  if (sla === undefined) return { sla: ASSUMED[technology.deployment], source: `no vendor promise; assumed for ${technology.deployment}, unverified`, promised: false };
  const source = technology.sources[sla.source];
  // A promise on the management calls says nothing of the records.
  if (/management API only/iu.test(sla.scope)) return { sla: ASSUMED[technology.deployment], source: `no promise on the data path (${sla.scope}); assumed for ${technology.deployment}, unverified`, promised: true };
  return { sla: sla.availability, source: `${sla.scope}; ${source === undefined ? sla.source : sourceWords(source)}`, promised: true };
}

/**
 * Copies that can each do the work alone. A vendor's promise covers its own copies, so it counts once; self-run parts count
 * two when two or more nodes run (a pair, or a quorum that outlives one node), and a second live region doubles either.
 */
function copiesOf(context: AssuranceContext, component: Component, promised: boolean, twoRegions: boolean): number {
  const technology = context.technology(component.technology);
  // Self-run parts without a stated unit (proxies, gateways) are billed and run as a pair.
  const pair = technology?.deployment === "self-run" && technology.capacity === undefined ? 2 : 1;
  const units = context.sizing.now.components[component.id]?.units?.count ?? pair;
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
  if (path.every((component) => component.platform === "on-premises")) return { component: "site-routing", sla: 0.9995, copies: 2, source: "own name servers and load balancers, one pair at each site; 99.95 % a site assumed for self-run, unverified" };
  return onAws
    ? { component: "global-routing", sla: 1, copies: 1, source: "Route 53 data plane, promise of 100 %, general knowledge, unverified" }
    : { component: "global-routing", sla: 0.9999, copies: 1, source: "global load balancing, promise of 99.99 %, general knowledge, unverified" };
}

/**
 * Where callers wait for an answer only the parts that answer are in the path: the stream may lag while the store still
 * serves, and a cache that is down is passed by as long as a store stands behind it.
 */
function requestPath(path: readonly Component[]): Component[] {
  const answering = answeringParts(path).filter((component) => REQUEST_ROLES.has(component.role));
  const stores = answering.filter((component) => !["cache", "load-balancer", "cdn", "api-gateway"].includes(component.role));
  // A model that does not answer in time is replaced by the stored default, so it is not a condition of an answer.
  const needed = answering.filter((component) => component.role !== "ml-platform" || stores.length === 1);
  return stores.length === 0 ? needed : needed.filter((component) => component.role !== "cache");
}

/** A store of keys behind an interface: its callers get the last state while the stream catches up. */
function looksUp(path: readonly Component[]): boolean {
  const roles = answeringParts(path).map((component) => component.role);
  return roles.includes("api-gateway") && (roles.includes("key-value-store") || roles.includes("feature-store"));
}

/** Where readers find the results of a scheduled flow. */
const READER_ROLES: ReadonlySet<string> = new Set([
  "warehouse", "query-engine", "bi", "realtime-olap", "relational-store", "key-value-store", "feature-store", "search-index", "graph-store", "vector-store",
  "time-series-store", "cache", "api-gateway",
]);

/**
 * What readers of a scheduled flow need at any time: the last store and the tool on it, and the lake where it is what is
 * read. Parts that matter only while a run lasts do not count: a failed run is repeated inside its window.
 */
function readerPath(path: readonly Component[]): Component[] {
  const reading = path.filter((component) => READER_ROLES.has(component.role));
  const stores = reading.filter((component) => component.role !== "bi" && component.role !== "cache" && component.role !== "api-gateway");
  const lake = path.filter((component) => component.role === "lake-storage" && (stores.length === 0 || stores.some((store) => store.role === "query-engine")));
  return [...lake, ...reading];
}

interface Counted {
  readonly parts: readonly Part[];
  readonly note?: string;
}

/** The parts in a flow's way. Each technology's service counts once. */
function partsOf(context: AssuranceContext, flow: Flow): Counted {
  const whole = platformPath(context, flow);
  const scheduled = !isStreaming(flow);
  const asked = flow.responseSeconds !== undefined || looksUp(whole) ? requestPath(whole) : scheduled ? readerPath(whole) : [];
  // An engine that is a library has no service of its own: its readers need the files it reads.
  const served = asked.some((component) => partOf(context, component, false) !== undefined);
  const lake = scheduled && asked.length > 0 && !served ? whole.filter((component) => component.role === "lake-storage") : [];
  const path = asked.length > 0 ? [...lake, ...asked] : whole;
  const twoRegions = recoveryStrategy(context, flow) === "active-active";
  const parts: Part[] = twoRegions ? [routing(path)] : [];
  const services = new Set<string>();
  for (const component of path) {
    if (services.has(component.technology)) continue;
    services.add(component.technology);
    const part = partOf(context, component, twoRegions);
    if (part !== undefined) parts.push(part);
  }
  const left = whole.filter((component) => !path.includes(component)).map((component) => component.name);
  if (left.length === 0) return { parts };
  return {
    parts,
    note: scheduled
      ? `Not counted: ${left.join(", ")}. They matter while a run lasts, and a failed run is repeated inside its window.`
      : `Not counted: ${left.join(", ")}. Callers are answered from the store while these catch up.`,
  };
}

/** Composite availability of every flow and its downtime in a month of 43,800 minutes. */
export function availability(context: AssuranceContext): AvailabilityLine[] {
  return context.flows.map((flow) => {
    const { parts, note } = partsOf(context, flow);
    const composite = compositeAvailability(parts);
    return {
      flow: flow.id, target: flow.availability, parts, composite,
      downtimeMinutesPerMonth: roundSignificant((1 - composite) * MINUTES_PER_MONTH, 6),
      verdict: composite >= flow.availability ? "met" : "not-met", ...(note === undefined ? {} : { note }),
    };
  });
}
