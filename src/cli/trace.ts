/** From a reference ("fact:peakRecordsPerSecond", a rule id) down to the words of the brief. */
import type { Design } from "../design/design.js";
import { showValue } from "../render/value.js";
import { cleanLine } from "../shared/clean.js";
import { formatCents } from "../shared/format.js";

const DEEPEST = 5;

/** What a reference names, in one line, and the references it rests on. */
function lookUp(design: Design, reference: string): { text: string; from: readonly string[] } {
  const [kind = "", ...rest] = reference.split(":");
  const id = rest.join(":");
  const fact = design.facts[kind === "fact" ? id : reference];
  if (fact !== undefined) return { text: `fact ${kind === "fact" ? id : reference} = ${showValue(fact.value, fact.unit)} (${fact.origin})`, from: fact.from };
  const requirement = design.requirements.find((item) => item.id === reference);
  if (requirement !== undefined) {
    const words = requirement.span === undefined ? requirement.origin : `"${cleanLine(requirement.span.text)}" in ${requirement.span.field}`;
    return { text: `requirement ${requirement.id}: ${requirement.statement} (${words})`, from: [] };
  }
  const assumption = design.assumptions.find((item) => item.id === (kind === "assumption" ? id : reference));
  if (assumption !== undefined) return { text: `assumption ${assumption.id} = ${showValue(assumption.value, assumption.unit)}: ${assumption.reason}`, from: [] };
  if (kind === "sizing") {
    const item = design.sizing.find((entry) => entry.id === id);
    if (item !== undefined) return { text: `sizing ${id} = ${showValue(item.value, item.unit)}: ${item.formula}`, from: [] };
  }
  if (kind === "cost") {
    const item = design.cost.lineItems.find((entry) => entry.id === id);
    if (item !== undefined) return { text: `cost ${id} = ${formatCents(item.monthly, design.cost.currency)} a month: ${item.formula}`, from: [] };
  }
  for (const decision of design.decisions) {
    const reason = decision.reasons.find((item) => item.rule === reference);
    if (reason !== undefined) return { text: `rule ${reference} (decision ${decision.id}): ${reason.text}`, from: Object.keys(reason.saw).map((name) => `fact:${name}`) };
    if (decision.id === (kind === "decision" ? id : reference)) return { text: `decision ${decision.id}: ${decision.chosen.map((item) => item.name).join(", ") || decision.outcome}`, from: decision.reasons.slice(0, 3).map((item) => item.rule) };
  }
  return { text: reference, from: [] };
}

/** Indented lines of a reference and what it rests on; each reference once. */
export function traceLines(design: Design, reference: string, depth: number, seen: Set<string> = new Set()): string[] {
  if (seen.has(reference) || depth > DEEPEST + 2) return [];
  seen.add(reference);
  const { text, from } = lookUp(design, reference);
  return [`${"  ".repeat(depth)}${text}`, ...from.flatMap((item) => traceLines(design, item, depth + 1, seen))];
}
