/** Escape for text placed in Markdown prose, headings and table cells. Mustache calls it for every `{{name}}`. */
import { cleanLine } from "../../shared/clean.js";

/** Has a character that one of the replacements below looks for; most texts have none. */
const MARKED = /[\\`*|[\]&<_~]|^[-#>+=\d]/;

/**
 * Makes a value plain text of one line: no table pipe, emphasis, code, link, image, HTML or entity survives. A bare number in
 * brackets, our citations, stays as it is: without a definition it is no link. An underscore inside a word stays too, since
 * CommonMark reads no emphasis there.
 */
export function escapeMarkdown(value: unknown): string {
  const line = cleanLine(String(value ?? ""));
  if (!MARKED.test(line)) return line;
  return line
    .replace(/\[(\d+)\](?![([:])|[\\`*|[\]]/g, (mark, digits?: string) => (digits === undefined ? `\\${mark}` : mark))
    .replace(/&(?=#|[A-Za-z])/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/(^|[^\p{L}\p{N}])_+|_+(?=$|[^\p{L}\p{N}])/gu, (run) => run.replace(/_/g, "\\_"))
    .replace(/~~/g, "\\~\\~")
    .replace(/^(#+(?=\s|$)|>|[-+](?=\s|$)|[-=]+$)/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
