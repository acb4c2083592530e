/** Latency, availability and recovery arithmetic per flow, held against the targets. */
import type { Design } from "../../../design/design.js";
import { formatAvailability, formatMinutes, formatNumber, formatPercent, formatSeconds } from "../../../shared/format.js";
import { citation, nameOf, type View } from "../section.js";

const VERDICT = { met: "met", "not-met": "NOT MET", unknown: "not known" } as const;

/** "[3]", or the words of a source that is not numbered, in brackets. */
function cited(design: Design, key: string): string {
  const text = citation(design, key);
  return text.startsWith("[") ? text : `(${text})`;
}

/** The name the decision log gives a strategy. */
function strategyName(design: Design, id: string): string {
  return design.decisions.filter((item) => item.topic === "recovery-strategy").flatMap((item) => [...item.chosen, ...item.alternatives]).find((item) => item.id === id)?.name ?? id;
}

/** What the products leave out and why; lines with the same words share one note. */
function notesOf(design: Design): string[] {
  const flows = new Map<string, string[]>();
  for (const line of design.assurance.availability) if (line.note !== undefined) flows.set(line.note, [...(flows.get(line.note) ?? []), nameOf(design, line.flow)]);
  return [...flows].map(([note, names]) => `${names.join("; ")}: ${note.charAt(0).toLowerCase()}${note.slice(1)}`);
}

export function view(design: Design): View {
  const { latency, availability, recovery } = design.assurance;
  return {
    hasLatency: latency.length > 0,
    latency: latency.map((line) => ({
      flow: `${nameOf(design, line.flow)}${line.measure === "response" ? " (answer)" : ""}`,
      target: `${formatSeconds(line.target / 1000)} at p${formatNumber(line.percentile * (line.percentile <= 1 ? 100 : 1), 4)}`,
      hops: line.hops.map((hop) => `${nameOf(design, hop.component)} ${formatSeconds(hop.milliseconds / 1000)} ${cited(design, hop.source)}`).join(" + "),
      total: formatSeconds(line.total / 1000),
      verdict: VERDICT[line.verdict],
    })),
    hasAvailability: availability.length > 0,
    availability: availability.map((line) => ({
      flow: nameOf(design, line.flow),
      target: formatPercent(line.target),
      parts: line.parts.map((part) => `${nameOf(design, part.component)} ${formatPercent(part.sla)}${part.copies > 1 ? ` (${formatNumber(part.copies)} copies)` : ""} ${cited(design, part.source)}`).join(" x "),
      composite: formatAvailability(line.composite),
      downtime: formatMinutes(line.downtimeMinutesPerMonth),
      verdict: VERDICT[line.verdict],
    })),
    notes: notesOf(design).map((text) => ({ text })),
    hasRecovery: recovery.length > 0,
    recovery: recovery.map((line) => ({
      flow: nameOf(design, line.flow),
      strategy: strategyName(design, line.strategy),
      rto: `${formatMinutes(line.rto)} of ${formatMinutes(line.rtoTarget)}`,
      rpo: `${formatMinutes(line.rpo)} of ${formatMinutes(line.rpoTarget)}`,
      steps: line.steps.map((step) => `${step.step} ${formatMinutes(step.minutes)}`).join(" + "),
      verdict: VERDICT[line.verdict],
    })),
  };
}
