/** Facts gathered by functions that put them. */
import type { Fact } from "../facts/fact.js";
import type { Put } from "./measures.js";

/** Runs the function and returns what it put, as facts `measure.<id>`; a value that is absent leaves no fact. */
export function collect(fill: (put: Put) => void): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  fill((id, value, unit = "text", from = []) => { if (value !== undefined) facts[`measure.${id}`] = { value, unit, origin: "derived", from }; });
  return facts;
}
