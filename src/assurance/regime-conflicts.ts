/** Duties of the regimes in scope that pull apart, with the position this design takes. */
import type { Regime } from "../catalog/regime.js";
import type { RegimeConflict } from "./assurance.js";
import { distinct } from "../shared/compare.js";
import { shortName, type MergedParameters } from "./parameters.js";

const names = (regimes: readonly Regime[]): string => regimes.map(shortName).join(", ");
const having = (regimes: readonly Regime[], holds: (duty: Regime["obligations"][number]) => boolean): Regime[] => regimes.filter((regime) => regime.obligations.some(holds));

/** Long retention that a person's wish does not end. */
function keepers(regimes: readonly Regime[]): Regime[] {
  return having(regimes, (duty) => duty.element === "records" || (duty.element === "audit-log" && duty.parameter !== undefined && typeof duty.parameter.value === "number" && duty.parameter.value > 12));
}

/** In the order: erasure, immutable logs, precedence of one law, places, and every number two regimes set differently. */
export function regimeConflicts(regimes: readonly Regime[], merged: MergedParameters): RegimeConflict[] {
  const found: RegimeConflict[] = [];
  const erasing = having(regimes, (duty) => duty.element === "erasure");
  const keeping = keepers(regimes).filter((regime) => !erasing.includes(regime));
  if (erasing.length > 0 && keeping.length > 0)
    found.push({
      regimes: [...erasing, ...keeping].map((regime) => regime.id), conflict: `${names(erasing)} ${erasing.length === 1 ? "gives" : "give"} people a right to deletion, ${names(keeping)} ${keeping.length === 1 ? "asks" : "ask"} for records or logs to be kept.`,
      position: "What a law orders to keep stays, under a pseudonym in the restricted archive and for its own term; the person is erased everywhere else and the exemption is logged.", source: "GDPR Art. 17(3)(b); CCPA 1798.105(d)",
    });
  const locking = having(regimes, (duty) => duty.element === "immutable-log");
  if (erasing.length > 0 && locking.length > 0)
    found.push({
      regimes: [...new Set([...erasing, ...locking].map((regime) => regime.id))], conflict: `${names(locking)} ${locking.length === 1 ? "wants" : "want"} a log nobody can change, ${names(erasing)} ${erasing.length === 1 ? "wants" : "want"} people out of it.`,
      position: "Subject keys are pseudonyms before they are written to the log; the key that leads back to the person is destroyed.", source: "usage, unverified",
    });
  const ids = regimes.map((regime) => regime.id);
  if (ids.includes("dora") && ids.includes("nis2"))
    found.push({ regimes: ["dora", "nis2"], conflict: "DORA and NIS2 both set duties of security and of incident notice.", position: "For a financial entity DORA goes first; the NIS2 rows hold for the other entities of the group.", source: "DORA Art. 1(2); NIS2 Art. 4" });
  const longest = merged.recordRetentionYears, shortest = merged.personalDataMaxYears;
  if (longest !== undefined && shortest !== undefined && typeof longest.value === "number" && typeof shortest.value === "number" && longest.value > shortest.value)
    found.push({
      regimes: [longest.regime, shortest.regime], conflict: `${longest.regimeName} ${longest.reference} keeps records ${String(longest.value)} years, ${shortest.regimeName} ${shortest.reference} ends personal data ${String(shortest.value)} years after last use.`,
      position: `Personal fields go after ${String(shortest.value)} years unless the record itself must name the person; the record stays ${String(longest.value)} years without them.`, source: "the two rows",
    });
  for (const parameter of Object.values(merged)) {
    // Acts mean different records: papers of one do not pull against data of another.
    if (parameter.key === "recordRetentionYears") continue;
    if (parameter.each !== undefined) {
      const clocks = distinct(parameter.each.map(({ regimeName, value }) => `${regimeName} ${String(value)} ${parameter.unit}`));
      // Two authorities, two terms: neither replaces the other, and a notice to one is none to the other.
      if (new Set(parameter.each.map((clock) => clock.regime)).size > 1)
        found.push({
          regimes: distinct(parameter.each.map((clock) => clock.regime)), conflict: `${parameter.label}: one incident starts several clocks (${clocks.join(", ")}).`,
          position: `Every authority is told by its own clock: ${parameter.each.map(({ authority, value, regimeName, reference }) => `${authority} within ${String(value)} ${parameter.unit} (${regimeName} ${reference})`).join("; ")}. A notice to one does not stand for another.`, source: "the rows",
        });
      continue;
    }
    const differing = parameter.claims.filter((claim) => claim.value !== parameter.value && claim.regime !== parameter.regime);
    if (differing.length === 0) continue;
    found.push({
      regimes: [...new Set([parameter.regime, ...differing.map((claim) => claim.regime)])], conflict: `${parameter.label}: the regimes name different values.`,
      position: `${String(parameter.value)}${parameter.unit === "" ? "" : ` ${parameter.unit}`}: ${parameter.reason}.`, source: `${parameter.regimeName} ${parameter.reference}${parameter.origin === "unverified" ? ", unverified" : ""}`,
    });
  }
  return found;
}
