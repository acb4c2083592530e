/** Collects sizing items while they are computed. */
import { roundSignificant } from "../shared/quantity.js";
import { evaluateFormula, namedInputs, type Input, type Inputs } from "./formula.js";
import type { SizingItem } from "./item.js";

export type { Input };

export class Worksheet {
  private readonly collected = new Map<string, SizingItem>();

  /** A sheet that does not keep its items only computes: the horizon's sheet, of which the results alone are shown. */
  constructor(readonly keeps = true) {}

  get items(): readonly SizingItem[] {
    return [...this.collected.values()];
  }

  /** Computes `<component>.<name>` from its formula, keeps it, and returns the value at nine significant digits. */
  add(component: string, name: string, unit: string, formula: string, inputs: Inputs, source?: string): number {
    const value = roundSignificant(evaluateFormula(formula, inputs), 9);
    if (this.keeps) {
      const id = `${component}.${name}`;
      this.collected.set(id, { id, component, value, unit, formula, inputs: namedInputs(inputs), ...(source === undefined ? {} : { source }) });
    }
    return value;
  }
}
