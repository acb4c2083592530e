/** Published systems of companies and authorities whose heart is a warehouse, a lake or a database. */
import type { System } from "./compare.js";
import { AIRFLOW, BIGQUERY, DELTA, FLINK, ICEBERG, KAFKA, REDSHIFT, SPARK } from "./engines.js";

export const ENTERPRISE_SYSTEMS: readonly System[] = [
  {
    brief: "01-pirsch", title: "Pirsch: web analytics", year: "2021", source: "https://pirsch.io/blog/techstack/",
    picks: [],
    silent: { pattern: "", ingestion: "", stream: "", batch: "", orchestration: "", storage: "a database whose engine is not named", serving: "", cdc: "", format: "" },
  },
  {
    brief: "02-hackney", title: "London Borough of Hackney: data platform", year: "2021-2026", source: "https://github.com/LBHackney-IT/Data-Platform-Playbook",
    picks: [
      { category: "pattern", chose: "batch lake with three zones and a small warehouse", topics: ["architecture-pattern"], ids: ["batch-elt"] },
      { category: "ingestion", chose: "AWS Glue for databases and spreadsheets", topics: ["batch-ingestion"], ids: ["aws-glue"] },
      { category: "ingestion", chose: "Kafka for change events of services", topics: ["event-log"], ids: KAFKA, differs: "Stated: daily and weekly runs, change events may arrive late. No reader is fresher than a day, so a log would carry nothing that a scheduled load does not." },
      { category: "batch", chose: "AWS Glue, later Athena SQL", topics: ["batch-processing"], ids: ["aws-glue", "amazon-athena"] },
      { category: "orchestration", chose: "Glue workflows, later Airflow", topics: ["orchestration"], ids: ["aws-glue", ...AIRFLOW] },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
      { category: "storage", chose: "Redshift", topics: ["warehouse"], ids: REDSHIFT, differs: "No volume is published and one to two gigabytes a day are assumed: Athena answers the same readers from the lake by bytes scanned. AWS sets Redshift against steady BI load, which nothing states." },
      { category: "serving", chose: "Athena", topics: ["query-engine"], ids: ["amazon-athena"] },
      { category: "cdc", chose: "none: services publish their changes", topics: ["cdc"], ids: [] },
      { category: "format", chose: "Parquet, partitioned by import date", topics: ["table-format"], ids: ["plain-parquet"], differs: "Stated: UK GDPR. Erasure deletes single rows; in plain Parquet that is a rewrite of every partition by hand." },
    ],
    silent: { stream: "" },
  },
  {
    brief: "03-justice", title: "UK Ministry of Justice: transaction data lake", year: "2024", source: "https://ministryofjustice.github.io/data-and-analytics-engineering/blog/posts/building-a-transaction-data-lake-using-amazon-athena-apache-iceberg-and-dbt",
    picks: [
      { category: "pattern", chose: "batch lakehouse", topics: ["architecture-pattern"], ids: ["batch-elt"] },
      { category: "ingestion", chose: "AWS DMS for databases", topics: ["batch-ingestion", "cdc"], ids: ["aws-dms"] },
      { category: "batch", chose: "dbt models run by Athena", topics: ["sql-transformation"], ids: ["dbt-core"] },
      { category: "orchestration", chose: "GitHub Actions, and Airflow on MWAA", topics: ["orchestration"], ids: ["amazon-mwaa", "github-actions"] },
      { category: "storage", chose: "Amazon S3", topics: ["lake-storage"], ids: ["amazon-s3"] },
      { category: "serving", chose: "Athena", topics: ["query-engine"], ids: ["amazon-athena"] },
      { category: "format", chose: "Apache Iceberg", topics: ["table-format"], ids: ICEBERG },
    ],
    silent: { stream: "", cdc: "whether DMS runs in capture mode is not stated" },
  },
  {
    brief: "04-monzo", title: "Monzo: data stack", year: "2021", source: "https://monzo.com/blog/2021/10/14/an-introduction-to-monzos-data-stack",
    picks: [
      { category: "pattern", chose: "events loaded into a warehouse, modelled in batch", topics: ["architecture-pattern"], ids: ["batch-elt", "micro-batch"] },
      { category: "ingestion", chose: "Kafka and NSQ into the warehouse", topics: ["event-log"], ids: KAFKA },
      { category: "batch", chose: "dbt", topics: ["sql-transformation"], ids: ["dbt-core", "dbt-cloud"] },
      { category: "storage", chose: "BigQuery", topics: ["warehouse"], ids: BIGQUERY },
      { category: "serving", chose: "Looker", topics: ["bi"], ids: ["looker"] },
    ],
    silent: { stream: "", orchestration: "", cdc: "", format: "" },
  },
  {
    brief: "12-nationwide", title: "Nationwide Building Society: speed layer", year: "2019", source: "https://www.computerworld.com/article/3429578/nationwides-speed-layer-is-built-to-compete-with-challenger-banks.html",
    picks: [
      { category: "pattern", chose: "event streaming into a read layer", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Confluent Platform, Apache Kafka", topics: ["event-log"], ids: ["confluent-platform", "confluent-cloud", "apache-kafka", "strimzi"], otherForms: KAFKA },
    ],
    silent: { stream: "product not read", batch: "", orchestration: "", storage: "", serving: "", cdc: "not in the text read", format: "" },
  },
  {
    brief: "13-vtb", title: "VTB: replication with GoldenGate", year: "2019", source: "https://prog.world/golden-gate-how-to-replicate-terabytes-per-hour-or-experience-using-cdc-on-goldengate-at-vtb/",
    picks: [
      { category: "pattern", chose: "changes streamed to replicas", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "storage", chose: "Oracle Exadata replicas", topics: ["warehouse", "relational-store"], ids: ["oracle-database"] },
      { category: "cdc", chose: "Oracle GoldenGate", topics: ["cdc"], ids: ["oracle-goldengate"] },
    ],
    silent: { ingestion: "the capture itself", stream: "", batch: "", orchestration: "", serving: "", format: "" },
  },
  {
    brief: "14-consumer-finance", title: "Consumer finance: risk data mart", year: "2023", source: "https://github.com/apache/doris-website/blob/master/blog/Step-by-step-Guide-to-Building-a-High-Performing-Risk-Data-Mart.md",
    picks: [
      { category: "ingestion", chose: "Kafka", topics: ["event-log"], ids: KAFKA },
      { category: "ingestion", chose: "Apache Sqoop and SeaTunnel", topics: ["batch-ingestion"], ids: ["apache-sqoop"], differs: "Sqoop was retired in 2021." },
      { category: "stream", chose: "Apache Flink", topics: ["stream-processing"], ids: FLINK },
      { category: "batch", chose: "Apache Spark, and Hive", topics: ["batch-processing"], ids: SPARK },
      { category: "orchestration", chose: "Apache DolphinScheduler", topics: ["orchestration"], ids: ["apache-dolphinscheduler"], differs: "Not in the catalog. The same kind, with the same reason: 20,000 tables are tasks with dependencies and retries." },
      { category: "storage", chose: "Apache Doris beside HDFS", topics: ["realtime-olap", "warehouse"], ids: ["apache-doris"], differs: "The same kind of store. Stated: seconds instead of minutes; ClickHouse is offered as a service where Doris is one more cluster to run." },
      { category: "serving", chose: "Tableau", topics: ["bi"], ids: ["tableau", "tableau-server"] },
    ],
    silent: { pattern: "not labelled by the team", cdc: "", format: "" },
  },
  {
    brief: "16-midland", title: "Midland Realty: data warehouse", year: "2023", source: "https://github.com/apache/doris-website/blob/master/blog/Building-a-Data-Warehouse-for-Traditional-Industry.md",
    picks: [
      { category: "pattern", chose: "runs of a minute into one store", topics: ["architecture-pattern"], ids: ["micro-batch", "kappa"] },
      { category: "ingestion", chose: "DataX", topics: ["batch-ingestion"], ids: ["datax"], differs: "Not in the catalog. Stated: MySQL and files, as little maintenance as possible; the capture service loads the daily full copies too." },
      { category: "batch", chose: "SQL in the store", topics: ["batch-processing"], ids: [] },
      { category: "orchestration", chose: "Apache DolphinScheduler", topics: ["orchestration"], ids: ["apache-dolphinscheduler"], differs: "Not in the catalog. Stated: as simple as possible, a few daily runs; a scheduler without a server is enough." },
      { category: "storage", chose: "Apache Doris", topics: ["realtime-olap", "warehouse"], ids: ["apache-doris"], differs: "The same kind of store. Stated: as simple as possible; ClickHouse is offered as a service, Doris is two kinds of server to run." },
      { category: "cdc", chose: "Flink CDC", topics: ["cdc"], ids: ["flink-cdc", "debezium"], differs: "Stated: as simple as possible to maintain. A capture service reads the same binlog without a Flink cluster." },
    ],
    silent: { stream: "the capture itself", serving: "the same store; the reporting tool is not named", format: "" },
  },
  {
    brief: "17-ticketing", title: "Ticketing service", year: "2023", source: "https://github.com/apache/doris-website/blob/master/blog/For-Entry-Level-Data-Engineers-How-to-Build-a-Simple-but-Solid-Data-Architecture.md",
    picks: [
      { category: "pattern", chose: "changes streamed into one store", topics: ["architecture-pattern"], ids: ["kappa"] },
      { category: "ingestion", chose: "Apache Kafka", topics: ["event-log"], ids: KAFKA },
      { category: "storage", chose: "Apache Doris", topics: ["realtime-olap", "warehouse"], ids: ["apache-doris"], differs: "The same kind of store. Stated: beginners, little maintenance; ClickHouse is offered as a service, Doris is two kinds of server to run." },
      { category: "cdc", chose: "Flink CDC", topics: ["cdc"], ids: ["flink-cdc", "debezium"], differs: "Stated: beginners, little maintenance. A capture service reads the same binlog without a Flink cluster." },
    ],
    silent: { stream: "the capture itself", batch: "", orchestration: "", serving: "the same store", format: "" },
  },
  {
    brief: "23-zalando", title: "Zalando: data mesh in practice", year: "2020", source: "https://www.databricks.com/session_eu20/data-mesh-in-practice-how-europes-leading-online-platform-for-fashion-goes-beyond-the-data-lake",
    picks: [
      { category: "pattern", chose: "data mesh", topics: ["data-ownership"], ids: ["data-mesh"] },
      { category: "batch", chose: "Apache Spark", topics: ["batch-processing"], ids: SPARK, differs: "No volume is published. At the assumed gigabyte a day the engine that reads the lake writes it too; Spark is proposed beyond 300 GB a day or for a Spark team." },
      { category: "format", chose: "Delta Lake", topics: ["table-format"], ids: DELTA, differs: "No engine is stated. Many domains with engines of their own speak for the format that most engines write; Delta is proposed beside Databricks or Fabric." },
    ],
    silent: { ingestion: "products not named", stream: "", orchestration: "", storage: "products not named", serving: "products not named", cdc: "" },
  },
];
