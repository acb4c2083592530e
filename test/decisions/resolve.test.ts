/** How rules combine: excluded, required, pinned, weighed, tied, not needed, infeasible. */
import { describe, expect, it } from "vitest";
import { answer, avoid, candidate, chosen, dismiss, exclude, facts, prefer, require, where } from "./hand-made.js";

const abc = [candidate("a"), candidate("b"), candidate("c")];

describe("resolver", () => {
  it("drops what is excluded, however much speaks for it", () => {
    const decision = answer(abc, [prefer("a-decisive", "decisive", "a"), exclude("a", "a"), prefer("b", "slight", "b")]);
    expect(chosen(decision)).toEqual(["b"]);
    expect(decision.alternatives.find((item) => item.id === "a")).toMatchObject({ outcome: "excluded", margin: 1, reasons: [{ rule: "letters/a", effect: "exclude" }] });
  });

  it("keeps only what every requirement names", () => {
    const decision = answer(abc, [require("a-or-b", "a", "b"), require("b-or-c", "b", "c"), prefer("a", "decisive", "a")]);
    expect(chosen(decision)).toEqual(["b"]);
    expect(decision.reasons.map((reason) => reason.rule)).toEqual(["letters/a-or-b", "letters/b-or-c"]);
  });

  it("requires by attribute", () => {
    const decision = answer([candidate("a", { features: ["sql"] }), candidate("b", { maturity: 5 })], [where(require("sql"), { fact: "candidate.features", operator: "contains", value: "sql" })]);
    expect(chosen(decision)).toEqual(["a"]);
  });

  it("weighs 1, 3, 9, 27 and subtracts what speaks against", () => {
    expect(chosen(answer(abc, [prefer("a1", "moderate", "a"), prefer("a2", "moderate", "a"), prefer("b", "strong", "b")]))).toEqual(["b"]);
    expect(chosen(answer(abc, [prefer("a", "decisive", "a"), avoid("a-not", "strong", "a"), avoid("a-not-2", "strong", "a"), prefer("b", "strong", "b"), prefer("b2", "slight", "b")]))).toEqual(["b"]);
    const decision = answer(abc, [prefer("a", "strong", "a"), avoid("b", "moderate", "b"), prefer("b1", "moderate", "b")]);
    expect(decision.margin).toBe(9);
    expect(decision.alternatives.map((item) => [item.id, item.margin])).toEqual([["b", 9], ["c", 9]]);
  });

  it("breaks ties by maturity, then operating load, then id", () => {
    expect(chosen(answer([candidate("a"), candidate("b", { maturity: 4 })], []))).toEqual(["b"]);
    expect(chosen(answer([candidate("a", { fte: 0.5 }), candidate("b", { fte: 0.2 })], []))).toEqual(["b"]);
    const decision = answer([candidate("b"), candidate("a")], []);
    expect(chosen(decision)).toEqual(["a"]);
    expect(decision.reasons[0]).toMatchObject({ effect: "tie-break", text: "Equal score with B; decided by order of ids." });
  });

  it("takes the pinned one over any preference, but not over an exclusion", () => {
    const pinned = [candidate("a", { stance: "required" }), candidate("b")];
    const kept = answer(pinned, [prefer("b", "decisive", "b")]);
    expect(chosen(kept)).toEqual(["a"]);
    expect(kept).toMatchObject({ pinned: true, margin: -27, reasons: [{ rule: "any/pin" }] });
    const lost = answer(pinned, [exclude("a", "a")]);
    expect(chosen(lost)).toEqual(["b"]);
    expect(lost.pinned).toBe(false);
  });

  it("decides among several pinned ones by the rules", () => {
    const family = [candidate("a", { stance: "in-place", exact: false }), candidate("b", { stance: "in-place", exact: false }), candidate("c")];
    expect(chosen(answer(family, [prefer("b", "slight", "b"), prefer("c", "decisive", "c")]))).toEqual(["b"]);
  });

  it("does not treat a wish as a pin", () => {
    for (const stance of ["preferred", "experienced", "mentioned"] as const)
      expect(chosen(answer([candidate("a", { stance }), candidate("b")], [prefer("b", "slight", "b")]))).toEqual(["b"]);
  });

  it("answers not needed, unless the brief asks for one by name", () => {
    const decision = answer(abc, [dismiss("no-letters"), prefer("a", "decisive", "a")]);
    expect(decision).toMatchObject({ outcome: "not-needed", chosen: [], reasons: [{ rule: "letters/no-letters", effect: "not-needed" }] });
    expect(decision.alternatives.map((item) => item.id)).toEqual(["a", "b", "c"]);
    expect(chosen(answer([candidate("a", { stance: "required" }), candidate("b")], [dismiss("no-letters")]))).toEqual(["a"]);
    // A family that happens to be in place does not create the need.
    expect(answer([candidate("a", { stance: "in-place", exact: false })], [dismiss("no-letters")]).outcome).toBe("not-needed");
  });

  it("is infeasible with the rules that emptied the field, never empty-handed without a reason", () => {
    const decision = answer(abc, [exclude("ab", "a", "b"), require("b-only", "b")]);
    expect(decision).toMatchObject({ outcome: "infeasible", chosen: [], margin: 0 });
    expect(decision.reasons.map((reason) => reason.rule).sort((x, y) => (x < y ? -1 : 1))).toEqual(["letters/ab", "letters/b-only"]);
    expect(answer([], [])).toMatchObject({ outcome: "infeasible" });
  });

  it("chooses several down to the stated share of the winner's score", () => {
    const rules = [prefer("a", "strong", "a"), prefer("b", "moderate", "b"), prefer("c", "slight", "c")];
    expect(chosen(answer(abc, rules, { choose: 3, alsoFromScore: 0.3 }))).toEqual(["a", "b"]);
    expect(chosen(answer(abc, rules, { choose: 1, alsoFromScore: 0.1 }))).toEqual(["a"]);
    expect(chosen(answer(abc, [], { choose: 3, alsoFromScore: 0.1 }))).toEqual(["a"]);
  });

  it("fills reasons with facts and candidate attributes, and says what is missing", () => {
    const base = prefer("a", "slight", "a");
    const decision = answer(abc, [{ ...base, because: "{engineers} people, {candidate.name}, {absent}." }], {}, facts({ engineers: 4 }));
    expect(decision.reasons[0]?.text).toBe("4 people, A, not stated.");
  });

  it("tells figures in the unit a reader would choose, in the right number, and ids by name", () => {
    const base = prefer("a", "slight", "a");
    const said = (because: string, values: Record<string, number | string | string[]>): string => answer(abc, [{ ...base, because }], {}, facts(values)).reasons[0]?.text ?? "";
    expect(said("It delivers after {latency} ms; {age} s are allowed for {volume} GB a day.", { latency: 1_800_000, age: 10, volume: 108_864 })).toBe("It delivers after 30 min; 10 s are allowed for 109 TB a day.");
    expect(said("With {engineers} engineers {rate} MB/s are too much.", { engineers: 1, rate: 2 })).toBe("With 1 engineer 2 MB/s are too much.");
    expect(said("{regimes} asks; the platform is {platform}.", { regimes: ["pci-dss", "gdpr"], platform: "gcp" })).toBe("PCI DSS, GDPR asks; the platform is Google Cloud.");
    expect(said("{remainingOperatingFte} FTE are left.", { remainingOperatingFte: -0.96 })).toBe("0 FTE are left.");
  });

  it("records what spoke for the winner and not for a loser", () => {
    const decision = answer(abc, [prefer("ab", "strong", "a", "b"), prefer("a", "slight", "a")]);
    expect(decision.alternatives.find((item) => item.id === "b")?.lacks).toEqual(["letters/a"]);
    expect(decision.alternatives.find((item) => item.id === "c")?.lacks).toEqual(["letters/ab", "letters/a"]);
  });

  it("always says why it chose and why the others lost", () => {
    for (const rules of [[], [prefer("a", "slight", "a")], [avoid("a", "slight", "a")], [exclude("a", "a")], [require("c", "c")]]) {
      const decision = answer(abc, rules);
      expect(decision.reasons.length).toBeGreaterThan(0);
      expect(decision.alternatives.length).toBe(2);
      for (const alternative of decision.alternatives) expect(alternative.reasons.length).toBeGreaterThan(0);
    }
  });
});
