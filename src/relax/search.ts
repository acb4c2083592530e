/** What does not hold in a design, the smallest set of statements that makes it so, and the nearest design that fits: by deciding again. */
import type { Brief } from "../brief/brief.js";
import type { Conflict, Relaxation } from "../design/design.js";
import type { Facts } from "../facts/fact.js";
import { compareText } from "../shared/compare.js";
import { sumCents } from "../shared/money.js";
import { affordable } from "./affordable.js";
import type { Change } from "./change.js";
import { minimalSet } from "./minimal-set.js";
import { problemsOf, stillHolds, type Attempt, type Outcome, type Problem } from "./outcome.js";
import { raised, softenings } from "./soften.js";
import { statedIn } from "./stated.js";
import type { Stated } from "./statement.js";
import { Trials } from "./trials.js";
import { sayProblem } from "./words.js";

export interface SearchInput {
  readonly brief: Brief;
  /** The design as it was decided. */
  readonly outcome: Outcome;
  readonly facts: Facts;
  readonly attempt: Attempt;
}

/** Designs decided for one conflict before the search settles for what it has. */
export const MOST_TRIED = 80;
/** Conflicts searched for one brief. */
export const MOST_CONFLICTS = 6;

/** All conflicts of a design; an empty list, at no cost, where every stated promise holds. */
export async function findConflicts(input: SearchInput): Promise<Conflict[]> {
  const problems = problemsOf(input.outcome, input.brief);
  if (problems.length === 0) return [];
  const stated = statedIn(input.brief, input.outcome);
  const trials = new Trials(input, stated);
  const conflicts: Conflict[] = [];
  for (const problem of problems.slice(0, MOST_CONFLICTS)) {
    const conflict = await searchOne(problem, input, trials, stated);
    // A product that nothing in the brief speaks against is simply not needed: that is told with the tensions.
    if (problem.kind !== "product" || conflict.set.length > 1) conflicts.push(conflict);
  }
  return conflicts;
}

async function searchOne(problem: Problem, input: SearchInput, trials: Trials, stated: readonly Stated[]): Promise<Conflict> {
  trials.begin(MOST_TRIED);
  const { own, rest } = parties(problem, stated);
  const others = await minimalSet(rest, async (kept) => {
    const tried = await trials.without(rest.filter((item) => !kept.includes(item)));
    return tried !== undefined && stillHolds(problem, tried.outcome, tried.brief);
  });
  const set = [...own, ...others];
  const changes = [...set.flatMap((item) => softenings(item, input.outcome)), ...(problem.kind === "budget" ? [] : await moreMoney(set, input, trials))];
  const { relaxations, nearest } = problem.kind === "budget" ? await affordable(input, trials, stated, changes) : await loosened(problem, trials, changes);
  return {
    id: problem.key, kind: problem.kind, statement: sayProblem(problem, input.outcome, own.map((item) => item.text), others.map((item) => item.text)), flows: problem.flows, set: set.map((item) => item.id),
    requirements: set.map(({ id, statement, field, text }) => ({ id, statement, field, text })), relaxations, nearest, tried: trials.spent, complete: trials.open,
  };
}

/** Where the budget is a part of another conflict: raised to what the design costs when money does not bind. */
async function moreMoney(set: readonly Stated[], { outcome }: SearchInput, trials: Trials): Promise<Change[]> {
  const budget = set.find((item) => item.kind === "budget");
  const free = budget === undefined ? undefined : await trials.without([budget]);
  const change = free === undefined ? undefined : raised(outcome, free.outcome.cost.monthly.expected);
  return change === undefined ? [] : [change];
}

/** A requirement id may stand behind several statements ("REQ-flow-x" is live and has a place); only the promise itself is meant. */
function carries(item: Stated, problem: Problem): boolean {
  if (problem.kind === "product") return item.kind === "pin" || item.kind === "platform";
  return item.kind === (problem.kind === "unplaced" ? "latency" : problem.kind);
}

/** Statements that stand behind a problem and those that could stand against it. */
export function parties(problem: Problem, stated: readonly Stated[]): { readonly own: readonly Stated[]; readonly rest: readonly Stated[] } {
  const own = stated.filter((item) => item.ids.some((id) => problem.requirements.includes(id)) && carries(item, problem));
  return { own, rest: stated.filter((item) => !own.includes(item) && couldMatter(item, problem)) };
}

/** Statements that may be part of the conflict: a flow that is no longer live has no promise left to break, and that is no way out. */
function couldMatter(item: Stated, problem: Problem): boolean {
  if (item.kind === "schedule") return problem.kind === "unplaced";
  if (item.kind === "live") return problem.kind === "budget" || problem.kind === "infeasible" || problem.kind === "product";
  if (item.kind === "target") return problem.kind === "infeasible" || problem.kind === "product";
  if (item.kind === "team") return problem.kind !== "budget";
  return true;
}

/** Pairs tried where no single change helps. */
const MOST_PAIRS = 12;

async function loosened(problem: Problem, trials: Trials, changes: readonly Change[]): Promise<{ relaxations: Relaxation[]; nearest: Conflict["nearest"] }> {
  const relaxations: Relaxation[] = [];
  const settled = new Set<string>();
  for (const change of changes) {
    // The mildest step that helps is enough; taking the statement back as a whole is still shown beside it.
    if (settled.has(change.group) && !change.id.endsWith(":none")) continue;
    const relaxation = await trials.relax(problem, [change]);
    if (relaxation === undefined) break;
    if (!relaxation.resolves && !change.id.endsWith(":none")) continue;
    if (relaxation.resolves && relaxation.breaks.length === 0) settled.add(change.group);
    relaxations.push({ ...relaxation, id: change.id });
  }
  const ranked = rank(relaxations);
  const best = ranked.find((item) => item.resolves && item.breaks.length === 0);
  if (best !== undefined) return { relaxations: ranked, nearest: asNearest(best, [best.id]) };
  return { relaxations: ranked, nearest: (await pairs(problem, trials, changes)) ?? firstThatHelps(ranked) };
}

async function pairs(problem: Problem, trials: Trials, changes: readonly Change[]): Promise<Conflict["nearest"]> {
  const found: { relaxation: Omit<Relaxation, "id">; ids: readonly string[] }[] = [];
  const whole = changes.filter((change) => change.id.endsWith(":none"));
  let tried = 0;
  for (const [index, first] of whole.entries())
    for (const second of whole.slice(index + 1)) {
      if (tried >= MOST_PAIRS) break;
      tried += 1;
      const relaxation = await trials.relax(problem, [first, second]);
      if (relaxation?.resolves === true && relaxation.breaks.length === 0) found.push({ relaxation, ids: [first.id, second.id] });
    }
  const best = found.sort((a, b) => a.relaxation.monthly - b.relaxation.monthly)[0];
  return best === undefined ? null : asNearest(best.relaxation, best.ids);
}

/** Where every way out breaks another promise: the one that breaks the fewest. */
function firstThatHelps(ranked: readonly Relaxation[]): Conflict["nearest"] {
  const best = ranked.filter((item) => item.resolves).sort((a, b) => a.breaks.length - b.breaks.length)[0];
  return best === undefined ? null : asNearest(best, [best.id]);
}

function asNearest({ statement, givesUp, level, requirements, decisions, monthly, difference, breaks }: Omit<Relaxation, "id">, changes: readonly string[]): NonNullable<Conflict["nearest"]> {
  return { changes, statement, givesUp, level, requirements, decisions, monthly, difference, breaks };
}

/** What helps first, then the smaller give-up, then the cheaper design. */
export function rank(relaxations: readonly Relaxation[]): Relaxation[] {
  const order = (item: Relaxation): number => (item.resolves ? (item.breaks.length === 0 ? 0 : 1) : 2);
  return [...relaxations].sort((a, b) => order(a) - order(b) || a.level - b.level || sumCents([a.monthly, -b.monthly]) || compareText(a.id, b.id));
}
