import { generatedDomains } from "../../src/catalog/domains/index.generated.js";
import { generatedPractices } from "../../src/catalog/practices/index.generated.js";
import type { Decision, Decisions } from "../../src/decisions/decision.js";
import type { SlotContext } from "../../src/design/slots/context.js";
import type { Fact, FactValue, Facts } from "../../src/facts/fact.js";
import type { Flow } from "../../src/requirements/requirement.js";

/** Facts from plain values. */
export function factsOf(values: Readonly<Record<string, FactValue>>): Facts {
  const facts: Record<string, Fact> = {};
  for (const [id, value] of Object.entries(values)) facts[id] = { value, unit: "", origin: "derived", from: [] };
  return facts;
}

/** Decisions from `topic: [ids]`; names are the ids unless a practice has one. */
export function decisionsOf(chosen: Readonly<Record<string, readonly string[]>>): Decisions {
  const name = (id: string): string => generatedPractices.find((practice) => practice.id === id)?.name ?? id;
  const all = Object.entries(chosen).map(([id, ids]): Decision => ({
    id, topic: id.split(":")[0] ?? id, question: "", outcome: ids.length > 0 ? "decided" : "not-needed", chosen: ids.map((item) => ({ id: item, name: name(item) })), pinned: false, margin: 1,
    reasons: [{ rule: `${id}/test`, effect: ids.length > 0 ? "prefer" : "not-needed", text: "Nothing asks for it.", saw: {}, sources: [] }], alternatives: [],
  }));
  const byId = new Map(all.map((decision) => [decision.id, decision]));
  return { all, get: (id) => byId.get(id), chosen: (id) => byId.get(id)?.chosen[0]?.id, chosenAll: (id) => byId.get(id)?.chosen.map((item) => item.id) ?? [] };
}

export function flowOf(id: string, rtoMinutes: number, rpoMinutes: number): Flow {
  return {
    id, name: id.replaceAll("-", " "), class: "batch", purpose: "reporting", freshnessSeconds: 3600, percentile: 0.99, freshnessOrigin: "stated", criticality: "standard", availability: 0.995,
    availabilityOrigin: "assumed", rtoSeconds: rtoMinutes * 60, rpoSeconds: rpoMinutes * 60, recoveryOrigin: "stated", sources: [], targets: [], volumeShare: 1, exactlyOnce: false, because: [],
  };
}

interface Given {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly pack?: string;
  readonly flows?: readonly Flow[];
  readonly sources?: readonly string[];
  readonly lines?: SlotContext["assurance"]["compliance"];
}

/** The parts of a slot context that the control slots read. */
export function slotContext(given: Given): SlotContext {
  const pack = generatedDomains.find((domain) => domain.id === (given.pack ?? "ecommerce"));
  const brief = { source: "", needs: [], sources: (given.sources ?? []).map((name) => ({ id: name, name, kind: "files" })), targets: [{ id: "reports", name: "reports", kind: "bi" }] };
  return {
    brief, requirements: [], assumptions: [], flows: given.flows ?? [flowOf("daily-report", 1440, 1440)], facts: factsOf(given.facts), decisions: decisionsOf(given.chosen), pack,
    assurance: { latency: [], availability: [], recovery: [], compliance: given.lines ?? [], statutory: [] }, topology: { components: [], connections: [], paths: {} }, failures: [], roadmap: [], sizing: { all: [], get: () => undefined, value: (_id: string, fallback = 0) => fallback },
    technology: () => undefined, practice: (id: string) => generatedPractices.find((practice) => practice.id === id),
  } as unknown as SlotContext;
}
