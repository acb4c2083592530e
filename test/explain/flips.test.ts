import { describe, expect, it } from "vitest";
import { bySize, flipsOf, nearestFlip } from "../../src/explain/flips.js";
import { replay } from "../../src/explain/replay.js";
import { whyNot } from "../../src/explain/why-not.js";
import { all, atLeast, contains, equal, is, over } from "../../src/rules/conditions.js";
import { exclude, notNeeded, prefer } from "../../src/rules/effects.js";
import { ask, fact, practice } from "./support.js";

const A = practice("a", 3), B = practice("b");
const flips = async (...args: Parameters<typeof ask>) => {
  const again = replay(await ask(...args));
  return flipsOf(again, again.reads).map((flip) => `${flip.text} -> ${flip.winner.map((item) => item.id).join("+") || flip.outcome}`);
};

describe("a number", () => {
  const rule = prefer("hand-made/prefer-b", "strong", ["b"], "Much comes in.", { when: atLeast("ingestGigabytesPerDay", 300) });

  it("flips at its threshold, seen from below", async () => {
    expect(await flips([A, B], [rule], { ingestGigabytesPerDay: fact(240, "GB/day") })).toEqual(["ingestGigabytesPerDay at 300 GB/day (now 240 GB/day, 25 % more) -> b"]);
  });

  it("flips just below it, seen from above", async () => {
    expect(await flips([A, B], [rule], { ingestGigabytesPerDay: fact(400, "GB/day") })).toEqual(["ingestGigabytesPerDay below 300 GB/day (now 400 GB/day, 25 % less) -> a"]);
  });

  it("that comes whole moves by one", async () => {
    expect(await flips([A, B], [prefer("hand-made/prefer-b", "strong", ["b"], "Many.", { when: over("engineers", 5) })], { engineers: fact(5, "people") })).toEqual(["engineers at 6 people (now 5 people, 20 % more) -> b"]);
  });

  it("is no flip where another rule outweighs it", async () => {
    expect(await flips([A, B], [rule, prefer("hand-made/prefer-a", "decisive", ["a"], "Always.")], { ingestGigabytesPerDay: fact(240, "GB/day") })).toEqual([]);
  });

  it("compared with another fact turns at that fact's value", async () => {
    const list = await flips([A, B], [exclude("hand-made/exclude-a", ["a"], "Too long.", { when: over("reprocessDays", { fact: "hotDays" }) })], { reprocessDays: fact(5, "days"), hotDays: fact(7, "days") });
    expect(list).toEqual(["hotDays below 5 days (now 7 days, 29 % less) -> b", "reprocessDays above 7 days (now 5 days, 40 % more) -> b"]);
  });

  it("not stated may be stated", async () => {
    expect(await flips([A, B], [prefer("hand-made/prefer-b", "strong", ["b"], "Rich.", { when: atLeast("budgetMonthlyUsd", 5000) })], {})).toEqual(["budgetMonthlyUsd at 5,000 (now not stated) -> b"]);
  });

  it("of availability is as far as what may fail", async () => {
    const again = replay(await ask([A, B], [prefer("hand-made/prefer-b", "strong", ["b"], "Up.", { when: atLeast("highestAvailability", 0.999) })], { highestAvailability: fact(0.99, "fraction") }));
    expect(flipsOf(again, again.reads)[0]?.relative).toBeCloseTo(0.9, 6);
  });
});

describe("other facts", () => {
  it("a flag turns, a class takes another name that rules know, a list gains or loses one", async () => {
    const rules = [
      prefer("hand-made/flag", "strong", ["b"], "Flag.", { when: is("hasCloud") }), prefer("hand-made/class", "strong", ["b"], "Class.", { when: equal("teamClass", "large") }),
      prefer("hand-made/list", "strong", ["b"], "List.", { when: contains("regimes", "hipaa") }),
    ];
    expect(await flips([A, B], rules, { hasCloud: fact(false, "flag"), teamClass: fact("small", "class"), regimes: fact(["gdpr"], "list") }))
      .toEqual(["hasCloud yes (now no) -> b", "regimes including hipaa -> b", "teamClass large (now small) -> b"]);
  });

  it("one that leaves nothing, or makes the question vanish, says so", async () => {
    const list = await flips([A], [exclude("hand-made/none", ["a"], "No.", { when: is("airGapped") }), notNeeded("hand-made/not-needed", is("streamingOnly"), "Not asked.")], { airGapped: fact(false, "flag"), streamingOnly: fact(false, "flag") });
    expect(list).toEqual(["airGapped yes (now no) -> infeasible", "streamingOnly yes (now no) -> not-needed"]);
  });

  it("what needs two changes is no flip", async () => {
    expect(await flips([A, B], [prefer("hand-made/two", "strong", ["b"], "Both.", { when: all(is("hasCloud"), is("onCall")) })], { hasCloud: fact(false, "flag"), onCall: fact(false, "flag") })).toEqual([]);
  });
});

describe("order and agreement", () => {
  const rules = [
    prefer("hand-made/one", "strong", ["b"], "One.", { when: atLeast("engineers", 20) }), prefer("hand-made/two", "strong", ["b"], "Two.", { when: atLeast("sourceCount", 11) }), prefer("hand-made/three", "strong", ["b"], "Three.", { when: is("onCall") }),
  ];
  const facts = { engineers: fact(5, "people"), sourceCount: fact(10, "count"), onCall: fact(false, "flag") };

  it("the smallest change comes first; a yes or no counts as half", async () => {
    expect((await flips([A, B], rules, facts)).map((text) => text.split(" ")[0])).toEqual(["sourceCount", "onCall", "engineers"]);
  });

  it("the nearest is the first of all", async () => {
    const again = replay(await ask([A, B], rules, facts));
    const list = flipsOf(again, again.reads);
    expect([...list].sort(bySize(again))).toEqual(list);
    expect(nearestFlip(again, again.reads)).toEqual(list[0]);
  });

  it("each flip holds when the topic is decided anew with that fact", async () => {
    const again = replay(await ask([A, B], rules, facts));
    for (const flip of flipsOf(again, again.reads)) {
      const anew = await ask([A, B], rules, { ...facts, [flip.fact]: fact(flip.to, flip.unit) });
      expect(anew.decision.chosen).toEqual(flip.winner);
    }
  });
});

describe("why not", () => {
  const rules = [exclude("hand-made/exclude-b", ["b"], "Too small: {sourceCount}.", { when: over("sourceCount", 8) }), prefer("hand-made/prefer-a", "moderate", ["a"], "A is better.", { when: is("hasCloud") })];

  it("an excluded one: the rule, the gap behind it, and that no single change helps", async () => {
    const found = whyNot(await ask([A, B], rules, { sourceCount: fact(10, "count"), hasCloud: fact(true, "flag") }), "b");
    expect(found).toMatchObject({ outcome: "excluded", margin: 3, rulesAgainst: ["hand-made/exclude-b", "hand-made/prefer-a"] });
    expect(found?.against[0]).toMatchObject({ text: "Too small: 10.", comparisons: [{ fact: "sourceCount", value: 10, threshold: 8, distance: 2, relative: 0.25, holds: true }] });
    // Nor does a name in the brief lift a hard rule.
    expect(found?.changes).toEqual([]);
  });

  it("an outscored one: the gap by rules, and what would make it win", async () => {
    const found = whyNot(await ask([practice("a"), practice("b", 3)], rules, { sourceCount: fact(3, "count"), hasCloud: fact(true, "flag") }), "b");
    expect(found).toMatchObject({ outcome: "outscored", margin: 3, gap: [{ rule: "hand-made/prefer-a", winner: 3, own: 0, difference: 3 }] });
    expect(found?.changes.map((flip) => flip.text)).toEqual(["hasCloud no (now yes)", "the brief demanding B"]);
  });

  it("the chosen one, and what is no candidate", async () => {
    const answered = await ask([A, B], rules, { sourceCount: fact(3, "count") });
    expect(whyNot(answered, "a")?.outcome).toBe("chosen");
    expect(whyNot(answered, "c")).toBeUndefined();
  });
});
