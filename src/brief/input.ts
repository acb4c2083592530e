/** From whatever was handed in to plain text with fields: checks, format detection, objects to canonical lines. */
import { parseDocument } from "yaml";
import type { BriefIssue, FieldId } from "./brief.js";
import { FIELD_IDS } from "./brief.js";
import { lookUpKey, nearestKey } from "./keys.js";

/** Characters of a whole brief, and of one field, that are read. */
export const MAX_TEXT = 1_000_000;
export const MAX_FIELD = 20_000;

/** Either a text for the line reader, or values by field with precise values beside them. */
export type Input =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<FieldId, string>; readonly precise: ReadonlyMap<string, number | string | boolean> };

const issue = (code: string, field: string, message: string, hint: string): BriefIssue => ({ code, field, message, hint });

/** Reads the outer form. Problems are added to `issues`; null when nothing can be read. */
export function openInput(input: unknown, issues: BriefIssue[]): Input | null {
  if (typeof input === "string") return openText(input, issues);
  if (input instanceof Uint8Array) {
    issues.push(issue("wrong-type", "brief", "The brief is a byte array.", "Decode it to a string first."));
    return null;
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const name = input === null ? "null" : Array.isArray(input) ? "an array" : typeof input;
    issues.push(issue("wrong-type", "brief", `The brief is ${name}, not a text or an object.`, "Give a text, or an object with business_domain and data_sources."));
    return null;
  }
  return openObject(input, issues);
}

function openText(raw: string, issues: BriefIssue[]): Input | null {
  if (raw.length > MAX_TEXT) {
    issues.push(issue("too-long", "brief", `The brief has ${raw.length} characters; at most ${MAX_TEXT} are read.`, "State the eleven fields; leave documents out."));
    return null;
  }
  const text = (raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw).replace(/\r\n?/g, "\n");
  if (text.trim() === "") {
    issues.push(issue("empty", "brief", "The brief is empty.", "Give at least business_domain and data_sources."));
    return null;
  }
  if (isBinary(text)) {
    issues.push(issue("binary", "brief", "The brief contains control bytes and is not a text.", "Give UTF-8 text, YAML or JSON."));
    return null;
  }
  const start = text.trimStart();
  if (/^\{(?!\{)/.test(start) || (start.startsWith("[") && /\]\s*$/.test(start))) {
    try {
      const value: unknown = JSON.parse(text);
      return openInput(typeof value === "string" ? [] : value, issues);
    } catch (error) {
      issues.push(issue("invalid-json", "brief", `The brief looks like JSON and is not: ${(error as Error).message.slice(0, 200)}.`, "Correct the JSON, or write plain lines `field: value`."));
      return null;
    }
  }
  return openYaml(text, issues) ?? (issues.length > 0 ? null : { kind: "text", text });
}

const STRONG = /^---\s*$|^%YAML|^[\w -]{1,60}:\s*[|>][+-]?\d*\s*(#.*)?$|:\s*!{1,2}[\w<]|^\s*-\s+!{1,2}[\w<]|^[\w -]{1,60}:\s*[&*][A-Za-z]\w*\s*$|^[\w -]{1,60}:\s*&\w+\s+[[{]|^!{1,2}\w/m;
const WEAK = /^[\w -]{1,60}:\s*(\[[^\]\n]*\]|\{(?!\{)[^\n]*\}|"[^"\n]*"|'[^'\n]*')\s*(#.*)?$|^#(?!#)|\s#\s|^precise:\s*$|^[\w -]{1,60}:\s*\n\s+\w+:\s/m;

/** YAML, when the text shows constructs that only YAML has. Null: read it as plain lines. */
function openYaml(text: string, issues: BriefIssue[]): Input | null {
  if (/^\s*([-*]\s+)?\**\{\{|^\s*([-*]\s+)?\*\*[^*\n]+\*\*|^```/m.test(text)) return null;
  const strong = STRONG.test(text);
  if (!strong && !WEAK.test(text)) return null;
  const fail = (code: string, message: string): null => {
    if (strong) issues.push(issue(code, "brief", message, "Correct the YAML, or write plain lines `field: value`."));
    return null;
  };
  try {
    const document = parseDocument(text, { schema: "core", customTags: [], merge: false, uniqueKeys: true, prettyErrors: false, logLevel: "silent" });
    const tag = document.warnings.find((warning) => warning.code === "TAG_RESOLVE_FAILED") ?? document.errors.find((error) => error.code === "TAG_RESOLVE_FAILED");
    if (tag !== undefined) {
      issues.push(issue("unknown-tag", "brief", `The YAML uses a tag that is not allowed: ${tag.message.slice(0, 120)}.`, "Write plain values without tags."));
      return null;
    }
    const error = document.errors[0];
    if (error !== undefined) {
      const line = text.slice(0, error.pos[0]).split("\n").length;
      const written = (text.split("\n")[line - 1] ?? "").trim();
      if (!strong || !/: /.test(written.replace(/^[^:]*:/, "")) || !/mapping/i.test(error.message)) return fail("invalid-yaml", `The brief looks like YAML and is not: line ${line}: ${error.message.slice(0, 200)}.`);
      const key = /^[^:]{1,60}/.exec(written)?.[0] ?? "field";
      issues.push(issue("invalid-yaml", "brief", `Line ${line} of the YAML holds a second colon followed by a space: '${written.slice(0, 80)}'.`, `Quote the value: ${key}: "${written.slice(key.length + 1).trim().replaceAll('"', "'").slice(0, 60)}".`));
      return null;
    }
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return fail("invalid-yaml", "The YAML is not a mapping of fields.");
    if (!strong && !Object.keys(value).some((key) => lookUpKey(key) !== null)) return null;
    return openObject(value, issues);
  } catch (error) {
    return fail("invalid-yaml", `The YAML cannot be expanded: ${(error as Error).message.slice(0, 200)}.`);
  }
}

/** NUL or other control bytes, or more than one replacement character in ten. */
function isBinary(text: string): boolean {
  let lost = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return true;
    if (code === 0xfffd) lost += 1;
  }
  return lost * 10 > text.length;
}

type Value = number | string | boolean;

function openObject(input: object, issues: BriefIssue[]): Input {
  const fields = new Map<FieldId, string>();
  const precise = new Map<string, Value>();
  for (const key of Object.keys(input)) {
    const value = read(input, key);
    const known = lookUpKey(key);
    if (known !== null && "field" in known) {
      if (fields.has(known.field)) issues.push(issue("duplicate-field", known.field, `${known.field} is given twice (again as "${key}").`, "Join both values into one."));
      else readField(known.field, value, fields, precise, issues);
    } else if (known !== null) readPreciseValue(known.precise, value, precise, issues);
    else if (key.toLowerCase() === "precise" && typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const name of Object.keys(value)) readPreciseKey(name, read(value, name), precise, issues);
    } else unknownField(key, issues);
  }
  return { kind: "object", fields, precise };
}

const read = (from: object, key: string): unknown => Object.getOwnPropertyDescriptor(from, key)?.value as unknown;

function unknownField(key: string, issues: BriefIssue[]): void {
  issues.push(issue("unknown-field", key.slice(0, 80), `"${key.slice(0, 80)}" is not a field of a brief.`, `Nearest field name: ${nearestKey(key).name}.`));
}

function readPreciseKey(name: string, value: unknown, precise: Map<string, Value>, issues: BriefIssue[]): void {
  const known = lookUpKey(name);
  if (known !== null && "precise" in known) readPreciseValue(known.precise, value, precise, issues);
  else unknownField(name, issues);
}

function readPreciseValue(name: string, value: unknown, precise: Map<string, Value>, issues: BriefIssue[]): void {
  if (value === null || value === undefined) return;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") precise.set(name, value);
  else issues.push(issue("wrong-type", name, `${name} is ${kindOf(value)}.`, "Give one number, text, true or false."));
}

/** A field may be a text, a number, a list of those, or `{ text, <precise fields> }`. */
function readField(field: FieldId, value: unknown, fields: Map<FieldId, string>, precise: Map<string, Value>, issues: BriefIssue[]): void {
  if (value === null || value === undefined) return;
  const single = scalar(value);
  if (single !== null) fields.set(field, single);
  else if (Array.isArray(value)) {
    const items = value.slice(0, 1000).map((item: unknown) => (item === null || item === undefined ? "" : scalar(item) ?? textOf(item)));
    if (items.some((item) => item === null)) issues.push(issue("wrong-type", field, `${field} has a list item that is neither text nor number.`, "Give a list of texts."));
    else {
      // One line each, as a list in text has: a comma inside an item parts nothing.
      const said = items.filter((item) => item !== null && item.trim() !== "");
      fields.set(field, said.length > 1 ? said.map((item) => `- ${item ?? ""}`).join("\n") : said.join(""));
    }
  } else if (textOf(value) !== null || Object.keys(value).some((key) => lookUpKey(key) !== null)) {
    const text = textOf(value);
    if (text !== null) fields.set(field, text);
    for (const key of Object.keys(value)) if (key !== "text") readPreciseKey(key, read(value, key), precise, issues);
  } else issues.push(issue("wrong-type", field, `${field} is ${kindOf(value)}.`, "Give a text, a number, a list of texts, or an object with `text`."));
}

function textOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? scalar(read(value, "text")) : null;
}

function scalar(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : typeof value === "number" ? "not a finite number" : `a ${typeof value}`);

/** Objects as the lines `field: value` that spans point into. */
export function canonicalText(fields: ReadonlyMap<FieldId, string>, precise: ReadonlyMap<string, Value>): { text: string; fields: Map<FieldId, { start: number; end: number }>; precise: Map<string, { start: number; end: number }> } {
  let text = "";
  const ranges = new Map<FieldId, { start: number; end: number }>();
  const preciseRanges = new Map<string, { start: number; end: number }>();
  const add = (name: string, value: string): { start: number; end: number } => {
    text += `${name}: `;
    const start = text.length;
    text += value;
    const end = text.length;
    text += "\n";
    return { start, end };
  };
  for (const id of FIELD_IDS) {
    const value = fields.get(id)?.replace(/\r\n?/g, "\n").trim();
    if (value !== undefined && value !== "") ranges.set(id, add(id, value));
  }
  for (const [name, value] of precise) preciseRanges.set(name, add(name, String(value)));
  return { text, fields: ranges, precise: preciseRanges };
}
