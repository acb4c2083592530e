/** What holds for the search on any brief. PIPEWRIGHT_RUNS sets how many random ones. */
import { describe, expect, it } from "vitest";
import { generate, trialsOf } from "../../src/generate.js";
import type { Outcome, Trial } from "../../src/relax/outcome.js";
import { problemsOf } from "../../src/relax/outcome.js";
import { findConflicts, MOST_CONFLICTS, MOST_TRIED } from "../../src/relax/search.js";
import { randomBrief } from "../support/random-brief.js";
import { replay, searched } from "./support.js";

const RUNS = Math.min(400, Number(process.env["PIPEWRIGHT_RUNS"] ?? 10));
const seeds = Array.from({ length: RUNS }, (_, index) => 7000 + index);
const picks = (outcome: Pick<Outcome, "decisions">): string[] => outcome.decisions.map((decision) => `${decision.id}: ${decision.outcome} ${decision.chosen.map((item) => item.id).join()}`);

describe("random briefs", () => {
  it("a trial without a change is the design: same answers, same cost, same promises", async () => {
    for (const seed of seeds.slice(0, 8)) {
      const { design, base } = await searched(randomBrief(seed));
      expect(picks(base), `seed ${String(seed)}`).toEqual(picks(design));
      expect(base.cost.monthly).toEqual(design.cost.monthly);
      expect(base.assurance.availability).toEqual(design.assurance.availability);
      expect(base.assurance.latency).toEqual(design.assurance.latency);
      expect(base.assurance.recovery).toEqual(design.assurance.recovery);
    }
  }, 120_000);

  it("every set is minimal, every problem is answered, the search is bounded", async () => {
    for (const seed of seeds) {
      const run = await searched(randomBrief(seed));
      const problems = problemsOf(run.base, run.brief);
      expect(run.design.conflicts.length).toBeLessThanOrEqual(MOST_CONFLICTS);
      if (problems.some((problem) => problem.kind !== "product")) expect(run.design.conflicts.length).toBeGreaterThan(0);
      for (const conflict of run.design.conflicts) {
        expect(conflict.tried).toBeLessThanOrEqual(MOST_TRIED);
        if (!conflict.complete) continue;
        const { holds } = replay(run, conflict);
        expect(await holds(conflict.set), `seed ${String(seed)} ${conflict.id}`).toBe(true);
        for (const member of conflict.set) expect(await holds(conflict.set.filter((id) => id !== member)), `seed ${String(seed)} ${conflict.id} without ${member}`).toBe(false);
      }
    }
  }, 600_000);

  it("the nearest design, decided as a design is, has lost the conflict at the stated cost", async () => {
    for (const seed of seeds.slice(0, 8)) {
      const input = randomBrief(seed);
      const design = await generate(input, { conflicts: false });
      const { brief, attempt } = await trialsOf(input);
      const seen: { trial: Trial; outcome: Outcome }[] = [];
      const base = await attempt({ brief, purchases: [] });
      const conflicts = await findConflicts({ brief, outcome: base, facts: design.facts, attempt: async (trial) => { const outcome = await attempt(trial); seen.push({ trial, outcome }); return outcome; } });
      const byEngine = (await trialsOf(input, {}, {})).attempt;
      for (const conflict of conflicts) {
        const { nearest } = conflict;
        if (nearest === null) continue;
        const found = seen.filter(({ trial, outcome }) => outcome.cost.monthly.expected === nearest.monthly && !problemsOf(outcome, trial.brief).some((problem) => problem.key === conflict.id));
        expect(found.length, `seed ${String(seed)} ${conflict.id}`).toBeGreaterThan(0);
        const { trial, outcome } = found[found.length - 1] ?? { trial: { brief, purchases: [] }, outcome: base };
        const again = await byEngine(trial);
        expect(picks(again)).toEqual(picks(outcome));
        expect(again.cost.monthly.expected).toBe(nearest.monthly);
        expect(problemsOf(again, trial.brief).some((problem) => problem.key === conflict.id)).toBe(false);
      }
    }
  }, 300_000);

  it("a design without a broken promise has no conflict", async () => {
    for (const seed of seeds.slice(0, 8)) {
      const run = await searched(randomBrief(seed));
      if (problemsOf(run.base, run.brief).length === 0) expect(run.design.conflicts).toEqual([]);
    }
  }, 120_000);
});
