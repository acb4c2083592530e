/** What each technology really calls its measurements: the names that alerts and dashboards use. */
import type { Source } from "./schema.js";
import { ingestionMetrics } from "./metrics/ingestion.js";
import { processingMetrics } from "./metrics/processing.js";
import { storageMetrics } from "./metrics/storage.js";

/** Unit a lag is measured in; thresholds are converted to it. */
export type LagUnit = "ms" | "s" | "min" | "records" | "bytes";

/** The measurements of one technology or of a family that shares its names. */
export interface MetricSet {
  /** Catalog ids of the technologies that report under these names. */
  readonly technologies: readonly string[];
  /** Where the figures are read: namespace, exporter, table. */
  readonly from: string;
  readonly throughput?: string;
  readonly lag?: { readonly name: string; readonly unit: LagUnit };
  readonly errors?: string;
  readonly saturation?: string;
  /** The one figure that says whether it is up. */
  readonly health?: string;
  readonly duration?: string;
  /** Key of `metricSources`. */
  readonly source: string;
}

const general = (title: string): Source => ({ title: `${title}; general knowledge, unverified`, url: null, asOf: "2026-11", confidence: "low", unverified: true });
const read = (title: string, url: string, asOf: string, confidence: Source["confidence"] = "high"): Source => ({ title, url, asOf, confidence });

/** Where the names were read. */
export const metricSources: Readonly<Record<string, Source>> = {
  kafka: read("Apache Kafka documentation, monitoring", "https://github.com/apache/kafka/blob/1eb7644349c/docs/ops.html", "2024-10"),
  flink: read("Apache Flink documentation, metrics", "https://github.com/apache/flink/blob/028379e9/docs/content/docs/ops/metrics.md", "2026-11"),
  spark: read("Apache Spark documentation, monitoring", "https://github.com/apache/spark/blob/005f95e5/docs/monitoring.md", "2026-11"),
  airflow: read("Apache Airflow documentation, metrics (2.x names)", "https://github.com/apache/airflow/tree/013f4125/docs/apache-airflow/administration-and-deployment/logging-monitoring", "2026-11"),
  kinesis: read("Amazon Kinesis metric list of a monitoring vendor", "https://documentation.solarwinds.com/en/Success_Center/appoptics/", "2026-11"),
  pubsub: read("Pub/Sub metric list, secondary", "https://gist.github.com/uschtwill/0095d8080d78074ed028831d1c358284", "2026-11", "medium"),
  eventHubs: read("Azure Event Hubs monitoring reference", "https://github.com/MicrosoftDocs/azure-docs/blob/00fb7a89/articles/event-hubs/monitor-event-hubs-reference.md", "2026-11"),
  debezium: read("Debezium documentation, streaming metrics", "https://github.com/debezium/debezium/tree/aad5519902/documentation/modules/ROOT/partials", "2026-11"),
  postgres: read("awesome-prometheus-alerts, PostgreSQL exporter", "https://github.com/samber/awesome-prometheus-alerts/blob/a853318/dist/rules/postgresql/postgres-exporter.yml", "2026-11"),
  aws: general("CloudWatch metric names"), azure: general("Azure Monitor metric names"), gcp: general("Cloud Monitoring metric names"), vendor: general("the vendor's metric names"),
};

/** All sets, ingestion first. */
export const metricSets: readonly MetricSet[] = [...ingestionMetrics, ...processingMetrics, ...storageMetrics];

const byTechnology = new Map(metricSets.flatMap((set) => set.technologies.map((id) => [id, set] as const)));

/** The measurements of a technology; undefined where no names are known. */
export function metricsOf(technology: string): MetricSet | undefined {
  return byTechnology.get(technology);
}
