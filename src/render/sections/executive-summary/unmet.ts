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

/** Fields whose every statement asks for something. */
const ASKING: readonly string[] = ["processing_requirements", "target_systems", "sla_requirements", "compliance_needs", "technical_requirements"];
/** Shorter remains of a clause are words that belong to something understood. */
const SHORTEST_STATEMENT = 15;
const MOST_QUOTED = 4;

/** What the brief asks for and no part answers, in its own words: "none" above must not hide it. */
export function unusedStatements(design: Design): string[] {
  const found = design.findings.flatMap(({ code, field, quote }) => (code === "not-understood" && ASKING.includes(field ?? "") && quote !== undefined && quote.length >= SHORTEST_STATEMENT ? [`"${quote}"`] : []));
  return found.length <= MOST_QUOTED ? found : [...found.slice(0, MOST_QUOTED), `${String(found.length - MOST_QUOTED)} more in the findings`];
}
