/** Arithmetic that holds the design against its promises. */
import type { Arithmetic } from "../sizing/item.js";

export interface LatencyLine {
  readonly flow: string;
  readonly target: number; // milliseconds
  readonly percentile: number;
  /** Component ids, and the steps no component stands for: "schedule", "window", "cross-region". Several hops may stand for one component. */
  readonly hops: readonly {
    readonly component: string;
    /** At the stated percentile: a tail where that is the 95th or above, the whole interval of a wait. */
    readonly milliseconds: number;
    readonly p50Milliseconds: number;
    /** What is waited for, where it is not the work of the part: the next poll, trigger, flush or commit, a run, or the way. */
    readonly kind?: "poll" | "trigger" | "buffer" | "refresh" | "commit" | "run" | "distance";
    readonly source: string;
  }[];
  readonly total: number; // sum of hops
  /** "response" where the line is the promised response time of the serving parts; the age of the data otherwise. */
  readonly measure?: "freshness" | "response";
  /** Sum of the hops' p50, where it is less than the total. */
  readonly usual?: number;
  /**
   * "at-risk": the sum of the tails exceeds the target, the usual case does not, and no single sourced tail does. A sum of tails is an
   * upper bound: it proves a promise kept, never one broken.
   */
  readonly verdict: "met" | "at-risk" | "not-met" | "unknown";
}
/** The call of a system that waits for a decision. */
export interface AnswerLine {
  readonly flow: string;
  /** Ids of the sources that ask; empty where the brief does not tell. */
  readonly askedBy: readonly string[];
  /** Component ids in the order of the call, from the door to the store of features. */
  readonly parts: readonly string[];
  readonly promised: number; // milliseconds
  readonly total: number; // milliseconds, of the response line
  readonly verdict: LatencyLine["verdict"];
  /** When the model's call is given up and the rules answer alone: the promise less the other hops. */
  readonly cutOff?: { readonly component: string; readonly milliseconds: number; readonly arithmetic: Arithmetic };
  /** Age of what the stream has written by the time it is read, milliseconds. */
  readonly age: number;
}
export interface AvailabilityLine {
  readonly flow: string;
  readonly target: number; // fraction
  readonly parts: readonly { readonly component: string; readonly sla: number; readonly copies: number; readonly source: string }[];
  readonly composite: number; // product over parts of 1 - (1 - sla)^copies
  readonly downtimeMinutesPerMonth: number; // (1 - composite) x 43,800
  readonly verdict: "met" | "not-met";
  /** What is left out of the parts and why. */
  readonly note?: string;
}
export interface RecoveryLine {
  readonly flow: string;
  readonly rtoTarget: number; // minutes
  readonly rpoTarget: number; // minutes
  readonly strategy: string;
  readonly rto: number; // minutes, what the strategy reaches
  readonly rpo: number;
  readonly steps: readonly { readonly step: string; readonly minutes: number; readonly source: string }[];
  /** The strategy's own loss, or what the producers cannot hold while the entrance is away. */
  readonly rpoArithmetic?: Arithmetic;
  /** Disk the producers keep for what the entrance does not take: minutes, and MB over all of them at peak. */
  readonly spool?: { readonly minutes: number; readonly megabytes: number };
  readonly verdict: "met" | "not-met";
}
export interface ComplianceLine {
  readonly regime: string;
  readonly reference: string;
  readonly obligation: string;
  /** The part of a design that carries it, as the catalog of regimes calls it: "erasure". */
  readonly element: string;
  readonly designElement: string;
  /** Ids of the components that carry it; empty where people or the provider do. */
  readonly components: readonly string[];
  /** "not met": a choice of this design contradicts the duty, or does less than it asks. */
  readonly status: "met by design" | "by provider" | "by you" | "not met";
  readonly owner: string;
  readonly verifier: string;
  readonly source: string;
  /** How binding it is: law, control, usage. */
  readonly force: string;
  /** Day from which it binds, where that is still to come. */
  readonly appliesFrom?: string;
  /** Machine-readable parameter when the obligation has one (retention, clock). `applied` is the stricter one that the design uses instead. */
  readonly parameter?: { readonly key: string; readonly value: number | string; readonly unit: string; readonly force: string; readonly applied?: { readonly value: number | string; readonly reason: string } };
}
/** A number that the rows set and the sections of the document use. */
export interface AppliedParameter {
  readonly key: string;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly regime: string;
  readonly reference: string;
  readonly force: string;
  /** "cited-text", "secondary-source", "common-practice" or "unverified". */
  readonly origin: string;
  /** The only one, or the stricter of several with the others named. */
  readonly reason: string;
  readonly claims: readonly { readonly regime: string; readonly reference: string; readonly value: number | string }[];
  /** Slots that state it. */
  readonly usedIn: readonly string[];
}
/** A regime in scope, with the version that was read. */
export interface RegimeLine {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly legalForce: boolean;
  readonly status: string;
  readonly source: string;
  readonly triggers: string;
}
/** Two duties that pull apart, and the position taken. */
export interface RegimeConflict {
  readonly regimes: readonly string[];
  readonly conflict: string;
  readonly position: string;
  readonly source: string;
}
/** The duties a component carries. */
export interface ElementLine {
  readonly component: string;
  readonly obligations: readonly { readonly regime: string; readonly reference: string; readonly element: string; readonly status: ComplianceLine["status"] }[];
}
/** A statutory period that may bind records of this brief. Never applied by itself. */
export interface StatutoryPeriod {
  readonly country: string;
  readonly what: string;
  readonly years: number;
  readonly reference: string;
  readonly source: string;
  /** Why it is named here. */
  readonly because: string;
}
export interface Assurance {
  readonly latency: readonly LatencyLine[];
  readonly answers: readonly AnswerLine[];
  readonly availability: readonly AvailabilityLine[];
  readonly recovery: readonly RecoveryLine[];
  readonly compliance: readonly ComplianceLine[];
  readonly regimes: readonly RegimeLine[];
  readonly parameters: readonly AppliedParameter[];
  readonly regimeConflicts: readonly RegimeConflict[];
  /** From element to obligation: the same rows, by component. */
  readonly elements: readonly ElementLine[];
  readonly statutory: readonly StatutoryPeriod[];
}
