/** Collects sizing items while they are computed. */
import type { SizingItem } from "./item.js";
import { evaluateFormula } from "./formula.js";
import { roundSignificant } from "../shared/quantity.js";

/** Value and unit of one input, short: `[60, "MB/s"]`. */
export type Input = readonly [value: number, unit: string];

export class Worksheet {
  private readonly collected = new Map<string, SizingItem>();

  get items(): readonly SizingItem[] {
    return [...this.collected.values()];
  }

  /** Computes `<component>.<name>` from its formula, keeps it, and returns the value at nine significant digits. */
  add(component: string, name: string, unit: string, formula: string, inputs: Readonly<Record<string, Input>>, source?: string): number {
    const named: Record<string, { value: number; unit: string }> = {};
    for (const key of Object.keys(inputs)) {
      const [value, inputUnit] = inputs[key] as Input;
      named[key] = { value, unit: inputUnit };
    }
    const value = roundSignificant(evaluateFormula(formula, named), 9);
    const id = `${component}.${name}`;
    this.collected.set(id, { id, component, value, unit, formula, inputs: named, ...(source === undefined ? {} : { source }) });
    return value;
  }
}
