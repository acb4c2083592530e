/** pipewright generate */
import type { Call } from "../args.js";
import { writeFiles, type OutputFile } from "../files.js";
import { readBrief } from "../input.js";
import type { Context } from "../io.js";
import { overlayOptions } from "../overlays.js";
import { summary } from "../summary.js";
import { unmetRequirements } from "../unmet.js";

const NAMED = 3;

/** Returns the exit code. */
export async function generateCommand(call: Extract<Call, { command: "generate" }>, { io, library, importModule }: Context): Promise<number> {
  const text = await readBrief(call.brief, io);
  const options = await overlayOptions(call, library);
  const { generate, render, artifacts } = await library();
  const design = await generate(text, options);
  const drawn = call.diagrams === "mermaid" ? [] : await (await import("../pictures.js")).drawDiagrams(design.diagrams, call.diagrams, importModule);
  const pictures = call.diagrams === "svg" ? Object.fromEntries(drawn.map((item) => [item.id, new TextDecoder().decode(item.content)])) : {};
  if (call.out === undefined) {
    for (const file of render(design, { format: call.format, pictures })) io.out(file.text);
  } else {
    const files: OutputFile[] = artifacts(design).map((file) => ({ path: file.path, content: file.text }));
    if (call.format === "html") files.push(...render(design, { format: "html", pictures }).map((file) => ({ path: file.path, content: file.text })));
    files.push(...drawn.map((item) => ({ path: `diagrams/${item.id}.${call.diagrams}`, content: item.content })));
    const { leftOver } = await writeFiles(call.out, files);
    io.err(`Written: ${String(files.length)} files to ${call.out}\n`);
    if (leftOver.length > 0) io.err(`Left alone, not part of this design: ${leftOver.slice(0, NAMED).join(", ")}${leftOver.length > NAMED ? ` and ${String(leftOver.length - NAMED)} more` : ""}\n`);
  }
  io.err(summary(design));
  return unmetRequirements(design).length > 0 ? 1 : 0;
}
