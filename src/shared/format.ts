/** Numbers in words of the document. `toFixed` and `toPrecision` are exact by the standard; `Intl` is not used, so every machine prints the same. */

/** Writes the integer digits of a plain decimal string in groups of three: "1234567.5" -> "1,234,567.5". */
function group(decimal: string): string {
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction] = (negative ? decimal.slice(1) : decimal).split(".");
  if (whole.length <= 3 && !negative) return decimal;
  let grouped = "";
  for (let index = 0; index < whole.length; index += 1) {
    if (index > 0 && (whole.length - index) % 3 === 0) grouped += ",";
    grouped += whole.charAt(index);
  }
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Drops zeros that carry nothing: "12.40" -> "12.4", "3.00" -> "3". */
function trim(decimal: string): string {
  if (!decimal.includes(".")) return decimal;
  let end = decimal.length;
  while (decimal[end - 1] === "0") end -= 1;
  return decimal.slice(0, decimal[end - 1] === "." ? end - 1 : end);
}

/** Decimals needed to show `digits` significant digits of a magnitude below 10^digits. */
function decimalsFor(magnitude: number, digits: number): number {
  let decimals = digits;
  let bound = 1;
  while (magnitude >= bound && decimals > 0) {
    bound *= 10;
    decimals -= 1;
  }
  bound = 0.1;
  while (magnitude < bound && decimals < 12) {
    bound /= 10;
    decimals += 1;
  }
  return decimals;
}

/**
 * A number with `digits` significant digits; integer digits are never rounded away.
 * 1234.4 -> "1,234"; 12.44 -> "12.4"; 0.0341 -> "0.0341"; 0 -> "0".
 */
export function formatNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return "unknown";
  const magnitude = value < 0 ? -value : value;
  if (magnitude === 0) return "0";
  if (magnitude >= 1e21) return String(value);
  return group(trim(value.toFixed(decimalsFor(magnitude, digits))));
}

/** A whole number with separators: 1234.6 -> "1,235". */
export function formatInteger(value: number): string {
  if (!Number.isFinite(value)) return "unknown";
  return value >= 1e21 || value <= -1e21 ? String(value) : group(value.toFixed(0));
}

/** A number with exactly `decimals` decimals and separators: (1234.5, 2) -> "1,234.50". */
export function formatFixed(value: number, decimals: number): string {
  return Number.isFinite(value) ? group(value.toFixed(decimals)) : "unknown";
}

const BYTE_UNITS = ["bytes", "KB", "MB", "GB", "TB", "PB", "EB"] as const;

/** Steps up by 1,000 until the number is below 1,000. Units are decimal: 1 TB = 1,000 GB. */
function scale(value: number, from: number): string {
  let amount = value;
  let index = from;
  while (amount >= 999.5 && index < BYTE_UNITS.length - 1) {
    amount /= 1000;
    index += 1;
  }
  while (amount > 0 && amount < 0.9995 && index > 0) {
    amount *= 1000;
    index -= 1;
  }
  return `${formatNumber(amount)} ${amount === 0 ? (BYTE_UNITS[from] ?? "bytes") : (BYTE_UNITS[index] ?? "bytes")}`;
}

/** 1500 -> "1.5 KB"; 1e12 -> "1 TB". Decimal units. */
export function formatBytes(bytes: number): string {
  return Number.isFinite(bytes) ? scale(bytes, 0) : "unknown";
}

/** 950 -> "950 GB"; 1200 -> "1.2 TB"; 0.25 -> "250 MB". */
export function formatGigabytes(gigabytes: number): string {
  return Number.isFinite(gigabytes) ? scale(gigabytes, 3) : "unknown";
}

/** 1157.4 -> "1,157 records/s"; 0.05 -> "3 records/min"; 0.001 -> "86.4 records/day". */
export function formatRate(recordsPerSecond: number): string {
  if (!Number.isFinite(recordsPerSecond)) return "unknown";
  if (recordsPerSecond >= 1 || recordsPerSecond <= 0) return `${formatNumber(recordsPerSecond)} records/s`;
  if (recordsPerSecond * 60 >= 1) return `${formatNumber(recordsPerSecond * 60)} records/min`;
  return `${formatNumber(recordsPerSecond * 86400)} records/day`;
}

/** 0.25 -> "250 ms"; 45 -> "45 s"; 180 -> "3 min"; 21600 -> "6 h"; 604800 -> "7 days". */
export function formatSeconds(seconds: number): string {
  if (!Number.isFinite(seconds)) return "unknown";
  const magnitude = seconds < 0 ? -seconds : seconds;
  if (magnitude === 0) return "0 s";
  if (magnitude < 1) return `${formatNumber(seconds * 1000)} ms`;
  if (magnitude < 60) return `${formatNumber(seconds)} s`;
  if (magnitude < 3600) return `${formatNumber(seconds / 60)} min`;
  if (magnitude < 172800) return `${formatNumber(seconds / 3600)} h`;
  return `${formatNumber(seconds / 86400)} days`;
}

/** 0.5 -> "30 s"; 90 -> "1.5 h". */
export function formatMinutes(minutes: number): string {
  return formatSeconds(minutes * 60);
}

/** Puts the currency before a bare figure: "$12,345", "EUR 80,000", "-$40". */
function withCurrency(figure: string, currency: string): string {
  const negative = figure.startsWith("-");
  const bare = negative ? figure.slice(1) : figure;
  return `${negative ? "-" : ""}${currency === "USD" ? "$" : `${currency} `}${bare}`;
}

/** Money for reading: whole units from 100 up, cents below, four significant digits under one. (12345.6, "USD") -> "$12,346". */
export function formatMoney(amount: number, currency: string): string {
  if (!Number.isFinite(amount)) return "unknown";
  const magnitude = amount < 0 ? -amount : amount;
  const figure = magnitude >= 100 || magnitude === 0 ? formatInteger(amount) : magnitude >= 1 ? formatFixed(amount, 2) : formatNumber(amount, 4);
  return withCurrency(figure, currency);
}

/** Money to the cent, for columns that must add up. (12345.6, "EUR") -> "EUR 12,345.60". */
export function formatCents(amount: number, currency: string): string {
  return Number.isFinite(amount) ? withCurrency(formatFixed(amount, 2), currency) : "unknown";
}

/** A fraction as percent. Near 1 the share that is missing keeps two digits: 0.9995 -> "99.95 %", 0.99999 -> "99.999 %", 0.3 -> "30 %". */
export function formatPercent(fraction: number): string {
  if (!Number.isFinite(fraction)) return "unknown";
  const percent = fraction * 100;
  const missing = 100 - percent;
  if (fraction >= 0.99 && fraction < 1) return `${trim(percent.toFixed(decimalsFor(missing, 2)))} %`;
  return `${formatNumber(percent)} %`;
}

/** An availability reached, rounded down to four decimals so that it never looks better than it is: 0.9989999 -> "99.8999 %". */
export function formatAvailability(fraction: number): string {
  if (!Number.isFinite(fraction)) return "unknown";
  return `${trim((Math.floor(fraction * 1e6 + 1e-6) / 1e4).toFixed(4))} %`;
}

/** 3.2 -> "3.2x". */
export function formatRatio(ratio: number): string {
  return Number.isFinite(ratio) ? `${formatNumber(ratio)}x` : "unknown";
}

/** (1, "engineer") -> "1 engineer"; (3, "query") -> "3 queries". */
export function count(value: number, noun: string): string {
  const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${formatNumber(value)} ${value === 1 ? noun : plural}`;
}

/** Letters whose name begins with a vowel sound, for abbreviations that are spelled out. */
const SPELLED = /^[AEFHILMNORSX][A-Z]+\b/;
/** Abbreviations read as a word with a consonant in front, and words whose first vowel sounds like "you" or "one". */
const CONSONANT = /^(?:SQL|SaaS|SAP|SIM|RAM|RES|LAN|FIN|HOT|SMART|us|uni|use|usual|user|utili|one|once|eu)/;

/** "an event hub", "a hub", "an SFTP run", "a user". */
export function withArticle(noun: string): string {
  return `${takesAn(noun) ? "an" : "a"} ${noun}`;
}

function takesAn(word: string): boolean {
  if (CONSONANT.test(word)) return false;
  return SPELLED.test(word) || /^[aeiou]/i.test(word) || /^(?:hour|honest)/.test(word);
}

/** Nouns that texts write in the plural after a figure filled in. A closed list: "1 series" or "1 times" must stay. */
const COUNTED = [
  "engineers", "queries", "users", "sources", "teams", "months", "days", "runs", "readers", "workers", "brokers", "nodes", "partitions", "connectors", "components", "copies", "regions", "years",
  "units", "records", "flows", "parts", "events", "messages", "writes", "reads", "readings", "lines", "weeks", "quarters", "points", "zones", "shards", "replicas", "executors", "changes", "calls",
  "databases", "tables", "files", "sites", "people", "services", "vendors", "consumers", "hours", "minutes", "hops",
].join("|");
const LONE = new RegExp(`(?<![\\d.,:/=-])1 ((?:(?:live|scheduled|concurrent|external|internal|independent|data|domain|platform|business|outside|availability|more) )?)(${COUNTED})\\b(?: (are|have|were)\\b)?`, "g");
const VERBS: Readonly<Record<string, string>> = { are: "is", have: "has", were: "was" };

function singular(noun: string): string {
  if (noun === "people") return "person";
  return noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
}

/** What follows "a" where it is a name: "class a is", an alias in SQL. */
const NO_NOUN = /^(?:on|in|inner|outer|is|are|as|and|or|at|if|into|INNER|OUTER|ON|IN|IS|AS|AND|OR)$/;

/** Sets right what a figure or a name filled into a fixed sentence leaves wrong: "1 engineers have" -> "1 engineer has", "a event" -> "an event", "2 flow(s)" -> "2 flows". */
export function agree(text: string): string {
  // Most texts hold nothing of the kind; looking for the letters is faster than trying the patterns.
  let made = text;
  if (made.includes("(s)")) made = made.replace(/(?<![\d.,])([\d.,]*\d)((?: [A-Za-z-]+){1,2})\(s\)/g, (_, figure: string, noun: string) => `${figure}${noun}${figure === "1" ? "" : "s"}`);
  if (made.includes("1 ")) made = made.replace(LONE, (_, adjective: string, noun: string, verb: string | undefined) => `1 ${adjective}${singular(noun)}${verb === undefined ? "" : ` ${VERBS[verb] ?? verb}`}`);
  if (made.includes("a ") || made.includes("A ")) made = made.replace(/((?<![\w'/-])a|(?<=^|[.:;] )A) (?=([A-Za-z][\w-]*))/g, (whole, article: string, word: string) => (takesAn(word) && word.length > 1 && !NO_NOUN.test(word) ? `${article}n ` : whole));
  return made.includes("T-SQL SQL") ? made.replace(/T-SQL SQL/g, "T-SQL") : made;
}
