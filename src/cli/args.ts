/** Command line to a typed call. */
import { parseArgs } from "node:util";
import { CallError } from "./errors.js";

export const FORMATS = ["markdown", "html", "json"] as const;
export const PICTURES = ["mermaid", "svg", "png"] as const;
export const SCHEMAS = ["brief", "design", "catalog"] as const;

export type Format = (typeof FORMATS)[number];
export type Pictures = (typeof PICTURES)[number];

export type Call =
  | { readonly command: "help" | "version" }
  | { readonly command: "generate"; readonly brief: string; readonly out?: string; readonly format: Format; readonly diagrams: Pictures; readonly catalog: readonly string[]; readonly prices: readonly string[] }
  | { readonly command: "explain"; readonly brief: string; readonly subject?: string; readonly candidate?: string; readonly all: boolean; readonly json: boolean; readonly catalog: readonly string[]; readonly prices: readonly string[] }
  | { readonly command: "init"; readonly file?: string }
  | { readonly command: "catalog"; readonly id?: string; readonly catalog: readonly string[] }
  | { readonly command: "catalog-check"; readonly briefs: readonly string[]; readonly catalog: readonly string[]; readonly prices: readonly string[]; readonly json: boolean }
  | { readonly command: "schema"; readonly of: (typeof SCHEMAS)[number] };

const OPTIONS = {
  out: { type: "string" }, format: { type: "string" }, diagrams: { type: "string" },
  catalog: { type: "string", multiple: true }, prices: { type: "string", multiple: true },
  json: { type: "boolean" }, all: { type: "boolean" },
  help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "V" },
} as const;

/** Options each command takes; anything else is refused, not ignored. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  generate: ["out", "format", "diagrams", "catalog", "prices"], explain: ["catalog", "prices", "all", "json"], init: [], catalog: ["catalog", "prices", "json"], schema: [],
};

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback?: T): T {
  if (value === undefined && fallback !== undefined) return fallback;
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new CallError(value === undefined ? `${name} is missing.` : `${name}: "${value}" is not known.`, `One of: ${allowed.join(", ")}.`);
  return found;
}

function parsed(argv: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CallError(error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error), "See: pipewright --help");
  }
}

/** Throws CallError for anything that is not a complete, known call. */
export function readCall(argv: readonly string[]): Call {
  const { values, positionals } = parsed(argv);
  if (values.version === true) return { command: "version" };
  const [command, first, second, ...rest] = positionals;
  if (values.help === true || command === undefined || command === "help") return { command: "help" };
  const takes = TAKES[command];
  if (takes === undefined) throw new CallError(`Command "${command}" is not known.`, `One of: ${Object.keys(TAKES).join(", ")}.`);
  const foreign = Object.keys(values).filter((name) => !takes.includes(name));
  if (foreign.length > 0) throw new CallError(`"${command}" takes no --${foreign.join(", --")}.`, "See: pipewright --help");
  const most = command === "catalog" && first === "check" ? Infinity : command === "explain" ? 3 : command === "catalog" ? 2 : 1;
  const given = [first, second, ...rest].filter((item) => item !== undefined);
  if (given.length > most) throw new CallError(`"${command}" takes at most ${String(most)} argument${most === 1 ? "" : "s"}; "${given[most] ?? ""}" is one too many.`);
  const catalog = values.catalog ?? [];
  const prices = values.prices ?? [];
  const brief = (): string => {
    if (first === undefined) throw new CallError(`"${command}" needs a brief: a file, or - for standard input.`, "pipewright init brief.yaml writes one to start from.");
    return first;
  };
  switch (command) {
    case "generate": {
      const format = oneOf("--format", values.format, FORMATS, "markdown");
      const diagrams = oneOf("--diagrams", values.diagrams, PICTURES, "mermaid");
      if (diagrams !== "mermaid" && values.out === undefined && !(format === "html" && diagrams === "svg")) {
        throw new CallError(`--diagrams ${diagrams} writes files and needs --out DIR.`, "Without --out, svg can be placed in the page: --format html --diagrams svg.");
      }
      return { command, brief: brief(), ...(values.out === undefined ? {} : { out: values.out }), format, diagrams, catalog, prices };
    }
    case "explain": return { command, brief: brief(), ...(second === undefined ? {} : { subject: second }), ...(given[2] === undefined ? {} : { candidate: given[2] }), all: values.all === true, json: values.json === true, catalog, prices };
    case "init": return { command, ...(first === undefined ? {} : { file: first }) };
    case "schema": return { command, of: oneOf("schema", first, SCHEMAS) };
    default: {
      if (first === "check") return { command: "catalog-check", briefs: given.slice(1), catalog, prices, json: values.json === true };
      const only = (["prices", "json"] as const).find((name) => values[name] !== undefined);
      if (only !== undefined) throw new CallError(`"catalog ${first ?? "list"}" takes no --${only}.`, "catalog check takes it.");
      if (first !== undefined && first !== "list" && first !== "show") throw new CallError(`catalog: "${first}" is not known.`, "catalog list, catalog show ID, or catalog check.");
      if (first === "show" && second === undefined) throw new CallError("catalog show needs an id.", "pipewright catalog list prints them.");
      if (first !== "show" && second !== undefined) throw new CallError(`catalog list takes no argument; "${second}" is one too many.`);
      return { command: "catalog", ...(second === undefined ? {} : { id: second }), catalog };
    }
  }
}
