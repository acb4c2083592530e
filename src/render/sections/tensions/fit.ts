/** What would make the design fit: for each conflict the statements that make it, and the designs that were decided instead. */
import type { Conflict, Design, Relaxation } from "../../../design/design.js";
import { count, formatMoney } from "../../../shared/format.js";
import type { View } from "../section.js";

/** Rows of one table; design.json holds the rest. */
const MOST_ROWS = 8;
/** Decisions named in a row. */
const MOST_DECISIONS = 3;

export function conflictViews(design: Design): View[] {
  const { currency } = design.cost;
  return design.conflicts.map((conflict, index) => ({
    number: String(index + 1), statement: conflict.statement, set: setWords(conflict), nearest: nearestWords(conflict, currency),
    relaxations: conflict.relaxations.slice(0, MOST_ROWS).map((item) => row(item, currency)),
  }));
}

/** How many designs stand behind the tables. */
export function triedWords(design: Design): string {
  const tried = design.conflicts.reduce((sum, conflict) => sum + conflict.tried, 0);
  return `${count(tried, "design")} ${tried === 1 ? "was" : "were"} tried.${design.conflicts.some((conflict) => !conflict.complete) ? " The search was ended at its bound; there may be nearer ones." : ""}`;
}

function setWords(conflict: Conflict): string {
  const { requirements } = conflict;
  const said = requirements.map(({ statement, text }) => (text === "" ? statement : `${statement.replace(/\.$/u, "")} ("${text}")`));
  if (said.length === 0) return "Nothing that the brief could take back: no product of the catalog answers it.";
  if (said.length === 1) return `${said[0] ?? ""}. ${alone(conflict.kind)}`;
  return `${said.slice(0, -1).join("; ")}; together with: ${said[said.length - 1] ?? ""}. Without any one of them the others fit.`;
}

/** Why one statement alone is a conflict. */
function alone(kind: Conflict["kind"]): string {
  if (kind === "budget") return "Even with every other statement taken back the design costs more: volume, sources and targets alone are above it.";
  if (kind === "infeasible") return "It alone leaves no product to choose.";
  return "Even with every other statement taken back the parts do not reach it.";
}

function nearestWords({ nearest, kind }: Conflict, currency: string): string {
  if (nearest === null) return kind === "infeasible" ? "None of the tried changes leaves a product to choose." : "None of the tried changes is enough.";
  const broken = nearest.breaks.length === 0 ? "" : ` But then ${brokenWords(nearest.breaks)}.`;
  return `${nearest.changes.length > 1 ? `${count(nearest.changes.length, "change")} together: ` : ""}${nearest.statement}. Given up: ${nearest.givesUp}. ${formatMoney(nearest.monthly, currency)} a month, ${against(nearest.difference, currency)}.${broken}`;
}

const BROKEN: Readonly<Record<string, string>> = {
  infeasible: "a question has no answer", latency: "a latency is missed", availability: "an availability is missed", "recovery-time": "a recovery time is missed", "recovery-point": "a limit of loss is missed",
  unplaced: "a figure has no flow", product: "an ordered product is not used", budget: "the budget is broken",
};

/** What breaks, by the kind that stands first in each id. */
function brokenWords(breaks: readonly string[]): string {
  return [...new Set(breaks.map((id) => BROKEN[id.split(":")[0] ?? ""] ?? id))].join(" and ");
}

function against(difference: number, currency: string): string {
  return difference === 0 ? "the same as this design" : `${formatMoney(Math.abs(difference), currency)} ${difference < 0 ? "less" : "more"} than this design`;
}

function row(item: Relaxation, currency: string): View {
  const decisions = item.decisions.slice(0, MOST_DECISIONS).map(({ id, from, to }) => `${id.replaceAll("-", " ")}: ${to} instead of ${from}`);
  const more = item.decisions.length - decisions.length;
  return {
    change: item.statement, givesUp: item.givesUp, monthly: formatMoney(item.monthly, currency), difference: item.difference === 0 ? "the same" : `${item.difference > 0 ? "+" : ""}${formatMoney(item.difference, currency)}`,
    fits: item.resolves ? (item.breaks.length === 0 ? "yes" : `yes, but then ${brokenWords(item.breaks)}`) : "not alone", decisions: decisions.length === 0 ? "nothing" : `${decisions.join("; ")}${more > 0 ? `; and ${String(more)} more` : ""}`,
  };
}
