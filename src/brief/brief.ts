/** What a brief says, read into values with the place they were read from. No decision, no default, no domain knowledge here. */
import type { PlatformId } from "../catalog/schema.js";
import type { Skill } from "../catalog/vocabulary.js";

export const FIELD_IDS = [
  "business_domain", "data_sources", "data_volume", "processing_requirements", "target_systems", "sla_requirements",
  "compliance_needs", "technology_stack", "team_capabilities", "budget_constraints", "technical_requirements",
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

/** A place in `Brief.source`: UTF-16 offsets, end exclusive, and the words themselves. */
export interface Span {
  readonly field: string; // FieldId, or "precise.<name>"
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A value in the unit the property's name states, and where it was read. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

/** How the brief stands to something it names. */
export type Stance =
  | "required" // named as the stack, or "must use": pins
  | "preferred" // "Azure preferred", "if it makes no difference"
  | "in-place" // "Kafka in place", "runs Kafka already", "existing Oracle"
  | "experienced" // "have operated Pulsar for two years"
  | "mentioned" // context only
  | "to-be-replaced" // "Hadoop cluster to be replaced"
  | "unwanted" // "want to avoid lock-in", "rather not", "contract ends next year", "the trial failed"
  | "banned"; // "no Kubernetes", "without Kafka"

/** A catalog id (technology, practice, regime, platform) that the brief names. */
export interface Mention {
  readonly kind: "technology" | "practice" | "regime" | "platform" | "family";
  /** Catalog id. Where one word names several ("Kafka" = self-run or any managed Kafka) kind is "family" and id the option id. */
  readonly id: string;
  readonly stance: Stance;
  readonly span: Span;
}

export type SourceKind = "events" | "database" | "files" | "api" | "saas" | "iot" | "logs" | "queue" | "mainframe" | "media" | "other";

export interface SourceSystem {
  /** kebab-case, unique, from the name. */
  readonly id: string;
  readonly name: string; // as the brief writes it
  readonly kind: SourceKind;
  /** mysql, postgres, oracle, sqlserver, db2, mongodb, sap, dynamodb, cassandra ...; where a database is meant. */
  readonly engine?: string;
  readonly count?: number; // "14 plants", "2 million meters"
  readonly sizeGigabytes?: number; // "a 600 GB database"
  /** Own rate when the brief gives one beside this source. */
  readonly recordsPerSecond?: number;
  readonly recordBytes?: number;
  /** How often it delivers, when stated: seconds between deliveries (0 = continuously). */
  readonly deliveredEverySeconds?: number;
  /** "revised for three days", "arrives at 04:00", "at most 5 requests per second". */
  readonly remarks: readonly string[];
  readonly onPremises?: boolean;
  readonly span: Span;
}

export type TargetKind =
  | "warehouse" | "lake" | "lakehouse" | "bi" | "feature-store" | "realtime-olap" | "operational-database" | "key-value" | "search" | "graph"
  | "time-series" | "vector" | "reverse-etl" | "api" | "files" | "notebook" | "alerting" | "machine-learning" | "event-consumers" | "regulator" | "other";

export interface TargetSystem {
  readonly id: string;
  readonly name: string;
  readonly kind: TargetKind;
  readonly users?: number; // "2,000 external users", "30 people"
  readonly requestsPerSecond?: number; // calls/s: "8,000 requests/s", "1,200 lookups/s at peak"
  readonly external?: boolean;
  readonly span: Span;
}

/** One stated volume: a rate or an amount, as read. */
export interface VolumeStatement {
  readonly what: "records-per-second" | "bytes-per-day" | "record-bytes" | "total-bytes" | "growth-per-year" | "growth-bytes-per-day" | "peak-factor";
  readonly value: number;
  readonly at: "average" | "peak" | "unspecified";
  /** What it counts, when said: "events", "requests", "readings" ... and the source it belongs to, when said. */
  readonly subject?: string;
  readonly sourceId?: string;
  /** Its senders keep one pace for as long as they are on: the hours of the business do not move it. */
  readonly paced?: boolean;
  readonly span: Span;
}

export type FlowClass = "real-time" | "near-real-time" | "micro-batch" | "batch";

/** One processing clause: "real-time personalization", "nightly model training", "hourly dashboards". */
export interface Workload {
  readonly id: string; // kebab-case from the words
  readonly name: string; // the words, trimmed
  readonly class: FlowClass;
  readonly purpose: "serving" | "scoring" | "alerting" | "analytics" | "reporting" | "training" | "replication" | "settlement" | "research" | "ingest";
  /** Recurrence when stated: seconds between runs. */
  readonly everySeconds?: number;
  /** End-to-end target when stated in this clause or matched from the SLA text, seconds. */
  readonly freshnessSeconds?: number;
  /** Clock deadline, minutes after midnight local time: "by 06:00" = 360. */
  readonly deadlineMinutes?: number;
  /** The hour its run begins, minutes after midnight: "end-of-day reconciliation at 00:30" = 30. */
  readonly startMinutes?: number;
  /** Its hours are said in UTC and not in local time. */
  readonly utc?: boolean;
  /** Minutes after the close of each hour by which a run of it has ended. */
  readonly dueMinutes?: number;
  /** Day of the month it must be done by: "by the third of the month" = 3. */
  readonly deadlineDay?: number;
  /** That day counts working days: "by the third working day of the month". */
  readonly workingDay?: boolean;
  /** Runs when somebody asks for it, not by the clock: "research extracts on request". */
  readonly onDemand?: boolean;
  /** Ids of the sources it reads, for a load that is assumed for them alone. */
  readonly reads?: readonly string[];
  readonly span: Span;
}

export interface LatencyTarget {
  readonly seconds: number;
  readonly percentile?: number; // 0.99
  /** "decision under 300 ms" -> response; "1 minute freshness" -> freshness; "<100ms latency" -> unspecified. */
  readonly measure: "response" | "freshness" | "unspecified";
  readonly subject?: string; // "alerts", "decision"
  readonly span: Span;
}

export interface Need {
  /** Closed list; see needs.ts. */
  readonly id:
    | "exactly-once" | "replay" | "late-data" | "schema-changes" | "stream-join" | "raw-retention" | "retention-limit" | "row-level-access" | "column-masking"
    | "edge-autonomy" | "portability" | "no-data-loss" | "multi-region" | "deduplication" | "ordering" | "upserts" | "erasure" | "point-in-time" | "reprocessing"
    | "streaming-not-required" | "streaming-only" | "no-capital-spending" | "air-gap" | "tokenisation" | "audit-trail" | "data-sharing" | "backfill" | "on-call"
    | "self-service" | "low-code" | "gpu" | "geo-residency" | "zero-downtime" | "encryption" | "lineage" | "no-personal-data"
    | "subject-access" | "sampling" | "mission-critical" | "single-code-base" | "identity-in-place"
    | "open-source-only" | "no-agpl" | "no-source-available" | "explainability";
  readonly value?: number; // seconds, days, months, a fraction for sampling: the unit the id implies (see needs.ts)
  readonly unit?: string;
  /** What it speaks of, where its clause says so: "billing", "raw bid requests"; of a spending freeze the date as stated: "before July". */
  readonly subject?: string;
  /** Sampling: days after which only the sample is kept. */
  readonly afterDays?: number;
  readonly span: Span;
}

export interface Brief {
  /** The text the spans point into: the user's own text, or for objects the canonical `field: value` lines. */
  readonly source: string;
  readonly fields: Readonly<Partial<Record<FieldId, { readonly text: string; readonly start: number; readonly end: number }>>>;
  readonly sources: readonly SourceSystem[];
  readonly targets: readonly TargetSystem[];
  readonly volumes: readonly VolumeStatement[];
  readonly workloads: readonly Workload[];
  readonly latencies: readonly LatencyTarget[];
  readonly availability: readonly (Stated<number> & { readonly subject?: string; readonly rest?: boolean })[]; // fractions: 0.999
  readonly rto: readonly (Stated<number> & { readonly subject?: string })[]; // seconds
  readonly rpo: readonly (Stated<number> & { readonly subject?: string })[]; // seconds
  readonly accuracy: readonly Stated<number>[]; // fractions
  readonly mentions: readonly Mention[];
  /** "none" said about compliance. */
  readonly complianceNone?: Span;
  readonly residency?: Stated<string>; // "EU", "DE", "US", "UK", "CH" ...
  readonly regions: readonly Stated<string>[]; // provider regions or countries named as places of operation
  readonly hosting: readonly Stated<"cloud" | "on-premises" | "hybrid" | "multi-cloud" | "air-gapped" | "edge" | "no-preference" | "serverless" | "serverless-only" | "no-public-cloud">[];
  readonly platforms: readonly (Stated<PlatformId> & { readonly stance: Stance })[];
  readonly team: {
    readonly engineers?: Stated<number>;
    readonly platformEngineers?: Stated<number>; // "platform team of 10", "4 SRE"
    readonly domainTeams?: Stated<number>;
    readonly onCall?: Stated<boolean>;
    readonly onCallPeople?: Stated<number>; // "one person on call"
    readonly skills: readonly { readonly skill: Skill; readonly level: 0 | 1 | 2 | 3; readonly span: Span }[];
  };
  readonly budget?: {
    readonly amount: number;
    readonly currency: string; // ISO 4217
    readonly period: "month" | "year" | "once";
    readonly kind: "ceiling" | "target";
    /** The lower amount that is aimed at, beside a ceiling; in the same currency and period. */
    readonly target?: { readonly amount: number; readonly span: Span };
    readonly span: Span;
  };
  readonly budgetUnlimited?: Span; // "no fixed limit"
  readonly needs: readonly Need[];
  /** Precise fields (guidance: record size, peak factor, retention ...) by name, in the unit the name states. They override the text. */
  readonly precise: Readonly<Record<string, Stated<number | string | boolean>>>;
  /** Everything understood, in reading order: the echo of the document. */
  readonly echo: readonly { readonly span: Span; readonly meaning: string }[];
  /** Words with content that were not understood. */
  readonly notUnderstood: readonly Span[];
  /** Contradictory units, odd values: what was read, what was taken. */
  readonly findings: readonly { readonly severity: "error" | "warning" | "info"; readonly code: string; readonly message: string; readonly field?: string }[];
}

export interface BriefIssue {
  readonly code: string;
  readonly message: string;
  readonly field: string;
  readonly span?: Span;
  readonly hint: string;
}

/** Thrown when a brief cannot be read at all; carries every problem at once. */
export class BriefError extends Error {
  readonly issues: readonly BriefIssue[];
  constructor(issues: readonly BriefIssue[]) {
    super(issues.map((issue) => `${issue.field}: ${issue.message} ${issue.hint}`).join("\n"));
    this.name = "BriefError";
    this.issues = issues;
  }
}
