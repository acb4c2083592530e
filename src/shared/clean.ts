/**
 * Client text on one line, without characters that change how the rest is read: control characters, bidirectional
 * overrides, zero-width marks, line and paragraph separators.
 */
export function cleanLine(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  // Every run of white space becomes a space; the single spaces, nearly all of them, are left alone.
  return cleanText(text).replace(/[^\S ]\s*| \s+/g, " ").trim();
}

/** What may have to be cleaned; nearly all texts are printable ASCII with single spaces. */
const UNCLEAN = /[^ -~]|^ | (?: |$)/;

/** The same, keeping line feeds and tabs, for code blocks. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    // Control characters, marks of direction, and letters of no width.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
}
