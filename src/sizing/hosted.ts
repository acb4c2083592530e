/** Machines counted over the design: what we run ourselves, and what stands on the cluster. */
import type { Technology } from "../catalog/schema.js";
import type { ComponentFootprint, Units } from "./context.js";
import type { Input } from "./formula.js";
import { catalogInput, countInput, itemInput } from "./inputs.js";
import { sumOf, type Quantity, type Scope } from "./scope.js";

/** True for parts whose machines we run: their logs and metrics are ours to collect and pay for. */
function isOwn(technology: Technology | undefined): boolean {
  return technology?.deployment === "self-run";
}

/** How many parts we run and how many a provider runs. */
export function partInputs(scope: Scope): Quantity["inputs"] {
  const parts = scope.context.topology.components.filter((other) => other.role !== "source" && other.role !== "target").map((other) => scope.context.technology(other.technology));
  const own = parts.filter(isOwn).length;
  const services = parts.filter((technology) => technology?.deployment !== "library").length - own;
  return { ownParts: countInput(own, "components", "components whose machines we run"), services: countInput(services, "components", "components a provider runs") };
}

/** Nodes we run; a provider's units report to the provider. */
export function ownNodes(scope: Scope): { formula: string; inputs: Record<string, Input> } {
  const own = new Set(scope.context.topology.components.filter((other) => isOwn(scope.context.technology(other.technology))).map((other) => other.id));
  return sumOf("nodes", scope.others.filter((other) => own.has(other.component) && other.units !== undefined).flatMap(unitCounts), "units");
}

/** Units that carry load and the fixed ones beside them, as inputs. */
export function unitCounts(other: ComponentFootprint): Input[] {
  const { units } = other;
  if (units === undefined) return [];
  return [itemInput(units.count, "units", other.component, "units"), ...(units.fixed > 0 ? [itemInput(units.fixed, "units", other.component, "fixedUnits")] : [])];
}

/** Units of the hosted parts times what one of them takes. */
export function hostedSum(scope: Scope, hosted: readonly ComponentFootprint[], unit: string, each: (units: Units) => number): { formula: string; inputs: Record<string, Input> } {
  const inputs: Record<string, Input> = {};
  const terms = hosted.filter((other) => other.units !== undefined && each(other.units) > 0).map((other, index) => {
    const counts = unitCounts(other), n = String(index + 1);
    counts.forEach((count, part) => (inputs[part === 0 ? `units${n}` : `fixed${n}`] = count));
    inputs[`each${n}`] = catalogInput(other.units === undefined ? 0 : each(other.units), unit, scope.context.topology.components.find((component) => component.id === other.component)?.technology);
    return `${counts.length > 1 ? `(units${n} + fixed${n})` : `units${n}`} x each${n}`;
  });
  return terms.length === 0 ? sumOf("part", [], unit.split(" ")[0] ?? "") : { formula: terms.join(" + "), inputs };
}

/** Components that must run on this cluster and do not bill machines of their own. */
export function hostedOn(scope: Scope): ComponentFootprint[] {
  const needs = new Set(
    scope.context.topology.components.filter((other) => runsOnCluster(scope.context.technology(other.technology))).map((other) => other.id),
  );
  return scope.others.filter((other) => needs.has(other.component));
}

function runsOnCluster(technology: Technology | undefined): boolean {
  return technology?.needsKubernetes === true && !technology.bill.some((line) => line.sku.startsWith("host."));
}
