/** What a section is: a view (strings and booleans, complete) and the template of the same folder that places it. */
import type { Design } from "../../design/design.js";
import { agree } from "../../shared/format.js";
import { fence } from "../escape/fence.js";
import type { Block } from "../outline.js";
import { blockText } from "../tree.js";

/** Data for Mustache: strings, booleans and lists of such. `{{x}}` is escaped for Markdown, `{{{x}}}` holds a finished fenced block. */
export interface View {
  readonly [name: string]: string | boolean | View | readonly View[] | readonly string[];
}

export interface Section {
  /** Folder name and key of the template. */
  readonly id: string;
  readonly view: (design: Design) => View;
}

/** Heading and fenced text of a block, for the partial `block`. */
export function blockView(design: Design, block: Block): View {
  return { heading: block.title, text: fence(blockText(design, block)) };
}

/** The diagrams with these ids that the design has, for the partial `diagram`. */
export function diagramViews(design: Design, ids: readonly string[]): View[] {
  return ids.flatMap((id) => design.diagrams.filter((item) => item.id === id)).map((item) => ({ id: item.id, title: item.title, text: fence(item.mermaid, "mermaid") }));
}

/** A generated file as heading, path and fenced text, for the partial `code`. */
export function codeViews(design: Design, id: string): View[] {
  return design.code.filter((item) => item.id === id).map((item) => ({ title: agree(item.title), path: item.path, text: fence(item.text, item.language) }));
}

/** "[3]" for a listed source, else the words themselves. */
export function citation(design: Design, key: string): string {
  const index = design.sources.findIndex((item) => item.key === key || item.also?.includes(key) === true);
  return index < 0 ? key : `[${String(index + 1)}]`;
}

/** Citations of a reason: " [1] [4] (Title of a source that is not numbered)". The brief and our own judgement are no sources. */
export function citations(design: Design, keys: readonly string[]): string {
  const outside = [...new Set(keys.filter((key) => key !== "brief" && !key.startsWith("editorial")))];
  const cited = outside.map((key) => citation(design, key)).map((text) => (text.startsWith("[") ? text : `(${text})`));
  return cited.length === 0 ? "" : ` ${cited.join(" ")}`;
}

/** Name of a flow, source, target or component, or the id where it has none. */
export function nameOf(design: Design, id: string): string {
  const lists: readonly (readonly { readonly id: string; readonly name: string }[])[] = [design.components, design.flows, design.brief.sources, design.brief.targets];
  return lists.flatMap((list) => list.filter((item) => item.id === id)).at(0)?.name ?? id;
}
