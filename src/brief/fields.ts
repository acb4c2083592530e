/** Plain text to fields: finds the keys line by line and keeps the offsets of their values. */
import type { FieldId } from "./brief.js";
import { lookUpKey, nearestKey, normaliseKey, SECTION_WORDS } from "./keys.js";
import type { Reading } from "./reading.js";

export interface FieldRange {
  readonly start: number;
  readonly end: number;
}

export interface FoundFields {
  readonly fields: Map<FieldId, FieldRange>;
  readonly precise: Map<string, FieldRange>;
  /** Text before the first key and outside all fields. */
  readonly loose: FieldRange[];
}

const MAX_KEY = 60;

/** A key at the start of a line, in any of the spellings: `{{key}}: v`, `- **Key**: v`, `**Key:** v`, `## Key`, `key: v`, `key = v`. */
interface KeyLine {
  readonly key: string;
  readonly valueStart: number;
  readonly marked: boolean;
}

/** The fields of a plain text. Unknown and repeated keys become issues. */
export function findFields(source: string, reading: Reading): FoundFields {
  const found: FoundFields = { fields: new Map(), precise: new Map(), loose: [] };
  let current: { store: (range: FieldRange) => void; start: number } | null = null;
  let skipping = false;
  let inPrecise = false;
  let lineStart = 0;
  const close = (to: number): void => {
    if (current !== null) current.store(trimRange(source, current.start, to));
    current = null;
  };
  while (lineStart <= source.length) {
    const breakAt = source.indexOf("\n", lineStart);
    const lineEnd = breakAt < 0 ? source.length : breakAt;
    const line = source.slice(lineStart, lineEnd).trim();
    const key = line === "" ? null : readKey(source, lineStart, lineEnd);
    const known = key === null ? null : lookUpKey(key.key);
    if (/^(`{3,}.*|-{3,}|={3,}|\*{3,})$/.test(line)) {
      close(lineStart);
      skipping = false;
    } else if (key !== null && known !== null) {
      close(lineStart);
      skipping = false;
      current = { store: storeFor(found, known, key, reading, lineStart, lineEnd), start: key.valueStart };
    } else if (key !== null && SECTION_WORDS.test(normaliseKey(key.key))) {
      close(lineStart);
      skipping = false;
      inPrecise = normaliseKey(key.key) === "precise";
      if (key.valueStart < lineEnd && source.slice(key.valueStart, lineEnd).trim() !== "") found.loose.push(trimRange(source, key.valueStart, lineEnd));
    } else if (key !== null && isMistakenKey(key, source, lineStart, inPrecise)) {
      close(lineStart);
      skipping = true;
      const near = nearestKey(key.key);
      reading.issues.push({
        code: "unknown-field", field: key.key.slice(0, 80), message: `"${key.key.slice(0, 80)}" is not a field of a brief.`,
        span: reading.span(key.key.slice(0, 80), lineStart, lineEnd), hint: `Nearest field name: ${near.name}.`,
      });
    } else if (current === null && !skipping && line !== "" && !/^[#>]|^<!--/.test(line)) {
      found.loose.push(trimRange(source, lineStart, lineEnd));
    }
    if (breakAt < 0) break;
    lineStart = breakAt + 1;
  }
  close(source.length);
  return found;
}

function storeFor(found: FoundFields, known: { field: FieldId } | { precise: string }, key: KeyLine, reading: Reading, lineStart: number, lineEnd: number): (range: FieldRange) => void {
  return (range) => {
    if (range.end <= range.start || /^\{\{[\w ]*\}\}$/.test(reading.source.slice(range.start, range.end))) return; // empty, or an unfilled placeholder
    const isField = "field" in known;
    const name = isField ? known.field : known.precise;
    const taken = isField ? found.fields.has(known.field) : found.precise.has(name);
    if (taken) {
      reading.issues.push({ code: "duplicate-field", field: name, message: `${name} is given twice (again as "${key.key}").`, span: reading.span(name, lineStart, lineEnd), hint: "Join both values into one." });
    } else if (isField) found.fields.set(known.field, range);
    else found.precise.set(name, range);
  };
}

/** A typing mistake in a key, as against a colon in running text. */
function isMistakenKey(key: KeyLine, source: string, lineStart: number, inPrecise: boolean): boolean {
  const name = normaliseKey(key.key);
  if (name === "") return false;
  if (key.marked || /^[a-z]+(_[a-z]+)+$/i.test(key.key) || /^(__proto__|constructor|prototype)$/.test(key.key)) return true;
  if (inPrecise) return true;
  const indented = /\s/.test(source[lineStart] ?? "");
  return !indented && name.length >= 4 && nearestKey(key.key).distance <= (name.length > 7 ? 2 : 1);
}

function readKey(source: string, lineStart: number, lineEnd: number): KeyLine | null {
  let at = lineStart;
  const skip = (pattern: RegExp): void => {
    while (at < lineEnd && pattern.test(source[at] ?? "")) at += 1;
  };
  skip(/\s/);
  if (/^([-*+\u2022]|\d{1,2}[.)])\s/.test(source.slice(at, at + 4))) {
    skip(/[-*+\u2022\d.)]/);
    skip(/\s/);
  }
  const heading = source[at] === "#" && /^#{1,6}\s/.test(source.slice(at, at + 8));
  if (heading) {
    skip(/#/);
    skip(/\s/);
  }
  const from = at;
  const head = source.slice(from, Math.min(lineEnd, from + MAX_KEY + 8));
  const colon = /^[^:=\uff1a]{1,60}(:|\uff1a| = |=(?![=>]))/.exec(head);
  const brace = /^\**\{\{\s*[\w -]{1,50}\s*\}\}/.exec(head);
  if (colon === null) {
    const whole = source.slice(from, lineEnd).trim();
    const bare = whole.length <= MAX_KEY && lookUpKey(whole) !== null && (heading || /^\*\*.+\*\*$/.test(whole) || (whole === whole.toUpperCase() && whole.length > 5));
    return bare ? { key: whole, valueStart: lineEnd, marked: false } : null;
  }
  const rawKey = colon[0].slice(0, colon[0].length - (colon[1]?.length ?? 1));
  const key = rawKey.replace(/^[*`"'\s]+|[*`"'\s]+$/g, "").replace(/^\{\{\s*|\s*\}\}$/g, "");
  if (key === "" || key.length > MAX_KEY) return null;
  if (rawKey.startsWith("http") || source.startsWith("//", from + colon[0].length)) return null;
  at = from + colon[0].length;
  skip(/[*\s]/);
  if (at > lineEnd) at = lineEnd;
  const marked = brace !== null || /^\*\*[^*]+(\*\*)?$/.test(rawKey.trim()) || heading;
  return { key, valueStart: at, marked };
}

function trimRange(source: string, start: number, end: number): FieldRange {
  let a = start;
  let b = end;
  while (a < b && /\s/u.test(source[a] ?? "")) a += 1;
  while (b > a && /\s/u.test(source[b - 1] ?? "")) b -= 1;
  if (source[a] === '"' && source[b - 1] === '"' && b - a > 1 && source.indexOf('"', a + 1) === b - 1) {
    a += 1;
    b -= 1;
  }
  return { start: a, end: b };
}
