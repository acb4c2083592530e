/** A problem in one sentence, with the client's figures. */
import { count, formatAvailability, formatMinutes, formatMoney, formatPercent, formatSeconds } from "../shared/format.js";
import type { Outcome, Problem } from "./outcome.js";

/** `said`: the words of the brief that promise it; `against`: those that stand against it. */
export function sayProblem(problem: Problem, outcome: Outcome, said: readonly string[], against: readonly string[]): string {
  const flows = problem.flows.map((id) => `"${outcome.flows.find((flow) => flow.id === id)?.name ?? id}"`).join(", ");
  const { latency, availability, recovery } = outcome.assurance;
  switch (problem.kind) {
    case "infeasible": return `No product meets everything that is asked: ${outcome.decisions.find((decision) => decision.topic === problem.topic)?.question ?? problem.topic ?? ""}`;
    case "budget": {
      const { budget, monthly, currency } = outcome.cost;
      return `The budget is ${formatMoney(budget?.limit ?? 0, currency)} a month; the design that meets what is stated is expected at ${formatMoney(monthly.expected, currency)}.`;
    }
    case "latency": {
      const line = latency.filter((item) => problem.flows.includes(item.flow) && item.verdict === "not-met").sort((a, b) => b.total / b.target - a.total / a.target)[0];
      return line === undefined ? flows : `${flows}: ${formatSeconds(line.target / 1000)} is promised, the parts on the way take ${formatSeconds(line.total / 1000)}.`;
    }
    case "availability": {
      const line = availability.filter((item) => problem.flows.includes(item.flow) && item.verdict === "not-met").sort((a, b) => a.composite - b.composite)[0];
      return line === undefined ? flows : `${flows}: ${formatPercent(line.target)} is promised; ${line.parts.length === 1 ? "the service level of its one part is" : `the service levels of ${count(line.parts.length, "part")} in a row make`} ${formatAvailability(line.composite)}.`;
    }
    case "recovery-time": {
      const line = recovery.filter((item) => problem.flows.includes(item.flow) && item.rto > item.rtoTarget).sort((a, b) => b.rto - a.rto)[0];
      return line === undefined ? flows : `${flows}: back within ${formatMinutes(line.rtoTarget)} is promised, the recovery steps take ${formatMinutes(line.rto)}.`;
    }
    case "recovery-point": {
      const line = recovery.filter((item) => problem.flows.includes(item.flow) && item.rpo > item.rpoTarget).sort((a, b) => b.rpo - a.rpo)[0];
      return line === undefined ? flows : `${flows}: a loss of at most ${formatMinutes(line.rpoTarget)} is promised, the recovery strategy may lose ${formatMinutes(line.rpo)}.`;
    }
    case "unplaced": return `"${said.join('", "')}" is asked for, and every flow (${flows}) runs on a schedule.`;
    case "product": return `The brief orders ${said.join(", ")} and says what rules it out: "${against.join('", "')}".`;
  }
}
