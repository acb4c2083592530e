/** Fenced blocks: the fence is longer than any run of backticks inside, so no content can close it. */
import { cleanText } from "../../shared/clean.js";

/** `text` as a fenced code block of a language. Language words are ours, never client text. */
export function fence(text: string, language = "text"): string {
  const body = cleanText(text).replace(/\n+$/, "");
  const longest = [...body.matchAll(/`{3,}/g)].reduce((length, match) => Math.max(length, match[0].length), 2);
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${body}\n${marks}`;
}
