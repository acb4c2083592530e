/** The only import of json-rules-engine, the reference for what a rule means: rules + facts -> the ids of the rules whose circumstances hold. */
import { Engine, Fact } from "json-rules-engine";
import type { Facts } from "../facts/fact.js";
import { distinct } from "../shared/compare.js";
import { factsOf } from "./evaluate.js";
import type { Condition } from "./rule.js";

interface Circumstance {
  readonly id: string;
  readonly when?: Condition;
}

interface Prepared {
  readonly engine: Engine;
  readonly facts: readonly string[];
  readonly always: readonly string[];
}

/** Engines are built once per rule list; a list is a module constant, so the cache lives as long as the rules do. */
const prepared = new WeakMap<readonly Circumstance[], Prepared>();

function prepare(rules: readonly Circumstance[]): Prepared {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const engine = new Engine([], { allowUndefinedFacts: true });
  const used: string[] = [];
  for (const { id, when } of rules) {
    if (when === undefined) continue;
    used.push(...factsOf(when));
    // The engine wants a boolean at the top; a single comparison is wrapped, which does not change its truth.
    const conditions = "fact" in when ? { all: [when] } : when;
    engine.addRule({ name: id, conditions: conditions as never, event: { type: id } });
  }
  const made = { engine, facts: distinct(used), always: rules.filter((rule) => rule.when === undefined).map((rule) => rule.id) };
  prepared.set(rules, made);
  return made;
}

/** Ids of the rules that fire on these facts. Never rejects: a fact that is absent makes comparisons with it false. */
export async function firingRules(rules: readonly Circumstance[], facts: Facts): Promise<ReadonlySet<string>> {
  const { engine, facts: used, always } = prepare(rules);
  const values: Record<string, unknown> = {};
  for (const id of used) {
    const fact = facts[id];
    // A fact that is not cached is not hashed either, and a constant has no use for its cache.
    if (fact !== undefined) values[id] = new Fact(id, fact.value, { cache: false });
  }
  const { events } = await engine.run(values);
  return new Set([...always, ...events.map((event) => event.type)]);
}
