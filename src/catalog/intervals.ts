/**
 * Intervals at which parts look, gather or show: a record waits for the next one. They are part of the `latency` of an entry; here they
 * are told apart, so that a budget shows what a setting costs and what the work does. Data only.
 */
import type { Source } from "./schema.js";

export interface Interval {
  readonly technologies: readonly string[];
  readonly kind: "poll" | "trigger" | "buffer" | "refresh";
  readonly milliseconds: number;
  /** The setting as its manual calls it. */
  readonly setting: string;
  readonly source: Source;
}

const general: Source = { title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "medium", unverified: true };

export const INTERVALS: readonly Interval[] = [
  { technologies: ["debezium", "amazon-msk-connect", "kafka-connect"], kind: "poll", milliseconds: 500, setting: "poll.interval.ms of the connector", source: general },
  {
    technologies: ["aws-dms", "aws-dms-serverless"], kind: "poll", milliseconds: 5_000, setting: "EventsPollInterval",
    source: { title: "AWS DMS API, EventsPollInterval: five seconds by default", url: "https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/databasemigrationservice/aws.sdk.kotlin.services.databasemigrationservice.model/-my-sql-settings/events-poll-interval.html", asOf: "2026-11", confidence: "high" },
  },
  { technologies: ["amazon-emr-serverless-streaming", "spark-structured-streaming", "databricks-streaming", "azure-databricks-streaming"], kind: "trigger", milliseconds: 1_000, setting: "trigger of the micro-batch", source: general },
  { technologies: ["apache-flink", "amazon-managed-flink", "confluent-cloud-flink"], kind: "buffer", milliseconds: 100, setting: "execution.buffer-timeout", source: general },
  {
    technologies: ["opensearch", "amazon-opensearch"], kind: "refresh", milliseconds: 1_000, setting: "index.refresh_interval",
    source: { title: "OpenSearch, refresh interval: one second by default", url: "https://opensearch.org/blog/optimize-refresh-interval/", asOf: "2026-11", confidence: "high" },
  },
  { technologies: ["elasticsearch", "elastic-cloud"], kind: "refresh", milliseconds: 1_000, setting: "index.refresh_interval", source: general },
  { technologies: ["amazon-data-firehose"], kind: "buffer", milliseconds: 300_000, setting: "buffering interval", source: general },
];

const byTechnology = new Map(INTERVALS.flatMap((entry) => entry.technologies.map((id) => [id, entry] as const)));

/** The interval of a technology, if it has one of its own. */
export function intervalOf(technology: string): Interval | undefined {
  return byTechnology.get(technology);
}

/** Seconds between two commits of a live flow into table files: three fit into the promised age, and none makes files by the second. */
export function lakeCommitSeconds(freshnessSeconds: number): number {
  return Math.max(10, Math.min(600, Math.floor(freshnessSeconds / 3)));
}
