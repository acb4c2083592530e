/** How skills and languages are written in running text. */
const WORDS: Readonly<Record<string, string>> = {
  sql: "SQL", python: "Python", java: "Java", scala: "Scala", csharp: "C#", go: "Go", r: "R", javascript: "JavaScript", spark: "Spark", flink: "Flink", kafka: "Kafka",
  kubernetes: "Kubernetes", airflow: "Airflow", terraform: "Terraform", hadoop: "Hadoop", linux: "Linux", aws: "AWS", azure: "Azure", gcp: "Google Cloud",
  dba: "database administration", "power-bi": "Power BI", snowflake: "Snowflake", databricks: "Databricks", "machine-learning": "machine learning", pulsar: "Pulsar",
  cassandra: "Cassandra", elasticsearch: "Elasticsearch", clickhouse: "ClickHouse", devops: "DevOps", sre: "SRE",
};

/** "csharp" -> "C#"; an id without a spelling of its own stays as it is. */
export function skillWords(id: string): string {
  return WORDS[id] ?? id;
}
