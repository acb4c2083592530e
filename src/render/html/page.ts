/** One self-contained page made from the Markdown document: the two can never say different things. */
import type { Design } from "../../design/design.js";
import { cleanLine } from "../../shared/clean.js";
import { markdownDocument } from "../document.js";
import { escapeHtml } from "../escape/html.js";
import { blocksHtml, type Heading } from "./blocks.js";
import { STYLE } from "./style.js";

/** Headings of level 3, each with those of level 4 below it. */
function contents(headings: readonly Heading[]): string {
  const link = (item: Heading): string => `<a href="#${item.id}">${escapeHtml(item.text)}</a>`;
  const parts: { head: Heading; below: Heading[] }[] = [];
  for (const item of headings) {
    if (item.level === 3) parts.push({ head: item, below: [] });
    else if (item.level === 4) parts.at(-1)?.below.push(item);
  }
  const entries = parts.map(({ head, below }) => {
    const inner = head.text.startsWith("APPENDIX") || below.length === 0 ? "" : `<ol>${below.map((item) => `<li>${link(item)}</li>`).join("")}</ol>`;
    return `<li>${link(head)}${inner}</li>`;
  });
  return `<ol>\n${entries.join("\n")}\n</ol>`;
}

/** `pictures`: SVG by diagram id; a diagram without one stays as Mermaid text in <pre class="mermaid">. */
export function htmlDocument(design: Design, pictures: Readonly<Record<string, string>>): string {
  const svgOf = new Map(design.diagrams.map((item) => [cleanLine(item.mermaid), Object.hasOwn(pictures, item.id) ? pictures[item.id] : undefined]));
  const picture = (mermaid: string): string => {
    const svg = svgOf.get(cleanLine(mermaid));
    return svg === undefined ? `<pre class="mermaid">${escapeHtml(mermaid)}</pre>` : `<figure>${svg.replace(/^\s*<\?xml[^>]*\?>/, "")}</figure>`;
  };
  const { html, headings } = blocksHtml(markdownDocument(design), picture);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(cleanLine(design.title))}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="page">
<nav aria-label="Contents">
${contents(headings)}
</nav>
<main>
${html}
</main>
</div>
</body>
</html>
`;
}
