import type { Source } from "../../schema.js";

/** No public page was found for the figure. */
export const generalKnowledge: Source = {
  title: "general knowledge, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true,
};

/** Our own judgement, stated so that it can be challenged. */
export const editorial: Source = {
  title: "editorial judgement, unverified", url: null, asOf: "2026-11", confidence: "low", unverified: true,
};

/** Google's own SLA pages; archived copies are the current version unless the date says otherwise. */
const sla = (title: string, url: string, asOf = "2026-11"): Source => ({ title: `Google Cloud: ${title} SLA`, url, asOf, confidence: "high" });

export const pubsubSla = sla("Pub/Sub", "https://cloud.google.com/pubsub/sla");
export const managedKafkaSla = sla("Managed Service for Apache Kafka", "https://cloud.google.com/terms/managed-service-for-apache-kafka/sla");
export const dataprocSla = sla("Dataproc", "https://cloud.google.com/dataproc/docs/resources/sla");
export const composerSla = sla("Composer", "https://cloud.google.com/composer/sla");
export const bigquerySla = sla("BigQuery", "https://cloud.google.com/bigquery/sla");
export const bigtableSla = sla("Bigtable", "https://cloud.google.com/bigtable/sla");
export const spannerEditions = sla("Spanner editions and", "https://cloud.google.com/spanner/docs/editions-overview");
export const cloudSqlSla = sla("Cloud SQL", "https://cloud.google.com/sql/sla");
export const alloydbSla = sla("AlloyDB", "https://cloud.google.com/alloydb/sla");
export const firestoreSla = sla("Firestore", "https://cloud.google.com/firestore/sla");
export const memorystoreSla = sla("Memorystore", "https://cloud.google.com/memorystore/sla");
export const storageSla = sla("Cloud Storage (version of 19 August 2019)", "https://cloud.google.com/storage/sla-20190819", "2019-08");
export const gkeSla = sla("GKE (version of 16 November 2023)", "https://cloud.google.com/archive/kubernetes-engine/sla-20231116", "2023-11");
export const computeSla = sla("Compute Engine and load balancing", "https://cloud.google.com/compute/sla");
export const runSla = sla("Cloud Run", "https://cloud.google.com/run/sla");
export const functionsSla = sla("Cloud Functions (version of 9 January 2020)", "https://cloud.google.com/functions/sla-20200109", "2020-01");
export const vertexSla = sla("Vertex AI", "https://cloud.google.com/vertex-ai/sla");
export const kmsSla = sla("Cloud KMS", "https://cloud.google.com/kms/sla");
export const secretManagerSla = sla("Secret Manager (version of 17 April 2020)", "https://cloud.google.com/secret-manager/sla-20200417", "2020-04");
export const dlpSla = sla("Sensitive Data Protection (version of 6 October 2020)", "https://cloud.google.com/sensitive-data-protection/sla-20201006", "2020-10");
export const lookerStudioSla = sla("Looker Studio Pro", "https://cloud.google.com/looker-studio/sla");

export const managedKafkaPricing: Source = {
  title: "Google Cloud: Managed Service for Apache Kafka pricing (preview of 2024)",
  url: "https://cloud.google.com/managed-service-for-apache-kafka/pricing", asOf: "2024", confidence: "medium",
};

export const managedKafkaSizing: Source = {
  title: "Google Cloud: Plan the size of your Managed Service for Apache Kafka cluster",
  url: "https://cloud.google.com/managed-service-for-apache-kafka/docs/plan-cluster-size", asOf: "2026-11", confidence: "high",
};

export const pubsubLiteDocs: Source = {
  title: "Google Cloud: Pub/Sub Lite documentation, turn-down notice",
  url: "https://docs.cloud.google.com/pubsub/lite/docs", asOf: "2026-11", confidence: "high",
};

export const bigtablePerformance: Source = {
  title: "Google Cloud: Understand Bigtable performance",
  url: "https://docs.cloud.google.com/bigtable/docs/performance", asOf: "2026-11", confidence: "high",
};

export const bigquerySlots: Source = {
  title: "Google Cloud: Introduction to BigQuery workload management",
  url: "https://docs.cloud.google.com/bigquery/docs/reservations-intro", asOf: "2026-11", confidence: "high",
};

export const bigqueryEditionsPost: Source = {
  title: "Ad Mazes: BigQuery editions compared",
  url: "https://admazes.com/blog/bigquery-editions-simple-plans-for-all-your-data-needs/", asOf: "2024-10", confidence: "medium",
};

export const datastreamPricing: Source = {
  title: "Google Cloud: Datastream pricing", url: "https://cloud.google.com/datastream/pricing", asOf: "2026-11", confidence: "medium",
};

export const iotCoreRetirement: Source = {
  title: "balena: Google Cloud IoT Core retires", url: "https://blog.balena.io/gcp-iot-core-retirement-migration-to-balena/",
  asOf: "2023-02-24", confidence: "high",
};

/** 63 workers for 1 GiB/s of Kafka records into BigQuery: about 16 MB/s a worker. */
export const dataflowBenchmark: Source = {
  title: "Google Cloud: Dataflow documentation, performance of the Kafka to BigQuery template (page address not recorded)", url: null,
  asOf: "2026-11", confidence: "medium", unverified: true,
};

/** 55 MB/s into BigQuery on one 2-vCPU worker; doubled for 4 vCPU gives 110 MB/s or 396 GB/h. */
export const dataflowWriteBenchmark: Source = {
  title: "Google Cloud: Write from Dataflow to BigQuery, 55 MB/s on a 2-vCPU worker, scaled to 4 vCPU",
  url: "https://cloud.google.com/dataflow/docs/guides/write-to-bigquery", asOf: "2026-11", confidence: "medium",
};
