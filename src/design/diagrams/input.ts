/** What the diagrams are drawn from: the finished model, nothing formatted. */
import type { LatencyLine, RecoveryLine } from "../../assurance/assurance.js";
import type { Decision } from "../../decisions/decision.js";
import type { Facts } from "../../facts/fact.js";
import type { Flow } from "../../requirements/requirement.js";
import type { RoadmapQuarter } from "../design.js";
import type { Component, Connection, Topology } from "../topology.js";
import type { Shape } from "./graph.js";

export interface DiagramInput {
  readonly title: string;
  readonly flows: readonly Flow[];
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly paths: Topology["paths"];
  readonly decisions: readonly Decision[];
  readonly facts: Facts;
  readonly roadmap: readonly RoadmapQuarter[];
  readonly latency?: readonly LatencyLine[];
  readonly recovery?: readonly RecoveryLine[];
  /** Words of the delivery slots, where they are known: stages in order. */
  readonly delivery?: { readonly strategy?: string; readonly rollback?: string };
}

/** First chosen name of a topic, or of its first flow's decision. */
export function chosenName(input: DiagramInput, topic: string): string | undefined {
  return input.decisions.find((item) => item.topic === topic && item.outcome === "decided")?.chosen[0]?.name;
}

/** Stores are drawn as drums, logs and queues with double sides, the client's systems rounded. */
export function shapeOf(component: Component): Shape {
  if (component.platform === "client") return "round";
  if (/event-log|queue|broker/.test(component.id)) return "queue";
  return component.zone === "storage" || /store|cache|warehouse|lake/.test(component.id) ? "store" : "box";
}

export function isSource(component: Component): boolean {
  return component.zone === "source-site";
}

export function isTarget(component: Component): boolean {
  return component.platform === "client" && component.zone !== "source-site";
}

/**
 * What a connection carries, short enough for an edge: the first words, without the flows' names, which every edge of a flow would
 * repeat, and without a bare "data". "33.1 MB/s at peak for Batch reporting, Alerts" -> "33.1 MB/s at peak".
 */
export function brief(what: string, flows: readonly Flow[] = []): string {
  const starts = flows.flatMap((flow) => [what.indexOf(` for ${flow.name}`), what.indexOf(` of ${flow.name}`)]).filter((at) => at > 0);
  const text = starts.length === 0 ? what : what.slice(0, starts.reduce((least, at) => (at < least ? at : least), what.length));
  const first = text.split(/[;(]/)[0]?.trim() ?? text;
  if (first === "data") return "";
  // A comma inside a number ("2,180 MB/s") has no space after it.
  return first.length <= 44 ? first : (first.split(", ")[0] ?? first);
}

/** Group of what is used by the flows' parts without data of the flows passing it. */
export const BESIDE = "beside";
export const BESIDE_TITLE = "Beside the flow: no data passes here";

/** Whether no data of the flows passes a part of ours: libraries, governance, operations. Systems of the client are never beside. */
export function isBeside(component: Component, passed: ReadonlySet<string>): boolean {
  return component.platform !== "client" && !passed.has(component.id);
}

/** Ids that a connection touches. */
export function passedBy(connections: readonly Connection[]): ReadonlySet<string> {
  return new Set(connections.flatMap((item) => [item.from, item.to]));
}
