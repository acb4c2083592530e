/** What is broken on purpose before hand-over: the losses that the strictest promise hangs on, not whatever stands first in a list. */
import { flagFact } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import type { SlotContext } from "./slots/context.js";

/** Roles whose loss a promise rests on, gravest first: the log, the stores, what computes, then what starts the runs. */
const GRAVE: readonly (readonly string[])[] = [
  ["event-log", "message-queue"],
  ["feature-store", "key-value-store", "relational-store", "realtime-olap", "time-series-store", "warehouse", "lake-storage"],
  ["stream-processing", "orchestration"],
];

/** The place whose loss some flow is promised to survive. */
function place(context: SlotContext): string | undefined {
  const strategies = distinct(context.flows.map((flow) => context.decisions.chosen(`recovery-strategy:${flow.id}`) ?? context.decisions.chosen("recovery-strategy") ?? ""));
  const cloud = flagFact(context.facts, "hasCloud");
  if (strategies.some((id) => ["active-active", "warm-standby", "pilot-light"].includes(id))) return cloud ? "loss of the first region" : "loss of one site and of the line between the sites";
  if (strategies.includes("single-region-multi-az")) return cloud ? "loss of one zone" : "loss of one room or fire section";
  return strategies.includes("backup-restore") ? "loss of everything: a restore into an empty environment" : undefined;
}

/** The exercises in order: the place, then the log, a store, the engine and the key service of the strictest flow's path. */
export function gameDays(context: SlotContext): string[] {
  const strictest = [...context.flows].sort((a, b) => b.availability - a.availability || a.rtoSeconds - b.rtoSeconds)[0];
  const own = context.topology.components.filter((component) => component.platform !== "client" && context.technology(component.technology)?.deployment !== "library");
  const onPath = own.filter((component) => strictest === undefined || component.flows.includes(strictest.id));
  const named = GRAVE.flatMap((roles) => roles.flatMap((role) => onPath.filter((component) => component.role === role)).slice(0, 1));
  const key = own.find((component) => component.role === "key-management");
  const where = place(context);
  return [
    ...(where === undefined ? [] : [where]),
    ...named.map((component) => (component.role === "event-log" ? `${component.name} without ${context.technology(component.technology)?.deployment === "serverless" ? "access" : "one broker"}` : `${component.name} out of reach`)),
    ...(key === undefined ? [] : [`${key.name} refusing keys`]),
  ];
}
