/**
 * What must hold for every brief, on random ones. PIPEWRIGHT_RUNS sets how many are decided; `npm run test:properties` decides 20,000 with the
 * same oracle. A share of them goes through the whole pipeline.
 */
import { describe, expect, it } from "vitest";
import { generate, type Design } from "../src/index.js";
import { lookUp } from "../src/decisions/decide.js";
import { SERVING_TOPICS } from "../src/rules/index.js";
import { brokenConstraints } from "./oracle/oracle.js";
import { runShard } from "./oracle/run.js";
import { decideFast, type Fast } from "./support/fast.js";
import { drawBrief, randomBrief } from "./support/random-brief.js";

const RUNS = Number(process.env["PIPEWRIGHT_RUNS"] ?? "300");
/** One brief in so many is also designed from end to end. */
const WHOLE = 30;

/** Choices under budget pressure differ from the first pass, so the finished design is judged by itself. */
function asFast(design: Design, fast: Fast): Fast {
  return { ...fast, facts: design.facts, decisions: lookUp(design.decisions.filter((decision) => decision.topic !== "serving-store")) };
}

/** What the brief demands against a hard constraint is not obeyed in silence, nor dropped in silence. */
function unreported(design: Design): string[] {
  const problems: string[] = [];
  const told = design.tensions.map((tension) => tension.code);
  const infeasible = design.decisions.filter((decision) => decision.outcome === "infeasible" && decision.topic !== "serving-store");
  if (infeasible.length > 0 && !told.includes("tension/infeasible")) problems.push(`${infeasible.map((decision) => decision.id).join(", ")} infeasible and no tension says so`);
  if (design.cost.budget?.verdict === "over" && !told.some((code) => code.startsWith("tension/budget"))) problems.push("over budget and no tension says so");
  return problems;
}

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
    for (let seed = WHOLE; seed <= RUNS; seed += WHOLE) {
      const { fields, said } = drawBrief(seed);
      const design = await generate(fields);
      found.push(...[...brokenConstraints(said, asFast(design, await decideFast(fields))), ...unreported(design)].map((problem) => `brief ${String(seed)}: ${problem}`));
    }
    expect(found).toEqual([]);
  });

  it("gives the same design for the same brief", async () => {
    for (const seed of [11, 222, 3333]) expect(JSON.stringify(await generate(randomBrief(seed)))).toBe(JSON.stringify(await generate(randomBrief(seed))));
  });
});
