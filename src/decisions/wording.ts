/** Fills the placeholders of a rule's reason: `{factId}` and `{candidate.attribute}`. */
import type { FactValue, Facts } from "../facts/fact.js";
import { formatNumber, formatPercent } from "../shared/format.js";
import type { Candidate } from "./candidates.js";

/** The reason in words. A placeholder without a value reads "not stated". */
export function fillReason(because: string, candidate: Candidate | undefined, facts: Facts): string {
  return because.replace(/\{([\w.-]+)\}/gu, (_, name: string) => {
    if (name === "candidate.name") return candidate?.name ?? "it";
    if (name.startsWith("candidate.")) return name === "candidate.operatingFte" ? say(candidate?.operatingFte) : say(candidate?.attributes[name.slice(10)]);
    const fact = facts[name];
    // 0.9995 rounded to three digits would read 1.
    if (fact?.unit === "fraction" && typeof fact.value === "number") return formatPercent(fact.value);
    if (name === "remainingOperatingFte" && typeof fact?.value === "number") return formatNumber(Math.max(0, fact.value));
    return say(fact?.value);
  });
}

function say(value: FactValue | undefined): string {
  if (value === undefined || value === "") return "not stated";
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.join(", ");
}
