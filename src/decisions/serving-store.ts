/** The summary decision "serving-store": every store that answers low-latency reads, gathered from its own topics. */
import type { Decision, Reason } from "./decision.js";

/** One decision over the serving topics; not needed when none of them is. */
export function servingStore(decisions: readonly Decision[], topics: readonly string[]): Decision {
  const own = topics.flatMap((topic) => decisions.filter((decision) => decision.id === topic));
  const decided = own.filter((decision) => decision.outcome === "decided");
  const base = { id: "serving-store", topic: "serving-store", question: "Which stores answer reads within milliseconds to seconds?" };
  if (decided.length === 0) {
    const infeasible = own.find((decision) => decision.outcome === "infeasible");
    const reason: Reason = { rule: "serving-store/none-asked", effect: "not-needed", text: "Readers use the warehouse or the lake; no target asks for an operational store.", saw: {}, sources: ["brief"] };
    return { ...base, outcome: infeasible ? "infeasible" : "not-needed", chosen: [], pinned: false, margin: 0, reasons: infeasible ? infeasible.reasons : [reason], alternatives: [] };
  }
  return {
    ...base, outcome: "decided",
    chosen: decided.flatMap((decision) => decision.chosen).filter((item, index, all) => all.findIndex((other) => other.id === item.id) === index),
    pinned: decided.some((decision) => decision.pinned),
    margin: decided.reduce((least, decision) => Math.min(least, decision.margin), Number.MAX_SAFE_INTEGER),
    reasons: decided.flatMap((decision) => decision.reasons.map((reason) => ({ ...reason, text: `${decision.topic}: ${reason.text}` }))),
    alternatives: decided.flatMap((decision) => decision.alternatives.filter((alternative) => alternative.outcome === "outscored").slice(0, 3)),
  };
}
