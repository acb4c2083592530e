/** Bytes that leave the platform: what readers are shown, never a share of what comes in. */
import { type Facts, numberFact } from "../facts/fact.js";
import { assumed } from "./assumptions.js";
import type { Quantity } from "./scope.js";

/** Queries an outside user asks a day, half of a colleague's. */
const OUTSIDE_QUERIES_PER_DAY = 10;

/** GB a month served to readers: people x queries x the size of one answer. Outside users come every day of the month. */
export function servedBytes(facts: Facts, outside = numberFact(facts, "externalUsers", 0)): Pick<Quantity, "formula" | "inputs"> {
  return {
    formula: "(users x queriesPerUserPerDay x workDays + outside x outsideQueries x 730 / 24) x servedKilobytes / 1000000",
    inputs: {
      users: [numberFact(facts, "biUsers", 0), "users"], queriesPerUserPerDay: assumed("queriesPerUserPerDay"), workDays: assumed("workDaysPerMonth"),
      outside: [outside, "users"], outsideQueries: [OUTSIDE_QUERIES_PER_DAY, "queries/day"], servedKilobytes: assumed("servedKilobytes"),
    },
  };
}
