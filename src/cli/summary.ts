/** What standard error says about a design. */
import type { Design } from "../design/design.js";
import { cleanLine } from "../shared/clean.js";
import { formatMoney } from "../shared/format.js";
import { ownFindings, unmetRequirements } from "./unmet.js";

const MOST_FINDINGS = 12;

/** A few lines: what was designed, what was noticed, what is not met. */
export function summary(design: Design): string {
  const { cost } = design;
  const lines = [
    `Designed: ${cleanLine(design.title)} (${design.domain.name}), ${String(design.flows.length)} flows, ${String(design.decisions.length)} decisions, ${String(design.assumptions.length)} assumptions`,
    `Cost: ${formatMoney(cost.monthly.expected, cost.currency)} a month expected (${formatMoney(cost.monthly.low, cost.currency)} to ${formatMoney(cost.monthly.high, cost.currency)})`,
  ];
  const noticed = [...design.tensions, ...ownFindings(design)].filter((item) => item.severity !== "error");
  lines.push(...noticed.slice(0, MOST_FINDINGS).map((item) => `${item.severity === "warning" ? "Warning" : "Note"}: ${cleanLine(item.message)}`));
  if (noticed.length > MOST_FINDINGS) lines.push(`... and ${String(noticed.length - MOST_FINDINGS)} more, listed in the document.`);
  lines.push(...unmetRequirements(design).map((text) => `Not met: ${cleanLine(text)}`));
  return `${lines.join("\n")}\n`;
}
