/** The planning values a design's numbers rest on: those used, each once, in the order of their ids. */
import { costAssumptions } from "../cost/assumptions.js";
import type { CostEstimate } from "../cost/estimate.js";
import { byId } from "../shared/compare.js";
import { sizingAssumptions } from "../sizing/assumptions.js";
import type { SizingItem } from "../sizing/item.js";
import type { PlanningValue } from "./design.js";

const PREFIX = "planning:";

/** Looks the values up that inputs name as `planning:<id>`. */
export function planningValues(items: readonly SizingItem[], cost: CostEstimate): PlanningValue[] {
  const known: Readonly<Record<string, Omit<PlanningValue, "id">>> = { ...sizingAssumptions, ...costAssumptions };
  const used = new Set<string>();
  const take = (from: string | undefined): void => { if (from?.startsWith(PREFIX) === true) used.add(from.slice(PREFIX.length)); };
  for (const item of items) for (const input of Object.values(item.inputs)) take(input.from);
  for (const line of cost.lineItems) {
    for (const input of Object.values(line.inputs)) take(input.from);
    for (const end of [line.range.low, line.range.high]) for (const driver of end.drivers) take(driver.from);
  }
  return [...used].flatMap((id) => { const value = known[id]; return value === undefined ? [] : [{ id, value: value.value, unit: value.unit, reason: value.reason }]; }).sort(byId);
}
