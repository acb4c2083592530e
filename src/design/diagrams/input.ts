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

/** "12 MB/s" of "order changes, 12 MB/s peak": the first words, for edges. */
export function brief(text: string): string {
  const first = text.split(/[;(]/)[0] ?? text;
  return first.length <= 44 ? first : (first.split(",")[0] ?? first);
}
