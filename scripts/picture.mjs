// Draws docs/images/output.svg, the README's picture, from the design of the seed's example. Run by hand when the document's first page has changed.
//   npm run build && node scripts/picture.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../dist/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const design = await generate(readFileSync(join(root, "fixtures/briefs/seed-example.txt"), "utf8"));

const WIDTH = 960,
  MARGIN = 28,
  LINE = 19,
  CHARACTERS = 112;
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Words into lines of at most `most` characters. */
function wrap(text, most) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const rows = [];
const add = (text, kind = "text", indent = 0) => rows.push({ text, kind, indent });
const paragraph = (label, text) => {
  const [first, ...rest] = wrap(`${label}: ${text}`, CHARACTERS);
  add(first.slice(label.length + 1), "labelled", 0);
  rows.at(-1).label = label;
  for (const line of rest) add(line, "text", 16);
};
const slot = (id) => design.slots[id]?.value ?? "";

add(design.brief.title ?? "E-commerce platform analytics", "h1");
add("EXECUTIVE SUMMARY", "h2");
paragraph("Pipeline Complexity", slot("executive-summary.pipeline-complexity"));
paragraph("Expected Throughput", slot("executive-summary.expected-throughput"));
paragraph("Processing Latency", slot("executive-summary.processing-latency"));
paragraph("Infrastructure Cost", slot("executive-summary.infrastructure-cost"));
paragraph("Reliability Target", slot("executive-summary.reliability-target"));
add("CONFLICTS AND POSITIONS TAKEN", "h2");
for (const [index, item] of design.tensions.slice(0, 2).entries()) {
  paragraph(`${String(index + 1)}. Conflict`, item.conflict);
  paragraph("   Position taken", item.position);
}

let y = MARGIN;
const body = rows.map((row) => {
  y += row.kind === "h1" ? 26 : row.kind === "h2" ? 32 : LINE;
  const at = `x="${String(MARGIN + row.indent)}" y="${String(y)}"`;
  if (row.kind === "h1" || row.kind === "h2") return `<text ${at} class="${row.kind}">${escape(row.text)}</text>`;
  if (row.kind === "labelled") return `<text ${at} xml:space="preserve"><tspan class="label">${escape(row.label)}:</tspan>${escape(row.text)}</text>`;
  return `<text ${at}>${escape(row.text)}</text>`;
});
const height = y + MARGIN;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" width="${String(WIDTH)}" height="${String(height)}" role="img" aria-label="The first page of a design">
<style>text{font:13.5px ui-sans-serif,system-ui,"Segoe UI",Helvetica,Arial,sans-serif;fill:#24292f}.h1{font-size:20px;font-weight:600}.h2{font-size:14px;font-weight:600;fill:#0a5c8a}.label{font-weight:600}</style>
<rect width="100%" height="100%" rx="8" fill="#fff" stroke="#d0d7de"/>
${body.join("\n")}
</svg>
`;
mkdirSync(join(root, "docs/images"), { recursive: true });
writeFileSync(join(root, "docs/images/output.svg"), svg);
console.error("Written: docs/images/output.svg");
