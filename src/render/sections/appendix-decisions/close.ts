/** The decisions that one slight preference, or a small change of a figure, would turn. */
import type { Decision } from "../../../decisions/decision.js";
import type { Design } from "../../../design/design.js";
import type { CloseCall, Flip } from "../../../explain/explanation.js";
import { factWords } from "../../../shared/show-value.js";
import { nameOf, type View } from "../section.js";

const names = (items: readonly { readonly name: string }[]): string => items.map((item) => item.name).join(", ");

function answer({ outcome, winner }: Flip): string {
  return outcome === "not-needed" ? "not needed" : outcome === "infeasible" ? "no candidate" : names(winner);
}

/** The sizes of a team in people, as the fact divides them. */
const TEAM_SIZES: Readonly<Record<string, string>> = { solo: "1 or 2", small: "3 to 7", medium: "8 to 24", large: "25 or more" };

/** "ingest gigabytes per day below 300 GB/day (now 340 GB/day, 12 % less): Amazon Kinesis". */
function change(flip: Flip): string {
  const text = flip.fact === "teamClass" ? flip.text.replace(/^teamClass (\w+) \(now (\w+)\)/u, (_, to: string, from: string) => `a team of ${TEAM_SIZES[to] ?? to} engineers (now ${TEAM_SIZES[from] ?? from})`) : flip.text.replace(flip.fact, factWords(flip.fact));
  return `${text}: ${answer(flip)}`;
}

/** Why it is close; where a figure is near its threshold, that stands in the next column. */
function why({ kind, flip, text }: CloseCall): string {
  if (kind !== "threshold" || flip === undefined) return text;
  return "A figure is within 10 % of where the answer changes.";
}

/** A row for each question; flows with the same answer and the same doubt share one. */
export function closeRows(design: Design): View[] {
  const rows = new Map<string, { decision: Decision; call: CloseCall; flows: string[] }>();
  for (const decision of design.decisions) {
    const call = decision.closeCall;
    if (call === undefined) continue;
    const key = `${decision.topic}\n${names(decision.chosen)}\n${call.text}\n${call.flip?.text ?? ""}`;
    const row = rows.get(key) ?? { decision, call, flows: [] };
    if (decision.flow !== undefined) row.flows.push(nameOf(design, decision.flow));
    rows.set(key, row);
  }
  return [...rows.values()].map(({ decision, call, flows }) => ({
    question: flows.length === 0 ? decision.question : `${decision.question} (${flows.join("; ")})`,
    chosen: decision.outcome === "decided" ? names(decision.chosen) : decision.outcome === "not-needed" ? "Not needed" : "No candidate",
    runnerUp: call.runnerUp?.name ?? "", why: why(call), change: call.flip === undefined ? "No single fact; a preference of yours decides." : change(call.flip),
  }));
}
