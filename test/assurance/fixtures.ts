import type { Practice } from "../../src/catalog/schema.js";
import type { AssuranceContext } from "../../src/assurance/context.js";
import type { Decisions } from "../../src/decisions/decision.js";
import type { Component } from "../../src/design/topology.js";
import type { Flow } from "../../src/requirements/requirement.js";
import { sizeComponents } from "../../src/sizing/index.js";
import { catalog, context, flow } from "../sizing/fixtures.js";

export function decisions(chosen: Record<string, string>): Decisions {
  return { all: [], get: () => undefined, chosen: (id) => chosen[id], chosenAll: (id) => (chosen[id] === undefined ? [] : [chosen[id]]) };
}

export function assuranceContext(
  values: Record<string, number>, parts: readonly Component[], flows: readonly Flow[] = [flow()], chosen: Record<string, string> = {}, practices: readonly Practice[] = [],
): AssuranceContext {
  const sized = context(values, parts, flows);
  return {
    flows, facts: sized.facts, topology: sized.topology, sizing: sizeComponents(sized), decisions: decisions(chosen),
    technology: (id) => catalog.find((entry) => entry.id === id), practice: (id) => practices.find((entry) => entry.id === id),
  };
}
