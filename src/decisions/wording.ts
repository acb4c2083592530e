/** Fills the placeholders of a rule's reason: `{factId}` and `{candidate.attribute}`. */
import type { FactValue, Facts } from "../facts/fact.js";
import { agree, formatGigabytes, formatMinutes, formatNumber, formatPercent, formatSeconds } from "../shared/format.js";
import { regimeWords } from "../shared/regime-words.js";
import { skillWords } from "../shared/skill-words.js";
import type { Candidate } from "./candidates.js";

/** Figures whose unit stands behind the placeholder are told in the unit a reader would choose: 1,800,000 ms -> 30 min. */
const SCALED: Readonly<Record<string, (value: number) => string>> = { ms: (value) => formatSeconds(value / 1000), s: formatSeconds, min: formatMinutes, GB: formatGigabytes };
const PLATFORMS: Readonly<Record<string, string>> = { aws: "AWS", azure: "Azure", gcp: "Google Cloud", "on-premises": "own hardware" };

/** Facts and attributes that list skills. */
const SKILL_LISTS: readonly string[] = ["languages", "candidate.skills", "skillsStrong", "skillsKnown", "skillsNone"];

/** The reason in words. A placeholder without a value reads "not stated". */
export function fillReason(because: string, candidate: Candidate | undefined, facts: Facts): string {
  // Most reasons have no placeholder: a look is cheaper than two patterns.
  if (!because.includes("{")) return agree(because);
  const valueOf = (name: string): FactValue | undefined => {
    if (name === "candidate.operatingFte") return candidate?.operatingFte;
    return name.startsWith("candidate.") ? candidate?.attributes[name.slice(10)] : facts[name]?.value;
  };
  const scaled = because.replace(/\{([\w.-]+)\} (ms|s|min|GB)(?![\w/])/gu, (whole, name: string, unit: string) => {
    const value = valueOf(name);
    return typeof value === "number" ? (SCALED[unit]?.(value) ?? whole) : whole;
  });
  return agree(scaled.replace(/\{([\w.-]+)\}/gu, (_, name: string) => {
    if (name === "candidate.name") return candidate?.name ?? "it";
    const value = valueOf(name);
    // 0.9995 rounded to three digits would read 1.
    if (facts[name]?.unit === "fraction" && typeof value === "number") return formatPercent(value);
    if (name === "remainingOperatingFte" && typeof value === "number") return formatNumber(Math.max(0, value));
    if (name === "platform" || name === "candidate.platforms") return [value ?? ""].flat().map((id) => PLATFORMS[String(id)] ?? say(id)).join(", ");
    if (SKILL_LISTS.includes(name)) return say([value ?? []].flat().map((id) => skillWords(String(id))));
    if (name === "regimes") return say([value ?? []].flat().map((id) => regimeWords(String(id))));
    return say(value);
  }));
}

function say(value: FactValue | undefined): string {
  if (value === undefined || value === "") return "not stated";
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.join(", ");
}
