/** Every number printed in architecture.md is a figure of design.json, a setting, or no quantity at all; derived figures follow from their formulas. */
import { beforeAll, describe, expect, test } from "vitest";
import { shared, type Sample } from "./designs.js";
import { evaluate } from "./evaluate.js";
import { figures, Known, prose } from "./numbers.js";

let all: readonly Sample[] = [];
beforeAll(async () => { all = await shared(); }, 300_000);

describe("numbers of the document", () => {
  test("are found in design.json: fewer than one in two thousand is computed in a sentence only", () => {
    let total = 0;
    const orphans: string[] = [];
    for (const { name, design, markdown } of all) {
      const known = new Known(design);
      for (const figure of figures(prose(markdown))) {
        total += 1;
        if (!known.has(figure)) orphans.push(`${name}: ${figure.text} in "${figure.around}"`);
      }
    }
    expect(total).toBeGreaterThan(50_000);
    expect(orphans.length, orphans.join("\n")).toBeLessThanOrEqual(total / 2_000);
  });
  test("an invented number is seen", () => {
    const known = new Known(all[0]?.design as Sample["design"]);
    for (const text of ["$987,654.31 a month", "saves 41.37 %", "about 7,654,321 records", "EUR 123,457"]) for (const figure of figures(text)) expect(known.has(figure), text).toBe(false);
  });
});

describe("derived figures", () => {
  test("are their formulas over inputs that exist", () => {
    const wrong: string[] = [];
    for (const { name, design } of all) {
      const money = new Map<string, number>([...design.cost.lineItems.map((line) => [line.id, line.monthly] as const), ["monthly.expected", design.cost.monthly.expected], ["monthly.high", design.cost.monthly.high], ["budget.limit", design.cost.budget?.limit ?? NaN], ["people.fte", design.cost.people?.fte ?? 0]]);
      for (const figure of design.figures) {
        const value = evaluate(figure.formula, Object.fromEntries(Object.entries(figure.inputs).map(([key, input]) => [key, input.value])));
        if (Math.abs(value - figure.value) > 5.1e-9 * Math.abs(value) + 1e-12) wrong.push(`${name}: ${figure.id} is ${String(value)} and not ${String(figure.value)}`);
        for (const [key, input] of Object.entries(figure.inputs)) {
          const from = input.from ?? "", id = from.slice(from.indexOf(":") + 1);
          const found = from.startsWith("cost:") ? money.get(id) : from.startsWith("sizing:") ? design.sizing.find((item) => item.id === id)?.value : from.startsWith("figure:") ? design.figures.find((item) => item.id === id)?.value
            : from.startsWith("fact:") ? design.facts[id]?.value : from.startsWith("flow:") ? design.flows.find((flow) => flow.id === id.slice(0, id.lastIndexOf(".")))?.[id.slice(id.lastIndexOf(".") + 1)] : input.value;
          if (from === "" || typeof found !== "number" || Math.abs(found - input.value) > 1e-6 * Math.abs(input.value)) wrong.push(`${name}: ${figure.id}: ${key} = ${String(input.value)}, but ${from} = ${String(found)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
