/** Every amount of the estimate, recomputed from design.json: lines, ranges, totals, years, shares, people, budget and exchange. */
import { beforeAll, describe, expect, test } from "vitest";
import { shared, type Bound, type Json, type Line, type Sample } from "./designs.js";
import { evaluate } from "./evaluate.js";

let all: readonly Sample[] = [];
beforeAll(async () => { all = await shared(); }, 300_000);

/** Every line of every design, with what is wrong with it. */
function failures(check: (line: Line, design: Json) => string | undefined): string[] {
  return all.flatMap(({ name, design }) => design.cost.lineItems.flatMap((line) => { const text = check(line, design); return text === undefined ? [] : [`${name}, ${line.id}: ${text}`]; }));
}

/** Half a cent, and what a product of printed digits may differ in binary fractions. */
const cents = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 + 1e-9 * Math.abs(a) + 1e-9;
const amount = (part: { readonly quantity: number; readonly unitPrice: number; readonly tiers?: readonly { readonly quantity: number; readonly unitPrice: number }[] }): number =>
  part.tiers === undefined ? part.quantity * part.unitPrice : part.tiers.reduce((sum, tier) => sum + tier.quantity * tier.unitPrice, 0);
const sum = (values: readonly number[]): number => Math.round(values.reduce((total, value) => total + Math.round(value * 100), 0)) / 100;
/** As the estimate prints quantities. */
const printed = (value: number): number => (value >= 10_000 ? Math.round(value) : value >= 1 ? Math.round(value * 1_000) / 1_000 : Number(value.toPrecision(4)));

describe("lines", () => {
  test("there is something to check", () => expect(all.flatMap(({ design }) => design.cost.lineItems).length).toBeGreaterThan(1_000));
  test("an amount is quantity times unit price, or the sum over the tiers", () => {
    expect(failures((line) => (cents(amount(line), line.monthly) ? undefined : `${String(amount(line))} and not ${String(line.monthly)}`))).toEqual([]);
    expect(failures((line) => (line.tiers === undefined || Math.abs(line.tiers.reduce((total, tier) => total + tier.quantity, 0) - line.quantity) <= 1e-9 * line.quantity + 1e-3 ? undefined : "tiers do not add up to the quantity"))).toEqual([]);
  });
  test("a quantity is its formula over its inputs", () => {
    expect(failures((line) => {
      const value = printed(evaluate(line.formula, Object.fromEntries(Object.entries(line.inputs).map(([name, input]) => [name, input.value]))));
      return Math.abs(value - line.quantity) <= 1e-6 * Math.max(value, line.quantity) + (value >= 1 ? 0.0011 : 0) ? undefined : `${line.formula} is ${String(value)} and not ${String(line.quantity)}`;
    })).toEqual([]);
  });
  test("inputs that name an item of the worksheet, a fact or a planning value have its value", () => {
    expect(failures((line, design) => {
      for (const [name, input] of Object.entries(line.inputs)) {
        const [kind = "", ...rest] = (input.from ?? "").split(":"), id = rest.join(":");
        const found = kind === "sizing" ? design.sizing.find((item) => item.id === id)?.value : kind === "planning" ? design.planningValues.find((item) => item.id === id)?.value : kind === "fact" ? design.facts[id]?.value : undefined;
        if (found === undefined && ["catalog", "count", "absent"].includes(kind) && id !== "") continue;
        if (kind === "flow" || kind === "source") continue;
        if (found !== input.value) return `${name} = ${String(input.value)}, but ${input.from ?? "nothing"} = ${String(found)}`;
      }
      return undefined;
    })).toEqual([]);
  });
  test("a quantity and its price count in the same thousands", () => {
    const scale = (text: string): string => /^million/.test(text) ? "million" : /^(?:thousand|1,?000)/.test(text) ? "thousand" : "one";
    expect(failures((line, design) => {
      const item = design.sizing.find((entry) => entry.id === `${line.component}.month.${line.meter}`);
      if (item === undefined || line.inputs["billedTimes"] !== undefined) return undefined;
      // Machine memory is sold in powers of two, whatever a list calls it; everything else is decimal.
      if (line.meter === "memory-gigabyte-hour") return /^GiB/.test(item.unit) ? undefined : item.unit;
      if (/^(?:GiB|MiB|TiB)/.test(line.unit)) return `priced per ${line.unit}, counted in ${item.unit}`;
      return scale(item.unit) === scale(line.unit) && /^TB/.test(item.unit) === /^TB|tebibyte|terabyte/i.test(line.unit) ? undefined : `counted in "${item.unit}", priced per "${line.unit}"`;
    })).toEqual([]);
  });
  test("converted prices are the list price at the dated rate", () => {
    expect(failures((line, design) => {
      if (line.listUsd === undefined) return undefined;
      return Math.abs(line.listUsd * design.cost.exchangeRate.perUsd - line.unitPrice) <= 1e-5 * line.unitPrice ? undefined : `${String(line.listUsd)} USD is not ${String(line.unitPrice)}`;
    })).toEqual([]);
    for (const { design } of all) if (design.cost.currency !== "USD") expect(design.cost.exchangeRate.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test("a share names its lines, and they add up to its unit price", () => {
    expect(failures((line, design) => {
      if (line.meter !== "share") return undefined;
      const of = design.cost.lineItems.filter((other) => line.of?.includes(other.id) === true);
      return of.length === line.of?.length && sum(of.map((other) => other.monthly)) === line.unitPrice ? undefined : `${String(sum(of.map((other) => other.monthly)))} and not ${String(line.unitPrice)}`;
    })).toEqual([]);
  });
});

describe("range", () => {
  const ends = ["low", "high"] as const;
  const band: Readonly<Record<string, number>> = { high: 0, medium: 0.1, low: 0.2 };
  test("each end is charged like the line, and its drivers add up to the distance", () => {
    expect(failures((line) => {
      for (const end of ends) {
        const bound: Bound = line.range[end];
        if (!cents(amount(bound), line[end])) return `${end} is ${String(amount(bound))} and not ${String(line[end])}`;
        if (sum([line.monthly, ...bound.drivers.map((driver) => driver.amount)]) !== line[end]) return `the drivers of ${end} leave ${String(line[end])} unexplained`;
      }
      return undefined;
    })).toEqual([]);
  });
  test("the ends are the driven quantity and price", () => {
    expect(failures((line, design) => {
      if (line.meter === "share") return undefined;
      for (const end of ends) {
        const bound = line.range[end];
        let quantity = line.quantity, price = 1;
        for (const { driver, factor, from } of bound.drivers) {
          const id = from.slice(from.indexOf(":") + 1);
          if (factor === undefined) {
            const later = design.sizing.find((item) => item.id === id)?.value;
            if (later === undefined) return `${from} is not in the worksheet`;
            quantity = later * (line.inputs["billedTimes"]?.value ?? 1) - (line.inputs["freeQuantity"]?.value ?? 0);
          } else if (driver === "commitment" || driver === "price-doubt") price *= factor;
          else quantity *= factor;
          const planned = design.planningValues.find((value) => value.id === id);
          if (from.startsWith("planning:") && planned === undefined) return `${from} is not listed`;
        }
        // Steps that move less than a cent are left out, so small lines may differ in the last digits.
        if (line.monthly > 1 && Math.abs(quantity - bound.quantity) > 2e-3 * bound.quantity) return `${end} quantity ${String(quantity)} and not ${String(bound.quantity)}`;
        if (line.monthly > 1 && bound.tiers === undefined && line.tiers === undefined && Math.abs(line.unitPrice * price - bound.unitPrice) > 2e-3 * bound.unitPrice) return `${end} price ${String(line.unitPrice * price)} and not ${String(bound.unitPrice)}`;
      }
      return undefined;
    })).toEqual([]);
  });
  test("the band is at least as wide as the doubt in quantity and price", () => {
    expect(failures((line) => {
      if (line.meter === "share" || line.monthly < 1) return undefined;
      const quantity = line.certainty.quantity === "assumed" ? 0.2 : line.certainty.quantity === "unverified" ? 0.1 : 0;
      const price = line.source.includes("unverified") ? 0.2 : (band[line.confidence] ?? 0);
      if (line.range.high.tiers !== undefined) return undefined; // the next tier is cheaper
      const width = (1 + quantity) * (1 + price) - 1;
      return line.high >= line.monthly * (1 + width) * 0.98 - 0.02 || line.tiers !== undefined ? (line.low <= line.monthly * (1 - quantity) * (1 - price) * 1.02 + 0.02 || line.tiers !== undefined ? undefined : "low end too near") : `high end too near: ${String(line.high / line.monthly)} and not ${String(1 + width)}`;
    })).toEqual([]);
  });
});

describe("totals", () => {
  test("are the sums of the lines to the cent; a year is twelve months; the gap is limit less cost", () => {
    for (const { name, design: { cost } } of all) {
      expect(cost.monthly, name).toEqual({ low: sum(cost.lineItems.map((line) => line.low)), expected: sum(cost.lineItems.map((line) => line.monthly)), high: sum(cost.lineItems.map((line) => line.high)) });
      for (const end of ["low", "expected", "high"] as const) expect(Math.round(cost.annual[end] * 100), name).toBe(12 * Math.round(cost.monthly[end] * 100));
      if (cost.budget !== undefined) {
        expect(cost.budget.gap, name).toBe(sum([cost.budget.limit, -cost.monthly.expected]));
        expect(cost.budget.verdict === "over", name).toBe(cost.budget.gap < 0);
      }
    }
  });
  test("a budget in another currency or period is the stated one", () => {
    for (const { name, design } of all) {
      const usd = design.facts["budgetMonthlyUsd"]?.value;
      if (design.cost.budget !== undefined && typeof usd === "number") expect(Math.abs(design.cost.budget.limit - usd * design.cost.exchangeRate.perUsd), name).toBeLessThanOrEqual(0.005 * design.cost.budget.limit);
    }
  });
  test("people are the sum of their parts", () => {
    for (const { name, design } of all) if (design.cost.people !== undefined) expect(design.cost.people.parts.reduce((total, part) => total + part.fte, 0), name).toBeCloseTo(design.cost.people.fte, 1);
  });
  test("confidence: the shares are those of the lines and add up to 1, the drivers make the range", () => {
    for (const { name, design: { cost } } of all) {
      const { confidence, lineItems, monthly } = cost;
      const share = (holds: (line: Line) => boolean): number => lineItems.filter(holds).reduce((total, line) => total + line.monthly, 0) / monthly.expected;
      expect(confidence.verifiedShare + confidence.unverifiedShare + confidence.assumedShare, name).toBeCloseTo(1, 3);
      expect(confidence.verifiedShare, name).toBeCloseTo(share((line) => line.certainty.line === "verified"), 3);
      expect(confidence.unverifiedShare, name).toBeCloseTo(share((line) => line.certainty.line === "unverified"), 3);
      expect(confidence.verifiedPriceShare, name).toBeCloseTo(share((line) => line.certainty.price === "verified"), 3);
      for (const end of ["low", "high"] as const) expect(sum([monthly.expected, ...confidence.drivers.filter((driver) => driver.end === end).map((driver) => driver.amount)]), name).toBe(monthly[end]);
    }
  });
});
