/** Text to tokens with exact offsets. One pass over the characters: the cost grows with the length and with nothing else. */

export interface Token {
  readonly kind: "word" | "number" | "symbol";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** White space (or the start of the text) stands before it. */
  readonly spaced: boolean;
}

const LETTER = /[\p{L}\p{M}_]/u;
const SPACE = /\s/u;

/** Lower case for A-Z only, so that offsets stay the same whatever the script. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The tokens of `source` between two offsets. A line break is a symbol token "\n". */
export function tokenize(source: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let spaced = true;
  while (at < end) {
    const size = widthAt(source, at);
    const char = source.slice(at, at + size);
    if (char !== "\n" && SPACE.test(char)) {
      spaced = true;
      at += size;
      continue;
    }
    let kind: Token["kind"] = "symbol";
    let to = at + size;
    if (char === "." && spaced && isDigit(source, at + 1)) {
      kind = "number"; // ".6 KB"
      to = digitsEnd(source, at + 1, end);
    } else if (isDigit(source, at)) {
      kind = "number";
      to = numberEnd(source, at, end);
    } else if (LETTER.test(char)) {
      kind = "word";
      to = wordEnd(source, to, end);
    }
    const text = source.slice(at, to);
    tokens.push({ kind, text, lower: lowerAscii(text), start: at, end: to, spaced });
    spaced = char === "\n";
    at = to;
  }
  return tokens;
}

function widthAt(source: string, at: number): number {
  const code = source.codePointAt(at) ?? 0;
  return code > 0xffff ? 2 : 1;
}

export function isDigit(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function wordEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const size = widthAt(source, at);
    if (!isDigit(source, at) && !LETTER.test(source.slice(at, at + size))) break;
    at += size;
  }
  // "C#" and "C++" are one word.
  if (at - from <= 0 && source[at] === "#") return at + 1;
  if (at - from <= 0 && source.startsWith("++", at)) return at + 2;
  return at;
}

/** Digits with marks between them: "1,000.5", "1.000,5", "1 000", "1'000". Which mark is which is decided in numbers.ts. */
function numberEnd(source: string, from: number, end: number): number {
  let at = digitsEnd(source, from, end);
  const blankGroups = at - from <= 3;
  const last = at + 40; // no number has more groups; a list of figures is not scanned again and again
  while (at < end && at < last) {
    const mark = source[at] ?? "";
    const next = digitsEnd(source, at + 1, end);
    const digits = next - at - 1;
    if (digits === 0) break;
    if (mark === "." || mark === ",") at = next;
    else if ((mark === "'" || mark === "\u2019") && digits === 3) at = next;
    else if (blankGroups && (mark === " " || mark === "\u00a0" || mark === "\u202f" || mark === "\u2009") && digits === 3 && !LETTER.test(source[next] ?? " ")) at = next;
    else break;
  }
  return shortened(source, from, at);
}

function digitsEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(source, at)) at += 1;
  return at;
}

/** "1,2,3" is a list, not a number: keep the first member. "3.11.2" stays whole (a version). */
function shortened(source: string, from: number, to: number): number {
  const raw = source.slice(from, to);
  const comma = raw.indexOf(",");
  if (comma < 0) return to;
  const first = from + comma;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(raw) || /^\d{1,3}([.' \u00a0\u202f\u2009\u2019]\d{3})+,\d+$/.test(raw)) return to;
  if (/^\d+,\d+$/.test(raw) || /^\d{1,2}(,\d{2})*,\d{3}$/.test(raw)) return to;
  return first;
}
