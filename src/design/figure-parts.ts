/** Sums over lines of the bill as formulas, shared by the figures of the texts. */
import { roundSignificant } from "../shared/quantity.js";
import { evaluateFormula, namedInputs, type Input, type Inputs } from "../sizing/formula.js";
import type { DerivedFigure } from "./design.js";
import type { SlotContext } from "./slots/context.js";

/** Computes a figure, keeps it under its id and gives it back as an input of further ones. */
export type Collect = (id: string, unit: string, formula: string, inputs: Inputs) => Input;

/** A value that is set or counted here, with what it is. */
export const setting = (value: number, unit: string, what: string): Input => [value, unit, `count:${what}`];

/** "cost1 + cost2" over lines of the bill. */
export function lineSum(context: SlotContext, holds: (line: SlotContext["cost"]["lineItems"][number]) => boolean): { formula: string; inputs: Record<string, Input> } {
  const inputs: Record<string, Input> = {};
  context.cost.lineItems.filter(holds).forEach((line, index) => (inputs[`line${String(index + 1)}`] = [line.monthly, `${context.cost.currency}/month`, `cost:${line.id}`]));
  return { formula: Object.keys(inputs).join(" + "), inputs };
}

/** Each line in the parts its flows have of the volume. */
export function flowSum(context: SlotContext, flow: string): { formula: string; inputs: Record<string, Input> } {
  const inputs: Record<string, Input> = {};
  const terms: string[] = [];
  for (const line of context.cost.lineItems) {
    if (!line.flows.includes(flow)) continue;
    const served = context.flows.filter((item) => line.flows.includes(item.id)), volume = served.reduce((sum, item) => sum + item.volumeShare, 0);
    const n = String(terms.length + 1);
    inputs[`line${n}`] = [line.monthly, `${context.cost.currency}/month`, `cost:${line.id}`];
    inputs[`part${n}`] = setting(volume > 0 ? (served.find((item) => item.id === flow)?.volumeShare ?? 0) / volume : 1 / served.length, "fraction", "the flow's volumeShare over those of all flows of the line");
    terms.push(`line${n} x part${n}`);
  }
  return { formula: terms.join(" + "), inputs };
}

/** Runs what adds figures and gives them back by id, in the order they were added. */
export function collectFigures(run: (add: Collect) => void): Map<string, DerivedFigure> {
  const all = new Map<string, DerivedFigure>();
  run((id, unit, formula, inputs) => {
    const value = roundSignificant(evaluateFormula(formula, inputs), 9);
    all.set(id, { id, value, unit, formula, inputs: namedInputs(inputs) });
    return [value, unit, `figure:${id}`];
  });
  return all;
}
