/** The way of the streaming flows and of the scheduled flows through the parts, in order. */
import { formatSeconds } from "../../shared/format.js";
import type { FlowClass } from "../../brief/brief.js";
import { collapse, edgesBetween } from "./collapse.js";
import type { Graph } from "./graph.js";
import { brief, type DiagramInput } from "./input.js";

function pathGraph(input: DiagramInput, id: string, title: string, classes: readonly FlowClass[]): Graph | undefined {
  const flows = input.flows.filter((flow) => classes.includes(flow.class));
  const ids = new Set(flows.map((flow) => flow.id));
  const drawn = input.connections.filter((item) => item.flows.some((flow) => ids.has(flow)));
  if (drawn.length === 0) return undefined;
  const parts = input.components.filter((item) => drawn.some((link) => link.from === item.id || link.to === item.id));
  const { nodes, nodeOf } = collapse(parts, () => undefined, drawn, 16);
  const hops = new Map((input.latency ?? []).filter((line) => flows.some((flow) => flow.id === line.flow)).flatMap((line) => line.hops.map((hop) => [hop.component, hop.milliseconds] as const)));
  const timed = nodes.map((node) => {
    const member = [...nodeOf].find(([part, at]) => at === node.id && hops.has(part));
    const time = member === undefined ? undefined : hops.get(member[0]);
    return time === undefined ? node : { ...node, lines: [...node.lines, formatSeconds(time / 1000)] };
  });
  return { id, title, direction: "LR", groups: [], nodes: timed, edges: edgesBetween(drawn, nodeOf, (item) => brief(item.what, input.flows)) };
}

export function streamPathGraph(input: DiagramInput): Graph | undefined {
  return pathGraph(input, "stream-path", "Stream path: hops of the real-time and near-real-time flows", ["real-time", "near-real-time"]);
}

export function batchPathGraph(input: DiagramInput): Graph | undefined {
  return pathGraph(input, "batch-path", "Batch path: steps of the scheduled flows", ["micro-batch", "batch"]);
}
