/** The figures of a text, with what stands around them, and the figures of design.json they may be. */
import type { Json } from "./designs.js";

export interface Figure { readonly text: string; readonly value: number; /** Half of the last printed digit. */ readonly half: number; readonly unit: string; readonly money: boolean; readonly around: string }

/** What is not a quantity: dates, times of day, versions, citations, percentiles, names with digits, ids, lists. */
const NAMES: readonly RegExp[] = [
  /\b\d{4}-\d{2}(?:-\d{2})?\b/g, /\b\d{1,2}:\d{2}\b/g, /\[\d+\]/g, /\bp\d+(?:\.\d+)?\b/g, /https?:\/\/\S+/g, /\bv?\d+\.\d+\.\d+\b/g, /\b\d+ ?v?CPU\b(?= and| ×)/g,
  /(?:^|\n)\s*(?:#+ |[-*] )?\d+\.(?= )/g, /\b[A-Za-z_]+[-_.]?\d[\w.-]*/g, /\b\d+(?:-|x)[A-Za-z]\w*/g, /\b\d+[A-Za-z_]{4,}\w*/g, /\bQ[1-4]\b/g, /§+ ?[\d.()a-z]+/g, /\b(?:IEC|BCBS|ISO(?:\/IEC)?)\s+\d+(?::\d{4})?/g, /\b\d+(?:\.\d+)?(?:th|st|nd|rd)\b/g, /\b(?:Art(?:icle|\.)?|Annex|Part|Section|Rule|ISO(?:\/IEC)?|RFC|Reg(?:ulation)?\.?|Recital|Chapter|Level|Tier|Class|Phase|Quarter|Step|No\.|Weeks?|Week) ?\d[\d.,/()a-z-]*(?: (?:to|and) \d+)?/gi,
];

const FIGURE = /(?<![\w.])(\$|[A-Z]{3} )?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(?:(?: |-)?(%|[A-Za-z/]+))?/g;

/** All figures of a text. */
export function figures(text: string): Figure[] {
  let plain = text;
  for (const pattern of NAMES) plain = plain.replace(pattern, (match) => " ".repeat(match.length));
  const found: Figure[] = [];
  for (const match of plain.matchAll(FIGURE)) {
    const digits = (match[2] ?? "").replaceAll(",", ""), decimals = digits.split(".")[1]?.length ?? 0;
    found.push({
      text: match[0], value: Math.abs(Number(digits)), half: 0.5 / 10 ** decimals, unit: match[3] ?? "", money: match[1] !== undefined, around: text.slice(Math.max(0, match.index - 70), match.index + match[0].length + 50).replaceAll("\n", " "),
    });
  }
  return found;
}

const BYTES = [1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1, 1e3, 1e6, 1e9];
const FACTORS: Readonly<Record<string, readonly number[]>> = {
  "%": [100, 1], ms: [1, 1e3, 6e4, 1e-3], s: [1, 60, 1e-3, 3600], min: [1, 1 / 60, 60, 1 / 6e4, 1440], h: [1, 1 / 60, 1 / 3600, 1 / 3.6e6, 24], hours: [1, 1 / 60, 1 / 3600], days: [1, 1 / 24, 1 / 1440, 1 / 86_400, 1 / 8.64e7, 365, 30.4],
  bytes: BYTES, KB: BYTES, MB: BYTES, GB: BYTES, TB: BYTES, PB: BYTES, "MB/s": BYTES, "GB/day": BYTES, "TB/day": BYTES, "GB/h": BYTES, "GB/s": BYTES, "KB/s": BYTES, "MB/day": BYTES, "Mbit/s": [8, 1], "records/min": [60, 1], "records/day": [86_400, 1], minutes: [1, 1 / 60, 60, 1440], million: [1, 1e-6], billion: [1, 1e-9], thousand: [1, 1e-3], records: [1, 60, 86_400], months: [1, 12, 1 / 30.4], years: [1, 1 / 12], weeks: [1, 1 / 7],
};

/** Numbers of a JSON value: those that are numbers, and those written in words. */
export function pool(value: unknown, into: number[] = []): number[] {
  if (typeof value === "number") into.push(Math.abs(value));
  else if (typeof value === "string") for (const figure of figures(value)) into.push(figure.value);
  else if (Array.isArray(value)) { into.push(value.length); for (const entry of value) pool(entry, into); }
  else if (typeof value === "object" && value !== null) { into.push(Object.keys(value).length); for (const entry of Object.values(value)) pool(entry, into); }
  return into;
}

/**
 * What the document prescribes and does not compute: an HTTP status, file and buffer sizes, versions of a language, marks of dashboards,
 * quantiles and alarms of tools. None of them depends on the brief.
 */
export const SETTINGS: readonly RegExp[] = [
  /\b429\b/, /^Python 3\.\d+|^3\.10\b/, /^8,192\b/, /^(?:256|384|512) MB/, /VARCHAR\(\d+\)/, /^85 %/, /^14\.4\b/,
  // The field's own rules, alarms and seasons, quoted from its domain pack.
  /alert: (?:above|below)/, /Value range validation|longitude|speed_kmh|version_number/, /tolerance/, /days ahead/,
  // Promises and discounts quoted inside a source's own words.
  /gp3 volume/, /planning values: 30 %/,
];

/** Parts of design.json that state figures; the texts that only repeat them are what is checked. */
const STATES = ["brief", "domain", "flows", "requirements", "assumptions", "facts", "decisions", "sizing", "planningValues", "figures", "conflicts", "cost", "assurance", "components", "connections", "failures", "plan", "sources"];

export class Known {
  private readonly sorted: readonly number[];
  constructor(design: Json) {
    const stated = STATES.flatMap((key) => pool((design as unknown as Record<string, unknown>)[key]));
    // Of a conflict only the measures it is made of: its sentences are part of what is checked.
    this.sorted = [...new Set([...stated, ...pool((design as unknown as { readonly tensions: readonly { readonly saw: unknown }[] }).tensions.map((tension) => tension.saw))])].sort((a, b) => a - b);
  }

  /** True where a figure of the design, in the printed unit, rounds to this one. */
  has(figure: Figure): boolean {
    if (SETTINGS.some((setting) => setting.test(figure.text) || setting.test(figure.around))) return true;
    // An availability reached is rounded down, so that it never looks better than it is.
    const down = figure.unit === "%" && figure.half < 0.001 ? figure.half * 2 : 0;
    const factors = figure.money ? [1] : (FACTORS[figure.unit] ?? [1, 100]);
    return figure.value <= 2 || factors.some((factor) => this.between((figure.value - figure.half * 1.02) / factor, (figure.value + down + figure.half * 1.02) / factor));
  }

  private between(from: number, to: number): boolean {
    let low = 0, high = this.sorted.length;
    while (low < high) { const middle = (low + high) >> 1; if ((this.sorted[middle] ?? 0) < from) low = middle + 1; else high = middle; }
    const found = this.sorted[low];
    return found !== undefined && found <= to;
  }
}

/** The document without what is no prose of ours: SQL, Python, YAML, diagrams. */
export function prose(markdown: string): string {
  // A tree's line goes on in the next one.
  return markdown.replace(/\n[│ ]* {2,}(?=[^ │├└])/g, " ").replace(/```(?:sql|python|yaml|mermaid|groovy)[\s\S]*?```/g, "");
}
