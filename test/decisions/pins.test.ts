/** What is said of a pick that the brief names, and of those its word means as well. */
import { describe, expect, it } from "vitest";
import { answer, candidate, prefer } from "./hand-made.js";

describe("words of a pin", () => {
  it("tell a product from its kind", () => {
    const text = (given: Parameters<typeof candidate>[1]): string | undefined => answer([candidate("a", given), candidate("b")], []).reasons[0]?.text;
    expect(text({ stance: "required" })).toBe("The brief names it and it meets every hard constraint.");
    expect(text({ stance: "required", exact: false })).toBe("The brief names its kind, and it meets every hard constraint.");
    expect(text({ stance: "in-place" })).toBe("It is in place and meets every hard constraint.");
    expect(text({ stance: "in-place", exact: false })).toBe("Its kind is in place, and it meets every hard constraint.");
  });

  it("do not say of another that is meant too that the brief names another", () => {
    const found = answer([candidate("a", { stance: "required", exact: false }), candidate("b", { stance: "required", exact: false }), candidate("c")], [prefer("best", "strong", "a")]);
    const said = (id: string): string | undefined => found.alternatives.find((item) => item.id === id)?.reasons[0]?.text;
    expect(said("b")).toBe("Scores 0 where the winner scores 9: fewer rules speak for it.");
    expect(said("c")).toBe("The brief names another one.");
  });
});
