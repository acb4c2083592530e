/** Facts: the vocabulary of all rules. One validated value each, with unit, origin and what it was made from. */
import type { Origin } from "../requirements/requirement.js";

export type FactValue = number | string | boolean | readonly string[];

export interface Fact {
  readonly value: FactValue;
  readonly unit: string;
  readonly origin: Origin;
  /** Requirement, assumption and fact ids. */
  readonly from: readonly string[];
}

/** By fact id. Flow facts are `flow.<name>` while a flow's topic is decided, and `flow.<flowId>.<name>` in design.json. */
export type Facts = Readonly<Record<string, Fact>>;

/** Declares a fact: what rules may rely on. */
export interface FactDefinition {
  readonly id: string;
  readonly unit: string;
  readonly kind: "number" | "text" | "flag" | "list";
  readonly description: string;
}

/** The number of a fact, or `fallback` where it is absent. */
export function numberFact(facts: Facts, id: string, fallback: number): number {
  const value = facts[id]?.value;
  return typeof value === "number" ? value : fallback;
}

/** The words of a list fact; empty where it is absent. */
export function listFact(facts: Facts, id: string): readonly string[] {
  const value = facts[id]?.value;
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** True only for a flag fact that is true. */
export function flagFact(facts: Facts, id: string): boolean {
  return facts[id]?.value === true;
}

/** The text of a fact, or `fallback`. */
export function textFact(facts: Facts, id: string, fallback = ""): string {
  const value = facts[id]?.value;
  return typeof value === "string" ? value : fallback;
}
