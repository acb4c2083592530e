import { describe, expect, it } from "vitest";
import { BANDS } from "../../src/explain/bands.js";
import { closeCallOf } from "../../src/explain/close-call.js";
import { atLeast, is } from "../../src/rules/conditions.js";
import { prefer } from "../../src/rules/effects.js";
import { decideBrief } from "../../src/generate.js";
import { ask, fact, practice } from "./support.js";

const A = practice("a", 3), B = practice("b"), B3 = practice("b", 3);
const wish = prefer("hand-made/prefer-a", "slight", ["a"], "A little.");

describe("a close call is", () => {
  it("equal points that only the order of ids tells apart", async () => {
    expect(closeCallOf(await ask([A, B3], [], {}))).toEqual({ kind: "tie", winner: [{ id: "a", name: "A" }], runnerUp: { id: "b", name: "B" }, margin: 0, text: "Equal points with B, and nothing else tells them apart: taken in the order of ids." });
  });

  it("equal points that maturity tells apart", async () => {
    expect(closeCallOf(await ask([A, B], [], {}))).toMatchObject({ kind: "tie", text: "Equal points with B; maturity in production decides." });
  });

  it("one slight preference, with the nearest flip", async () => {
    const call = closeCallOf(await ask([A, B], [wish, prefer("hand-made/prefer-b", "strong", ["b"], "Many.", { when: atLeast("engineers", 50) })], { engineers: fact(10, "people") }));
    expect(call).toMatchObject({ kind: "score", margin: 1, flip: { fact: "engineers", to: 50, relative: 4, winner: [{ id: "b", name: "B" }] } });
  });

  it("a figure within 10 % of where the answer changes, whatever the margin", async () => {
    const rules = [prefer("hand-made/prefer-a", "strong", ["a"], "Usual."), prefer("hand-made/prefer-b", "decisive", ["b"], "Much.", { when: atLeast("ingestGigabytesPerDay", 300) })];
    expect(closeCallOf(await ask([A, B], rules, { ingestGigabytesPerDay: fact(275, "GB/day") }))).toMatchObject({ kind: "threshold", margin: 9, flip: { fact: "ingestGigabytesPerDay", to: 300, bound: "at" } });
    expect(closeCallOf(await ask([A, B], rules, { ingestGigabytesPerDay: fact(270, "GB/day") }))).toBeUndefined();
  });
});

describe("no close call is", () => {
  it("a moderate lead far from every threshold", async () => {
    expect(closeCallOf(await ask([A, B], [prefer("hand-made/prefer-a", "moderate", ["a"], "Better.")], {}))).toBeUndefined();
  });

  it("a figure near a threshold that changes no answer", async () => {
    const rules = [prefer("hand-made/prefer-a", "decisive", ["a"], "Usual."), prefer("hand-made/prefer-b", "slight", ["b"], "Much.", { when: atLeast("ingestGigabytesPerDay", 300) })];
    expect(closeCallOf(await ask([A, B], rules, { ingestGigabytesPerDay: fact(299, "GB/day") }))).toBeUndefined();
  });

  it("a target on its round value", async () => {
    const rules = [prefer("hand-made/prefer-a", "strong", ["a"], "Usual."), prefer("hand-made/prefer-b", "decisive", ["b"], "Up.", { when: atLeast("highestAvailability", 0.999) })];
    expect(closeCallOf(await ask([A, B], rules, { highestAvailability: fact(0.999, "fraction") }))).toBeUndefined();
  });

  it("the only candidate", async () => {
    expect(closeCallOf(await ask([A], [prefer("hand-made/prefer-a", "slight", ["a"], "Alone.", { when: is("hasCloud") })], { hasCloud: fact(true, "flag") }))).toBeUndefined();
  });
});

/** The text of a class at a value of the number under it. */
async function classAt(id: string, field: "daily" | "engineers", value: number): Promise<unknown> {
  const brief = { business_domain: "Online shop", data_sources: "Web events", data_volume: field === "daily" ? `${String(value)} GB a day` : "10 GB a day", precise: field === "engineers" ? { engineers: value } : { engineers: 5 } };
  return (await decideBrief(brief)).answered[0]?.question.facts[id]?.value;
}

describe("bands", () => {
  it.each(Object.entries(BANDS).flatMap(([id, { fact: under, at }]) => at.map((bound) => [id, under, bound] as const)))("%s turns where %s passes %d", async (id, under, bound) => {
    const field = under === "engineers" ? "engineers" : "daily";
    expect(await classAt(id, field, bound * 0.99)).not.toEqual(await classAt(id, field, bound * 1.01));
  });
});
