/** The trials of one search: each changed brief is decided once, their number is bounded, and what came of each is compared with the design. */
import type { Decision } from "../decisions/decision.js";
import type { Relaxation } from "../design/design.js";
import { sumCents } from "../shared/money.js";
import type { Change } from "./change.js";
import { problemsOf, stillHolds, type Attempt, type Outcome, type Problem, type Trial } from "./outcome.js";
import type { Stated } from "./statement.js";
import type { Brief } from "../brief/brief.js";

export interface Tried {
  readonly brief: Brief;
  readonly outcome: Outcome;
}

export class Trials {
  /** Designs decided since `begin`. */
  spent = 0;
  /** False once a trial was refused. */
  open = true;
  #most = 0;
  readonly #known = new Map<string, Tried>();
  readonly #base: ReadonlySet<string>;
  readonly #start: { readonly brief: Brief; readonly outcome: Outcome; readonly attempt: Attempt };

  constructor(start: { readonly brief: Brief; readonly outcome: Outcome; readonly attempt: Attempt }, readonly stated: readonly Stated[]) {
    this.#start = start;
    this.#base = new Set(problemsOf(start.outcome, start.brief).map((problem) => problem.key));
  }

  /** Starts counting for the next conflict; what is known stays known. */
  begin(most: number): void {
    this.#most = most;
    this.spent = 0;
    this.open = true;
  }

  /** The design without some statements; undefined where the bound is reached. */
  async without(dropped: readonly Stated[]): Promise<Tried | undefined> {
    const order = this.stated.filter((item) => dropped.includes(item));
    return this.#run(`- ${order.map((item) => `${item.kind} ${item.id}`).join()}`, () => ({ brief: order.reduce((brief, item) => item.drop(brief), this.#start.brief), purchases: [] }));
  }

  /** The design with some changes; undefined where the bound is reached. */
  async with(changes: readonly Change[]): Promise<Tried | undefined> {
    return this.#run(`+ ${changes.map((change) => change.id).join()}`, () => changes.reduce<Trial>((trial, change) => change.apply(trial), { brief: this.#start.brief, purchases: [] }));
  }

  /** What the changes do to the problem, to the cost and to the rest of the design. */
  async relax(problem: Problem, changes: readonly Change[]): Promise<Omit<Relaxation, "id"> | undefined> {
    const tried = await this.with(changes);
    if (tried === undefined) return undefined;
    const { outcome, brief } = tried;
    const monthly = outcome.cost.monthly.expected;
    return {
      statement: changes.map((change) => change.statement).join("; "), givesUp: changes.map((change) => change.givesUp).join("; "),
      level: changes.reduce<Relaxation["level"]>((most, change) => (change.level > most ? change.level : most), 0), requirements: changes.flatMap((change) => change.requirements),
      decisions: differences(this.#start.outcome.decisions, outcome.decisions), monthly, difference: sumCents([monthly, -this.#start.outcome.cost.monthly.expected]),
      resolves: !stillHolds(problem, outcome, brief), breaks: problemsOf(outcome, brief).filter((other) => other.key !== problem.key && !this.#base.has(other.key) && (other.kind !== "product" || !changes.some((change) => change.group.startsWith("REQ-flow-")))).map((other) => other.key),
    };
  }

  async #run(key: string, make: () => Trial): Promise<Tried | undefined> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.spent >= this.#most) {
      this.open = false;
      return undefined;
    }
    this.spent += 1;
    const trial = make();
    const tried = { brief: trial.brief, outcome: await this.#start.attempt(trial) };
    this.#known.set(key, tried);
    return tried;
  }
}

const names = (decision: Decision | undefined): string => (decision === undefined || decision.chosen.length === 0 ? "none" : decision.chosen.map((item) => item.name).join(", "));

/** Decisions that come out differently; the summary of the serving stores repeats others. */
function differences(before: readonly Decision[], after: readonly Decision[]): Relaxation["decisions"] {
  const ids = [...new Set([...before, ...after].filter((decision) => decision.flow === undefined && decision.topic !== "serving-store").map((decision) => decision.id))];
  const of = (list: readonly Decision[], id: string): string => names(list.find((decision) => decision.id === id));
  return ids.map((id) => ({ id, from: of(before, id), to: of(after, id) })).filter(({ from, to }) => from !== to);
}
