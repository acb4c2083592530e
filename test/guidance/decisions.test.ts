/** Published guidance as decisions: on each side of a row's threshold the product decides as the row says, or as the row's answer says. */
import { describe, expect, it } from "vitest";
import { movingCases } from "./cases-moving.js";
import { processingCases } from "./cases-processing.js";
import { storingCases } from "./cases-storing.js";
import { hold } from "./hold.js";
import { decision, heard, shape, type Case } from "./support.js";
import { rows } from "./table.js";

/** Rules heard in the cases of each row. */
const spoke = new Map<number, Set<string>>();

const named = (cases: readonly Case[]): [string, Case][] => cases.map((item, index) => [`row ${String(item.row)}, ${item.topic} (${String(index)})`, item]);

describe.each([["moving", movingCases], ["processing", processingCases], ["storing", storingCases]] as const)("%s", (_area, cases) => {
  it.each(named(cases))("%s", async (_name, { row, topic, base, below, above }) => {
    const low = await decision(topic, below.brief ?? base, below.facts);
    const high = await decision(topic, above.brief ?? base, above.facts);
    spoke.set(row, new Set([...(spoke.get(row) ?? []), ...heard(low), ...heard(high)]));
    hold(low, below);
    hold(high, above);
    expect(shape(low), "both sides decide alike").not.toEqual(shape(high));
  });
});

describe("rules", () => {
  it("that a row names are heard in a case of that row", () => {
    expect(rows.flatMap(({ row, answer }) => (answer.rules ?? []).filter((id) => spoke.get(row)?.has(id) !== true).map((id) => `${String(row)}: ${id}`))).toEqual([]);
  });
});
