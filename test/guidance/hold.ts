/** Statements about one side of a threshold, held against the decision. */
import { expect } from "vitest";
import type { Decision } from "../../src/decisions/decision.js";
import { ids, told, type Side } from "./support.js";

/** Holds one side's statements against the decision. */
export function hold(found: Decision, side: Side): void {
  const against = (id: string): string[] => found.alternatives.find((item) => item.id === id)?.reasons.map((reason) => reason.rule) ?? [];
  if (side.chosen !== undefined) expect(ids(found)[0]).toBe(side.chosen);
  for (const id of side.not ?? []) expect(ids(found)).not.toContain(id);
  for (const rule of side.because ?? []) expect(found.reasons.map((reason) => reason.rule)).toContain(rule);
  for (const rule of side.silent ?? []) expect(told(found)).not.toContain(rule);
  for (const [id, rule] of Object.entries(side.excludes ?? {})) {
    expect(found.alternatives.find((item) => item.id === id)?.outcome, id).toBe("excluded");
    expect(against(id), id).toContain(rule);
  }
  for (const [id, rule] of Object.entries(side.against ?? {})) expect(against(id), id).toContain(rule);
}
