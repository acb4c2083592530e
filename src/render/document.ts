/** Sections to one Markdown document. Values are placed once by Mustache and never rendered again, so `{{` in client text stays text. */
import Mustache from "mustache";
import type { Design } from "../design/design.js";
import { escapeMarkdown } from "./escape/markdown.js";
import { sections } from "./sections/index.js";
import type { View } from "./sections/section.js";
import { partials, templates } from "./templates.generated.js";

/** The view of each section by section id: everything a template needs, formatted. */
export function views(design: Design): Readonly<Record<string, View>> {
  return Object.fromEntries(sections.map((section) => [section.id, section.view(design)]));
}

/** At most one empty line in a row outside fenced blocks, exactly one line feed at the end. */
function tidy(markdown: string): string {
  const lines: string[] = [];
  let closing = "";
  for (const line of markdown.split("\n")) {
    const marks = line.startsWith("```") ? (/^`{3,}/.exec(line)?.[0] ?? "") : "";
    if (closing === "" && line === "" && (lines.at(-1) ?? "") === "") continue;
    if (closing === "") closing = marks;
    else if (line === closing) closing = "";
    lines.push(line);
  }
  while (lines.at(-1) === "") lines.pop();
  return `${lines.join("\n")}\n`;
}

/** Views, by section id, to the Markdown of the document. */
export function renderViews(data: Readonly<Record<string, View>>): string {
  const parts = sections.map((section) => Mustache.render(templates[section.id] ?? "", data[section.id] ?? {}, partials, { escape: escapeMarkdown }));
  return tidy(parts.join("\n"));
}

/** The architecture document as Markdown. */
export function markdownDocument(design: Design): string {
  return renderViews(views(design));
}
