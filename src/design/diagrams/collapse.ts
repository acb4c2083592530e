/** Keeps diagrams readable: systems of one kind are drawn as one node when there are too many. */
import type { Component, Connection } from "../topology.js";
import { compareText } from "../../shared/compare.js";
import type { GraphEdge, GraphNode } from "./graph.js";
import { brief, isSource, isTarget, shapeOf } from "./input.js";

export const MOST_NODES = 20;
const NAMES_SHOWN = 4;

export interface Collapsed {
  readonly nodes: readonly GraphNode[];
  /** Component id -> node id. */
  readonly nodeOf: ReadonlyMap<string, string>;
}

type Key = (component: Component) => string;

/** Zones whose parts serve all flows; they are merged first, since no data passes them. */
const BESIDE: readonly Component["zone"][] = ["governance", "operations", "delivery", "security", "network"];
const merged = (component: Component): string => (BESIDE.includes(component.zone) ? `${component.zone}:beside` : component.id);

/** From each its own node, to one for all of a zone. The first that fits is taken. */
const KEYS: readonly Key[] = [
  (component) => component.id,
  merged,
  (component) => (isSource(component) || isTarget(component) ? `${component.zone}:${component.role}` : merged(component)),
  (component) => (isSource(component) || isTarget(component) ? `${component.zone}:${component.platform}` : merged(component)),
  (component) => `${component.zone}:${component.platform === "client" ? "client" : component.role}`,
  (component) => `${component.zone}:${component.platform === "client" ? "client" : "parts"}`,
];

function linesOf(members: readonly Component[]): string[] {
  const only = members[0];
  if (only !== undefined && members.length > NAMES_SHOWN && BESIDE.includes(only.zone)) {
    const { zone } = only;
    return [`${zone.charAt(0).toUpperCase()}${zone.slice(1)}:`, ...members.slice(0, NAMES_SHOWN).map((item) => item.name), `and ${String(members.length - NAMES_SHOWN)} more`];
  }
  if (members.length === 1 && only !== undefined) return only.platform === "client" || only.role === "" ? [only.name] : [only.name, only.role];
  const names = members.slice(0, NAMES_SHOWN).map((item) => item.name);
  return members.length > NAMES_SHOWN ? [...names, `and ${String(members.length - NAMES_SHOWN)} more`] : names;
}

/** Nodes for components, at most `most` where merging can reach that. `group` places a node in a group. */
export function collapse(components: readonly Component[], group: (component: Component) => string | undefined, most = MOST_NODES): Collapsed {
  const keyed = (key: Key): Map<string, Component[]> => {
    const map = new Map<string, Component[]>();
    for (const component of components) {
      const id = `${group(component) ?? ""}/${key(component)}`;
      map.set(id, [...(map.get(id) ?? []), component]);
    }
    return map;
  };
  const tried = KEYS.map(keyed);
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
export function edgesBetween(connections: readonly Connection[], nodeOf: ReadonlyMap<string, string>, label: (connection: Connection) => string = (item) => brief(item.what)): GraphEdge[] {
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

/** Ids in a fixed order. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareText);
}
