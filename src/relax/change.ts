/** A change that might make a design fit, before it is tried. */
import type { Relaxation } from "../design/design.js";
import type { Trial } from "./outcome.js";

export interface Change {
  readonly id: string;
  readonly statement: string;
  readonly givesUp: string;
  readonly level: Relaxation["level"];
  readonly requirements: readonly string[];
  /** Changes of one group are steps of one thing: at most one of them is taken. */
  readonly group: string;
  /** Name of the product that gives way to the next best. */
  readonly engine?: string;
  readonly apply: (trial: Trial) => Trial;
}

/** A change of the brief alone. */
export function inBrief(change: Omit<Change, "apply">, apply: (brief: Trial["brief"]) => Trial["brief"]): Change {
  return { ...change, apply: (trial) => ({ ...trial, brief: apply(trial.brief) }) };
}
