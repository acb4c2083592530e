import { describe, expect, it } from "vitest";
import { governanceTopics } from "../../src/rules/governance.js";
import { answer, optionsOf, undeclared, unknownOptions } from "./controls.js";

const people = { hasPersonalData: true, highestDataClass: "confidential" };

describe("governance rules", () => {
  it("name declared facts and existing practices", () => {
    expect(undeclared(governanceTopics)).toEqual([]);
    expect(unknownOptions(governanceTopics)).toEqual([]);
  });

  it("need nothing without personal data", async () => {
    const decisions = await answer(governanceTopics, {});
    for (const id of ["masking", "anonymization", "erasure-method"]) expect(decisions.get(id)?.outcome, id).toBe("not-needed");
  });

  it("reach each way of anonymising", async () => {
    expect(optionsOf(await answer(governanceTopics, people), "anonymization")).toEqual(["none"]);
    const health = { ...people, hasHealthData: true, regimes: ["hipaa"], regulated: true, engineers: 10 };
    expect(optionsOf(await answer(governanceTopics, health), "anonymization")).toEqual(["k-anonymity"]);
    expect(optionsOf(await answer(governanceTopics, { ...health, externalUsers: 5000 }), "anonymization")).toEqual(["differential-privacy"]);
    expect(optionsOf(await answer(governanceTopics, { ...health, externalUsers: 5000, engineers: 4 }), "anonymization")).toEqual(["k-anonymity"]);
  });

  it("delete by key on request, destroy keys where records are immutable, let data expire otherwise", async () => {
    expect((await answer(governanceTopics, people)).chosenAll("erasure-method")).toEqual(["partition-drop"]);
    const request = { ...people, needsErasure: true, regimes: ["gdpr"], regulated: true };
    expect((await answer(governanceTopics, request)).chosenAll("erasure-method")).toEqual(["delete-and-compact"]);
    expect((await answer(governanceTopics, { ...request, hasStreamingFlow: true })).chosenAll("erasure-method")).toContain("tombstones");
    expect((await answer(governanceTopics, { ...request, needsWorm: true })).chosenAll("erasure-method")).toContain("crypto-shredding");
  });

  it("match change control to team and regime", async () => {
    expect((await answer(governanceTopics, { engineers: 1 })).chosen("change-management")).toBe("automated-gates");
    expect((await answer(governanceTopics, {})).chosen("change-management")).toBe("peer-review");
    expect((await answer(governanceTopics, { regimes: ["sox"], regulated: true })).chosen("change-management")).toBe("segregated-approval");
    expect((await answer(governanceTopics, { regimes: ["gxp", "sox"], regulated: true })).chosen("change-management")).toBe("validated-change");
  });
});
