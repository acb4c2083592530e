/** Latency, availability and recovery arithmetic per flow, held against the targets. */
import type { Design } from "../../../design/design.js";
import { formatAvailability, formatMinutes, formatNumber, formatPercent, formatSeconds } from "../../../shared/format.js";
import { citation, nameOf, type View } from "../section.js";

const VERDICT = { met: "met", "not-met": "NOT MET", unknown: "not known" } as const;

export function view(design: Design): View {
  const { latency, availability, recovery } = design.assurance;
  return {
    hasLatency: latency.length > 0,
    latency: latency.map((line) => ({
      flow: nameOf(design, line.flow),
      target: `${formatSeconds(line.target / 1000)} at p${formatNumber(line.percentile * (line.percentile <= 1 ? 100 : 1), 4)}`,
      hops: line.hops.map((hop) => `${nameOf(design, hop.component)} ${formatSeconds(hop.milliseconds / 1000)} ${citation(design, hop.source)}`).join(" + "),
      total: formatSeconds(line.total / 1000),
      verdict: VERDICT[line.verdict],
    })),
    hasAvailability: availability.length > 0,
    availability: availability.map((line) => ({
      flow: nameOf(design, line.flow),
      target: formatPercent(line.target),
      parts: line.parts.map((part) => `${nameOf(design, part.component)} ${formatPercent(part.sla)}${part.copies > 1 ? ` (${formatNumber(part.copies)} copies)` : ""} ${citation(design, part.source)}`).join(" x "),
      composite: formatAvailability(line.composite),
      downtime: formatMinutes(line.downtimeMinutesPerMonth),
      verdict: VERDICT[line.verdict],
    })),
    hasRecovery: recovery.length > 0,
    recovery: recovery.map((line) => ({
      flow: nameOf(design, line.flow),
      strategy: line.strategy,
      rto: `${formatMinutes(line.rto)} of ${formatMinutes(line.rtoTarget)}`,
      rpo: `${formatMinutes(line.rpo)} of ${formatMinutes(line.rpoTarget)}`,
      steps: line.steps.map((step) => `${step.step} ${formatMinutes(step.minutes)}`).join(" + "),
      verdict: VERDICT[line.verdict],
    })),
  };
}
