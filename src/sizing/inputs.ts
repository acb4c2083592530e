/** Inputs of formulas with where each comes from, so that every number can be followed back to the brief, a planning value or a source. */
import { type Facts, numberFact } from "../facts/fact.js";
import { sizingAssumptions, type AssumptionId } from "./assumptions.js";
import type { Input } from "./formula.js";

/** A fact as an input; where the facts do not have it, the planning value or the neutral value that stands for it. */
export function factInput(facts: Facts, id: string, fallback: number, unit: string, planning?: AssumptionId): Input {
  const value = facts[id]?.value;
  if (typeof value === "number") return [value, unit, `fact:${id}`];
  return planning === undefined ? [fallback, unit, `absent:${id}`] : [sizingAssumptions[planning].value, unit, `planning:${planning}`];
}

/** A fact that may not be under a floor; the floor is then the planning value that is meant. */
export function factAtLeast(facts: Facts, id: string, least: number, fallback: number, unit: string): Input {
  const value = numberFact(facts, id, fallback);
  return value >= least ? factInput(facts, id, fallback, unit) : [least, unit, `least:${id}`];
}

/** The value of another item of the worksheet. */
export function itemInput(value: number, unit: string, component: string, name: string): Input {
  return [value, unit, `sizing:${component}.${name}`];
}

/** A figure of a catalog entry; the item that uses it names the source. */
export function catalogInput(value: number, unit: string, technology: string | undefined): Input {
  return [value, unit, `catalog:${technology ?? ""}`];
}

/** Things counted in this design; `what` says which, so that a reader can count them again. */
export function countInput(value: number, unit: string, what: string): Input {
  return [value, unit, `count:${what}`];
}
