/** Decisions by topic, indexed once: some hundred slots ask for the same few among more than a hundred. */
import type { Decision, Decisions } from "./decision.js";

const indexes = new WeakMap<readonly Decision[], ReadonlyMap<string, readonly Decision[]>>();

/** The decisions with this id or of this topic (one for each flow, after the summary), in the order they were made. */
export function decisionsOn({ all }: Pick<Decisions, "all">, topic: string): readonly Decision[] {
  let index = indexes.get(all);
  if (index === undefined) {
    const made = new Map<string, Decision[]>();
    for (const decision of all) {
      for (const key of decision.id === decision.topic ? [decision.id] : [decision.id, decision.topic]) {
        const list = made.get(key);
        if (list === undefined) made.set(key, [decision]);
        else list.push(decision);
      }
    }
    indexes.set(all, (index = made));
  }
  return index.get(topic) ?? [];
}
