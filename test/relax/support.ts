/** A search whose trials can be looked at, and decided again the way a design is. */
import { generate, trialsOf } from "../../src/generate.js";
import type { Conflict, Design } from "../../src/design/design.js";
import { problemsOf, type Attempt, type Outcome, type Problem } from "../../src/relax/outcome.js";
import { parties } from "../../src/relax/search.js";
import { statedIn } from "../../src/relax/stated.js";
import type { Brief } from "../../src/brief/brief.js";

export interface Searched {
  readonly design: Design;
  readonly brief: Brief;
  readonly attempt: Attempt;
  readonly base: Outcome;
}

export async function searched(input: unknown): Promise<Searched> {
  const { brief, attempt } = await trialsOf(input);
  return { design: await generate(input), brief, attempt, base: await attempt({ brief, purchases: [] }) };
}

/** The problem behind a conflict, and whether it holds when only these statements are kept. */
export function replay({ brief, attempt, base }: Searched, conflict: Conflict): { readonly problem: Problem; readonly holds: (kept: readonly string[]) => Promise<boolean> } {
  const problem = problemsOf(base, brief).find((item) => item.key === conflict.id);
  if (problem === undefined) throw new Error(`${conflict.id} is not a problem of the brief`);
  const { own, rest } = parties(problem, statedIn(brief, base));
  return {
    problem,
    holds: async (kept) => {
      const changed = [...own, ...rest].filter((item) => !kept.includes(item.id)).reduce((from, item) => item.drop(from), brief);
      return problemsOf(await attempt({ brief: changed, purchases: [] }), changed).some((item) => item.key === conflict.id);
    },
  };
}

export function conflictOf(design: Design, kind: Conflict["kind"]): Conflict {
  const found = design.conflicts.find((conflict) => conflict.kind === kind);
  if (found === undefined) throw new Error(`no conflict of kind ${kind}: ${design.conflicts.map((conflict) => conflict.kind).join()}`);
  return found;
}
