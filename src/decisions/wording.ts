/** Fills the placeholders of a rule's reason: `{factId}` and `{candidate.attribute}`. */
import type { FactValue, Facts } from "../facts/fact.js";
import { formatNumber } from "../shared/format.js";
import type { Candidate } from "./candidates.js";

/** The reason in words. A placeholder without a value reads "not stated". */
export function fillReason(because: string, candidate: Candidate | undefined, facts: Facts): string {
  return because.replace(/\{([\w.-]+)\}/gu, (_, name: string) => {
    if (name === "candidate.name") return candidate?.name ?? "it";
    const value = name.startsWith("candidate.") ? candidate?.attributes[name.slice(10)] : facts[name]?.value;
    return say(value);
  });
}

function say(value: FactValue | undefined): string {
  if (value === undefined || value === "") return "not stated";
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.join(", ");
}
