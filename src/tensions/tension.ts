/** What a tension rule is: two things that do not fit together, the position taken, and what the other position would need. */
import type { Condition } from "../rules/rule.js";

export interface TensionRule {
  readonly id: string;
  /** "error": a stated requirement is not met by this design. "warning": met at a price or with a doubt. "info": worth knowing. */
  readonly severity: "error" | "warning" | "info";
  /** Field of the brief the client would change. */
  readonly field: string;
  readonly when: Condition;
  /** Sentences with `{factId}` placeholders, filled with the client's numbers. */
  readonly conflict: string;
  readonly position: string;
  readonly otherwise: string;
  readonly sources: readonly string[];
}
