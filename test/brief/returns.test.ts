import { describe, expect, test } from "vitest";
import { BriefError, parseBrief } from "../../src/index.js";

const base = { business_domain: "Wholesale of tools", data_sources: "ERP database (PostgreSQL), web shop events", data_volume: "5 GB/day", processing_requirements: "nightly reports" };
const read = (technical_requirements: string, over: Record<string, unknown> = {}) => {
  const brief = parseBrief({ ...base, technical_requirements, ...over });
  return { brief, values: Object.fromEntries(Object.entries(brief.precise).map(([name, { value }]) => [name, value])) };
};

describe("what people win, in the words of a brief", () => {
  test.each([
    ["Analysts spend 120 hours a month on manual reports", { hours_saved_per_month: 120 }],
    ["It should save 40 hours per week", { hours_saved_per_month: 173.81 }], // 40 x 365 / 12 / 7
    ["Manual reconciliation takes 3 days a month", { hours_saved_per_month: 24 }],
    ["Copying figures by hand takes 2 hours a day", { hours_saved_per_month: 42 }], // 21 working days
    ["two clerks copy figures by hand, 25 hours each week", { hours_saved_per_month: 108.631 }],
    ["Hourly rate 75 USD", { hourly_rate: 75 }],
    ["an analyst's work costs $85 per hour", { hourly_rate: 85 }],
    ["each error costs $400; 12 data errors a month", { cost_of_error: 400, errors_per_month: 12 }],
    ["$400 per error", { cost_of_error: 400 }],
    ["the current system costs $15,000 a month", { current_monthly_cost: 15_000 }],
    ["we pay $180k a year today", { current_monthly_cost: 15_000 }],
    ["an hour of downtime costs $50k", { cost_of_outage_per_hour: 50_000 }],
    ["Outage costs $5,000 per hour", { cost_of_outage_per_hour: 5_000 }],
  ])("%s", (text, expected) => expect(read(text).values).toEqual(expected));

  test.each(["engineers work 40 hours a week", "at most 5 errors a month", "keep data 90 days", "reports are ready within 2 hours", "99.9% availability, one hour of downtime a month", "dashboards refresh every 2 hours", "errors stay below 5 errors a month"])("is not read into: %s", (text) => expect(read(text).values).toEqual({}));

  test("today's cost is not the budget, and the budget is not today's cost", () => {
    const { brief, values } = read("", { technical_requirements: undefined, budget_constraints: "Today we pay $12,000 a month for the old warehouse; budget $9,000 a month" });
    expect([values["current_monthly_cost"], brief.budget?.amount]).toEqual([12_000, 9_000]);
    expect(read("", { technical_requirements: undefined, budget_constraints: "$9,000 a month" }).values).toEqual({});
  });
  test("its numbers are no load", () => expect(read("12 data errors a month, each error costs $400").brief.volumes).toEqual(read("").brief.volumes));
  test("a precise field wins over the text, and has its place in the brief", () => {
    const brief = parseBrief({ ...base, technical_requirements: "saves 120 hours a month of manual work", hours_saved_per_month: 80 });
    expect(brief.precise["hours_saved_per_month"]?.value).toBe(80);
    const text = read("Analysts spend 120 hours a month on manual reports").brief;
    expect(text.precise["hours_saved_per_month"]?.span.text).toBe("120 hours a month");
    expect(text.findings.find((item) => item.code === "hours-of-today")?.message).toContain("counted as saved in full");
  });
  test("money of another currency than the budget's is converted at the dated rate, and said", () => {
    const { brief, values } = read("each error costs EUR 100", { budget_constraints: "$20,000 a month" });
    expect(values["cost_of_error"]).toBeCloseTo(117.61, 1);
    expect(brief.findings.find((item) => item.code === "return-currency")?.message).toContain("2026-05-08");
  });
  test("a brief that cannot be read still says so", () => expect(() => parseBrief({ technical_requirements: "saves 120 hours a month" })).toThrow(BriefError));
});
