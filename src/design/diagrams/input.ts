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
 * What a connection carries, short enough for an edge: the first words, without the flow's name, which every edge of the flow would
 * repeat, and without a bare "data". "33.1 MB/s at peak for Batch reporting" -> "33.1 MB/s at peak".
 */
export function brief(what: string, flows: readonly Flow[] = []): string {
  const named = flows.find((flow) => what.endsWith(` for ${flow.name}`) || what.endsWith(` of ${flow.name}`));
  const text = named === undefined ? what : what.slice(0, what.length - named.name.length).replace(/ (for|of) $/, "");
  const first = text.split(/[;(]/)[0]?.trim() ?? text;
  if (first === "data") return "";
  return first.length <= 44 ? first : (first.split(",")[0] ?? first);
}
