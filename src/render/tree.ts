/** The deliverable's trees: `├── Label: value`, wrapped so that no line is longer than WIDTH. */
import type { Design } from "../design/design.js";
import { cleanLine } from "../shared/clean.js";
import type { Block, Group } from "./outline.js";

export const WIDTH = 110;

/** Breaks a line at spaces to at most `width` characters; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    const candidate = line === "" ? rest : `${line} ${rest}`;
    if (candidate.length <= width) {
      line = candidate;
      continue;
    }
    if (line !== "") lines.push(line);
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = rest;
  }
  return [...lines, line];
}

/** First line after `first`, further lines after `next`. */
function hang(first: string, next: string, text: string): string {
  return wrap(cleanLine(text), WIDTH - Math.max(first.length, next.length)).map((line, index) => (index === 0 ? first : next) + line).join("\n");
}

/** The value that stands at a slot; a missing slot shows as such and fails the tests. */
export function slotValue(design: Design, id: string): string {
  return cleanLine(design.slots[id]?.value ?? `(missing slot ${id})`);
}

function groupLines(design: Design, group: Group): string {
  const head = group.head === undefined ? "" : slotValue(design, group.head);
  const title = group.head === undefined ? group.title : group.lead === undefined ? hang("", "│   ", `${group.title}: ${head}`) : `${group.title}\n${hang("", "│   ", `${group.lead} ${head}`)}`;
  const leaves = group.leaves.map((leaf, index) => {
    const last = index === group.leaves.length - 1;
    return hang(last ? "└── " : "├── ", last ? "      " : "│     ", `${leaf.label}: ${slotValue(design, leaf.slot)}`);
  });
  return [title, ...leaves].join("\n");
}

/** The text of one block: its opening line and its trees. */
export function blockText(design: Design, block: Block): string {
  return [block.intro, ...block.groups.map((item) => groupLines(design, item))].join("\n\n");
}

/** A plain tree of texts under a title, for lists that are no slots. */
export function plainTree(title: string, items: readonly string[]): string {
  const lines = items.map((item, index) => (index === items.length - 1 ? hang("└── ", "      ", item) : hang("├── ", "│     ", item)));
  return [title, ...lines].join("\n");
}
