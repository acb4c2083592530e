/** The parts that data passes, by layer, and what flows between them. */
import type { Zone } from "../topology.js";
import { collapse, edgesBetween } from "./collapse.js";
import type { Graph } from "./graph.js";
import { brief, isBeside, passedBy, BESIDE, BESIDE_TITLE, type DiagramInput } from "./input.js";

const LAYERS: readonly (readonly [id: string, title: string, zones: readonly Zone[]])[] = [
  ["sources", "Data Sources", ["source-site"]],
  ["ingestion", "Ingestion Layer", ["edge", "network", "ingestion"]],
  ["processing", "Processing Layer", ["processing"]],
  ["serving", "Storage & Serving", ["storage", "serving"]],
];

/** The picture a reader starts from keeps sources apart a little longer than the others. */
const MOST_NODES = 26;

export function dataFlowGraph(input: DiagramInput): Graph {
  const layerOf = (zone: Zone): string | undefined => LAYERS.find(([, , zones]) => zones.includes(zone))?.[0];
  const passed = passedBy(input.connections);
  const layered = input.components.filter((item) => layerOf(item.zone) !== undefined);
  const { nodes, nodeOf } = collapse(layered, (item) => (isBeside(item, passed) ? BESIDE : layerOf(item.zone)), input.connections, MOST_NODES);
  return {
    id: "data-flow", title: "Data flow by layer", direction: "LR",
    groups: [...LAYERS.map(([id, title]) => ({ id, title })), { id: BESIDE, title: BESIDE_TITLE }],
    nodes, edges: edgesBetween(input.connections, nodeOf, (item) => brief(item.what, input.flows)),
  };
}
