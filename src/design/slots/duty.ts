/** Who answers at night, said the same way wherever a text names people. */
import { flagFact, numberFact } from "../../facts/fact.js";
import { chosenNames } from "../../assurance/duty-carriers.js";
import type { SlotContext } from "./context.js";

export interface Duty {
  /** At most one person can be reached at night: no second level to escalate to. */
  readonly alone: boolean;
  /** Minutes until a page is answered; office-hours minutes where nobody is on call. */
  readonly answerMinutes: number;
  /** Who starts a restore or a move to another region. */
  readonly decider: string;
  /** First sentence of an incident: who is reached, and who next. */
  readonly calls: string;
}

const SINGLE = /\b(one|1|a single)\s+(person|engineer|developer|colleague|administrator|member)?\s*(is\s+|of them\s+)?on[- ]call\b/iu;

/** People on duty, from the escalation chosen and the words of the brief. */
export function duty(context: SlotContext): Duty {
  const onCall = flagFact(context.facts, "onCall");
  const people = numberFact(context.facts, "engineers", 2), platform = numberFact(context.facts, "platformEngineers", 0);
  const alone = SINGLE.test(context.brief.source) || people + platform <= 2;
  const way = context.decisions.chosen("escalation") ?? "business-hours";
  const answerMinutes = context.practice(way)?.parameters["acknowledgeMinutes"]?.value ?? (onCall ? 5 : 60);
  const pager = chosenNames(context.decisions, "on-call")[0] ?? "The duty phone";
  if (!onCall) return {
    alone, answerMinutes, decider: people > 2 ? "the lead engineer in working hours" : people > 1 ? "one of the engineers in working hours" : "the engineer in working hours",
    calls: `No on-call: in working hours an engineer answers in ${String(answerMinutes)} min; at night flows wait, buffered`,
  };
  const second = alone ? "alone at night, the page repeats until it is taken" : platform > 0 ? `then one of ${String(platform)} platform engineer${platform === 1 ? "" : "s"}` : "then the backup";
  return {
    alone, answerMinutes, decider: `the engineer on call (${pager})`,
    calls: `${pager} reaches ${alone ? "the one engineer" : "the engineer"} on call in ${String(answerMinutes)} min${alone ? "; " : ", "}${second}. ${zones(context) ? "Zone failures do not wait for this" : "The switch waits for this answer"}`,
  };
}

function zones(context: SlotContext): boolean {
  return context.decisions.chosen("failover") === "automatic-failover";
}
