/** Arithmetic that holds the design against its promises. */
export interface LatencyLine {
  readonly flow: string;
  readonly target: number; // milliseconds
  readonly percentile: number;
  readonly hops: readonly { readonly component: string; readonly milliseconds: number; readonly source: string }[];
  readonly total: number; // sum of hops
  /** "response" where the line is the promised response time of the serving parts; the age of the data otherwise. */
  readonly measure?: "freshness" | "response";
  readonly verdict: "met" | "not-met" | "unknown";
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
  /** Disk the producers keep for what the entrance does not take: minutes, and MB over all of them at peak. */
  readonly spool?: { readonly minutes: number; readonly megabytes: number };
  readonly verdict: "met" | "not-met";
}
export interface ComplianceLine {
  readonly regime: string;
  readonly reference: string;
  readonly obligation: string;
  readonly designElement: string;
  readonly status: "met by design" | "by provider" | "by you";
  readonly owner: string;
  readonly verifier: string;
  readonly source: string;
  /** Machine-readable parameter when the obligation has one (retention, clock). */
  readonly parameter?: { readonly key: string; readonly value: number | string; readonly unit: string; readonly force: string };
}
export interface Assurance {
  readonly latency: readonly LatencyLine[];
  readonly availability: readonly AvailabilityLine[];
  readonly recovery: readonly RecoveryLine[];
  readonly compliance: readonly ComplianceLine[];
}
