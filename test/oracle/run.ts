/** Draws briefs, decides them, and asks the oracle: one shard of them. */
import { decideFast } from "../support/fast.js";
import { drawBrief } from "../support/random-brief.js";
import { brokenConstraints, openQuestions, watching } from "./oracle.js";
import { wholeProblems } from "./whole.js";

export interface Shard {
  readonly from: number;
  readonly to: number;
  /** Every so many seeds, beginning with `from`. */
  readonly step: number;
  /** One brief in so many is designed from end to end as well; none where absent. */
  readonly wholeOneIn?: number;
}

export interface Report {
  readonly runs: number;
  readonly problems: readonly string[];
  /** Topics that ended infeasible, with how often. */
  readonly infeasible: Readonly<Record<string, number>>;
  /** Facts that fired rules read and that were not there. */
  readonly absent: readonly string[];
}

/** Every tenth brief is told in full, so that reasons are held as well; the choices do not depend on it. */
const TOLD = 10;

export async function runShard({ from, to, step, wholeOneIn }: Shard): Promise<Report> {
  const problems: string[] = [], infeasible: Record<string, number> = {}, notes = new Set<string>();
  const firing = watching(notes);
  let runs = 0;
  for (let seed = from; seed <= to; seed += step) {
    runs += 1;
    const { fields, said } = drawBrief(seed);
    try {
      const fast = await decideFast(fields, { firing, wordless: runs % TOLD !== 0, pressure: seed % 7 === 0 ? 1 : 0 });
      problems.push(...[...brokenConstraints(said, fast), ...openQuestions(fast)].map((problem) => `brief ${String(seed)}: ${problem}`));
      if (wholeOneIn !== undefined && runs % wholeOneIn === 0) problems.push(...(await wholeProblems(seed)));
      for (const decision of fast.decisions.all) if (decision.outcome === "infeasible") infeasible[decision.topic] = (infeasible[decision.topic] ?? 0) + 1;
    } catch (error) {
      problems.push(`brief ${String(seed)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { runs, problems, infeasible, absent: [...notes] };
}
