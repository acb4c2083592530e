/** A catalog entry speaks of neighbours a product often has; these words are kept only where this design has them. */
import type { Component } from "../design/topology.js";
import type { AssuranceContext } from "./context.js";

const OPERATIONAL = ["key-value-store", "relational-store", "realtime-olap", "time-series-store", "search-index", "graph-store", "feature-store", "vector-store"];

/** What keeps answering beside the lake, by name of what there is. */
function beside(context: AssuranceContext): string {
  const has = (...roles: string[]): boolean => context.topology.components.some((other) => other.platform !== "client" && roles.includes(other.role));
  const parts = [...(has("event-log") ? ["event log"] : []), ...(has(...OPERATIONAL) ? ["operational stores"] : [])];
  return parts.length === 0 ? "The sources; what a dashboard has already imported" : parts.join(" and ").replace(/^./u, (letter) => letter.toUpperCase());
}

/** The words of a failure mode as they are true in this design. */
export function failureWords(context: AssuranceContext, component: Component, text: string): string {
  const role = (name: string): Component | undefined => context.topology.components.find((other) => other.role === name && other.platform !== "client");
  const warehouse = role("warehouse");
  let words = text.replace(/Event log and operational stores( until their buffers fill)?/u, (_, fill: string | undefined) => { const left = beside(context); return left.startsWith("The sources") ? left : `${left}${fill ?? ""}`; });
  if (warehouse === undefined || warehouse.technology === component.technology) words = words.replace(/; run urgent queries on the warehouse/u, "; reports wait and run once it answers");
  if (role("event-log") === undefined) words = words.replace(/dead-letter topic/gu, "dead-letter folder");
  return words;
}
