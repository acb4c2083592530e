/** Words of a brief in a form in which case and plurals do not matter; only ever compared with words of the same treatment. */

/** "queries" and "query", "readings" and "reading". */
export const singular = (word: string): string => word.replace(/(\p{L}{3,})ies$/u, "$1y").replace(/(\p{L}{2,}[^s])s$/u, "$1");

/** Words of three letters and more. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2).map(singular);
}

const ENDING = /^(\p{L}{3,}[^aeiou\P{L}])(?:er|or|ing|ed)$/u;

/** "dispatch", "dispatcher" and "dispatching"; "control" and "controllers". An "engineer" is no "engine". */
export function stemOf(word: string): string {
  let stem = singular(word);
  for (let found = ENDING.exec(stem); found !== null; found = ENDING.exec(stem)) stem = found[1] ?? "";
  return stem.replace(/(\p{L})\1$/u, "$1");
}

/** Words that name a kind of thing and no flow in particular, and words that only join others. */
const COMMON: ReadonlySet<string> = new Set([
  "data", "real", "time", "near", "with", "every", "hour", "service", "index", "store", "warehouse", "lake", "search", "dashboard", "report", "reporting", "database", "alert", "view", "user", "people",
  "application", "system", "interface", "tool", "screen", "display", "board", "second", "minute", "within", "after", "before", "that", "this", "they", "their", "each", "under", "over", "from", "into",
  "what", "when", "where", "which", "read", "live", "online", "daily", "nightly", "weekly", "monthly", "hourly", "must", "than", "then", "only", "have", "been", "will", "would", "nice",
].map(stemOf));
/** Capitals that say how and not what. */
const TECHNICAL: ReadonlySet<string> = new Set(["api", "rest", "sql", "csv", "json", "xml", "ftp", "sftp", "http", "pdf", "kpi", "sla", "etl", "elt", "cdc", "url", "max", "min", "and", "the", "for"]);

/** Stems of the words that tell what a text is about: of four letters and more, or names in capitals ("ETS"). */
export function tellingStems(text: string): ReadonlySet<string> {
  const stems = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3).map(stemOf);
  const capitals = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{2}(?![\p{L}\p{N}])/gu)].map((match) => match[0].toLowerCase());
  return new Set([...stems.filter((stem) => !COMMON.has(stem) && !/^\p{N}+$/u.test(stem)), ...capitals.filter((word) => !TECHNICAL.has(word))]);
}
