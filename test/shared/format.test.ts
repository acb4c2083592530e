import { describe, expect, it } from "vitest";
import * as f from "../../src/shared/format.js";

describe("format", () => {
  it.each([
    [f.formatNumber(1234.4), "1,234"], [f.formatNumber(12.44), "12.4"], [f.formatNumber(0.0341), "0.0341"], [f.formatNumber(0), "0"],
    [f.formatNumber(-1234567), "-1,234,567"], [f.formatNumber(999.7), "1,000"], [f.formatNumber(3), "3"], [f.formatNumber(0.1 + 0.2), "0.3"],
    [f.formatNumber(Number.NaN), "unknown"], [f.formatNumber(1234.567, 6), "1,234.57"], [f.formatNumber(0.00000341), "0.00000341"],
    [f.formatInteger(1234.6), "1,235"], [f.formatInteger(-0.4), "0"],
    [f.formatBytes(1500), "1.5 KB"], [f.formatBytes(1e12), "1 TB"], [f.formatBytes(0), "0 bytes"], [f.formatBytes(999999), "1 MB"],
    [f.formatGigabytes(950), "950 GB"], [f.formatGigabytes(1200), "1.2 TB"], [f.formatGigabytes(0.25), "250 MB"], [f.formatGigabytes(0), "0 GB"],
    [f.formatGigabytes(3_400_000), "3.4 PB"],
    [f.formatRate(1157.4), "1,157 records/s"], [f.formatRate(0.05), "3 records/min"], [f.formatRate(0.001), "86.4 records/day"],
    [f.formatSeconds(0.25), "250 ms"], [f.formatSeconds(45), "45 s"], [f.formatSeconds(180), "3 min"], [f.formatSeconds(21600), "6 h"],
    [f.formatSeconds(604800), "7 days"], [f.formatSeconds(0), "0 s"], [f.formatSeconds(86400), "24 h"], [f.formatMinutes(0.5), "30 s"],
    [f.formatMoney(12345.6, "USD"), "$12,346"], [f.formatMoney(80000, "EUR"), "EUR 80,000"], [f.formatMoney(12.4, "USD"), "$12.40"],
    [f.formatMoney(0.023, "USD"), "$0.023"], [f.formatMoney(-40, "USD"), "-$40.00"], [f.formatCents(12345.6, "EUR"), "EUR 12,345.60"],
    [f.formatPercent(0.9995), "99.95 %"], [f.formatPercent(0.99999), "99.999 %"], [f.formatPercent(0.999), "99.9 %"], [f.formatPercent(0.3), "30 %"],
    [f.formatPercent(1), "100 %"], [f.formatPercent(0), "0 %"], [f.formatPercent(0.998501234), "99.85 %"], [f.formatPercent(0.9999), "99.99 %"],
    [f.formatAvailability(0.99899999), "99.8999 %"], [f.formatAvailability(0.9995), "99.95 %"], [f.formatAvailability(1), "100 %"], [f.formatAvailability(0.999999), "99.9999 %"],
    [f.formatRatio(3.2), "3.2x"],
  ])("%s = %s", (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe("agree", () => {
  it.each([
    ["With 1 engineers one cluster is enough.", "With 1 engineer one cluster is enough."], ["1 queries/s at peak", "1 query/s at peak"], ["1 months are kept", "1 month is kept"], ["1 engineers have", "1 engineer has"],
    ["11 engineers", "11 engineers"], ["0.1 days", "0.1 days"], ["1 times", "1 times"], ["21 queries", "21 queries"], ["every 1 days", "every 1 day"], ["1 concurrent queries", "1 concurrent query"], ["1 copies", "1 copy"],
    ["2 scheduled and 1 micro-batch flow(s)", "2 scheduled and 1 micro-batch flow"], ["3 team(s)", "3 teams"], ["a event hub", "an event hub"], ["A SFTP run", "An SFTP run"], ["a user", "a user"], ["a SQL warehouse", "a SQL warehouse"],
    ["a one-year term", "a one-year term"], ["a hour", "an hour"], ["T-SQL SQL", "T-SQL"], ["a vCPU", "a vCPU"], ["class A is", "class A is"],
  ])("%j -> %j", (text, expected) => {
    expect(f.agree(text)).toBe(expected);
  });

  it("counts and puts articles", () => {
    expect([f.count(1, "query"), f.count(2, "query"), f.count(1, "engineer"), f.count(1200, "day")]).toEqual(["1 query", "2 queries", "1 engineer", "1,200 days"]);
    expect([f.withArticle("event hub"), f.withArticle("unit"), f.withArticle("API")]).toEqual(["an event hub", "a unit", "an API"]);
  });
});
