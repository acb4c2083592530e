/** A stranger with design.json and a calculator reproduces every item of the sizing worksheet. */
import { beforeAll, describe, expect, test } from "vitest";
import { shared, type Item, type Json, type Sample } from "./designs.js";
import { evaluate } from "./evaluate.js";
import { balanced } from "./units.js";

let all: readonly Sample[] = [];
beforeAll(async () => { all = await shared(); }, 300_000);

const values = (inputs: Item["inputs"]): Record<string, number> => Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value]));
/** Nine significant digits are kept. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 5.1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;

/** Collects what does not hold over all designs, so that one run shows everything. */
function failures(check: (item: Item, design: Json) => string | undefined): string[] {
  const found = new Map<string, number>();
  for (const { design } of all) for (const item of design.sizing) { const text = check(item, design); if (text !== undefined) found.set(text, (found.get(text) ?? 0) + 1); }
  return [...found].map(([text, count]) => `${String(count)}: ${text}`);
}

/** The figure an input names, looked up in the JSON; undefined where it names nothing. */
function lookUp(from: string, design: Json): number | "sourced" | undefined {
  const [kind = "", ...rest] = from.split(":"), id = rest.join(":");
  const dot = id.lastIndexOf(".");
  const number = (value: unknown): number | undefined => (typeof value === "number" ? value : value === true ? 0 : undefined);
  switch (kind) {
    case "fact": return number(design.facts[id]?.value);
    case "flow": return number(design.flows.find((flow) => flow.id === id.slice(0, dot))?.[id.slice(dot + 1)]);
    case "source": return number(design.brief.sources.find((source) => source.id === id.slice(0, dot))?.[id.slice(dot + 1)]);
    case "sizing": return design.sizing.find((item) => item.id === id)?.value;
    case "planning": return design.planningValues.find((value) => value.id === id)?.value;
    case "catalog": case "count": return id === "" ? undefined : "sourced";
    // The brief does not have the fact: nothing is counted.
    case "absent": return id in design.facts ? undefined : "sourced";
    default: return undefined;
  }
}

describe("sizing", () => {
  test("there is something to check", () => expect(all.reduce((sum, { design }) => sum + design.sizing.length, 0)).toBeGreaterThan(10_000));
  test("each value is its formula over its inputs", () => {
    expect(failures((item) => {
      try {
        const value = evaluate(item.formula, values(item.inputs));
        return close(value, item.value) ? undefined : `${item.id} = ${item.formula}: ${String(value)} and not ${String(item.value)}`;
      } catch (error) { return `${item.id}: ${String(error)}`; }
    })).toEqual([]);
  });
  test("units balance", () => {
    expect(failures((item) => (balanced(item.formula, item.inputs, item.unit, item.id.includes(".month.")) ? undefined : `${item.id.replace(/^.*\.(?=unitsFor|month|[A-Za-z]+$)/, "")} [${item.unit}] = ${item.formula} {${Object.entries(item.inputs).map(([name, input]) => `${name}: ${input.unit}`).join(", ")}}`))).toEqual([]);
  });
  test("each input is the figure it names", () => {
    expect(failures((item, design) => {
      for (const [name, input] of Object.entries(item.inputs)) {
        const found = input.from === undefined ? undefined : lookUp(input.from, design);
        if (found === undefined) return `${item.id}: ${name} comes from ${input.from ?? "nowhere"}, which the design does not have`;
        if (found !== "sourced" && !close(found, input.value)) return `${item.id}: ${name} = ${String(input.value)}, but ${input.from ?? ""} = ${String(found)}`;
      }
      return undefined;
    })).toEqual([]);
  });
  test("figures of the catalog carry a source, and every item says how sure it is", () => {
    expect(failures((item) => {
      const catalog = Object.values(item.inputs).some((input) => input.from?.startsWith("catalog:") === true && input.from !== "catalog:");
      if (catalog && (item.source ?? "") === "" && !/^(?:horizon:)?[^.]+\.(?:partitions|vcpu|memoryGigabytes)$/.test(item.id)) return `${item.id} has no source`;
      return ["verified", "unverified", "assumed"].includes(item.certainty ?? "") ? undefined : `${item.id} has no certainty`;
    })).toEqual([]);
  });
  test("every planning value is printed with its reason", () => {
    for (const { design } of all) for (const value of design.planningValues) expect(value.reason.length).toBeGreaterThan(10);
  });
});
