/** A diagram before it is text: nodes, edges, groups. */
export type Shape = "box" | "round" | "store" | "queue" | "person" | "decision";

export interface GraphNode {
  readonly id: string;
  /** Lines of the label; the first is the name. */
  readonly lines: readonly string[];
  readonly shape: Shape;
  readonly group?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly dashed?: boolean;
}

export interface GraphGroup {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
}

export interface Graph {
  readonly id: string;
  readonly title: string;
  readonly direction: "LR" | "TB";
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly groups: readonly GraphGroup[];
}
