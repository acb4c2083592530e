/** Who gives data to the pipeline and who gets it. */
import type { Graph, GraphNode } from "./graph.js";
import { collapse } from "./collapse.js";
import { isSource, isTarget, type DiagramInput } from "./input.js";

const PIPELINE = "pipeline";

export function contextGraph(input: DiagramInput): Graph {
  const outside = input.components.filter((item) => isSource(item) || isTarget(item));
  const { nodes } = collapse(outside, (item) => (isSource(item) ? "sources" : "targets"), input.connections, 14);
  const flows = input.flows.map((flow) => `${flow.name} (${flow.class})`);
  const shown = flows.length > 5 ? [...flows.slice(0, 5), `and ${String(flows.length - 5)} more flows`] : flows;
  const pipeline: GraphNode = { id: PIPELINE, lines: ["Data pipeline", ...shown], shape: "box" };
  return {
    id: "context", title: "Context: the pipeline among the client's systems", direction: "LR",
    groups: [{ id: "sources", title: "Sources" }, { id: "targets", title: "Targets" }],
    nodes: [...nodes.filter((item) => item.group === "sources"), pipeline, ...nodes.filter((item) => item.group === "targets")],
    edges: nodes.map((item) => (item.group === "sources" ? { from: item.id, to: PIPELINE } : { from: PIPELINE, to: item.id })),
  };
}
