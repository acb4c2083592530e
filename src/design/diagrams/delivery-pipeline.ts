/** From a commit to production and back. */
import type { Graph, GraphEdge, GraphNode } from "./graph.js";
import { hasStaging } from "../../facts/environments.js";
import { chosenName, type DiagramInput } from "./input.js";

export function deliveryPipelineGraph(input: DiagramInput): Graph {
  const staged = hasStaging(input.facts);
  const tool = chosenName(input, "ci-cd");
  const node = (id: string, group: string, ...lines: string[]): GraphNode => ({ id, lines, shape: id === "approval" ? "decision" : "box", group });
  const nodes: GraphNode[] = [
    node("commit", "check", "Commit and review"),
    node("unit", "check", "Unit tests", "coverage at least 80 %"),
    node("integration", "check", "Integration tests"),
    node("performance", "check", "Performance tests", "against the last release"),
    node("build", "release", "Build image"),
    node("dev", "release", "Development", "smoke tests"),
    ...(staged ? [node("staging", "release", "Staging", "full test suite")] : []),
    node("approval", "release", "Approved?"),
    node("production", "live", "Production", input.delivery?.strategy ?? ""),
    node("rollback", "live", "Previous release", input.delivery?.rollback ?? ""),
  ];
  const order = ["commit", "unit", "integration", "performance", "build", "dev", ...(staged ? ["staging"] : []), "approval"];
  const edges: GraphEdge[] = [
    ...order.slice(1).map((to, index): GraphEdge => ({ from: order[index] ?? "", to })),
    { from: "approval", to: "production", label: "yes" },
    { from: "production", to: "rollback", label: "alarm", dashed: true },
  ];
  return {
    id: "delivery-pipeline", title: "Delivery pipeline", direction: "LR",
    groups: [{ id: "check", title: tool === undefined ? "Check" : `Check (${tool})` }, { id: "release", title: "Release" }, { id: "live", title: "Live" }],
    nodes, edges,
  };
}
