/** Bytes that leave the platform: what readers are shown, never a share of what comes in. */
import { flagFact, type Facts } from "../facts/fact.js";
import { assumed } from "./assumptions.js";
import { factInput } from "./inputs.js";
import type { Quantity } from "./scope.js";

/** GB a month served to readers: people x queries x the size of one answer. Outside users come every day of the month. */
export function servedBytes(facts: Facts, withOutside = true): Pick<Quantity, "formula" | "inputs"> {
  const own = { users: factInput(facts, "biUsers", 0, "users"), queriesPerUserPerDay: assumed("queriesPerUserPerDay"), workDays: assumed("workDaysPerMonth"), servedKilobytes: assumed("servedKilobytes") };
  if (!withOutside) return { formula: "users x queriesPerUserPerDay x workDays x servedKilobytes / 1000000", inputs: own };
  // Who calls an interface gets records, not pages; screens for outsiders exist only where a store of aggregates serves them.
  if (flagFact(facts, "needsApi") && !flagFact(facts, "needsRealtimeOlap")) {
    return {
      formula: "(users x queriesPerUserPerDay x workDays x servedKilobytes + outside x outsideQueries x 730 / 24 x answerKilobytes) / 1000000",
      inputs: { ...own, outside: factInput(facts, "externalUsers", 0, "users"), outsideQueries: assumed("outsideQueriesPerDay"), answerKilobytes: assumed("answerKilobytes") },
    };
  }
  return {
    formula: "(users x queriesPerUserPerDay x workDays + outside x outsideQueries x 730 / 24) x servedKilobytes / 1000000",
    inputs: { ...own, outside: factInput(facts, "externalUsers", 0, "users"), outsideQueries: assumed("outsideQueriesPerDay") },
  };
}
