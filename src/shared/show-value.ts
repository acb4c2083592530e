/** A value with its unit, as the document prints it. */
import { agree, formatBytes, formatGigabytes, formatMoney, formatNumber, formatPercent, formatSeconds } from "./format.js";

/** Units that say nothing to a reader beside the value. */
const SILENT = new Set(["", "flag", "class", "id", "list", "text", "ratio", "count"]);

/** (0.999, "fraction") -> "99.9 %"; (12, "brokers") -> "12 brokers"; (true, "flag") -> "yes". */
export function showValue(value: number | string | boolean | readonly string[], unit: string): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "number") {
    const text = typeof value === "string" ? value : value.join(", ");
    // Words carry their own units: "1 h / 5 min".
    return text === "" ? "none" : SILENT.has(unit) || text.includes(" ") ? text : `${text} ${unit}`;
  }
  switch (unit) {
    case "fraction": return formatPercent(value);
    case "fraction/year": return `${formatPercent(value)} a year`;
    case "s": case "seconds": return formatSeconds(value);
    case "ms": case "milliseconds": return formatSeconds(value / 1000);
    case "min": case "minutes": return formatSeconds(value * 60);
    case "bytes": return formatBytes(value);
    case "GB": case "gigabytes": return formatGigabytes(value);
    case "GB/day": return `${formatGigabytes(value)}/day`;
    case "USD": return formatMoney(value, "USD");
    case "USD/month": return `${formatMoney(value, "USD")} a month`;
    default: return SILENT.has(unit) ? formatNumber(value) : agree(`${formatNumber(value)} ${unit}`);
  }
}

/** "concurrentQueries" -> "concurrent queries"; "candidate.skillShare" -> "skill share of the option"; "decision.compute" -> "decision on compute". */
export function factWords(id: string): string {
  const own = id.startsWith("candidate.");
  const words = (own ? id.slice(10) : id).replace(/^decision\./, "decision on ").replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return own ? `${words} of the option` : words;
}
