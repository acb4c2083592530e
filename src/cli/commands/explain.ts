/** pipewright explain: why this, why not the others, what would have to change, down to the words of the brief. */
import type { Design } from "../../design/design.js";
import type { BriefExplanation } from "../../explain-brief.js";
import { cleanLine } from "../../shared/clean.js";
import type { Call } from "../args.js";
import { CallError } from "../errors.js";
import { explainText } from "../explain-text.js";
import { readBrief } from "../input.js";
import type { Context } from "../io.js";
import { overlayOptions } from "../overlays.js";
import { traceLines } from "../trace.js";

type ExplainCall = Extract<Call, { command: "explain" }>;

/** A slot's value and the chain from it to the words of the brief. */
function slotText(design: Design, id: string, json: boolean): string {
  const slot = design.slots[id];
  if (slot === undefined) return "";
  const { value, options, because } = slot;
  const chain = because.flatMap((reference) => traceLines(design, reference, json ? 0 : 2));
  if (json) return JSON.stringify({ subject: id, slot: { value, options, because }, chain }, null, 2);
  return [id, `  ${cleanLine(value)}`, ...(options.length === 0 ? [] : [`  options: ${options.join(", ")}`]), "  Because:", ...chain].join("\n");
}

/** The subject of an error that says it is unknown. */
function unknownSubject(error: unknown): { readonly subject: string; readonly near: readonly string[] } | undefined {
  return error instanceof Error && error.name === "SubjectError" ? (error as Error & { subject: string; near: readonly string[] }) : undefined;
}

function refuse(subject: string, near: readonly string[]): never {
  throw new CallError(`"${subject}" is neither a decision or slot of this design nor in the catalog.`, near.length > 0 ? `Near: ${near.slice(0, 8).join(", ")}.` : "pipewright explain <brief> lists the decisions, pipewright catalog what can be chosen.");
}

async function explained(call: ExplainCall, context: Context): Promise<string> {
  const { io, library } = context;
  const brief = await readBrief(call.brief, io);
  const options = await overlayOptions(call, library);
  const { explain, generate } = await library();
  try {
    const found: BriefExplanation = await explain(brief, call.subject, { ...options, ...(call.candidate === undefined ? {} : { candidate: call.candidate }), all: call.all });
    return call.json ? JSON.stringify(found, null, 2) : explainText(found, call.all);
  } catch (error) {
    const unknown = unknownSubject(error);
    if (unknown === undefined) throw error;
    // A slot needs the whole design; it is made only where nothing else has that name.
    if (unknown.subject !== call.subject || call.candidate !== undefined) return refuse(unknown.subject, unknown.near);
    const design = await generate(brief, options);
    if (Object.hasOwn(design.slots, call.subject)) return slotText(design, call.subject, call.json);
    return refuse(call.subject, [...unknown.near, ...Object.keys(design.slots).filter((id) => id.includes(unknown.subject.toLowerCase()))]);
  }
}

/** Prints the explanation. Exit code 2 for a subject that is unknown. */
export async function explainCommand(call: ExplainCall, context: Context): Promise<number> {
  context.io.out(`${await explained(call, context)}\n`);
  return 0;
}
