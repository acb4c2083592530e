/** What brings a design inside its budget: single changes by what each saves, then the smallest combination of them that fits. */
import type { Conflict, Relaxation } from "../design/design.js";
import { sumCents } from "../shared/money.js";
import type { Change } from "./change.js";
import type { Outcome, Problem } from "./outcome.js";
import { savings, type Money } from "./savings.js";
import { raised } from "./soften.js";
import type { Stated } from "./statement.js";
import type { Trials } from "./trials.js";

const BUDGET: Problem = { key: "budget", kind: "budget", requirements: ["REQ-budget"], flows: [] };
/** Part of the gap that a change has to close to be worth naming. */
const LEAST_SAVING = 0.01;
/** Part of the gap that a change has to close to be added to others. */
const WORTH_ADDING = 0.02;
/** Changes named in the end. */
const MOST_NAMED = 12;

interface Saver {
  readonly change: Change;
  readonly relaxation: Omit<Relaxation, "id">;
}

export interface Affordable {
  readonly relaxations: Relaxation[];
  readonly nearest: Conflict["nearest"];
}

/** Ranked changes and the nearest design inside the budget. `member` are softer forms of the statements that conflict. */
export async function affordable(start: Omit<Money, "stated">, trials: Trials, stated: readonly Stated[], member: readonly Change[]): Promise<Affordable> {
  const { cost } = start.outcome;
  const gap = -(cost.budget?.gap ?? 0);
  const ideas = [...savings({ ...start, stated }), ...member];
  const savers: Saver[] = [];
  for (const change of ideas.filter((item, index) => ideas.findIndex((other) => other.id === item.id) === index)) {
    // Where a step is enough, the next one of the same thing gives up more than is needed.
    if (savers.some((saver) => saver.change.group === change.group && saver.relaxation.resolves)) continue;
    const relaxation = await trials.relax(BUDGET, [change]);
    if (relaxation === undefined) break;
    if (relaxation.breaks.length === 0 && -relaxation.difference >= gap * LEAST_SAVING && !hidesCost(cost, (await trials.with([change]))?.outcome.cost)) savers.push(named({ change, relaxation }));
  }
  savers.sort(byGiveUp);
  const combined = await combine(savers, gap, trials);
  const free = combined?.relaxation.resolves === true ? undefined : await combine(savers.filter((saver) => saver.relaxation.level < 2), gap, trials);
  const more = await moreMoney(start.outcome, free, trials);
  const singles: Saver[] = [...savers, ...(more.alone === undefined ? [] : [more.alone])].sort((a, b) => Number(b.relaxation.resolves) - Number(a.relaxation.resolves) || byGiveUp(a, b));
  const nearest = [...singles.filter(({ relaxation }) => relaxation.resolves).map(({ change, relaxation }) => ({ ids: [change.id], relaxation })), ...(combined?.relaxation.resolves === true ? [{ ids: combined.ids, relaxation: combined.relaxation }] : []), ...(more.after === undefined ? [] : [more.after])]
    .sort((a, b) => a.relaxation.level - b.relaxation.level || asked(a.relaxation) - asked(b.relaxation) || sumCents([a.relaxation.monthly, -b.relaxation.monthly]))[0];
  return {
    relaxations: singles.slice(0, MOST_NAMED).map(({ change, relaxation }) => ({ id: change.id, ...relaxation })),
    nearest: nearest === undefined ? null : { changes: nearest.ids, ...without(nearest.relaxation) },
  };
}

function without({ statement, givesUp, level, requirements, decisions, monthly, difference, breaks }: Omit<Relaxation, "id">): Omit<NonNullable<Conflict["nearest"]>, "changes"> {
  return { statement, givesUp, level, requirements, decisions, monthly, difference, breaks };
}

/** Another engine is told by its name, once it is known. */
function named(saver: Saver): Saver {
  const { engine } = saver.change;
  const found = engine === undefined ? undefined : saver.relaxation.decisions.find((decision) => decision.from.includes(engine));
  if (engine === undefined || found === undefined) return saver;
  const statement = `Take ${found.to} in the place of ${engine}`;
  return { change: { ...saver.change, statement }, relaxation: { ...saver.relaxation, statement } };
}

/** Stated things that are given up; an assumed value is nobody's wish. */
function asked({ requirements }: Omit<Relaxation, "id">): number {
  return requirements.filter((id) => !id.startsWith("ASM-")).length;
}

/** The smaller give-up first, then the larger saving. */
function byGiveUp(a: Saver, b: Saver): number {
  return a.relaxation.level - b.relaxation.level || sumCents([a.relaxation.monthly, -b.relaxation.monthly]) || (a.change.id < b.change.id ? -1 : 1);
}

/** A part whose price is on request looks free: that is no saving. */
function hidesCost(before: Outcome["cost"], after: Outcome["cost"] | undefined): boolean {
  if (after === undefined) return true;
  const known = new Set(before.exclusions.map((item) => item.what));
  return after.exclusions.some((item) => !known.has(item.what) && /price|licen[cs]e|bill|quot/iu.test(`${item.what} ${item.why}`));
}

interface Combination {
  readonly ids: readonly string[];
  readonly changes: readonly Change[];
  readonly relaxation: Omit<Relaxation, "id">;
}

/** Takes change after change while each still saves; then gives back what is not needed. */
async function combine(savers: readonly Saver[], gap: number, trials: Trials): Promise<Combination | undefined> {
  let taken: readonly Change[] = [];
  let best: Omit<Relaxation, "id"> | undefined;
  for (const { change } of savers) {
    const next = [...taken.filter((item) => item.group !== change.group), change];
    const relaxation = await trials.relax(BUDGET, next);
    if (relaxation === undefined) break;
    if (relaxation.breaks.length > 0 || (best !== undefined && relaxation.monthly > best.monthly - gap * WORTH_ADDING)) continue;
    [taken, best] = [next, relaxation];
    if (relaxation.resolves) break;
  }
  if (best?.resolves === true)
    for (const change of [...taken].reverse()) {
      const fewer = taken.filter((item) => item !== change);
      const relaxation = fewer.length === 0 ? undefined : await trials.relax(BUDGET, fewer);
      if (relaxation?.resolves === true && relaxation.breaks.length === 0) [taken, best] = [fewer, relaxation];
    }
  return best === undefined ? undefined : { ids: taken.map((change) => change.id), changes: taken, relaxation: best };
}

/** Times a budget is raised again because the design, with more money, chooses dearer parts. */
const MOST_RAISES = 4;

async function raisedUntilInside(outcome: Outcome, monthly: number, also: readonly Change[], trials: Trials): Promise<Saver | undefined> {
  let amount = monthly;
  for (let round = 0; round < MOST_RAISES; round += 1) {
    const change = raised(outcome, amount);
    const relaxation = change === undefined ? undefined : await trials.relax(BUDGET, [...also, change]);
    if (change === undefined || relaxation === undefined) return undefined;
    if (relaxation.resolves) return { change, relaxation };
    amount = relaxation.monthly;
  }
  return undefined;
}

interface MoreMoney {
  readonly alone?: Saver;
  /** The rest of the gap paid, after everything that saves without giving up what was asked for. */
  readonly after?: { readonly ids: readonly string[]; readonly relaxation: Omit<Relaxation, "id"> };
}

/** The budget raised to the design's price, and to what is left of it after the savings that cost no wish. */
async function moreMoney(outcome: Outcome, free: Combination | undefined, trials: Trials): Promise<MoreMoney> {
  const alone = await raisedUntilInside(outcome, outcome.cost.monthly.expected, [], trials);
  const both = free === undefined || free.relaxation.resolves ? undefined : await raisedUntilInside(outcome, free.relaxation.monthly, free.changes, trials);
  return { ...(alone === undefined ? {} : { alone }), ...(both === undefined || free === undefined ? {} : { after: { ids: [...free.ids, both.change.id], relaxation: both.relaxation } }) };
}
