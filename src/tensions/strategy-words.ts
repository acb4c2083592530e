/** The name of a recovery strategy, in sites instead of regions where the platform stands in own data centres. */
import { flagFact } from "../facts/fact.js";
import type { SlotContext } from "../design/slots/context.js";

/** As the decision log names it. */
export function strategyWords(input: Pick<SlotContext, "facts" | "practice">, id: string): string {
  const practice = input.practice(id);
  return (flagFact(input.facts, "hasCloud") ? undefined : practice?.ownSiteName) ?? practice?.name ?? id;
}
