/** Shape of a document by its schema: zod's issues as ours, with what was read and what is allowed. */
import type { z } from "zod";
import { allowedWords } from "./nearest.js";
import { DATE, HYPHENS, RULE_ID, UNDERSCORES } from "./schema-words.js";

type Path = readonly PropertyKey[];
type ZodIssue = z.core.$ZodIssue;

/** A problem before it knows its file. */
export interface Problem {
  readonly path: string;
  readonly read: string;
  readonly message: string;
  readonly hint: string;
}

const LONGEST = 60;

/** `["rules", 2, "where"]` as `rules[2].where`. */
export function pathText(path: Path): string {
  return path.map((part) => (typeof part === "number" ? `[${String(part)}]` : `.${String(part)}`)).join("").replace(/^\./, "");
}

/** A value as it is told in a message. */
export function readText(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? typeof value : text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** The value at a path. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined), document);
}

interface Definition { readonly type: string; readonly shape?: Record<string, Typed>; readonly element?: Typed; readonly innerType?: Typed; readonly valueType?: Typed; readonly options?: readonly Typed[]; readonly getter?: () => Typed }
interface Typed { readonly def: Definition }

/** Names of the fields that may stand at a path, all alternatives together. */
function keysAt(schema: Typed, path: Path): string[] {
  const { def } = schema;
  const inner = def.innerType ?? def.getter?.();
  if (inner !== undefined) return keysAt(inner, path);
  if (def.options !== undefined) return def.options.flatMap((option) => keysAt(option, path));
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[String(first)] ?? def.element ?? def.valueType;
  return next === undefined ? [] : keysAt(next, rest);
}

/** The alternative that was probably meant: the one with the fewest unknown and missing fields at its own level. */
function meant(alternatives: readonly (readonly ZodIssue[])[], input: unknown): readonly ZodIssue[] {
  const cost = (issues: readonly ZodIssue[]): number => issues.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys") return sum + (issue.path.length === 0 ? issue.keys.length * 2 : 0);
    return sum + (issue.path.length === 0 ? 100 : issue.path.length === 1 && valueAt(input, issue.path) === undefined ? 2 : 0);
  }, 0);
  return alternatives.reduce((best, issues) => (cost(issues) < cost(best) ? issues : best));
}

const EXPECTED: Readonly<Record<string, string>> = { string: "text", number: "a number", boolean: "true or false", array: "a list", object: "fields", record: "fields", int: "a whole number" };

/** Patterns of the schemas in words. */
const FORMS: Readonly<Record<string, string>> = {
  [String(DATE)]: "a date as 2026-11-23, 2026-11 or 2026", [String(HYPHENS)]: "lower case words joined by hyphens", [String(UNDERSCORES)]: "lower case words joined by underscores",
  [String(RULE_ID)]: "the topic, a slash, and lower case words joined by hyphens",
};

const wantedForm = (issue: ZodIssue & { readonly code: "invalid_format" }): string => ("pattern" in issue ? String(issue.pattern as unknown) : issue.format);

function flat(issues: readonly ZodIssue[], document: unknown, at: Path, schema: Typed): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...at, ...issue.path];
    const input = valueAt(document, path);
    const problem = (message: string, hint: string, read = readText(input), where: Path = path): Problem => ({ path: pathText(where), read, message, hint });
    switch (issue.code) {
      case "unrecognized_keys": return issue.keys.map((key) => problem("No such field.", allowedWords(key, keysAt(schema, path)), readText(key), [...path, key]));
      case "invalid_value": return [problem("Not a value that is known here.", allowedWords(typeof input === "string" ? input : "", issue.values.map(String)))];
      case "invalid_type": return [problem(input === undefined ? "It is missing." : "Another type is wanted.", `Allowed: ${EXPECTED[issue.expected] ?? issue.expected}.`)];
      case "invalid_union":
        if ("discriminator" in issue && issue.discriminator !== undefined && issue.errors.length === 0) {
          const kinds = (issue as { readonly options?: readonly unknown[] }).options ?? ["exclude", "require", "prefer", "not-needed"];
          return [problem("Not a kind that is known here.", `Allowed: ${kinds.map(String).join(", ")}.`)];
        }
        if (typeof input !== "object" || input === null) return [problem("Another type is wanted.", allowedUnion(issue.errors))];
        return flat(meant(issue.errors, input), document, path, schema);
      case "too_small": return [problem(issue.origin === "array" || issue.origin === "string" ? "It is empty." : "It is too small.", issue.origin === "number" ? `Allowed: ${issue.inclusive === false ? "above" : "at least"} ${String(issue.minimum)}.` : "Allowed: at least one.")];
      case "too_big": return [problem("It is too large.", `Allowed: at most ${String(issue.maximum)}.`)];
      case "invalid_format": return [problem("It is not written as wanted.", `Allowed: ${FORMS[wantedForm(issue)] ?? wantedForm(issue)}.`)];
      default: return [problem(issue.message, "")];
    }
  });
}

function allowedUnion(alternatives: readonly (readonly ZodIssue[])[]): string {
  const kinds = alternatives.flatMap((issues) => issues.flatMap((issue) => (issue.code === "invalid_type" && issue.path.length === 0 ? [EXPECTED[issue.expected] ?? issue.expected] : issue.code === "invalid_value" && issue.path.length === 0 ? issue.values.map(String) : [])));
  return kinds.length === 0 ? "" : `Allowed: ${[...new Set(kinds)].join(", ")}.`;
}

/** Problems of a value that stands at `at` of a document; empty where its shape is right. */
export function shapeProblems(schema: z.ZodType, value: unknown, at: Path = []): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  // Read at the place in the document, told with the place in the document.
  return flat(result.error.issues, value, [], schema as unknown as Typed).map((problem) => ({ ...problem, path: joined(pathText(at), problem.path) }));
}

function joined(before: string, after: string): string {
  return after === "" ? before : before === "" ? after : after.startsWith("[") ? `${before}${after}` : `${before}.${after}`;
}
