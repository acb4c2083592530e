/** Duties and dates in everyday words: how long, by which working day, from when, explained to whom, and at what hour of a morning. */
import { describe, expect, it } from "vitest";
import type { Brief } from "../../src/brief/brief.js";
import { parseBrief } from "../../src/brief/parse.js";
import { domainPacks, generalPack, matchDomain } from "../../src/catalog/domains/index.js";
import { deriveFacts } from "../../src/facts/derive.js";
import { deriveRequirements } from "../../src/requirements/derive.js";
import { sayMonthDay } from "../../src/requirements/deadlines.js";
import { placesOf, reaches } from "../../src/tensions/jurisdiction.js";

const read = (fields: Record<string, string>): Brief => parseBrief({ business_domain: "Parcel insurance broker", data_sources: "policy database (Oracle), claim letters", ...fields });
const work = (fields: Record<string, string>, pack = generalPack) => {
  const brief = read(fields);
  const derived = deriveRequirements(brief, pack);
  return { brief, derived, facts: deriveFacts({ brief, derived, pack }) };
};
const value = (fields: Record<string, string>, id: string, pack = generalPack): unknown => work(fields, pack).facts[id]?.value;
const need = (fields: Record<string, string>, id: string) => read(fields).needs.find((item) => item.id === id);

describe("how long records are kept", () => {
  it.each([
    ["compliance_needs", "all files held for eight years", 8], ["compliance_needs", "GDPR, policy papers are kept twelve years", 12], ["technical_requirements", "7-year retention of claims", 7],
    ["compliance_needs", "documents must be retained for at least 6 years", 6], ["data_volume", "40,000 letters a day, kept for 5 years", 5], ["sla_requirements", "raw messages stored 3 years", 3], ["compliance_needs", "9 years record keeping", 9],
  ])("%s: %s", (field, text, years) => expect(Number(value({ [field]: text }, "coldYears"))).toBeCloseTo(years, 1));
  it("takes the longest duty, but what is said of raw data stands", () => {
    expect(Number(value({ compliance_needs: "mails kept 2 years, contracts kept 9 years" }, "coldYears"))).toBeCloseTo(9, 1);
    expect(Number(value({ technical_requirements: "raw letters kept 2 years", compliance_needs: "contracts kept 9 years" }, "coldYears"))).toBeCloseTo(2, 1);
  });
  it("reads no retention from a limit, a speed or a history that is a size", () => {
    expect(need({ compliance_needs: "names kept no longer than 24 months" }, "raw-retention")).toBeUndefined();
    expect(need({ compliance_needs: "names kept no longer than 24 months" }, "retention-limit")).toMatchObject({ value: 24, unit: "months" });
    expect(need({ sla_requirements: "answers kept under 3 seconds" }, "raw-retention")).toBeUndefined();
    expect(need({ data_volume: "2 TB with 4 years of history" }, "raw-retention")).toBeUndefined();
  });
});

describe("decisions that must be explained", () => {
  it("have a log of their own, as long as stated, and replay nothing from the event log", () => {
    const fields = { processing_requirements: "real-time claim scoring", technical_requirements: "each automated decision has to be explainable and replayable for 4 years" };
    const { brief, facts, derived } = work(fields);
    expect(facts["decisionLogMonths"]?.value).toBe(48);
    expect(facts["hotDays"]?.value).toBe(7);
    expect(facts["needsReplay"]?.value).toBe(false);
    expect(derived.requirements.find((item) => item.id === "REQ-explainability")?.span?.text).toContain("explainable");
    expect(brief.notUnderstood.filter((span) => span.field === "technical_requirements")).toEqual([]);
  });
  it("take the audit log's term without one, and are absent where nobody asks", () => {
    expect(value({ compliance_needs: "right to explanation, reason codes for refusals" }, "decisionLogMonths")).toBe(3);
    expect(value({ technical_requirements: "events replayable for 14 days" }, "decisionLogMonths")).toBeUndefined();
    expect(value({ technical_requirements: "events replayable for 14 days" }, "hotDays")).toBe(14);
  });
});

describe("working days and mornings", () => {
  it("a day of the month is a monthly run, and working days are said as such", () => {
    const { brief, derived } = work({ processing_requirements: "premium statement by the fifth working day of the month, claim counts by the 10th of the month" });
    expect(brief.workloads.map((load) => [load.deadlineDay, load.workingDay, load.everySeconds])).toEqual([[5, true, 2_592_000], [10, undefined, 2_592_000]]);
    expect(read({ processing_requirements: "claims return by working day 4 of the month" }).workloads[0]).toMatchObject({ deadlineDay: 4, workingDay: true });
    expect(derived.flows.map(sayMonthDay)).toEqual(["the fifth working day of the month", "day 10 of the month"]);
    expect(derived.requirements.filter((item) => item.id.startsWith("REQ-deadline")).map((item) => item.value)).toEqual(["the fifth working day of the month", "day 10 of the month"]);
  });
  it("every morning is eight o'clock unless the brief says an hour", () => {
    const flow = (text: string, sla = "99 %") => work({ processing_requirements: text, sla_requirements: sla }).derived.flows[0];
    expect(flow("open claims list every morning")?.deadlineMinutes).toBe(480);
    expect(work({ processing_requirements: "open claims list every morning" }).derived.assumptions.map((item) => item.id)).toContain("ASM-deadline-open-claims-list");
    expect(flow("open claims list every morning by 06:30")?.deadlineMinutes).toBe(390);
    expect(flow("open claims report every morning", "report by 7 am")?.deadlineMinutes).toBe(420);
    expect(flow("open claims list every evening")?.deadlineMinutes).toBeUndefined();
  });
});

describe("a score that nobody waits for", () => {
  it("is a rule over tables, not a model", () => {
    const fields = { processing_requirements: "supplier quality scores every night, broker ranking score every morning" };
    expect(read(fields).workloads.map((load) => load.purpose)).toEqual(["analytics", "analytics"]);
    expect([value(fields, "hasScoringFlow"), value(fields, "hasMachineLearning")]).toEqual([false, false]);
  });
  it("is machine learning where a model is named, and live where a caller waits", () => {
    const nightly = { processing_requirements: "nightly lapse scoring with a trained model" };
    expect(value(nightly, "hasMachineLearning")).toBe(true);
    expect(value({ processing_requirements: "nightly churn prediction scores" }, "hasMachineLearning")).toBe(true);
    expect(value({ processing_requirements: "nightly churn prediction scores" }, "hasScoringFlow")).toBe(false);
    expect([value({ processing_requirements: "real-time quote scoring" }, "hasScoringFlow"), value({ processing_requirements: "real-time quote scoring" }, "hasMachineLearning")]).toEqual([true, true]);
  });
});

describe("a team in its own words", () => {
  it("24/7 is a clock, not seven people", () => {
    for (const text of ["9 engineers, 24/7 on-call", "9 engineers, 24x7 on-call rota", "on-call 24/7, 9 engineers"]) {
      const { team } = read({ team_capabilities: text });
      expect([team.onCall?.value, team.onCallPeople, team.engineers?.value], text).toEqual([true, undefined, 9]);
    }
    expect(read({ team_capabilities: "9 engineers, 4 people on call" }).team.onCallPeople?.value).toBe(4);
  });
  it("people who have run something have experience with it", () => {
    const brief = read({ team_capabilities: "14 engineers, two have operated Flink for three years" });
    expect(brief.team.skills.find((item) => item.skill === "flink")?.level).toBe(3);
    expect(brief.mentions.filter((item) => item.span.field === "team_capabilities" && /flink/.test(item.id)).map((item) => item.stance)).toEqual(["experienced"]);
    expect(brief.team.engineers?.value).toBe(14);
    expect(brief.notUnderstood.filter((span) => span.field === "team_capabilities")).toEqual([]);
  });
});

describe("a stop of capital spending", () => {
  it.each([["no capex until Q2", "until Q2"], ["no new hardware before the end of March 2027", "before the end of March 2027"], ["no capital spending this year", "this year"], ["no capital expenditure before the next fiscal year", "before the next fiscal year"], ["no capital spending", ""], ["no capex before marketing agrees", ""]])("%s", (text, until) => {
    expect(value({ budget_constraints: `EUR 20k per month, ${text}` }, "capitalFreeze")).toBe(until);
    expect(value({ budget_constraints: `EUR 20k per month, ${text}` }, "noCapitalSpending")).toBe(true);
  });
});

describe("what a business sells", () => {
  it.each([
    ["Fintech for recurring billing", "subscription-billing"], ["Early-stage fintech, dunning and accounts receivable", "subscription-billing"], ["Invoicing software for craftsmen", "subscription-billing"],
    ["Fintech", "banking-and-payments"], ["Wholesale bank, payments", "banking-and-payments"], ["Fintech, card payments", "banking-and-payments"], ["Mobile telecom operator, billing and fraud", "telco"], ["B2B SaaS product analytics", "saas-analytics"], ["Video streaming subscription service", "media-and-streaming"],
  ])("%s", (text, id) => expect(matchDomain(text, "Postgres").pack.id).toBe(id));
});

describe("where laws reach", () => {
  const of = (fields: Record<string, string>): readonly string[] => ["glba", "sox", "dora", "psd2"].filter((id) => reaches(id, placesOf(read(fields))));
  it("follows the laws and the money a brief names where it names no place", () => {
    expect(of({ compliance_needs: "DORA", budget_constraints: "EUR 900k per year" })).toEqual(["dora", "psd2"]);
    expect(of({ compliance_needs: "GLBA", budget_constraints: "USD 900k per year" })).toEqual(["glba", "sox"]);
    expect(of({ compliance_needs: "GLBA, GDPR", budget_constraints: "USD 900k per year" })).toEqual(["glba", "sox", "dora", "psd2"]);
    // Anybody may count in dollars.
    expect(of({ budget_constraints: "USD 900k per year" })).toEqual(["glba", "sox", "dora", "psd2"]);
  });
});

describe("books outlive events", () => {
  const billing = domainPacks.find((pack) => pack.id === "subscription-billing") ?? generalPack;
  it("ten years of financial records where nothing is stated, with a reason to confirm", () => {
    const { facts, derived } = work({ processing_requirements: "daily revenue report" }, billing);
    expect([facts["hasFinancialRecords"]?.value, facts["recordMonths"]?.value, facts["warmMonths"]?.value]).toEqual([true, 120, 13]);
    expect(derived.assumptions.find((item) => item.id === "ASM-financial-records")?.reason).toMatch(/6 to 10 years.*Confirm/);
  });
  it("nothing is assumed where the brief states it or holds no books", () => {
    expect(value({ compliance_needs: "invoices kept for 8 years" }, "recordMonths", billing)).toBe(96);
    expect(work({ compliance_needs: "all data retained for 6 years" }, billing).derived.assumptions.map((item) => item.id)).not.toContain("ASM-financial-records");
    expect(value({}, "recordMonths")).toBeUndefined();
  });
});

describe("two sites apart", () => {
  it("reads the distance as understood", () => {
    const brief = read({ technology_stack: "on-premises, two own data centres 65 kilometres apart" });
    expect(brief.echo.some((item) => item.meaning.includes("distance"))).toBe(true);
    expect(brief.notUnderstood.map((span) => span.text).join(" ")).not.toMatch(/65|kilomet/);
    expect(value({ technology_stack: "on-premises, two own data centres 65 kilometres apart" }, "siteDistanceKilometres")).toBe(65);
  });
});
