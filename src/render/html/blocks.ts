/** The block Markdown our templates write (headings, paragraphs, lists, tables, fences) to HTML. Not a general converter. */
import { escapeHtml } from "../escape/html.js";
import { inlineHtml, plainText } from "./inline.js";

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

export interface Converted {
  readonly html: string;
  readonly headings: readonly Heading[];
}

const ITEM = /^(\s*)(?:[-]|(\d+)[.]) (.*)$/;

/** Cells of a table row; an escaped pipe is no border. */
function cells(row: string): string[] {
  return row.replace(/^\|\s?/, "").replace(/\s?\|\s*$/, "").split(/(?<!\\)(?:\\\\)*\|/).map((cell) => cell.trim());
}

function table(rows: readonly string[]): string {
  const [head = "", rule = "", ...body] = rows;
  const right = cells(rule).map((cell) => cell.endsWith(":"));
  const row = (text: string, tag: "th" | "td"): string =>
    `<tr>${cells(text).map((cell, index) => `<${tag}${right[index] === true ? ' class="number"' : ""}>${inlineHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<div class="table"><table>\n<thead>${row(head, "th")}</thead>\n<tbody>\n${body.map((line) => row(line, "td")).join("\n")}\n</tbody>\n</table></div>`;
}

/** A list of one or two levels. */
function list(lines: readonly string[]): string {
  const items = lines.map((line) => ITEM.exec(line)).filter((match) => match !== null);
  const ordered = items[0]?.[2] !== undefined;
  const start = items[0]?.[2] ?? "1";
  let html = "";
  let inner = "";
  for (const [, indent = "", , text = ""] of items) {
    if (indent !== "") {
      inner += `<li>${inlineHtml(text)}</li>`;
      continue;
    }
    if (html !== "") html += `${inner === "" ? "" : `<ul>${inner}</ul>`}</li>\n`;
    inner = "";
    html += `<li>${inlineHtml(text)}`;
  }
  html += `${inner === "" ? "" : `<ul>${inner}</ul>`}</li>`;
  return ordered ? `<ol${start === "1" ? "" : ` start="${start}"`}>\n${html}\n</ol>` : `<ul>\n${html}\n</ul>`;
}

/** Anchor of a heading, unique among those before it. */
function anchor(text: string, used: Set<string>): string {
  const base = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "section";
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${String(count)}`;
  used.add(id);
  return id;
}

/** Converts the document; `picture` gives the HTML of a Mermaid block. */
export function blocksHtml(markdown: string, picture: (mermaid: string) => string): Converted {
  const lines = markdown.split("\n");
  const headings: Heading[] = [];
  const used = new Set<string>();
  const out: string[] = [];
  const take = (from: number, goes: (line: string) => boolean): string[] => {
    let end = from;
    while (end < lines.length && goes(lines[end] ?? "")) end += 1;
    return lines.slice(from, end);
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? "";
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    const opened = /^(`{3,})(\w*)$/.exec(line);
    if (line === "") {
      index += 1;
    } else if (opened !== null) {
      const body = take(index + 1, (text) => text !== opened[1]);
      const language = opened[2] ?? "";
      out.push(language === "mermaid" ? picture(body.join("\n")) : `<pre><code class="language-${language}">${escapeHtml(body.join("\n"))}</code></pre>`);
      index += body.length + 2;
    } else if (heading !== null) {
      const text = plainText(heading[2] ?? "");
      const level = (heading[1] ?? "#").length;
      const id = anchor(text, used);
      headings.push({ level, text, id });
      out.push(`<h${String(level)} id="${id}">${inlineHtml(heading[2] ?? "")}</h${String(level)}>`);
      index += 1;
    } else if (line.startsWith("|")) {
      const rows = take(index, (text) => text.startsWith("|"));
      out.push(table(rows));
      index += rows.length;
    } else if (ITEM.test(line)) {
      const items = take(index, (text) => ITEM.test(text));
      out.push(list(items));
      index += items.length;
    } else {
      const words = take(index, (text) => text !== "" && !/^(#{1,6} |\||`{3,})/.test(text) && !ITEM.test(text));
      out.push(`<p>${words.map(inlineHtml).join(" ")}</p>`);
      index += Math.max(words.length, 1);
    }
  }
  return { html: out.join("\n"), headings };
}
