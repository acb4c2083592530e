/** How much each caller of the gateway may send: from the load that the gateway is sized for, never from a guess beside it. */
import { formatInteger, formatNumber } from "../../shared/format.js";
import type { SlotContext } from "./context.js";
import { Controls, some } from "./controls.js";

/** A caller may send this many times its planned peak before it is refused. */
const HEADROOM = 2;
/** The least limit worth setting, a minute: a person who clicks, a job that retries. */
const LEAST_PER_MINUTE = 60;

/** A rate in the unit that reads well: a second from two on, else a minute. */
function rate(perSecond: number): string {
  return perSecond >= 2 ? `${perSecond < 10 ? formatNumber(perSecond, 2) : formatInteger(Math.ceil(perSecond))} requests/s` : `${formatInteger(Math.max(LEAST_PER_MINUTE, Math.ceil(perSecond * 60)))} requests/min`;
}

/** What passes the gate at peak: answers that flows wait for, questions of readers, events that sources push. Each in requests/s. */
export function gateLoad(context: SlotContext): { readonly answered: number; readonly asked: number; readonly pushed: number; readonly pushers: readonly string[] } {
  const gates = context.topology.components.filter((component) => component.role === "api-gateway" || component.role === "load-balancer" || component.role === "mqtt-broker");
  const gate = gates.find((component) => component.role === "api-gateway") ?? gates[0];
  const entering = context.topology.connections.filter((link) => gates.some((component) => component.id === link.to) && link.from.startsWith("source:")).map((link) => link.from.slice("source:".length));
  const sources = context.brief.sources.filter((source) => entering.includes(source.id));
  const value = (name: string): number => (gate === undefined ? 0 : context.sizing.value(`${gate.id}.${name}`));
  const peak = context.sizing.value("load.peakRecordsPerSecond", new Controls(context).number("peakRecordsPerSecond"));
  return {
    answered: value("answeredPerSecond"), asked: new Controls(context).number("queriesPerSecond"),
    pushed: sources.length === 0 ? 0 : peak * (context.sizing.get(`${gate?.id ?? ""}.arrivingPart`)?.value ?? 1), pushers: sources.map((source) => source.name),
  };
}

/** The limits in words; empty where nothing passes that could be limited. */
export function rateLimits(context: SlotContext): string {
  const own = new Controls(context), load = gateLoad(context);
  const users = own.number("externalUsers");
  const waiting = context.flows.filter((flow) => flow.responseSeconds !== undefined).map((flow) => flow.name);
  const parts = [
    load.answered > 0 ? `the ${rate(load.answered)} of ${some(waiting, 1) || "live answers"} at peak are sized for and never refused` : "",
    users > 0 ? `each outside user ${String(LEAST_PER_MINUTE)} requests/min` : own.flag("needsApi") && load.asked > 0 ? `each ${load.answered > 0 ? "other caller" : "caller"} ${rate(load.asked * HEADROOM)}` : "",
    load.pushed > 0 ? `${some(load.pushers, 2)} ${load.pushers.length > 1 ? "each " : ""}${rate(load.pushed * HEADROOM)}, ${String(HEADROOM)} times the planned peak` : "",
  ].filter((text) => text !== "");
  return parts.length === 0 || (parts.length === 1 && load.answered > 0) ? parts.map((text) => `Limits: ${text}.`).join("") : `Limits (proposed): ${parts.join("; ")}; above its own limit a caller gets 429.`;
}
