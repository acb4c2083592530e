/** Keeps diagrams readable: systems of one kind are drawn as one node when there are too many. */
import type { Component, Connection } from "../topology.js";
import { roleWords } from "../../shared/role-words.js";
import type { GraphEdge, GraphNode } from "./graph.js";
import { isSource, isTarget, shapeOf } from "./input.js";

const MOST_NODES = 22;
const NAMES_SHOWN = 4;

export interface Collapsed {
  readonly nodes: readonly GraphNode[];
  /** Component id -> node id. */
  readonly nodeOf: ReadonlyMap<string, string>;
}

type Key = (component: Component) => string;

/** From each its own node, to one for all of a zone; what no data passes is merged first. The first that fits is taken. */
function keysFor(passed: ReadonlySet<string>): readonly Key[] {
  const merged: Key = (component) => (passed.has(component.id) ? component.id : `${component.zone}:beside`);
  const outside = (component: Component): boolean => isSource(component) || isTarget(component);
  return [
    (component) => component.id,
    merged,
    (component) => (outside(component) ? `${component.zone}:${component.role}` : merged(component)),
    (component) => (outside(component) ? `${component.zone}:client` : merged(component)),
    (component) => `${component.zone}:${component.platform === "client" ? "client" : component.role}`,
    (component) => `${component.zone}:${component.platform === "client" ? "client" : "parts"}`,
  ];
}

function linesOf(members: readonly Component[]): string[] {
  const only = members[0];
  if (members.length === 1 && only !== undefined) return only.platform === "client" || only.role === "" ? [only.name] : [only.name, roleWords(only.role)];
  const names = members.slice(0, NAMES_SHOWN).map((item) => item.name);
  return members.length > NAMES_SHOWN ? [...names, `and ${String(members.length - NAMES_SHOWN)} more`] : names;
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
  const tried = keysFor(new Set(connections.flatMap((item) => [item.from, item.to]))).map(keyed);
  const sets = tried.find((map) => map.size <= most) ?? tried.at(-1) ?? new Map<string, Component[]>();
  const nodes: GraphNode[] = [];
  const nodeOf = new Map<string, string>();
  for (const [id, members] of sets) {
    const first = members[0];
    if (first === undefined) continue;
    const place = group(first);
    nodes.push({ id, lines: linesOf(members), shape: shapeOf(first), ...(place === undefined ? {} : { group: place }) });
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
