/** The command line. Only what every call needs is loaded here; each command brings its own. */
import { readCall, type Call } from "./args.js";
import { CallError } from "./errors.js";
import type { Context, Io, Library } from "./io.js";
import { VERSION } from "../version.js";

async function dispatch(call: Call, context: Context): Promise<number> {
  switch (call.command) {
    case "version": context.io.out(`${VERSION}\n`); return 0;
    case "help": context.io.out((await import("./help.js")).HELP); return 0;
    case "generate": return (await import("./commands/generate.js")).generateCommand(call, context);
    case "explain": return (await import("./commands/explain.js")).explainCommand(call, context);
    case "init": return (await import("./commands/init.js")).initCommand(call, context);
    case "catalog": return (await import("./commands/catalog.js")).catalogCommand(call, context);
    case "catalog-check": return (await import("./commands/catalog-check.js")).catalogCheck(call, context);
    case "schema": return (await import("./commands/schema.js")).schemaCommand(call, context);
  }
}

interface Issue {
  readonly field: string;
  readonly message: string;
  readonly hint: string;
}

/** Problems of a brief or an overlay, where the error carries a list of them. */
function issuesOf(error: unknown): readonly Issue[] | undefined {
  const issues = (error as { issues?: unknown } | null)?.issues;
  return error instanceof Error && Array.isArray(issues) ? (issues as Issue[]) : undefined;
}

/** Carries out one call and gives its exit code. Nothing is thrown for a wrong call or brief. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    return await dispatch(readCall(argv), context);
  } catch (error) {
    const issues = issuesOf(error);
    if (issues !== undefined) {
      const count = `${String(issues.length)} ${issues.length === 1 ? "problem" : "problems"}`;
      if ((error as Error).name === "OverlayError") {
        // Its message is the list, each with file, path, what was read and what is allowed.
        context.io.err(`The overlay cannot be used: ${count}.\n${(error as Error).message.split("\n").slice(1).map((line) => `  ${line}\n`).join("")}pipewright schema catalog prints what an overlay looks like.\n`);
        return 2;
      }
      context.io.err(`The brief cannot be read: ${count}.\n`);
      for (const issue of issues) context.io.err(`  ${issue.field}: ${issue.message} ${issue.hint}\n`);
      return 2;
    }
    if (error instanceof CallError) {
      context.io.err(`${error.message}\n${error.hint === "" ? "" : `${error.hint}\n`}`);
      return 2;
    }
    throw error;
  }
}

/** Text of standard input; refused where nothing can be piped in. */
async function readStdin(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write("Reading the brief from standard input; end with Ctrl-D.\n");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Runs as a program. A reader that stops early (`| head`) ends the output quietly. */
export async function main(importModule?: (name: string) => Promise<unknown>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  const io: Io = { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text), readStdin };
  process.exitCode = await run(process.argv.slice(2), { io, library: async (): Promise<Library> => import("../index.js"), ...(importModule ? { importModule } : {}) });
}
