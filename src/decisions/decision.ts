/** A topic's answer, with everything needed to argue with it. */
import type { CloseCall } from "../explain/explanation.js";
import type { FactValue } from "../facts/fact.js";

export interface Reason {
  readonly rule: string;
  readonly effect: "exclude" | "require" | "prefer" | "avoid" | "not-needed" | "pin" | "tie-break";
  readonly text: string;
  readonly saw: Readonly<Record<string, FactValue>>;
  readonly sources: readonly string[];
  /** Signed score the rule added, for soft rules. */
  readonly score?: number;
}

export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly outcome: "excluded" | "outscored";
  /** Score gap to the winner; for excluded ones the number of hard rules against it. */
  readonly margin: number;
  readonly reasons: readonly Reason[];
  /** Of an outscored one: rules that spoke for the winner and not for it. */
  readonly lacks?: readonly string[];
}

export interface Decision {
  readonly id: string; // topic id, or `<topic>:<flowId>`
  readonly topic: string;
  readonly flow?: string;
  readonly question: string;
  readonly outcome: "decided" | "not-needed" | "infeasible";
  readonly chosen: readonly { readonly id: string; readonly name: string }[];
  /** True when the brief named it. */
  readonly pinned: boolean;
  /** Score of the winner less the best alternative that was not excluded. */
  readonly margin: number;
  readonly reasons: readonly Reason[];
  readonly alternatives: readonly Alternative[];
  /** Set where one slight preference, or a small change of a figure, would turn it. */
  readonly closeCall?: CloseCall;
}

/** Look-ups over the decisions of one design. */
export interface Decisions {
  readonly all: readonly Decision[];
  get(id: string): Decision | undefined;
  /** First chosen id, if decided. */
  chosen(id: string): string | undefined;
  chosenAll(id: string): readonly string[];
}
