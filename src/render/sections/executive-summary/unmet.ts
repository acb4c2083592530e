/** Every stated requirement that the arithmetic or the rules find unmet, one short phrase each. */
import type { Design } from "../../../design/design.js";
import { formatAvailability, formatMinutes, formatPercent, formatSeconds } from "../../../shared/format.js";
import { nameOf } from "../section.js";

/** Conflicts that repeat what a line of the arithmetic says; the line names each flow, the conflict only the worst. */
const FROM_ARITHMETIC: ReadonlySet<string> = new Set(["tension/availability-above-product-of-parts", "tension/latency-missed", "tension/recovery-targets-missed"]);

/** The first sentence; a full stop inside a number or before a small letter ends none. */
function firstSentence(text: string): string {
  return /^.*?[^\s.]{2}\.(?=\s+["A-Z]|$)/s.exec(text)?.[0].replace(/\.$/, "") ?? text;
}

export function unmet(design: Design): string[] {
  const stated = (id: string, origin: "freshnessOrigin" | "availabilityOrigin" | "recoveryOrigin"): boolean => design.flows.find((flow) => flow.id === id)?.[origin] === "stated";
  const { latency, availability, recovery } = design.assurance;
  const age = latency.filter((line) => line.verdict === "not-met" && (line.measure === "response" || stated(line.flow, "freshnessOrigin")))
    .map((line) => `${nameOf(design, line.flow)}: ${line.measure === "response" ? "answers in" : "data"} ${formatSeconds(line.total / 1000)}${line.measure === "response" ? "" : " old"}, asked ${formatSeconds(line.target / 1000)}`);
  const up = availability.filter((line) => line.verdict === "not-met" && stated(line.flow, "availabilityOrigin"))
    .map((line) => `${nameOf(design, line.flow)}: available ${formatAvailability(line.composite)} by the providers' promises, asked ${formatPercent(line.target)}`);
  const back = recovery.filter((line) => line.verdict === "not-met" && stated(line.flow, "recoveryOrigin"))
    .map((line) => `${nameOf(design, line.flow)}: ${line.rto > line.rtoTarget ? `back in ${formatMinutes(line.rto)}, asked ${formatMinutes(line.rtoTarget)}` : `loses up to ${formatMinutes(line.rpo)}, asked ${formatMinutes(line.rpoTarget)}`}`);
  const lines = [...age, ...up, ...back];
  const others = design.tensions.filter((item) => item.severity === "error" && (!FROM_ARITHMETIC.has(item.code) || lines.length === 0)).map((item) => firstSentence(item.conflict));
  return [...lines, ...others];
}
