/** The loader of polled flows: it asks the sources every few seconds, so it is never off, beside whatever runs on a schedule. */
import { isPolled } from "../requirements/polled.js";
import { HOURS_PER_MONTH } from "../shared/quantity.js";
import { assumed } from "./assumptions.js";
import type { Input } from "./formula.js";
import { countInput } from "./inputs.js";
import type { Scope } from "./scope.js";
import { isStreaming } from "../brief/flow-class.js";

/** Loaders that stand on this component: one for all polled flows, on the compute of the design. */
export function loadersOf(scope: Scope): Input | undefined {
  if (scope.component.role !== "compute") return undefined;
  const polled = scope.context.flows.filter(isPolled);
  if (polled.length === 0) return undefined;
  return countInput(1, "loaders", `one loader for the flows that are polled: ${polled.map((flow) => flow.id).join(", ")}`);
}

/** True where scheduled containers come and go and the loader is billed by itself, around the clock. */
export function billedApart(scope: Scope): boolean {
  return scope.technology?.deployment === "serverless" && !scope.context.flows.some(isStreaming);
}

/** What the loader adds to the machines that are always on: " + loaders x loaderCores". */
export function loaderTerm(scope: Scope, of: "loaderCores" | "loaderMemory"): { readonly formula: string; readonly inputs: Readonly<Record<string, Input>> } {
  const loaders = loadersOf(scope);
  if (loaders === undefined || billedApart(scope)) return { formula: "", inputs: {} };
  const [value, unit, from] = assumed(of);
  // Dimensions count memory in GB, as the catalog states it.
  return { formula: ` + loaders x ${of}`, inputs: { loaders, [of]: [value, unit.replace("GiB", "GB"), from] } };
}

/** The loader's own hours where containers are billed by the second: " + loaders x loaderCores x allHours". */
export function loaderHours(scope: Scope, of: "loaderCores" | "loaderMemory"): { readonly formula: string; readonly inputs: Readonly<Record<string, Input>> } {
  const loaders = loadersOf(scope);
  if (loaders === undefined || !billedApart(scope)) return { formula: "", inputs: {} };
  return { formula: ` + loaders x ${of} x allHours`, inputs: { loaders, [of]: assumed(of), allHours: [HOURS_PER_MONTH, "h/month", "count:hours of a month"] } };
}
