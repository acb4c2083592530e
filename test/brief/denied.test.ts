import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";

const brief = (field: string, text: string) => parseBrief(`business_domain: Retail\ndata_sources: order events\n${field}: ${text}`);
const inScope = (text: string) => brief("compliance_needs", text).mentions.filter((item) => item.kind === "regime" && item.stance !== "banned").map((item) => item.id);

describe("a clause that takes back what it names", () => {
  test.each(["HIPAA, data must stay in France is not relevant", "data residency in Spain is not required", "residency not required"])("residency: %s", (text) => {
    const read = brief("compliance_needs", text);
    expect(read.residency).toBeUndefined();
    expect(read.needs.filter((need) => need.id === "geo-residency")).toEqual([]);
  });
  test("a stated place still binds", () => expect(brief("compliance_needs", "GDPR, data must stay in France").residency?.value).toBe("FR"));
  test.each(["GDPR does not apply", "GDPR is not relevant", "GDPR is out of scope"])("regime: %s", (text) => expect(inScope(text)).toEqual([]));
  test("the other regime of the field stays", () => expect(inScope("GDPR does not apply, HIPAA")).toEqual(["hipaa"]));
  test("a need", () => expect(brief("technical_requirements", "replay of 7 days is not needed, lineage").needs.map((need) => need.id)).toEqual(["lineage"]));
});

describe("on call", () => {
  const onCall = (text: string) => brief("team_capabilities", text).team.onCall?.value;
  test.each([["5 engineers; on-call in business hours", false], ["5 engineers, business-hours support", false], ["5 engineers, on-call only during office hours", false], ["5 engineers with on-call rota", true], ["5 engineers", undefined]])("%s", (text, value) => expect(onCall(text)).toBe(value));
});

describe("copies on request", () => {
  test.each(["patients may ask for copies", "data subjects may request a copy", "customers can download their data", "subject access requests"])("%s", (text) => expect(brief("compliance_needs", text).needs.map((need) => need.id)).toContain("subject-access"));
  test("analysts that export reports are no data subjects", () => expect(brief("compliance_needs", "analysts export reports").needs).toEqual([]));
});
