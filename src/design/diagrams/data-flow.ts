/** The parts that data passes, by layer, and what flows between them. */
import type { Zone } from "../topology.js";
import { collapse, edgesBetween } from "./collapse.js";
import type { Graph } from "./graph.js";
import { brief, type DiagramInput } from "./input.js";

const LAYERS: readonly (readonly [id: string, title: string, zones: readonly Zone[]])[] = [
  ["sources", "Data Sources", ["source-site"]],
  ["ingestion", "Ingestion Layer", ["edge", "network", "ingestion"]],
  ["processing", "Processing Layer", ["processing"]],
  ["serving", "Storage & Serving", ["storage", "serving"]],
];

export function dataFlowGraph(input: DiagramInput): Graph {
  const layerOf = (zone: Zone): string | undefined => LAYERS.find(([, , zones]) => zones.includes(zone))?.[0];
  const touched = new Set([...Object.values(input.paths).flat(), ...input.connections.flatMap((item) => [item.from, item.to])]);
  const parts = input.components.filter((item) => layerOf(item.zone) !== undefined && touched.has(item.id));
  const { nodes, nodeOf } = collapse(parts, (item) => layerOf(item.zone), input.connections);
  return {
    id: "data-flow", title: "Data flow by layer", direction: "LR",
    groups: LAYERS.map(([id, title]) => ({ id, title })),
    nodes, edges: edgesBetween(input.connections, nodeOf, (item) => brief(item.what, input.flows)),
  };
}
