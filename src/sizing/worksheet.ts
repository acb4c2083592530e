/** Collects sizing items while they are computed. */
import { roundSignificant } from "../shared/quantity.js";
import { evaluateFormula, namedInputs, type Input, type Inputs } from "./formula.js";
import type { SizingItem } from "./item.js";

export type { Input };

export class Worksheet {
  private readonly collected = new Map<string, SizingItem>();

  /** `prefix` stands before the ids of a sheet at another volume than today's: "horizon:event-log.units". */
  constructor(readonly prefix = "") {}

  get items(): readonly SizingItem[] {
    return [...this.collected.values()];
  }

  /** Computes `<component>.<name>` from its formula, keeps it, and returns the value at nine significant digits. */
  add(component: string, name: string, unit: string, formula: string, inputs: Inputs, source?: string): number {
    const value = roundSignificant(evaluateFormula(formula, inputs), 9);
    const id = `${this.prefix}${component}.${name}`;
    const item = { id, component: `${this.prefix}${component}`, value, unit, formula, inputs: namedInputs(inputs, this.prefix) };
    this.collected.set(id, source === undefined ? item : { ...item, source });
    return value;
  }

  /** As `add`, and the value as an input of the next formula. */
  step(component: string, name: string, unit: string, formula: string, inputs: Inputs, source?: string): Input {
    return [this.add(component, name, unit, formula, inputs, source), unit, `sizing:${component}.${name}`];
  }
}
