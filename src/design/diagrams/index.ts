/** The diagrams of a design, in the order of the document. */
import type { Diagram } from "../design.js";
import { contextGraph } from "./context.js";
import { dataFlowGraph } from "./data-flow.js";
import { deliveryPipelineGraph } from "./delivery-pipeline.js";
import { deploymentGraph } from "./deployment.js";
import type { Graph } from "./graph.js";
import type { DiagramInput } from "./input.js";
import { mermaidText } from "./mermaid.js";
import { batchPathGraph, streamPathGraph } from "./paths.js";
import { recoveryTopologyGraph } from "./recovery-topology.js";
import { roadmapGraph } from "./roadmap.js";
import { securityZonesGraph } from "./security-zones.js";

export type { DiagramInput } from "./input.js";

const BUILDERS: readonly ((input: DiagramInput) => Graph | undefined)[] = [
  contextGraph, dataFlowGraph, deploymentGraph, streamPathGraph, batchPathGraph, securityZonesGraph, recoveryTopologyGraph, deliveryPipelineGraph, roadmapGraph,
];

/** Mermaid text of each diagram; one that has nothing to show is left out. */
export function buildDiagrams(input: DiagramInput): Diagram[] {
  return BUILDERS.flatMap((build) => {
    const graph = build(input);
    return graph === undefined || graph.nodes.length === 0 ? [] : [{ id: graph.id, title: graph.title, mermaid: mermaidText(graph) }];
  });
}
