/** design.json: two spaces, keys in the order of the contract; records keyed by ids in order of id. */
import type { Design } from "../design/design.js";
import { compareText } from "../shared/compare.js";

/** The contract's order. Keys not listed here follow, by name. */
const ORDER = [
  "schemaVersion", "generator", "title", "domain", "brief", "flows", "requirements", "assumptions", "findings", "tensions", "conflicts", "facts", "decisions", "sizing", "planningValues", "figures",
  "cost", "assurance", "components", "connections", "paths", "diagrams", "code", "failures", "risks", "plan", "roadmap", "sources", "slots",
];
/** Records whose keys are ids; their order carries nothing, so it is made the same always. */
const BY_ID = new Set(["facts", "paths", "slots"]);

function sortedKeys(record: object): Record<string, unknown> {
  const source = record as Record<string, unknown>;
  return Object.fromEntries(Object.keys(source).sort(compareText).map((key) => [key, source[key]]));
}

export function designJson(design: Design): string {
  const source = design as unknown as Record<string, unknown>;
  const rank = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  const keys = Object.keys(source).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const ordered = Object.fromEntries(keys.map((key) => [key, BY_ID.has(key) ? sortedKeys(source[key] as object) : source[key]]));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
