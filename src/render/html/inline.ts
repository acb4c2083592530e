/** Inline Markdown of our own templates to HTML: bold, backslash escapes, entities, bare https links. */
import { escapeHtml } from "../escape/html.js";

/** Characters from a private area stand for escaped ones while the marks are read. */
const BASE = 0xe000;

/** Backslash escapes and our two entities become one private character each, so that no mark inside them is seen. */
function shield(text: string): string {
  return text
    .replace(/[\ue000-\ue0ff]/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(BASE + mark.charCodeAt(0)))
    .replace(/&lt;/g, String.fromCharCode(BASE + 60))
    .replace(/&amp;/g, String.fromCharCode(BASE + 38));
}

function unshield(text: string): string {
  return text.replace(/[\ue000-\ue0ff]/g, (mark) => escapeHtml(String.fromCharCode(mark.charCodeAt(0) - BASE)));
}

/** One line of inline Markdown as HTML. */
export function inlineHtml(text: string): string {
  const marked = escapeHtml(shield(text))
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replace(/https:\/\/[^\s<>"']*[^\s<>"'.,;:)\ue000-\ue0ff]/g, (url) => `<a href="${url}" rel="noreferrer noopener">${url}</a>`);
  return unshield(marked);
}

/** The text a reader sees, without marks, for anchors. */
export function plainText(text: string): string {
  return shield(text).replace(/\*\*/g, "").replace(/[\ue000-\ue0ff]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - BASE));
}
