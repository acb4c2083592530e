/** A figure with the arithmetic that makes it, for tables that show the figure alone. */
import { evaluateFormula, namedInputs, type Inputs } from "../sizing/formula.js";
import type { Arithmetic } from "../sizing/item.js";
import { roundSignificant } from "../shared/quantity.js";

export interface Worked extends Arithmetic {
  readonly value: number;
}

/** Computes a formula at so many significant digits and keeps it. */
export function worked(formula: string, inputs: Inputs, digits = 6): Worked {
  return { value: roundSignificant(evaluateFormula(formula, inputs), digits), formula, inputs: namedInputs(inputs) };
}

/** The arithmetic without its value. */
export function arithmeticOf({ formula, inputs }: Worked): Arithmetic {
  return { formula, inputs };
}
