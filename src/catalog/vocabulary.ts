/** The closed lists every catalog entry and rule is written in. Adding a word here is a reviewed change. */

/** What a technology can be used for. A role is also the topic that chooses among its technologies. */
export const ROLES = [
  "event-log", "message-queue", "edge-gateway", "mqtt-broker", "api-gateway",
  "cdc", "batch-ingestion", "saas-ingestion", "file-transfer",
  "stream-processing", "batch-processing", "sql-transformation", "orchestration",
  "lake-storage", "table-format", "table-catalog", "query-engine", "warehouse",
  "realtime-olap", "key-value-store", "relational-store", "search-index", "time-series-store", "graph-store", "vector-store",
  "cache", "feature-store", "ml-platform", "bi", "reverse-etl", "schema-registry",
  "data-quality", "metadata-catalog", "lineage", "access-governance", "pii-detection",
  "monitoring", "log-aggregation", "tracing", "on-call",
  "compute", "ci-cd", "infrastructure-as-code", "artifact-registry", "unit-testing", "load-testing",
  "key-management", "secrets", "identity", "load-balancer", "cdn", "private-connectivity", "backup",
  "project-management", "communication", "documentation-tool",
] as const;
export type Role = (typeof ROLES)[number];

/** Abilities that rules test. */
export const FEATURES = [
  // event logs and queues
  "replay", "ordering-per-key", "global-ordering", "kafka-protocol", "tiered-storage", "per-message-ack", "dead-letter", "transactions",
  "geo-replication", "multi-tenant", "push-delivery", "schema-enforcement", "auto-scaling", "scale-to-zero",
  // processing
  "event-time", "stateful", "large-state", "exactly-once-state", "stream-stream-join", "lookup-join", "cep",
  "sql", "python", "java", "scala", "kafka-only", "batch-and-stream", "beam-model", "spark-api", "flink-api", "gpu", "sub-second",
  "single-node", "distributed",
  // storage and serving
  "columnar", "acid", "upserts", "deletes", "time-travel", "schema-evolution", "partition-evolution", "multi-engine", "open-format",
  "point-lookup", "high-concurrency", "low-latency-query", "full-text", "time-series-functions", "graph-traversal", "vector-search",
  "separate-compute-storage", "streaming-ingest", "joins", "materialised-views", "t-sql", "object-lock", "lifecycle-tiers", "s3-api",
  "multi-region-writes", "strong-consistency",
  // ingestion
  "cdc-oracle", "cdc-mysql", "cdc-postgres", "cdc-sqlserver", "cdc-db2", "cdc-mongodb", "cdc-sap", "cdc-dynamodb", "to-kafka", "to-kinesis", "to-pubsub", "to-pulsar", "to-nats", "saas-connectors", "file-connectors",
  "database-connectors", "hybrid-runtime", "private-network", "store-and-forward", "opc-ua", "mqtt", "modbus", "low-code",
  // orchestration, delivery
  "python-dags", "backfill", "asset-aware", "event-triggered", "task-retry", "dynamic-dags", "visual-designer", "managed-runners", "self-hosted-runners",
  // governance, security
  "column-lineage", "openlineage", "business-glossary", "row-level-security", "column-masking", "abac", "customer-managed-keys", "fips-140", "hsm-backed",
  "private-endpoints", "audit-logs", "pii-scanning", "sso",
  // observability
  "metrics", "dashboards", "live-refresh", "logs", "traces", "opentelemetry", "anomaly-detection", "slo", "on-call-rotation",
  // hosting
  "serverless-containers", "functions", "virtual-machines", "containers", "bare-metal", "edge-runtime",
] as const;
export type Feature = (typeof FEATURES)[number];

/** Skills a team may have. Levels: 0 none, 1 learning, 2 working, 3 strong. */
export const SKILLS = [
  "sql", "python", "java", "scala", "csharp", "go", "r", "javascript", "spark", "flink", "kafka", "kubernetes", "airflow", "dbt", "terraform",
  "hadoop", "linux", "aws", "azure", "gcp", "dba", "networking", "power-bi", "snowflake", "databricks", "streaming", "machine-learning",
  "pulsar", "cassandra", "elasticsearch", "clickhouse", "devops", "sre",
] as const;
export type Skill = (typeof SKILLS)[number];

/** Load dimensions a capacity can be stated in. All rates are at peak unless the name says otherwise. */
export const DIMENSIONS = [
  "ingressMegabytesPerSecond", "egressMegabytesPerSecond", "ingressRecordsPerSecond", "partitions",
  "processedMegabytesPerSecond", "processedRecordsPerSecond", "stateGigabytes",
  "batchGigabytesPerHour", "scanGigabytesPerHour", "concurrentQueries", "queriesPerSecond",
  "readsPerSecond", "writesPerSecond", "storageGigabytes", "memoryGigabytes",
  "logGigabytesPerDay", "metricSeries", "spansPerSecond", "connectors", "jobsPerDay", "users", "vcpu",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How things are billed. Monthly quantities; a month is 730 hours. */
export const METERS = [
  "unit-hour", // units of the capacity x hours on duty
  "unit-month", // units of the capacity
  "storage-gigabyte-month", // average bytes held by this component (after its compression, before its own replication)
  "replicated-storage-gigabyte-month", // the same x replication factor
  "backup-gigabyte-month",
  "infrequent-storage-gigabyte-month", // older partitions of a lake in the cheaper class below the first, where the decided life cycle moves them there
  "retrieved-gigabyte", // bytes read back from that class
  "million-moves", // files moved into it
  "ingress-gigabyte", "egress-gigabyte", "processed-gigabyte", "scanned-terabyte", "log-gigabyte",
  "million-records", "million-chunks", "million-reads", "million-writes", "million-requests", "million-spans",
  "million-active-rows", // distinct rows changed a month (connector pricing)
  "vcpu-hour", "memory-gigabyte-hour", // units x the size's vCPU or memory x hours on duty
  "user-month", "host-month", "series-thousand-month", "job-run", "task-run", "thousand-state-transitions", "connector-hour", "build-minute", "key-month", "secret-month",
  "environment-hour", // 730 for each always-on environment or control plane
  "cross-zone-gigabyte", "cross-region-gigabyte", "internet-gigabyte", "site-gigabyte",
  "month", // flat monthly fee
] as const;
export type Meter = (typeof METERS)[number];
