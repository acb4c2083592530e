/** pipewright explain: why this, why not the others, what the rules saw, down to the words of the brief. */
import type { Decision, Reason } from "../../decisions/decision.js";
import type { Design } from "../../design/design.js";
import { showValue } from "../../render/value.js";
import { cleanLine } from "../../shared/clean.js";
import { formatNumber } from "../../shared/format.js";
import type { Call } from "../args.js";
import { CallError } from "../errors.js";
import { readBrief } from "../input.js";
import type { Context } from "../io.js";
import { overlayOptions } from "../overlays.js";
import { traceLines } from "../trace.js";

const signed = (score: number): string => `${score > 0 ? "+" : ""}${formatNumber(score)}`;

function saw(design: Design, reason: Reason): string {
  const facts = Object.keys(reason.saw).map((id) => `${id} = ${showValue(reason.saw[id] ?? "", design.facts[id]?.unit ?? "")}`);
  return facts.length === 0 ? "" : `\n      saw ${facts.join("; ")}`;
}

function reasonLine(design: Design, reason: Reason): string {
  const score = reason.score === undefined ? "" : ` ${signed(reason.score)}`;
  return `    ${reason.effect}${score}: ${reason.text} [${reason.rule}]${saw(design, reason)}`;
}

function outcome(decision: Decision): string {
  if (decision.outcome === "not-needed") return "not needed";
  if (decision.outcome === "infeasible") return "no candidate meets every hard requirement";
  const names = decision.chosen.map((item) => item.name).join(", ");
  return `${names}${decision.pinned ? " (named in the brief)" : ` (margin ${formatNumber(decision.margin)})`}`;
}

/** Everything about one decision. */
export function decisionText(design: Design, decision: Decision): string {
  const lines = [decision.question, `  Answer: ${outcome(decision)}`, "  Because:", ...decision.reasons.map((reason) => reasonLine(design, reason))];
  if (decision.reasons.length === 0) lines.push("    no rule spoke for or against it");
  if (decision.alternatives.length > 0) lines.push("  Not chosen:");
  for (const alternative of decision.alternatives) {
    const hard = alternative.reasons.find((reason) => reason.effect === "exclude" || reason.effect === "require");
    if (alternative.outcome === "excluded") lines.push(`    ${alternative.name}: ruled out. ${hard?.text ?? ""} [${hard?.rule ?? ""}]${hard === undefined ? "" : saw(design, hard)}`);
    else {
      lines.push(`    ${alternative.name}: ${formatNumber(alternative.margin)} behind`);
      lines.push(...alternative.reasons.map((reason) => `  ${reasonLine(design, reason)}`));
    }
  }
  return lines.join("\n");
}

/** One line for each decision. */
function overview(design: Design): string {
  const rows = design.decisions.map((item) => `${item.id.padEnd(34)}  ${outcome(item)}`);
  return [...rows, "", "pipewright explain <brief> <decision> or <slot> shows one with all its reasons."].join("\n");
}

/** A slot's value and the chain from it to the words of the brief. */
function slotText(design: Design, id: string): string {
  const slot = design.slots[id];
  if (slot === undefined) return "";
  const chain = slot.because.flatMap((reference) => traceLines(design, reference, 2));
  return [id, `  ${cleanLine(slot.value)}`, ...(slot.options.length === 0 ? [] : [`  options: ${slot.options.join(", ")}`]), "  Because:", ...chain].join("\n");
}

function subjectText(design: Design, subject: string): string {
  const decisions = design.decisions.filter((item) => item.id === subject || item.topic === subject);
  if (decisions.length > 0) return decisions.map((item) => decisionText(design, item)).join("\n\n");
  if (Object.hasOwn(design.slots, subject)) return slotText(design, subject);
  const near = [...design.decisions.map((item) => item.id), ...Object.keys(design.slots)].filter((id) => id.includes(subject.toLowerCase()));
  throw new CallError(`"${subject}" is neither a decision nor a slot of this design.`, near.length > 0 ? `Near: ${near.slice(0, 8).join(", ")}.` : "pipewright explain <brief> lists the decisions.");
}

export async function explainCommand(call: Extract<Call, { command: "explain" }>, { io, library }: Context): Promise<number> {
  const text = await readBrief(call.brief, io);
  const options = await overlayOptions(call, library);
  const { generate } = await library();
  const design = await generate(text, options);
  io.out(`${call.subject === undefined ? overview(design) : subjectText(design, call.subject)}\n`);
  return 0;
}
