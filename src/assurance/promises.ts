/** The three promises of a flow that arithmetic can hold a design to. */
import type { Assurance } from "./assurance.js";
import { availability } from "./availability.js";
import type { AssuranceContext } from "./context.js";
import { latencyBudget } from "./latency.js";
import { recovery } from "./recovery.js";

export function promises(context: AssuranceContext): Pick<Assurance, "latency" | "availability" | "recovery"> {
  return { latency: latencyBudget(context), availability: availability(context), recovery: recovery(context) };
}
