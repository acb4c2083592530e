/** Stated requirements that the design does not meet: they decide between exit codes 0 and 1. */
import type { Design, Finding } from "../design/design.js";
import { formatAvailability, formatMoney, formatMinutes, formatPercent, formatSeconds } from "../shared/format.js";

/** Findings that are not the short form of a conflict. */
export function ownFindings(design: Design): Finding[] {
  return design.findings.filter((item) => !design.tensions.some((tension) => tension.code === item.code && tension.message === item.message));
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** One line for each, without repeating what a conflict already says. */
export function unmetRequirements(design: Design): string[] {
  const conflicts = design.tensions.filter((item) => item.severity === "error").map((item) => `${sentence(item.message)} ${item.position}`);
  const findings = ownFindings(design).filter((item) => item.severity === "error").map((item) => item.message);
  const infeasible = design.decisions.filter((item) => item.outcome === "infeasible").map((item) => `${item.question} No candidate meets every hard requirement.`);
  const flow = (id: string): Design["flows"][number] | undefined => design.flows.find((item) => item.id === id);
  const { latency, availability, recovery } = design.assurance;
  const arithmetic = [
    ...latency.filter((line) => line.verdict === "not-met" && flow(line.flow)?.freshnessOrigin === "stated")
      .map((line) => `${flow(line.flow)?.name ?? line.flow}: latency ${formatSeconds(line.total / 1000)}, asked ${formatSeconds(line.target / 1000)}.`),
    ...availability.filter((line) => line.verdict === "not-met" && flow(line.flow)?.availabilityOrigin === "stated")
      .map((line) => `${flow(line.flow)?.name ?? line.flow}: availability ${formatAvailability(line.composite)}, asked ${formatPercent(line.target)}.`),
    ...recovery.filter((line) => line.verdict === "not-met" && flow(line.flow)?.recoveryOrigin === "stated")
      .map((line) => `${flow(line.flow)?.name ?? line.flow}: back in ${formatMinutes(line.rto)} losing ${formatMinutes(line.rpo)}, asked ${formatMinutes(line.rtoTarget)} and ${formatMinutes(line.rpoTarget)}.`),
  ];
  const { budget, currency } = design.cost;
  const money = budget?.verdict === "over" ? [`Cost is ${formatMoney(-budget.gap, currency)} a month over the budget of ${formatMoney(budget.limit, budget.currency)}.`] : [];
  return [...new Set([...conflicts, ...findings, ...infeasible, ...arithmetic, ...money])];
}
