/** What the assurance arithmetic reads. */
import type { Practice, Source, Technology } from "../catalog/schema.js";
import type { DomainWindow } from "../catalog/domain.js";
import type { Decisions } from "../decisions/decision.js";
import type { Component, Topology } from "../design/topology.js";
import type { Facts } from "../facts/fact.js";
import type { Flow } from "../requirements/requirement.js";
import type { Sizing } from "../sizing/context.js";
import type { Places } from "./places.js";

export interface AssuranceContext {
  readonly flows: readonly Flow[];
  readonly facts: Facts;
  readonly topology: Topology;
  readonly sizing: Sizing;
  readonly decisions: Decisions;
  /** Windows the live flows compute; none where absent. */
  readonly windows?: readonly DomainWindow[];
  /** Where parts, readers and sources stand; distances are left out where absent. */
  readonly places?: Places;
  technology(id: string): Technology | undefined;
  practice(id: string): Practice | undefined;
}

/** A source in a few words, with the mark every unverified figure carries. */
export function sourceWords(source: Source): string {
  return source.unverified === true && !source.title.includes("unverified") ? `${source.title}, unverified` : source.title;
}

/** The platform's components on a flow's path, in order; the client's own systems are outside every promise made here. */
export function platformPath(context: AssuranceContext, flow: Flow): Component[] {
  const byComponent = new Map(context.topology.components.map((component) => [component.id, component]));
  return (context.topology.paths[flow.id] ?? [])
    .map((id) => byComponent.get(id))
    .filter((component): component is Component => component !== undefined && component.role !== "source" && component.role !== "target");
}

/** The part of a path a caller's request takes: what stands behind the log and the stream. A collector's balancer is not on it. */
export function answeringParts(path: readonly Component[]): Component[] {
  const last = path.reduce((found, component, index) => (["event-log", "stream-processing", "message-queue", "mqtt-broker"].includes(component.role) ? index : found), -1);
  return path.slice(last + 1);
}

/** Hours a flow's own run takes on a component; the longest run of the component where the flow has none of its own there. */
export function runHoursOf(context: AssuranceContext, component: string, flow: string): number | undefined {
  const footprint = context.sizing.now.components[component];
  return footprint?.runHoursByFlow?.[flow] ?? footprint?.runHours;
}

/** The worksheet's item of those hours. */
export function runItem(context: AssuranceContext, component: string, flow: string): string {
  return context.sizing.now.components[component]?.runHoursByFlow?.[flow] === undefined ? `${component}.runHours` : `${component}.runHours.${flow}`;
}

/** Roles that answer requests: the path of a response time, as against the age of the data. */
export const REQUEST_ROLES: ReadonlySet<string> = new Set([
  "load-balancer", "cdn", "api-gateway", "cache", "feature-store", "key-value-store", "relational-store", "search-index", "realtime-olap",
  "graph-store", "vector-store", "time-series-store", "ml-platform", "query-engine", "warehouse", "bi",
]);

/** The chosen recovery strategy of a flow: its own decision, else the design's. */
export function recoveryStrategy(context: AssuranceContext, flow: Flow): string {
  return context.decisions.chosen(`recovery-strategy:${flow.id}`) ?? context.decisions.chosen("recovery-strategy") ?? "single-region-multi-az";
}
