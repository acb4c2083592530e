/** Latency, availability and recovery arithmetic per flow, held against the targets. */
import type { Design } from "../../../design/design.js";
import { formatAvailability, formatMinutes, formatNumber, formatPercent, formatSeconds } from "../../../shared/format.js";
import { MINUTES_PER_MONTH } from "../../../shared/quantity.js";
import { citation, nameOf, type View } from "../section.js";

const KIND = { poll: "wait for the next poll", trigger: "wait for the next run", buffer: "wait for the buffer", refresh: "wait for the next refresh", commit: "wait for the next commit", run: "run", distance: "distance" } as const;
const VERDICT = { met: "met", "at-risk": "AT RISK", "not-met": "NOT MET", unknown: "not known" } as const;

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
      hops: line.hops.map((hop) => ({
        name: nameOf(design, hop.component), kind: hop.kind === undefined ? "work" : KIND[hop.kind], p50: formatSeconds(hop.p50Milliseconds / 1000), stated: formatSeconds(hop.milliseconds / 1000), source: cited(design, hop.source),
      })),
      usual: formatSeconds((line.usual ?? line.total) / 1000), total: formatSeconds(line.total / 1000),
      reserve: line.total <= line.target ? `${formatSeconds((line.target - line.total) / 1000)} left` : `${formatSeconds((line.total - line.target) / 1000)} over`,
      verdict: VERDICT[line.verdict],
    })),
    hasAvailability: availability.length > 0,
    availability: availability.map((line) => ({
      flow: nameOf(design, line.flow),
      target: formatPercent(line.target), allowed: formatMinutes((1 - line.target) * MINUTES_PER_MONTH),
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
      sources: [...new Set(line.steps.map((step) => `${step.step}: ${step.source}`))].join("; "),
      verdict: VERDICT[line.verdict],
    })),
  };
}
