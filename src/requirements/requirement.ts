/** What the design must satisfy, said by the brief, assumed because it is silent, or derived from what it says. */
import type { FlowClass, SourceSystem, Span, TargetSystem, Workload } from "../brief/brief.js";

export type Origin = "stated" | "assumed" | "derived";

/** One statement the design is held against. `kind`: functional, quality (ISO 25010) or constraint (cannot be traded). */
export interface Requirement {
  readonly id: string;
  readonly kind: "functional" | "quality" | "constraint";
  readonly statement: string;
  readonly field: string;
  readonly value: number | string | boolean;
  readonly unit: string;
  readonly origin: Origin;
  readonly span?: Span;
}

/** A value taken because the brief is silent. `effect`: what would change in the design if it were wrong. */
export interface Assumption {
  readonly id: string;
  readonly field: string;
  readonly value: number | string | boolean;
  readonly unit: string;
  readonly reason: string;
  readonly effect: string;
}

export type Criticality = "critical" | "high" | "standard";

/** One path of data with needs of its own. One SLA for everything is the most expensive mistake a design can make. */
export interface Flow {
  readonly id: string;
  readonly name: string;
  readonly class: FlowClass;
  readonly purpose: Workload["purpose"];
  /** End-to-end age of the data at its target, seconds, at `percentile`. */
  readonly freshnessSeconds: number;
  readonly percentile: number;
  readonly freshnessOrigin: Origin;
  /** Where a response time is promised (a decision, an API): seconds; measured at the serving endpoint. */
  readonly responseSeconds?: number;
  /** Percentile of that promise; 0.95 where the brief names none. */
  readonly responsePercentile?: number;
  /** Seconds between runs, for scheduled flows. */
  readonly everySeconds?: number;
  /** Minutes after midnight by which it must be complete. */
  readonly deadlineMinutes?: number;
  /** The hour its run begins, where the brief says it, minutes after midnight. */
  readonly startMinutes?: number;
  /** Its hours are in UTC; in local time where absent. */
  readonly utc?: boolean;
  /** Minutes after the close of each hour by which its run has ended. */
  readonly dueMinutes?: number;
  /** Day of the month by which it must be complete. */
  readonly deadlineDay?: number;
  /** That day counts working days. */
  readonly workingDay?: boolean;
  /** Runs on request; no schedule starts it. */
  readonly onDemand?: boolean;
  readonly criticality: Criticality;
  /** Fraction of a month the flow must be up; 0.999. */
  readonly availability: number;
  readonly availabilityOrigin: Origin;
  readonly rtoSeconds: number;
  readonly rpoSeconds: number;
  readonly recoveryOrigin: Origin;
  /** Source and target ids. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Share of the ingested bytes that passes through it, 0..1; flows may share bytes, so shares need not sum to 1. */
  readonly volumeShare: number;
  /** Shares of the records and of the bytes at peak, where streams of several sizes and paces make them differ from that of the bytes. */
  readonly recordShare?: number;
  readonly peakShare?: number;
  /** Questions a second on average, where the brief says what asks: "a score per page view" beside "60 million page views a day". */
  readonly asksPerSecond?: number;
  /** Ids of the sources whose records are the questions, where the flow answers a caller; empty where the brief does not tell. */
  readonly askedBy?: readonly string[];
  readonly exactlyOnce: boolean;
  /** Requirement, assumption and fact ids. */
  readonly because: readonly string[];
}

/** The brief with every gap filled and every value traced; the only input of the facts. */
export interface Requirements {
  readonly requirements: readonly Requirement[];
  readonly assumptions: readonly Assumption[];
  readonly flows: readonly Flow[];
  readonly sources: readonly SourceSystem[];
  readonly targets: readonly TargetSystem[];
  /** Domain pack id. */
  readonly domain: string;
}
