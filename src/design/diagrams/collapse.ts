/** Keeps diagrams readable: systems of one kind are drawn as one node when there are too many. */
import type { Component, Connection } from "../topology.js";
import { roleWords } from "../../shared/role-words.js";
import type { GraphEdge, GraphNode } from "./graph.js";
import { isBeside, isSource, isTarget, passedBy, shapeOf } from "./input.js";

const MOST_NODES = 22;
const NAMES_SHOWN = 4;
const NAMES_BESIDE = 10;

export interface Collapsed {
  readonly nodes: readonly GraphNode[];
  /** Component id -> node id. */
  readonly nodeOf: ReadonlyMap<string, string>;
}

type Key = (component: Component) => string;

/** What stands beside the flow is one node for each of these, under its heading. */
const AREAS: Readonly<Partial<Record<Component["zone"], string>>> = { governance: "Governance", operations: "Operations", delivery: "Delivery", security: "Security", network: "Network" };

function areaOf(component: Component): string {
  return AREAS[component.zone] ?? "Tools and libraries";
}

/** From each its own node, to one for all of a zone; what no data passes is one node for its area always. The first that fits is taken. */
function keysFor(passed: ReadonlySet<string>): readonly Key[] {
  const outside = (component: Component): boolean => isSource(component) || isTarget(component);
  const unless = (key: Key): Key => (component) => (isBeside(component, passed) ? `beside:${areaOf(component)}` : key(component));
  return [
    unless((component) => component.id),
    unless((component) => (outside(component) ? `${component.zone}:${component.role}` : component.id)),
    unless((component) => (outside(component) ? `${component.zone}:client` : component.id)),
    unless((component) => `${component.zone}:${component.platform === "client" ? "client" : component.role}`),
    (component) => (isBeside(component, passed) ? "beside" : `${component.zone}:${component.platform === "client" ? "client" : "parts"}`),
  ];
}

function linesOf(members: readonly Component[], beside: boolean): string[] {
  const only = members[0];
  const areas = new Set(members.map(areaOf));
  const head = beside && areas.size === 1 ? [`${[...areas].join("")}:`] : [];
  if (!beside && members.length === 1 && only !== undefined) return only.platform === "client" || only.role === "" ? [only.name] : [only.name, roleWords(only.role)];
  const most = beside ? NAMES_BESIDE : NAMES_SHOWN;
  const names = members.slice(0, most).map((item) => item.name);
  return [...head, ...names, ...(members.length > most ? [`and ${String(members.length - most)} more`] : [])];
}

/** Nodes for components, at most `most` where merging can reach that. `group` places a node in a group; connections tell what data passes. */
export function collapse(components: readonly Component[], group: (component: Component) => string | undefined, connections: readonly Connection[], most = MOST_NODES): Collapsed {
  const keyed = (key: Key): Map<string, Component[]> => {
    const map = new Map<string, Component[]>();
    for (const component of components) {
      const id = `${group(component) ?? ""}/${key(component)}`;
      map.set(id, [...(map.get(id) ?? []), component]);
    }
    return map;
  };
  const passed = passedBy(connections);
  const tried = keysFor(passed).map(keyed);
  const sets = tried.find((map) => map.size <= most) ?? tried.at(-1) ?? new Map<string, Component[]>();
  const nodes: GraphNode[] = [];
  const nodeOf = new Map<string, string>();
  for (const [id, members] of sets) {
    const first = members[0];
    if (first === undefined) continue;
    const place = group(first);
    const beside = isBeside(first, passed);
    nodes.push({ id, lines: linesOf(members, beside), shape: beside ? "box" : shapeOf(first), ...(place === undefined ? {} : { group: place }) });
    for (const member of members) nodeOf.set(member.id, id);
  }
  return { nodes, nodeOf };
}

/** Connections between drawn nodes; several between the same two become one edge. */
export function edgesBetween(connections: readonly Connection[], nodeOf: ReadonlyMap<string, string>, label: (connection: Connection) => string): GraphEdge[] {
  const edges = new Map<string, { from: string; to: string; labels: string[] }>();
  for (const item of connections) {
    const from = nodeOf.get(item.from);
    const to = nodeOf.get(item.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from}\n${to}`;
    const edge = edges.get(key) ?? { from, to, labels: [] };
    const text = label(item);
    if (text !== "" && !edge.labels.includes(text)) edge.labels.push(text);
    edges.set(key, edge);
  }
  return [...edges.values()].map(({ from, to, labels }) => ({ from, to, label: labels.length > 2 ? `${labels[0] ?? ""} and ${String(labels.length - 1)} more` : labels.join(", ") }));
}
