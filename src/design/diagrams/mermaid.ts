/** Graph to Mermaid flowchart text. The only place that escapes for Mermaid: every label is quoted, every id is ours. */
import { cleanLine } from "../../shared/clean.js";
import type { Graph, GraphNode, Shape } from "./graph.js";

const LABEL_WIDTH = 24;
const LONGEST_LABEL = 78;

/** Characters with a meaning to Mermaid or HTML, as Mermaid entity codes. */
const MARKS = /["#&<>`%{}[\]|\\;$~]/g;

/**
 * Text safe inside a quoted label. Mermaid drops the last `;` of lines that look like `style ...:` or `classDef ...:`, which would
 * break an entity code, so colons are coded too where those words occur.
 */
export function mermaidLabel(text: string): string {
  const line = cleanLine(text);
  const coded = line.replace(MARKS, (mark) => `#${String(mark.charCodeAt(0))};`);
  return /style|classdef/i.test(line) ? coded.replace(/:/g, "#58;") : coded;
}

/** At most LONGEST_LABEL characters, whole code points. */
function shortened(text: string): string {
  const points = Array.from(cleanLine(text));
  return points.length > LONGEST_LABEL ? `${points.slice(0, LONGEST_LABEL - 1).join("").trimEnd()}…` : points.join("");
}

/** Words of a label on lines of readable length. */
function folded(text: string): string[] {
  const lines: string[] = [];
  let current = "";
  // A number stays on the line of its unit.
  for (const word of shortened(text).replace(/(\d) (?=[A-Za-z%])/g, "$1\u00a0").split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length <= LABEL_WIDTH || current === "") current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current].filter((item) => item !== "");
}

function label(lines: readonly string[]): string {
  const text = lines.flatMap(folded).map(mermaidLabel).join("<br/>");
  return text === "" ? " " : text;
}

const OPEN: Readonly<Record<Shape, readonly [string, string]>> = {
  box: ["[", "]"], round: ["(", ")"], store: ["[(", ")]"], queue: ["[[", "]]"], person: ["([", "])"], decision: ["{", "}"],
};

/** Names for ids: a letter in front keeps them clear of Mermaid's words (`end`, `graph`), a count keeps them apart. */
function namer(prefix: string): (id: string) => string {
  const names = new Map<string, string>();
  const used = new Set<string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const base = `${prefix}_${id.replace(/[^A-Za-z0-9]+/g, "_").slice(0, 40)}`;
    let name = base;
    for (let count = 2; used.has(name); count += 1) name = `${base}_${String(count)}`;
    used.add(name);
    names.set(id, name);
    return name;
  };
}

/** The text of a graph. An edge may end at a group; one to something that is not drawn is left out. */
export function mermaidText(graph: Graph): string {
  const nodeName = namer("n");
  const groupName = namer("g");
  const known = new Set(graph.nodes.map((node) => node.id));
  const lines = [`flowchart ${graph.direction}`];
  const nodeLine = (node: GraphNode, indent: string): string => {
    const [open, close] = OPEN[node.shape];
    return `${indent}${nodeName(node.id)}${open}"${label(node.lines)}"${close}`;
  };
  const filled = (id: string): boolean => graph.nodes.some((node) => node.group === id) || graph.groups.some((item) => item.parent === id && filled(item.id));
  const writeGroups = (parent: string | undefined, indent: string): void => {
    for (const item of graph.groups.filter((candidate) => candidate.parent === parent && filled(candidate.id))) {
      // Mermaid does not make room for a second line of a group's title, so it stays on one.
      lines.push(`${indent}subgraph ${groupName(item.id)}["${mermaidLabel(shortened(item.title))}"]`);
      lines.push(...graph.nodes.filter((node) => node.group === item.id).map((node) => nodeLine(node, `${indent}  `)));
      writeGroups(item.id, `${indent}  `);
      lines.push(`${indent}end`);
    }
  };
  writeGroups(undefined, "  ");
  const groups = new Set(graph.groups.map((item) => item.id));
  lines.push(...graph.nodes.filter((node) => node.group === undefined || !groups.has(node.group)).map((node) => nodeLine(node, "  ")));
  const endOf = (id: string): string | undefined => (known.has(id) ? nodeName(id) : groups.has(id) && filled(id) ? groupName(id) : undefined);
  for (const edge of graph.edges) {
    const from = endOf(edge.from);
    const to = endOf(edge.to);
    if (from === undefined || to === undefined) continue;
    const arrow = edge.dashed === true ? "-.->" : "-->";
    const text = edge.label === undefined || edge.label === "" ? "" : `|"${label([edge.label])}"|`;
    lines.push(`  ${from} ${arrow}${text} ${to}`);
  }
  return `${lines.join("\n")}\n`;
}
