/** What the readers share: a field's text cut into tokens and clauses, and the notes of what was understood where. */
import type { Brief, BriefIssue, FieldId, Span } from "./brief.js";
import { lowerAscii, tokenize, type Token } from "./text.js";
import type { Quantity } from "./quantities.js";
import { readQuantities } from "./quantities.js";

/** A stretch between commas, semicolons, full stops and line breaks outside parentheses. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

export interface FieldText {
  readonly id: FieldId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
}

/** Collects spans, findings and issues while the fields are read. */
export class Reading {
  readonly echo: { span: Span; meaning: string }[] = [];
  readonly findings: Brief["findings"][number][] = [];
  readonly issues: BriefIssue[] = [];
  readonly claimed: { start: number; end: number }[] = [];
  private readonly noted = new Set<string>();
  constructor(readonly source: string) {}

  span(field: string, start: number, end: number): Span {
    return { field, start, end, text: this.source.slice(start, end) };
  }

  /** Notes that a stretch was understood, and as what. */
  note(field: string, start: number, end: number, meaning: string): Span {
    const span = this.span(field, start, end);
    this.claimed.push({ start, end });
    const key = `${start} ${end} ${meaning}`;
    if (!this.noted.has(key)) this.echo.push({ span, meaning });
    this.noted.add(key);
    return span;
  }

  /** Marks a stretch as understood without an entry of its own. */
  claim(start: number, end: number): void {
    this.claimed.push({ start, end });
  }

  find(severity: "error" | "warning" | "info", code: string, message: string, field?: string): void {
    this.findings.push(field === undefined ? { severity, code, message } : { severity, code, message, field });
  }
}

/** A field cut up, ready for the readers. */
export function fieldText(id: FieldId, source: string, start: number, end: number): FieldText {
  const text = source.slice(start, end);
  const tokens = tokenize(source, start, end);
  return { id, start, end, text, lower: lowerAscii(text), tokens, clauses: cut(source, tokens, start, end, false), quantities: readQuantities(tokens) };
}

/** Cuts at , ; . and line breaks (and at "and" when asked) outside parentheses. A full stop counts only before white space. */
export function cut(source: string, tokens: readonly Token[], start: number, end: number, atAnd: boolean): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = start;
  const push = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && /[\s\-*\u2022+>]/u.test(source[a] ?? "")) {
      if (source[a] === "-" && /\d/.test(source[a + 1] ?? "")) break;
      if (source[a] === "+" || source[a] === ">") if (/[\d\s]/.test(source[a + 1] ?? "")) break;
      a += 1;
    }
    while (b > a && /\s/u.test(source[b - 1] ?? "")) b -= 1;
    if (b > a) clauses.push({ start: a, end: b, text: source.slice(a, b), lower: lowerAscii(source.slice(a, b)) });
  };
  tokens.forEach((token, index) => {
    if (token.kind === "number") return;
    if (token.text === "(" || token.text === "[") depth += 1;
    else if ((token.text === ")" || token.text === "]") && depth > 0) depth -= 1;
    else if (token.text === "\n") {
      depth = 0; // an unclosed parenthesis ends with its line
      push(token.start);
      from = token.end;
    } else if (depth === 0) {
      const next = tokens[index + 1];
      const ends = token.text === "," || token.text === ";" || token.text === "\u060c" || token.text === "\u3001" || token.text === "\uff0c" || token.text === "\u3002"
        || (/[.!?]/.test(token.text) && token.kind === "symbol" && (next === undefined || next.spaced) && !abbreviates(tokens, index));
      const joins = atAnd && (token.lower === "and" || token.lower === "plus" || (token.text === "&" && token.spaced));
      if (ends || joins) {
        push(token.start);
        from = token.end;
      }
    }
  });
  push(end);
  return clauses;
}

export type ListForm = "lines" | "semicolons" | "commas";

/** How the items of a list are set apart: each on a marked line, by semicolons, or by commas alone. */
export function listOf(text: string): ListForm {
  if ((text.match(/^\s*[-*\u2022]\s/gmu) ?? []).length >= 2) return "lines";
  return (text.replace(/\([^()]*\)/g, " ").match(/;/g) ?? []).length >= 2 ? "semicolons" : "commas";
}

/** List items: cut at commas and at "and"; a part before "and" that names nothing by itself stays with the next ("mobile and web events"). */
export function cutList(source: string, tokens: readonly Token[], start: number, end: number, isKnown: (lower: string) => boolean): Clause[] {
  const items: Clause[] = [];
  for (const item of cut(source, tokens, start, end, true).filter((part) => /[\p{L}\p{N}]/u.test(part.text))) {
    const last = items.at(-1);
    const between = last === undefined ? "" : source.slice(last.end, item.start);
    if (last !== undefined && /^\s*(and|&)\s*$/i.test(between) && !isKnown(last.lower)) {
      const text = source.slice(last.start, item.end);
      items[items.length - 1] = { start: last.start, end: item.end, text, lower: lowerAscii(text) };
    } else items.push(item);
  }
  return items;
}

const abbreviates = (tokens: readonly Token[], index: number): boolean => /^(e|g|i|approx|incl|ca|vs|no|max|min|avg|mio|mrd|mln|tsd|tys)$/.test(tokens[index - 1]?.lower ?? "") && tokens[index + 1] !== undefined;

/** The clause an offset lies in. */
export function clauseAt(field: FieldText, offset: number): Clause {
  let low = 0;
  let high = field.clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = field.clauses[middle];
    if (clause === undefined) break;
    if (offset < clause.start) high = middle - 1;
    else if (offset >= clause.end) low = middle + 1;
    else return clause;
  }
  return { start: field.start, end: field.end, text: field.text, lower: field.lower };
}

/** The searching form of each pattern, so that it is compiled once; most patterns match nothing, which one test tells. */
const globals = new WeakMap<RegExp, RegExp>();

/** All matches of a pattern in a field, with absolute offsets. */
export function matches(field: { readonly lower: string; readonly start: number }, pattern: RegExp): { readonly start: number; readonly end: number; readonly text: string; readonly groups: readonly (string | undefined)[] }[] {
  let global = globals.get(pattern);
  if (global === undefined) globals.set(pattern, (global = new RegExp(pattern.source, pattern.global ? pattern.flags : `${pattern.flags}g`)));
  global.lastIndex = 0;
  if (!global.test(field.lower)) return [];
  global.lastIndex = 0;
  return [...field.lower.matchAll(global)].filter((match) => match[0] !== "").map((match) => ({ start: field.start + match.index, end: field.start + match.index + match[0].length, text: match[0], groups: match.slice(1) }));
}

/** kebab-case id from words; a letter of another script stays. */
export function slug(text: string, taken: Set<string>, fallback: string): string {
  const whole = lowerAscii(text).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  // Cut at a word: "counting", not "counti".
  const base = (whole.length <= 48 || whole[48] === "-" ? whole.slice(0, 48) : whole.slice(0, 48).replace(/(?<=.)-[^-]*$/u, "")).replace(/-+$/, "") || fallback;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
