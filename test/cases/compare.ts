/**
 * What published teams chose, held against what this project chooses for their requirements.
 *
 * One pick is one question the source answers. The rule of comparison, the same for all cases:
 * - `exact`: a chosen id is one the source names. Where the source names an engine but not its form ("Kafka", "Spark"), every form
 *   of that engine counts; where it names the form ("Strimzi", "EMR"), only that form does.
 * - `first-two`: the first runner-up of the decision is such an id.
 * - `same-engine`: another form of the engine whose form the source names. It counts as exact where the brief leaves open where the
 *   platform runs, because then the form follows from a choice that is ours; elsewhere it does not count and needs a reason.
 * - `differs`: neither; the reason is written beside the pick and names the stated requirement, fact or limit that speaks for ours.
 * - `wrong`: neither, and nobody could write such a reason.
 * Where batch processing is not needed, the engine of the warehouse does the work and is compared in its place.
 * A reason beside a pick that matches is stale and fails the test.
 */
import type { Decision } from "../../src/decisions/decision.js";
import type { Design } from "../../src/design/design.js";

export const CATEGORIES = ["pattern", "ingestion", "stream", "batch", "orchestration", "storage", "serving", "cdc", "format"] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Pick {
  readonly category: Category;
  /** What the source says was chosen, in few words. */
  readonly chose: string;
  /** Decisions that answer the same question here. */
  readonly topics: readonly string[];
  /** Ids that are what the source names. Empty: the source has no such part, and "not needed" is the match. */
  readonly ids: readonly string[];
  /** Other forms of the same engine. */
  readonly otherForms?: readonly string[];
  /** Why ours differs. */
  readonly differs?: string;
}

export interface System {
  readonly brief: string;
  readonly title: string;
  readonly source: string;
  readonly year: string;
  readonly picks: readonly Pick[];
  /** Categories on which the source is silent, or names something no catalog could hold, with the reason where that is not plain silence. */
  readonly silent: Partial<Readonly<Record<Category, string>>>;
}

export type Verdict = "exact" | "first-two" | "same-engine" | "differs" | "wrong";

export interface Compared {
  readonly pick: Pick;
  readonly ours: readonly string[];
  readonly second: readonly string[];
  readonly verdict: Verdict;
  /** The brief names the match itself, so it shows obedience, not judgement. */
  readonly named: boolean;
  /** Matches, and still carries a reason for differing. */
  readonly stale: boolean;
}

const idsOf = (decision: Decision): string[] => (decision.outcome === "decided" ? decision.chosen.map((item) => item.id) : []);
const runnerUp = (decision: Decision): string[] => (decision.outcome === "decided" ? decision.alternatives.filter((item) => item.outcome === "outscored").slice(0, 1).map((item) => item.id) : []);

/** Compares one pick with a design. */
export function comparePick(pick: Pick, design: Design): Compared {
  const decisions = pick.topics.flatMap((topic) => design.decisions.filter((decision) => decision.id === topic));
  if (decisions.length < pick.topics.length) throw new Error(`No decision for one of ${pick.topics.join(", ")}`);
  const inWarehouse = pick.category === "batch" && pick.ids.length > 0 && decisions.every((decision) => decision.outcome === "not-needed");
  const ours = (inWarehouse ? design.decisions.filter((decision) => decision.id === "warehouse") : decisions).flatMap(idsOf);
  const second = decisions.flatMap(runnerUp);
  const open = design.facts["platformStated"]?.value !== true && design.facts["hosting"]?.value === "cloud";
  const accepted = open ? [...pick.ids, ...(pick.otherForms ?? [])] : pick.ids;
  const match: Verdict | undefined = accepted.length === 0 ? (ours.length === 0 ? "exact" : undefined)
    : ours.some((id) => accepted.includes(id)) ? "exact"
    : second.some((id) => accepted.includes(id)) ? "first-two"
    : undefined;
  const family = ours.some((id) => pick.otherForms?.includes(id));
  const verdict = match ?? (pick.differs === undefined ? "wrong" : family ? "same-engine" : "differs");
  const named = match === "exact" && decisions.some((decision) => decision.pinned && idsOf(decision).some((id) => accepted.includes(id)));
  return { pick, ours, second, verdict, named, stale: match !== undefined && pick.differs !== undefined };
}

/** Compares all picks of a system. */
export const compareSystem = (system: System, design: Design): readonly Compared[] => system.picks.map((pick) => comparePick(pick, design));

export interface Score {
  readonly picks: number;
  readonly exact: number;
  readonly firstTwo: number;
  readonly sameEngine: number;
  readonly differs: number;
  readonly wrong: number;
  readonly named: number;
}

/** Counts verdicts. */
export function score(compared: readonly Compared[]): Score {
  const count = (verdict: Verdict): number => compared.filter((item) => item.verdict === verdict).length;
  return { picks: compared.length, exact: count("exact"), firstTwo: count("first-two"), sameEngine: count("same-engine"), differs: count("differs"), wrong: count("wrong"), named: compared.filter((item) => item.named).length };
}

/** Share of picks that are exact or among the first two, in percent with one decimal. */
export const share = (of: Score): number => (of.picks === 0 ? 0 : Math.round(((of.exact + of.firstTwo) / of.picks) * 1000) / 10);
