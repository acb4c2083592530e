/** A finished design to one file of the chosen format. */
import type { Design } from "../design/design.js";
import type { Artifact } from "./artifacts.js";
import { markdownDocument } from "./document.js";
import { htmlDocument } from "./html/page.js";
import { designJson } from "./json.js";

export type { Artifact } from "./artifacts.js";
export { artifacts } from "./artifacts.js";
export { views } from "./document.js";

export interface RenderOptions {
  readonly format: "markdown" | "html" | "json";
  /** Only for html: finished SVG by diagram id, shown instead of the Mermaid text. */
  readonly pictures?: Readonly<Record<string, string>>;
}

export function render(design: Design, options: RenderOptions): Artifact[] {
  switch (options.format) {
    case "markdown": return [{ path: "architecture.md", text: markdownDocument(design) }];
    case "json": return [{ path: "design.json", text: designJson(design) }];
    case "html": return [{ path: "architecture.html", text: htmlDocument(design, options.pictures ?? {}) }];
  }
}
