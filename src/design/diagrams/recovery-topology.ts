/** What is kept a second time and where, by the recovery strategy of each flow. */
import { formatMinutes } from "../../shared/format.js";
import { flagFact, textFact } from "../../facts/fact.js";
import type { Component } from "../topology.js";
import type { Graph, GraphEdge, GraphNode } from "./graph.js";
import { chosenName, shapeOf, type DiagramInput } from "./input.js";

const MOST_STATEFUL = 7;

function stateful(component: Component): boolean {
  // A table format is files of the lake; what is kept of the lake holds it.
  return component.platform !== "client" && component.role !== "table-format" && (component.zone === "storage" || shapeOf(component) === "queue" || shapeOf(component) === "store");
}

type Standby = "running" | "zones" | "backups";

/** What stands of a part on the other side: the lake is copied; what can be derived again is refilled, unless a standby runs. */
function standbyLine(component: Component, standby: Standby): string {
  const log = shapeOf(component) === "queue";
  if (standby === "running") return log ? "mirrored" : "replica";
  if (component.role === "lake-storage") return standby === "zones" ? "copies beside it, versions" : "copy";
  if (standby === "zones") return log ? "copies beside it" : "copy beside it, else refilled from log or lake";
  return log ? "made anew, read on from sources" : "restored, or refilled from log or lake";
}

/** Strategies that keep something running elsewhere, as opposed to copies only. */
function standbyTitle(strategies: readonly string[], cloud: boolean): string {
  const second = cloud ? "Second region" : "Second site";
  const all = strategies.join(" ").toLowerCase();
  if (all.includes("active-active") || all.includes("active/active")) return `${second}, serving`;
  if (all.includes("warm") || all.includes("active-passive")) return `${second}, reduced`;
  if (all.includes("pilot")) return `${second}, data only`;
  return all.includes("multi-az") ? (cloud ? "Other zones and backups" : "Other rooms and backups") : "Backups";
}

/** "single-region-multi-az" -> the name the decision log gives it. */
function strategyName(input: DiagramInput, id: string): string {
  const own = input.decisions.filter((item) => item.topic === "recovery-strategy");
  return own.flatMap((item) => [...item.chosen, ...item.alternatives]).find((item) => item.id === id)?.name ?? id;
}

export function recoveryTopologyGraph(input: DiagramInput): Graph {
  const kept = input.components.filter(stateful).slice(0, MOST_STATEFUL);
  const lines = input.recovery ?? [];
  const strategies = lines.length > 0 ? [...new Set(lines.map((item) => item.strategy))] : [chosenName(input, "recovery-strategy") ?? "backup and restore"];
  const region = textFact(input.facts, "region");
  const cloud = flagFact(input.facts, "hasCloud");
  const standby = standbyTitle(strategies, cloud);
  const kind: Standby = standby.startsWith("Second ") && !standby.endsWith("data only") ? "running" : standby.startsWith("Other ") ? "zones" : "backups";
  const primary: GraphNode[] = kept.map((item) => ({ id: item.id, lines: [item.name], shape: shapeOf(item), group: "primary" }));
  const copies: GraphNode[] = kept.map((item) => ({ id: `copy/${item.id}`, lines: [item.name, standbyLine(item, kind)], shape: shapeOf(item), group: "standby" }));
  const edges: GraphEdge[] = kept.map((item) => ({ from: item.id, to: `copy/${item.id}`, dashed: true }));
  const targets: GraphNode[] = lines.slice(0, 5).map((item) => ({
    id: `target/${item.flow}`, shape: "round", group: "flows",
    lines: [input.flows.find((flow) => flow.id === item.flow)?.name ?? item.flow, strategyName(input, item.strategy), `back in ${formatMinutes(item.rto)}`, `loses at most ${formatMinutes(item.rpo)}`],
  }));
  const restored: GraphEdge[] = kept.length === 0 || targets.length === 0 ? [] : [{ from: "standby", to: "flows" }];
  return {
    id: "recovery-topology", title: "Recovery: what is kept a second time", direction: "LR",
    groups: [{ id: "primary", title: region === "" ? "Primary site" : region === "on-premises" ? "Primary: own data centre" : `Primary: ${region}` }, { id: "standby", title: standby }, { id: "flows", title: "Flows after failover" }],
    nodes: [...primary, ...copies, ...targets], edges: [...edges, ...restored],
  };
}
