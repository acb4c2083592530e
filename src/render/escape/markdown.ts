/** Escape for text placed in Markdown prose, headings and table cells. Mustache calls it for every `{{name}}`. */
import { cleanLine } from "../../shared/clean.js";

/**
 * Makes a value plain text of one line: no table pipe, emphasis, code, link, image, HTML or entity survives.
 * An underscore inside a word stays, since CommonMark reads none there.
 */
export function escapeMarkdown(value: unknown): string {
  return cleanLine(String(value ?? ""))
    .replace(/[\\`*|[\]]/g, "\\$&")
    .replace(/&(?=#|[A-Za-z])/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/(^|[^\p{L}\p{N}])_+|_+(?=$|[^\p{L}\p{N}])/gu, (run) => run.replace(/_/g, "\\_"))
    .replace(/~~/g, "\\~\\~")
    .replace(/^([#>+=-]|~~~)/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
