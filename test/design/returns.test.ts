import { beforeAll, describe, expect, test } from "vitest";
import type { Design } from "../../src/design/design.js";
import { generate, render } from "../../src/index.js";
import { evaluateFormula } from "../../src/sizing/formula.js";

const base = { business_domain: "Wholesale of tools, orders and invoices", data_sources: "ERP database (PostgreSQL), web shop events", data_volume: "5 GB/day", processing_requirements: "nightly reports, stock dashboards within 5 minutes", technology_stack: "AWS", team_capabilities: "3 data engineers, SQL and Python" };
const make = (over: Record<string, unknown>): Promise<Design> => generate({ ...base, ...over }, { conflicts: false });
const figure = (design: Design, id: string): number | undefined => design.figures.find((item) => item.id === `return.${id}`)?.value;
const slot = (design: Design, id: string): string => design.slots[`roi.${id}`]?.value ?? "";

let silent: Design, given: Design, short: Design;
beforeAll(async () => {
  silent = await make({});
  given = await make({ technical_requirements: "Analysts spend 400 hours a month on manual reports at $85 per hour; the current system costs $15,000 a month; 12 data errors a month, each error costs $400; an hour of downtime costs $50k" });
  short = await make({ hours_saved_per_month: 10, hourly_rate: 50 });
}, 120_000);

describe("nothing given: the figures at which it pays", () => {
  test("run cost / 60 an hour, marked as assumed", () => {
    const expected = silent.cost.monthly.expected;
    expect(figure(silent, "breakEvenHours")).toBeCloseTo(expected / 60, 4);
    expect(slot(silent, "operational-savings.manual-process-elimination")).toMatch(/^Pays for its run cost of .* if it saves .* hours of work a month at \$60\.00 an hour \(assumed, editorial; give hourly_rate\)/u);
    expect(slot(silent, "operational-savings.manual-process-elimination")).toContain("Not stated: hours_saved_per_month");
  });
  test("with people and building over 24 months: (run + FTE x 160 x 60 + weeks x 40 x 60 / 24) / 60", () => {
    const weeks = silent.figures.find((item) => item.id === "return.buildCost")?.inputs;
    const personWeeks = ["requirements", "architecture", "implementation"].reduce((sum, name) => sum + (weeks?.[name]?.value ?? 0), 0);
    const build = personWeeks * 40 * 60, people = (silent.cost.people?.fte ?? 0) * 160 * 60;
    expect(figure(silent, "buildCost")).toBeCloseTo(build, 2);
    expect(figure(silent, "fullBreakEvenHours")).toBeCloseTo((silent.cost.monthly.expected + people + build / 24) / 60, 2);
  });
  test("no gain, no payback and no share is claimed", () => {
    for (const id of ["work", "gain", "net", "paybackMonths", "errorsAtStake", "todayLess", "outage", "freshness"]) expect(figure(silent, id), id).toBeUndefined();
    expect(slot(silent, "operational-savings.error-reduction")).toContain("no gain is claimed");
    expect(slot(silent, "infrastructure-efficiency.cloud-cost-optimization")).toContain("Not stated: current_monthly_cost");
  });
});

describe("given in the text: worked", () => {
  test("400 h x 85 = 34,000 a month, 408,000 a year; 12 x 400 = 4,800 at stake; 15,000 today", () => {
    expect([figure(given, "work"), figure(given, "work.perYear"), figure(given, "errorsAtStake"), figure(given, "errors.perTenth")]).toEqual([34_000, 408_000, 4_800, 480]);
    expect(figure(given, "todayLess")).toBeCloseTo(15_000 - given.cost.monthly.expected, 4);
    expect(figure(given, "gain")).toBe(49_000);
  });
  test("net = gains - run cost - people; payback = building / net", () => {
    const people = (given.cost.people?.fte ?? 0) * 160 * 85, net = 49_000 - given.cost.monthly.expected - people;
    expect(figure(given, "net")).toBeCloseTo(net, 2);
    expect(figure(given, "paybackMonths")).toBeCloseTo((figure(given, "buildCost") ?? 0) / net, 6);
    expect(slot(given, "operational-savings.manual-process-elimination")).toContain("is paid back in");
  });
  test("downtime of the worst flow at 50,000 an hour", () => {
    const worst = given.assurance.availability.reduce((most, line) => Math.max(most, line.downtimeMinutesPerMonth), 0);
    expect(figure(given, "outage")).toBeCloseTo((worst / 60) * 50_000, 0);
    expect(slot(given, "operational-savings.error-reduction")).toContain("h down a month");
  });
  test("what it does not earn is said as plainly", () => {
    expect(figure(short, "net")).toBeLessThan(0);
    expect(figure(short, "paybackMonths")).toBeUndefined();
    expect(slot(short, "operational-savings.manual-process-elimination")).toMatch(/less than the run cost.*a month short/u);
  });
});

test("every figure of the return follows from its formula and inputs, and the table prints both", () => {
  for (const design of [silent, given, short]) {
    const own = design.figures.filter((item) => item.id.startsWith("return."));
    expect(own.length).toBeGreaterThan(5);
    for (const { id, value, formula, inputs, unit } of own) {
      const again = evaluateFormula(formula, Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, [input.value, input.unit] as const])));
      expect(Math.abs(again - value), id).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
      expect(unit, id).not.toBe("");
    }
    const text = render(design, { format: "markdown" })[0]?.text ?? "";
    expect(text).toContain("#### Return on investment, worked");
    expect(text).toContain("| expected / rate |");
  }
});
