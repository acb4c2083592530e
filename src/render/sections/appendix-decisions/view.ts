/** Every decision: winner and why, each alternative and why it lost. Alternatives that lost for the same reason share a line. */
import type { Alternative, Decision, Reason } from "../../../decisions/decision.js";
import type { Design } from "../../../design/design.js";
import { formatNumber } from "../../../shared/format.js";
import { citations, nameOf, type View } from "../section.js";

const MOST_REASONS = 6;

function reasonText(design: Design, reason: Reason): string {
  const score = reason.score === undefined ? "" : ` (${reason.score > 0 ? "+" : ""}${formatNumber(reason.score)})`;
  return `${reason.text}${score}${citations(design, reason.sources)}`;
}

/** The first hard reason, or what counted most against an outscored one. */
export function whyLost(alternative: Alternative): string {
  if (alternative.outcome === "excluded") {
    const hard = alternative.reasons.find((item) => item.effect === "exclude" || item.effect === "require") ?? alternative.reasons[0];
    return hard?.text ?? "Ruled out.";
  }
  const against = alternative.reasons.filter((item) => (item.score ?? 0) < 0).map((item) => item.text);
  if (alternative.margin === 0) return "Equal score; the order of ids decides.";
  const score = `${formatNumber(alternative.margin)} behind`;
  return against.length === 0 ? `${score}: nothing against it, less in its favour.` : `${score}: ${against.slice(0, 2).join(" ")}`;
}

/** Rows of alternatives, those with the same reason together. */
function lost(decision: Decision): View[] {
  const rows = new Map<string, string[]>();
  for (const alternative of decision.alternatives) {
    const why = whyLost(alternative);
    rows.set(why, [...(rows.get(why) ?? []), alternative.name]);
  }
  return [...rows].map(([why, names]) => ({ names: names.join(", "), why }));
}

export function outcomeText(decision: Decision): string {
  if (decision.outcome === "not-needed") return "Not needed";
  if (decision.outcome === "infeasible") return "No candidate meets every hard requirement";
  return decision.chosen.map((item) => item.name).join(", ");
}

function decisionView(design: Design, decision: Decision): View {
  const reasons = decision.reasons.slice(0, MOST_REASONS).map((item) => ({ text: reasonText(design, item) }));
  const rows = lost(decision);
  return {
    question: decision.flow === undefined ? decision.question : `${decision.question} (${nameOf(design, decision.flow)})`,
    outcome: outcomeText(decision),
    detail: decision.pinned ? ", named in the brief" : decision.outcome === "decided" && rows.length > 0 ? `, ahead by ${formatNumber(decision.margin)}` : "",
    reasons,
    alternatives: rows,
    hasAlternatives: rows.length > 0,
  };
}

export function view(design: Design): View {
  const notNeeded = design.decisions.filter((item) => item.outcome === "not-needed");
  return {
    decisions: design.decisions.filter((item) => item.outcome !== "not-needed").map((item) => decisionView(design, item)),
    notNeeded: notNeeded.map((item) => ({ question: item.question, why: item.reasons[0]?.text ?? "No requirement asks for it." })),
    hasNotNeeded: notNeeded.length > 0,
  };
}
