/**
 * Which questions a name answers. A name in the brief settles a technology's primary role (the first it lists); these names mean more,
 * or mean something other than the first role of the technologies they stand for.
 */
export const FAMILY_TOPICS: Readonly<Record<string, readonly string[]>> = {
  spark: ["batch-processing", "stream-processing"],
  beam: ["stream-processing", "batch-processing"],
  dataflow: ["stream-processing", "batch-processing"],
  emr: ["batch-processing"],
  glue: ["batch-processing", "batch-ingestion"],
  databricks: ["warehouse", "batch-processing", "stream-processing"],
  fabric: ["warehouse", "batch-processing", "bi"],
  synapse: ["warehouse"],
  kafka: ["event-log"], kinesis: ["event-log"], pubsub: ["event-log"], "event-hubs": ["event-log"], pulsar: ["event-log"], redpanda: ["event-log"],
  kubernetes: ["compute"], serverless: [], vms: ["compute"],
  grafana: ["monitoring"], datadog: ["monitoring", "log-aggregation", "tracing"], newrelic: ["monitoring", "log-aggregation", "tracing"],
  elk: ["log-aggregation", "search-index"], splunk: ["log-aggregation"], prometheus: ["monitoring"],
  redis: ["cache"], memcached: ["cache"],
  postgres: ["relational-store"], mysql: ["relational-store"], oracle: ["relational-store"], sqlserver: ["relational-store"], mongodb: ["key-value-store"],
  gitlab: ["ci-cd"], "github-actions": ["ci-cd"], jenkins: ["ci-cd"],
  vault: ["key-management", "secrets"], hsm: ["key-management", "key-custody"], kms: ["key-management"],
  iceberg: ["table-format"], delta: ["table-format"], airflow: ["orchestration"], dbt: ["sql-transformation"],
  clickhouse: ["realtime-olap", "warehouse"], pinot: ["realtime-olap"], druid: ["realtime-olap"], duckdb: ["warehouse", "batch-processing"],
  trino: ["query-engine"], debezium: ["cdc"], dms: ["cdc"],
  docker: ["containerization"], buildpacks: ["containerization"], gitflow: ["branching"], canary: ["deployment-strategy"],
};

/** Whether a name (option or family id) settles a topic for a technology whose primary role is `primary`. */
export function familySettles(family: string, topic: string, primary: string | undefined): boolean {
  const topics = FAMILY_TOPICS[family];
  return topics === undefined ? topic === primary : topics.includes(topic);
}

/**
 * Topics a name speaks to without settling them: "AWS, Kafka, Spark" names the batch engine; whether live decisions run on its
 * micro-batches is a question of latency, so there the name is a wish.
 */
const WISH_ONLY: Readonly<Record<string, readonly string[]>> = {
  spark: ["stream-processing"], databricks: ["stream-processing"], fabric: ["bi"], dataflow: ["batch-processing"], beam: ["batch-processing"],
};

/** Whether the family's name is only a wish in this topic. */
export function familyWishes(family: string, topic: string): boolean {
  return WISH_ONLY[family]?.includes(topic) === true;
}
