/** The environments of a design, in order of promotion: one rule for the definition, the diagram, the slots and the bill. */
import { type Facts, flagFact, textFact } from "./fact.js";

/** One person without a regime keeps two environments, everybody else three. The last one is behind the approval gate. */
export function environmentsOf(facts: Facts): readonly string[] {
  const small = textFact(facts, "teamClass") === "solo" && !flagFact(facts, "regulated");
  return small ? ["dev", "production"] : ["dev", "staging", "production"];
}

/** Whether a full rehearsal stands between development and production. */
export const hasStaging = (facts: Facts): boolean => environmentsOf(facts).includes("staging");
