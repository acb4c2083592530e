/** What `explain` says of one decision: plain data, complete, in the order in which it is read. */
import type { Decision } from "../decisions/decision.js";
import type { FactValue } from "../facts/fact.js";
import type { FactCondition } from "../rules/rule.js";

/** A choosable thing by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A number a rule compares, and how far it is from the point where the comparison turns. */
export interface Comparison {
  readonly fact: string;
  readonly value: number;
  readonly unit: string;
  readonly operator: FactCondition["operator"];
  readonly threshold: number;
  /** The fact or candidate attribute the threshold is taken from; absent for a figure of the rule itself. */
  readonly thresholdFrom?: string;
  /** Whose attribute it is, where the threshold is a candidate's. */
  readonly candidate?: string;
  readonly holds: boolean;
  /** Value less threshold, in the fact's unit. */
  readonly distance: number;
  /** Distance over the threshold: 0.13 is 13 % above it. null where the threshold is 0. */
  readonly relative: number | null;
}

/** A rule whose circumstances hold. */
export interface FiredRule {
  readonly rule: string;
  readonly effect: "exclude" | "require" | "prefer" | "avoid" | "not-needed";
  /** Points it adds; only of prefer and avoid. */
  readonly score?: number;
  readonly text: string;
  readonly saw: Readonly<Record<string, FactValue>>;
  readonly comparisons: readonly Comparison[];
  /** Candidates it touches: those it rules out, or gives the points to. */
  readonly touches: readonly string[];
  readonly sources: readonly string[];
}

/** One rule's part in the gap between the winner and another candidate. The differences add up to the gap. */
export interface GapPart {
  readonly rule: string;
  readonly text: string;
  readonly winner: number;
  readonly own: number;
  readonly difference: number;
}

/** A candidate that was not chosen. */
export interface ExplainedAlternative extends Named {
  readonly outcome: "excluded" | "outscored" | "not-needed";
  readonly score: number;
  /** Points behind the winner; negative where only a name in the brief put it behind. 0 for an excluded one. */
  readonly margin: number;
  /** Hard rules against it, the first failing one first. */
  readonly against: readonly FiredRule[];
  readonly gap: readonly GapPart[];
  /** What decided where the points are equal, or the brief's name. */
  readonly decidedBy?: string;
}

/** One change of one fact. */
export interface Change {
  /** Fact id; `stance:<id>` for what the brief says of a candidate. */
  readonly fact: string;
  readonly unit: string;
  /** null where the fact is absent. */
  readonly from: FactValue | null;
  readonly to: FactValue;
  /** Of a number: `to` itself, or anything just above or below it. */
  readonly bound?: "at" | "above" | "below";
  /** Change over the present value, without sign; null where there is no number to compare. */
  readonly relative: number | null;
  /** "ingestGigabytesPerDay below 300 GB/day (now 340 GB/day, 12 % less)". */
  readonly text: string;
}

/** A single change that gives another answer. */
export interface Flip extends Change {
  readonly outcome: Decision["outcome"];
  readonly winner: readonly Named[];
  /** Rules that start (+) or stop (-) to fire, or whose reach among the candidates (~) changes. */
  readonly rules: readonly string[];
}

/** Words of the brief, or an assumption, that a fact rests on. */
export interface Ground {
  readonly fact: string;
  readonly value: FactValue;
  readonly unit: string;
  readonly origin: "stated" | "assumed" | "derived";
  /** Requirement, assumption or decision it comes from. */
  readonly from: string;
  readonly field?: string;
  /** The words as they stand in the brief, or why it was assumed. */
  readonly text: string;
}

/** A decision that a small change, or one slight preference, would turn. */
export interface CloseCall {
  /** `tie`: equal points; `score`: at most one slight preference ahead; `threshold`: a figure within 10 % of where the answer changes. */
  readonly kind: "tie" | "score" | "threshold";
  readonly winner: readonly Named[];
  readonly runnerUp?: Named;
  readonly margin: number;
  /** In one sentence. */
  readonly text: string;
  /** The nearest single change that gives another answer. */
  readonly flip?: Flip;
}

/** Everything about one decision. */
export interface Explanation {
  readonly id: string;
  readonly topic: string;
  readonly flow?: string;
  readonly question: string;
  readonly outcome: Decision["outcome"];
  readonly chosen: readonly (Named & { readonly score: number })[];
  readonly pinned: boolean;
  readonly margin: number;
  readonly closeCall?: CloseCall;
  /** What decided beside the rules: a name in the brief, or how a tie was broken. */
  readonly notes: readonly string[];
  /** Rules that fired and speak for the answer, or were met by it. */
  readonly rules: readonly FiredRule[];
  /** All other rules that fired: what they did to the candidates that were not chosen. */
  readonly otherRules: readonly FiredRule[];
  readonly alternatives: readonly ExplainedAlternative[];
  readonly flips: readonly Flip[];
  readonly grounds: readonly Ground[];
  /** Every number the topic's rules compare, fired or not: the thresholds of this decision. */
  readonly thresholds: readonly (Comparison & { readonly rule: string })[];
}

/** Why a candidate was not chosen in one decision, and what would make it win. */
export interface WhyNot {
  readonly decision: string;
  readonly question: string;
  readonly candidate: Named;
  readonly outcome: "chosen" | "excluded" | "outscored" | "not-needed";
  readonly winner: readonly (Named & { readonly score: number })[];
  readonly score: number;
  readonly margin: number;
  /** Hard rules against it, the first failing one first; of a question that is not asked, the rules that say so. */
  readonly against: readonly FiredRule[];
  readonly gap: readonly GapPart[];
  readonly decidedBy?: string;
  /** Single changes that make it win, the smallest first. */
  readonly changes: readonly Flip[];
  /** Where no single change does: the rules that stand between it and the choice. */
  readonly rulesAgainst: readonly string[];
}
