/** Loads GitHub's workflow parser: its JSON imports lack the attribute Node asks for, so it is bundled first. */
import { build } from "esbuild";

interface Parsed {
  readonly value?: unknown;
  readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } };
}

export interface WorkflowParser {
  parseWorkflow(file: { name: string; content: string }, trace: unknown): Parsed;
  convertWorkflowTemplate(context: unknown, value: unknown): Promise<{ readonly errors?: readonly unknown[] }>;
  readonly NoOperationTraceWriter: new () => unknown;
}

export async function loadWorkflowParser(): Promise<WorkflowParser> {
  const result = await build({
    stdin: { contents: 'export * from "@actions/workflow-parser";', resolveDir: process.cwd(), loader: "js" },
    bundle: true, write: false, format: "esm", platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("file:///bundle.mjs");' },
  });
  const url = `data:text/javascript;base64,${Buffer.from(result.outputFiles[0]!.contents).toString("base64")}`;
  return (await import(/* @vite-ignore */ url)) as WorkflowParser;
}
