/** Diagrams as SVG or PNG by the optional peer @mermaid-js/mermaid-cli. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagram } from "../design/design.js";
import { CallError } from "./errors.js";

type Run = (input: string, output: string, options: { quiet: boolean; puppeteerConfig: { args: string[] } }) => Promise<void>;

async function renderer(importModule: (name: string) => Promise<unknown>): Promise<Run> {
  // In a variable, so that neither the compiler nor a bundler looks for a package that need not be there.
  const name = "@mermaid-js/mermaid-cli";
  try {
    return ((await importModule(name)) as { run: Run }).run;
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new CallError(`Pictures need ${name}, which could not be loaded: ${cause}`, `npm install ${name} puppeteer   (or leave out --diagrams: the document carries Mermaid text)`);
  }
}

/** The picture of each diagram, in order. */
export async function drawDiagrams(diagrams: readonly Diagram[], format: "svg" | "png", importModule = async (name: string): Promise<unknown> => import(name)): Promise<{ id: string; content: Uint8Array }[]> {
  const run = await renderer(importModule);
  const folder = await mkdtemp(join(tmpdir(), "pipewright-"));
  // Chromium refuses its sandbox to the superuser, as in most containers.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  try {
    const pictures: { id: string; content: Uint8Array }[] = [];
    for (const diagram of diagrams) {
      const input = join(folder, `${diagram.id}.mmd`);
      const output = join(folder, `${diagram.id}.${format}`);
      await writeFile(input, diagram.mermaid);
      await run(input, output, { quiet: true, puppeteerConfig: { args } });
      pictures.push({ id: diagram.id, content: await readFile(output) });
    }
    return pictures;
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`The diagrams could not be drawn: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
