/** What stream engines and event logs cannot do, so that no text promises it. Data only; general knowledge of their manuals, unverified. */

/** How a live job meets data that does not flow. */
export interface EngineLimits {
  readonly technologies: readonly string[];
  /** Where reference rows come from when the engine cannot ask a store per record. */
  readonly referenceData?: string;
  /** Longest window or join in seconds; absent where only memory limits it. */
  readonly longestWindowSeconds?: number;
  /** A window's result is published before its end and corrected after it. */
  readonly earlyResults: boolean;
  /** What it needs to read Avro records framed by a registry; absent where it reads them by itself. */
  readonly avro?: string;
  /** The job is text in the service: nothing of it is packed into an image. */
  readonly managedSql: boolean;
  /** Where state is kept, if not in checkpoints of ours. */
  readonly state?: string;
}

const WEEK = 604_800;

const engines: readonly EngineLimits[] = [
  { technologies: ["azure-stream-analytics"], referenceData: "a reference input from Blob Storage or SQL Database", longestWindowSeconds: WEEK, earlyResults: false, avro: "a custom .NET deserialiser", managedSql: true, state: "state kept by the service" },
  { technologies: ["fabric-eventstream"], referenceData: "no reference input; rows are joined in the target", longestWindowSeconds: WEEK, earlyResults: false, managedSql: true, state: "state kept by the service" },
  { technologies: ["amazon-kinesis-data-analytics-sql"], referenceData: "a reference table from an S3 object of at most 1 GB", longestWindowSeconds: 3_600, earlyResults: false, managedSql: true, state: "state kept by the service" },
  { technologies: ["ksqldb", "kafka-streams"], referenceData: "a table from a compacted topic", earlyResults: true, managedSql: false, state: "state in changelog topics" },
  { technologies: ["confluent-cloud-flink"], earlyResults: true, managedSql: true, state: "state kept by the service" },
  { technologies: ["materialize", "risingwave"], referenceData: "a table kept current by its own feed", earlyResults: true, managedSql: true, state: "state kept by the service" },
];

const NO_LIMITS: Omit<EngineLimits, "technologies"> = { earlyResults: true, managedSql: false };

/** Limits of an engine; none known for engines whose jobs are programs. */
export function engineLimits(technology: string | undefined): Omit<EngineLimits, "technologies"> {
  return engines.find((entry) => technology !== undefined && entry.technologies.includes(technology)) ?? NO_LIMITS;
}

/** Counts that a log's tier sets; its retention is in the catalog entry. */
export interface LogLimits {
  readonly technologies: readonly string[];
  /** Topics in one namespace. */
  readonly topics: number;
  /** Partitions of one topic. */
  readonly partitions: number;
}

const logs: readonly LogLimits[] = [
  { technologies: ["azure-event-hubs"], topics: 10, partitions: 32 },
  { technologies: ["azure-event-hubs-premium", "azure-event-hubs-dedicated"], topics: 100, partitions: 100 },
];

/** Limits of an event log; undefined where only its own size limits it. */
export function logLimits(technology: string | undefined): LogLimits | undefined {
  return logs.find((entry) => technology !== undefined && entry.technologies.includes(technology));
}
