/** Processing clauses, people and needs, each as a client writes it in passing. */
import { describe, expect, it } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";

const read = (fields: Record<string, string>) => parseBrief({ business_domain: "Company", data_sources: "orders", ...fields });
const loads = (text: string) => read({ processing_requirements: text }).workloads;

describe("workloads", () => {
  it.each([
    ["gate dashboard (1 minute)", "near-real-time", 60], ["net position per client 250 ms", "real-time", 0.25], ["crowding information in the app (5 min)", "near-real-time", 300], ["fraud checks in under a minute", "near-real-time", 60],
    ["customer-facing dashboards no staler than 15 minutes", "micro-batch", 900], ["vegetation maps within 24 hours after the satellite pass", "batch", 86_400], ["compliance feed 24h", "batch", 86_400],
  ])("%s: %s", (text, flow, fresh) => expect(loads(text)).toMatchObject([{ class: flow, freshnessSeconds: fresh }]));
  it("leaves the time out of the name", () => expect(loads("net position per client 250 ms; guest profile available at check-in (max 200 ms)").map((load) => load.name)).toEqual(["net position per client", "guest profile available at check-in"]));
  it.each(["consent withdrawals honoured within 24 hours", "loggers buffer up to 48 hours", "replay of any day in 2 hours", "dashboards over 90 days (window of 24 h)"])("reads a duty or a window as no run within that time: %s", (text) => expect(loads(text).filter((load) => load.freshnessSeconds !== undefined)).toEqual([]));
  it("designs nothing that is out of scope", () => expect(loads("collision alerts stay in the truck (out of scope)")).toEqual([]));
  it("ends a run between two hours at the second", () => expect(loads("replenishment orders computed between 22:00 and 03:00")).toMatchObject([{ class: "batch", deadlineMinutes: 180 }]));
  it("reads a day of the month that is named alone", () => {
    expect(loads("monthly payouts on the 5th")).toMatchObject([{ deadlineDay: 5 }]);
    expect(loads("daily report on the 5th floor screens")[0]?.deadlineDay).toBeUndefined();
  });
  it("gives no deadline of another to what runs on request", () => expect(loads("daily lane report by 06:30; release report per shipment on request").map((load) => load.deadlineMinutes)).toEqual([390, undefined]));
  it("takes a check for an answer", () => expect(read({ processing_requirements: "conflict check under 3 seconds" }).latencies).toMatchObject([{ seconds: 3, measure: "response" }]));
});

describe("people", () => {
  const team = (text: string) => read({ team_capabilities: text }).team;
  it.each([
    ["12 DEs (Python, SQL)", 12, undefined], ["9 eng", 9, undefined], ["30 eng, 7 SRE", 30, 7], ["4 DE python/sql", 4, undefined], ["14 scientists/engineers (Fortran, Python), 6 operators 24/7", 14, 6], ["22 engineers (Java, Python), 5 platform", 22, 5],
    ["60 developers in 8 teams; ops team of 14", 60, 14], ["7 people: 2 OT engineers, 3 data engineers, 2 analysts", 7, undefined], ["one web developer (PHP)", 1, undefined],
  ])("%s", (text, engineers, platform) => {
    expect(team(text).engineers?.value).toBe(engineers);
    expect(team(text).platformEngineers?.value).toBe(platform);
  });
  it("counts who shares the duty", () => expect(team("18 data engineers, 24/7 on-call of 6").onCallPeople?.value).toBe(6));
});

describe("needs", () => {
  const needs = (text: string, field = "technical_requirements") => read({ [field]: text }).needs.map((need) => [need.id, need.value]);
  it.each([
    ["delete records 7 years after graduation", [["retention-limit", 84]]], ["keep raw flight data for the life of the aircraft (25 years)", [["raw-retention", 9_125]]], ["loggers buffer up to 24 hours without coverage", [["late-data", 86_400]]],
  ])("%s", (text, expected) => expect(needs(text)).toEqual(expected));
  it("asks for no graphics cards where models are forbidden", () => expect(needs("Azure; client consent forbids any LLM", "technology_stack")).toEqual([]));
});

describe("places", () => {
  it("reads a region as its provider shows it, and a city beside the cloud", () => {
    expect(read({ technology_stack: "Azure (Germany West Central)" }).regions.map((region) => region.value)).toEqual(["germanywestcentral"]);
    expect(read({ technology_stack: "AWS London" }).regions.map((region) => region.value)).toEqual(["UK"]);
    expect(read({ business_domain: "Cold chain (vaccines), Germany and Austria" }).regions.map((region) => region.value)).toEqual(["DE", "AT"]);
  });
});

describe("keys", () => {
  it("knows the headings of other forms", () => {
    const brief = parseBrief("domain: Logistics\nsources: orders\ncompliance: GDPR\nExisting stack: Azure, Kafka\nTeam and skills: 5 engineers\nAdditional requirements: replay\n");
    expect(Object.keys(brief.fields)).toEqual(["business_domain", "data_sources", "compliance_needs", "technology_stack", "team_capabilities", "technical_requirements"]);
  });
});
