/** Quarters in order, each with its outcome and first pieces of work. */
import type { Graph } from "./graph.js";
import type { DiagramInput } from "./input.js";

const WORK_SHOWN = 3;

export function roadmapGraph(input: DiagramInput): Graph | undefined {
  if (input.roadmap.length === 0) return undefined;
  const quarters = [...input.roadmap].sort((a, b) => a.quarter - b.quarter);
  const id = (quarter: number): string => `quarter-${String(quarter)}`;
  return {
    id: "roadmap", title: "Roadmap by quarter", direction: "LR",
    groups: [],
    nodes: quarters.map((item) => ({
      id: id(item.quarter), shape: "box", lines: [`Quarter ${String(item.quarter)}`, item.outcome, ...item.work.slice(0, WORK_SHOWN).map((work) => `· ${work}`)],
    })),
    edges: quarters.slice(1).map((item, index) => ({ from: id(quarters[index]?.quarter ?? 0), to: id(item.quarter) })),
  };
}
