/**
 * What must hold for every brief, on random ones. PIPEWRIGHT_RUNS sets how many are decided; `npm run test:properties` decides 20,000 with the
 * same oracle. A share of them goes through the whole pipeline.
 */
import { describe, expect, it } from "vitest";
import { generate } from "../src/index.js";
import { SERVING_TOPICS } from "../src/rules/index.js";
import { runShard } from "./oracle/run.js";
import { wholeProblems } from "./oracle/whole.js";
import { randomBrief } from "./support/random-brief.js";

const RUNS = Number(process.env["PIPEWRIGHT_RUNS"] ?? "300");
/** One brief in so many is also designed from end to end. */
const WHOLE = 30;

describe("any brief", () => {
  it(`keeps its hard constraints and leaves no question open (${String(RUNS)} briefs)`, { timeout: 120_000 + RUNS * 100 }, async () => {
    const { problems, absent, infeasible } = await runShard({ from: 1, to: RUNS, step: 1 });
    expect(problems.slice(0, 40)).toEqual([]);
    expect(absent).toEqual([]);
    // A brief may be impossible to satisfy in a few questions; a design that fails half of them is not one.
    expect(Object.entries(infeasible).filter(([topic, count]) => SERVING_TOPICS.every((other) => other !== topic) && count > RUNS / 4)).toEqual([]);
  });

  it(`keeps them from end to end, and says what it could not keep (one brief in ${String(WHOLE)})`, { timeout: 120_000 + RUNS * 200 }, async () => {
    const found: string[] = [];
    for (let seed = WHOLE; seed <= RUNS; seed += WHOLE) found.push(...(await wholeProblems(seed)));
    expect(found).toEqual([]);
  });

  it("gives the same design for the same brief", async () => {
    for (const seed of [11, 222, 3333]) expect(JSON.stringify(await generate(randomBrief(seed)))).toBe(JSON.stringify(await generate(randomBrief(seed))));
  });
});
