/** What a rule is. Rules are data: a condition in json-rules-engine's own JSON, an effect, the reason, the sources. */

/** One comparison. `value` is a literal or another fact. */
export interface FactCondition {
  readonly fact: string;
  readonly operator:
    | "equal" | "notEqual" | "in" | "notIn" | "contains" | "doesNotContain"
    | "lessThan" | "lessThanInclusive" | "greaterThan" | "greaterThanInclusive";
  readonly value: number | string | boolean | readonly (number | string)[] | { readonly fact: string };
}

/** json-rules-engine's condition grammar. */
export type Condition =
  | FactCondition
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Five named steps instead of free numbers. */
export const WEIGHTS = { slight: 1, moderate: 3, strong: 9, decisive: 27 } as const;
export type Weight = keyof typeof WEIGHTS;

export type Effect =
  /** Hard: the options (or, with `where`, the matching candidates) cannot be chosen. */
  | { readonly kind: "exclude"; readonly options?: readonly string[] }
  /** Hard: only these options (or matching candidates) may be chosen. */
  | { readonly kind: "require"; readonly options?: readonly string[] }
  /** Soft: adds the weight; negative with `against`. */
  | { readonly kind: "prefer"; readonly options?: readonly string[]; readonly weight: Weight; readonly against?: boolean }
  /** The topic is not needed at all; the reason is the answer. */
  | { readonly kind: "not-needed"; /** A name in the brief does not bring it back: nothing in the flows could use it. */ readonly firm?: boolean };

/** A rule of a topic. */
export interface Rule {
  /** `<topic>/<effect>-<subject>-<condition>`; general rules start with `any/`. */
  readonly id: string;
  /** Circumstances, over facts, tested once per topic. Absent: always. */
  readonly when?: Condition;
  /** Which candidates it hits, over `candidate.*` attributes (see decisions/candidates.ts), same grammar; values may name facts. */
  readonly where?: Condition;
  readonly effect: Effect;
  /** One sentence, the reason, with `{factId}` and `{candidate.attribute}` filled in when printed. */
  readonly because: string;
  /** Catalog source keys `<technologyId>#<key>`, guidance titles with address, or "editorial". */
  readonly sources: readonly string[];
}

/** A question to be decided and its rules, in the order they are read. */
export interface Topic {
  readonly id: string;
  readonly question: string;
  /** Technologies with this role are the candidates; or practices with this topic id. */
  readonly candidates: { readonly role: string } | { readonly practices: string };
  /** How many are chosen at most (default 1): languages, test tools, classification may take several. */
  readonly choose?: number;
  /** A candidate is also chosen beside the winner when its score reaches this share of the winner's (with `choose` > 1). */
  readonly alsoFromScore?: number;
  /** Decided once for each flow that meets the condition, with that flow's facts as `flow.*`; else once for the platform. */
  readonly perFlow?: Condition;
  readonly rules: readonly Rule[];
}
