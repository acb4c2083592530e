/** The seed's five bullets, then what the reader must know before signing: stack, verdicts, money. */
import type { Design } from "../../../design/design.js";
import { count, formatMoney } from "../../../shared/format.js";
import { executiveSummary } from "../../outline.js";
import { slotValue } from "../../tree.js";
import type { View } from "../section.js";
import { unmet, unusedStatements } from "./unmet.js";

const SHOWN = ["architecture-pattern", "event-log", "stream-processing", "batch-processing", "orchestration", "lake-storage", "warehouse", "serving-store", "recovery-strategy"];

/** "5 of 6 latency, 3 of 3 availability": what of the promised the arithmetic bears out. */
function verdicts(design: Design): string {
  const kinds = [["latency", design.assurance.latency], ["availability", design.assurance.availability], ["recovery", design.assurance.recovery]] as const;
  return kinds
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `${name} ${String(lines.filter((line) => line.verdict === "met").length)} of ${String(lines.length)}`)
    .join(", ");
}

function budgetText(design: Design): string {
  const { budget, currency } = design.cost;
  if (budget === undefined) return "";
  const gap = formatMoney(budget.gap < 0 ? -budget.gap : budget.gap, currency);
  const limit = formatMoney(budget.limit, budget.currency);
  return budget.gap < 0 ? `${gap} a month over the limit of ${limit}` : `${gap} a month under the limit of ${limit}`;
}

/** Counts as the section of conflicts lists them: unmet requirements and conflicts, then notes. */
function conflictsText(told: number, blocking: number, notes: number): string {
  const unmetPart = blocking === 0 ? "" : ` (${blocking === 1 ? "1 of them a stated requirement that is not met" : `${String(blocking)} of them stated requirements that are not met`})`;
  const noted = notes === 0 ? "" : `${told === 0 ? "" : "; "}${count(notes, "note")}`;
  return `${told === 0 ? "" : `${count(told, "conflict")}${unmetPart}`}${noted}; each with the position taken below`;
}

export function view(design: Design): View {
  const stack = SHOWN.flatMap((topic) => design.decisions.filter((item) => item.topic === topic && item.outcome === "decided"))
    .flatMap((item) => item.chosen.map((chosen) => chosen.name));
  const budget = budgetText(design);
  const checked = verdicts(design);
  const missed = unmet(design), unused = unusedStatements(design);
  const told = design.tensions.filter((item) => item.severity !== "info");
  const blocking = design.tensions.filter((item) => item.severity === "error").length;
  const notes = design.tensions.length - told.length;
  return {
    bullets: executiveSummary.leaves.map((leaf) => ({ label: leaf.label, value: slotValue(design, leaf.slot) })),
    stack: [...new Set(stack)].join(", "),
    hasStack: stack.length > 0,
    verdicts: checked,
    hasVerdicts: checked !== "",
    budget,
    hasBudget: budget !== "",
    hasUnmet: missed.length > 0,
    unmetCount: String(missed.length),
    unmet: missed.map((text) => ({ text })),
    allMet: missed.length === 0,
    unused: unused.join(", "),
    hasUnused: unused.length > 0,
    conflicts: conflictsText(told.length, blocking, notes),
    hasConflicts: design.tensions.length > 0,
    assumptions: String(design.assumptions.length),
    hasAssumptions: design.assumptions.length > 0,
  };
}
