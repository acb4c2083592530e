/** Everything `--out` writes, in a fixed order. */
import type { Design } from "../design/design.js";
import { adrs } from "./adr.js";
import { costCsv } from "./cost-csv.js";
import { markdownDocument } from "./document.js";
import { designJson } from "./json.js";

/** A file to be written; `path` is relative and uses forward slashes. */
export interface Artifact {
  readonly path: string;
  readonly text: string;
}

/** architecture.md, design.json, cost.csv, diagrams/*.mmd, adr/NNNN-*.md. */
export function artifacts(design: Design): Artifact[] {
  return [
    { path: "architecture.md", text: markdownDocument(design) },
    { path: "design.json", text: designJson(design) },
    { path: "cost.csv", text: costCsv(design) },
    ...design.diagrams.map((item) => ({ path: `diagrams/${item.id}.mmd`, text: `${item.mermaid.replace(/\n+$/, "")}\n` })),
    ...adrs(design),
  ];
}
