/** Every decision: winner and why, each alternative and why it lost. Parts have a block each; ways of work a row of a table. */
import type { Decision, Reason } from "../../../decisions/decision.js";
import type { Design } from "../../../design/design.js";
import { formatNumber } from "../../../shared/format.js";
import { citations, nameOf, type View } from "../section.js";
import { closeRows } from "./close.js";
import { lostCell, lostLines } from "./lost.js";

export { whyLost } from "./lost.js";

const MOST_REASONS = 4;
const REASONS_IN_CELL = 2;
const CLOSE = 1;
/** Decisions that shape the whole, told at length though no part stands for them. */
const SHAPING: ReadonlySet<string> = new Set(["cloud-platform", "architecture-pattern", "data-ownership", "recovery-strategy", "multi-region"]);

function reasonText(design: Design, reason: Reason): string {
  const score = reason.score === undefined ? "" : ` (${reason.score > 0 ? "+" : ""}${formatNumber(reason.score)})`;
  return `${reason.text}${score}${citations(design, reason.sources)}`;
}

export function outcomeText(decision: Decision): string {
  if (decision.outcome === "not-needed") return "Not needed";
  if (decision.outcome === "infeasible") return "No candidate meets every hard requirement";
  const names = decision.chosen.map((item) => item.name);
  return names.join(names.some((name) => name.includes(",")) ? "; " : ", ");
}

/** How firmly it stands: by the brief's word, by how many points, or alone. "" where there was nothing to compare. */
export function standing(decision: Decision): string {
  if (decision.outcome !== "decided") return "";
  const rivals = decision.alternatives.filter((item) => item.outcome === "outscored");
  if (decision.pinned) {
    const better = rivals.filter((item) => item.margin < 0).reduce<(typeof rivals)[number] | undefined>((best, item) => (best === undefined || item.margin < best.margin ? item : best), undefined);
    return better === undefined ? "named in the brief" : `named in the brief; the rules alone would choose ${better.name} (${formatNumber(-better.margin)} points more), the brief's wish decides`;
  }
  if (rivals.length === 0) return decision.alternatives.length > 0 ? `the only ${decision.chosen.length > 1 ? "ones" : "one"} left` : "";
  if (decision.margin > CLOSE) return `ahead by ${formatNumber(decision.margin)}${decision.closeCall?.kind === "threshold" ? ", near a threshold" : ""}`;
  return decision.margin > 0 ? `a close call: ahead by ${formatNumber(decision.margin)}` : "a close call: equal score";
}

/** The strongest reasons. That the brief names it stands in the heading, a tie with the alternative it was broken against. */
function strongest(decision: Decision, most: number): Reason[] {
  const told = decision.reasons.filter((item) => item.rule !== "any/pin" && item.rule !== "any/tie-break");
  const from = told.length > 0 ? told : decision.reasons.filter((item) => item.rule !== "any/tie-break" || decision.alternatives.length === 0).slice(0, 1);
  return from.map((item, index) => ({ item, index })).sort((a, b) => (b.item.score ?? 0) - (a.item.score ?? 0) || a.index - b.index).slice(0, most).map(({ item }) => item);
}

function decisionView(design: Design, decision: Decision): View {
  const detail = standing(decision);
  return {
    question: decision.flow === undefined ? decision.question : `${decision.question} (${nameOf(design, decision.flow)})`,
    outcome: outcomeText(decision),
    detail: detail === "" ? "" : `, ${detail}`,
    reasons: strongest(decision, MOST_REASONS).map((item) => ({ text: reasonText(design, item) })),
    alternatives: lostLines(decision, design.brief.source).map((text) => ({ text })),
  };
}

/** Decisions of one topic with the same answer for the same reasons share a row, with the flows they hold for. */
function rowViews(design: Design, decisions: readonly Decision[]): View[] {
  const rows = new Map<string, { decision: Decision; flows: string[] }>();
  for (const decision of decisions) {
    const because = strongest(decision, REASONS_IN_CELL).map((item) => item.text).join(" ");
    const key = `${decision.topic}\n${outcomeText(decision)}\n${because}`;
    const row = rows.get(key) ?? { decision, flows: [] };
    if (decision.flow !== undefined) row.flows.push(nameOf(design, decision.flow));
    rows.set(key, row);
  }
  return [...rows.values()].map(({ decision, flows }) => {
    const detail = standing(decision);
    return {
      question: flows.length === 0 ? decision.question : `${decision.question} (${flows.join("; ")})`,
      outcome: `${outcomeText(decision)}${detail === "" || detail.startsWith("ahead") ? "" : `, ${detail}`}`,
      because: [...new Set(strongest(decision, REASONS_IN_CELL).map((item) => reasonText(design, item)))].join(" ") || (decision.reasons[0]?.text ?? ""),
      lost: lostCell(decision, design.brief.source),
    };
  });
}

export function view(design: Design): View {
  const parts = new Set(design.components.map((item) => item.technology));
  const notNeeded = design.decisions.filter((item) => item.outcome === "not-needed");
  // The serving stores are gathered from topics of their own, each with its block.
  const asked = design.decisions.filter((item) => item.outcome !== "not-needed" && item.topic !== "serving-store");
  const atLength = (item: Decision): boolean => item.flow === undefined && (item.outcome === "infeasible" || SHAPING.has(item.topic) || item.chosen.some((chosen) => parts.has(chosen.id)));
  const rows = rowViews(design, asked.filter((item) => !atLength(item)));
  const close = closeRows(design);
  return {
    decisions: asked.filter(atLength).map((item) => decisionView(design, item)),
    rows, hasRows: rows.length > 0,
    close, hasClose: close.length > 0,
    notNeeded: notNeeded.map((item) => ({ question: item.question, why: item.reasons[0]?.text ?? "No requirement asks for it." })),
    hasNotNeeded: notNeeded.length > 0,
  };
}
