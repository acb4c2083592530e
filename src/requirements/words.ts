/** Words of a brief in a form in which case and plurals do not matter; only ever compared with words of the same treatment. */

/** "queries" and "query", "readings" and "reading". */
export const singular = (word: string): string => word.replace(/(\p{L}{3,})ies$/u, "$1y").replace(/(\p{L}{2,}[^s])s$/u, "$1");

/** Words of three letters and more. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2).map(singular);
}
