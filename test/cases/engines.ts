/** Engines that are offered in more than one form, for sources that name the engine only. */
export const KAFKA = ["apache-kafka", "strimzi", "confluent-platform", "confluent-cloud", "amazon-msk", "amazon-msk-express", "amazon-msk-serverless", "google-managed-kafka", "aiven-kafka"];
export const KINESIS = ["amazon-kinesis", "amazon-kinesis-on-demand"];
export const EVENT_HUBS = ["azure-event-hubs", "azure-event-hubs-premium", "azure-event-hubs-dedicated"];
export const FLINK = ["apache-flink", "amazon-managed-flink", "confluent-cloud-flink"];
export const BEAM = ["apache-beam", "google-dataflow", "google-dataflow-batch"];
export const EMR = ["amazon-emr", "amazon-emr-serverless", "amazon-emr-on-eks"];
export const SPARK = [
  ...EMR, "apache-spark", "aws-glue", "databricks", "azure-databricks", "azure-synapse-spark", "google-dataproc", "google-dataproc-serverless",
];
export const SPARK_STREAMING = ["spark-structured-streaming", "amazon-emr-serverless-streaming", "databricks-streaming", "azure-databricks-streaming", "google-dataproc-serverless"];
export const AIRFLOW = ["apache-airflow", "amazon-mwaa", "google-cloud-composer", "astronomer", "azure-workflow-orchestration-manager", "fabric-apache-airflow"];
export const REDSHIFT = ["amazon-redshift", "amazon-redshift-serverless"];
export const BIGQUERY = ["bigquery", "bigquery-editions"];
export const REDIS = ["redis", "valkey", "amazon-elasticache", "amazon-memorydb", "redis-cloud"];
/** Elasticsearch, and the fork that speaks its API where the provider offers no other. */
export const ELASTICSEARCH = ["elasticsearch", "elastic-cloud", "opensearch", "amazon-opensearch"];
export const DELTA = ["delta-lake"];
export const ICEBERG = ["apache-iceberg", "amazon-s3-tables", "google-biglake"];
