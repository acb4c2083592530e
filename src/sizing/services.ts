/** Services a team writes itself and runs on the compute of the design: the collector of pushed events, and what answers callers. */
import { answeredRate, pushedShare, statedCalls } from "./asked.js";
import { assumed } from "./assumptions.js";
import type { Input } from "./formula.js";
import type { Quantity, Scope } from "./scope.js";
import { isStreaming } from "../brief/flow-class.js";

/** Doors whose requests a collector of our own takes on: where a delivery service stands behind them, it takes them itself. */
function collectingDoors(scope: Scope): string[] {
  const { components, connections } = scope.context.topology;
  const byId = new Map(components.map((component) => [component.id, component]));
  const doors = components.filter((component) => component.role === "load-balancer" || component.role === "api-gateway");
  return doors.filter((door) => connections.some((link) => link.from === door.id && (byId.get(link.to)?.role === "event-log" || byId.get(link.to)?.zone === "storage"))).map((door) => door.id);
}

/** vCPU of the team's own services at peak; undefined where it writes none that wait for requests. */
function serviceCores(scope: Scope): Input | undefined {
  if (!scope.context.flows.some(isStreaming)) return undefined;
  const { components } = scope.context.topology;
  const terms: string[] = [];
  const inputs: Record<string, Input> = {};
  const pushed = pushedShare(scope, collectingDoors(scope));
  if (pushed !== undefined) {
    terms.push(`peak x ${pushed.formula} / eventsPerRequest / requestsPerCore`);
    Object.assign(inputs, { peak: scope.load.inputs.peakRecords, ...pushed.inputs, eventsPerRequest: assumed("eventsPerRequest"), requestsPerCore: assumed("requestsPerCore") });
  }
  const door = components.find((component) => component.role === "api-gateway") ?? components.find((component) => component.role === "load-balancer");
  const answered = door === undefined ? undefined : answeredRate(scope, door), calls = door === undefined ? undefined : statedCalls(scope);
  if (answered !== undefined) {
    terms.push("answered / decisionsPerCore");
    Object.assign(inputs, { answered, decisionsPerCore: assumed("decisionsPerCore") });
  }
  if (calls !== undefined) {
    // Decisions are among the stated calls where both are known.
    terms.push(answered === undefined ? "calls / requestsPerCore" : "max(0, calls - answered) / requestsPerCore");
    Object.assign(inputs, { calls, requestsPerCore: assumed("requestsPerCore") });
  }
  return terms.length === 0 ? undefined : scope.sheet.step(scope.component.id, "serviceCores", "vCPU", terms.join(" + "), inputs);
}

/** What these services add to the machines: " + services". */
export function serviceTerm(scope: Scope, of: "cores" | "memory"): Pick<Quantity, "formula" | "inputs"> {
  const services = scope.component.role === "compute" ? serviceCores(scope) : undefined;
  if (services === undefined) return { formula: "", inputs: {} };
  return of === "cores" ? { formula: " + services", inputs: { services } } : { formula: " + services x serviceMemory", inputs: { services, serviceMemory: assumed("serviceMemory") } };
}
